import type { ActionRow } from '../../data/verdicts/actionViews.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { words } from './actionWords.ts';

/** When an action is due, and how long that is. */
export function DueWord({ row }: { readonly row: ActionRow }) {
  const { say } = useSpeech();
  const { due: day, daysLeft, isOverdue, isActive } = row;
  if (day === null || daysLeft === null) return <span>{say(words.noDue)}</span>;
  if (!isActive) return <span>{say(words.dueOn, { day })}</span>;
  return isOverdue ? (
    <span className="actions-overdue">{say(words.overdue, { day, days: -daysLeft })}</span>
  ) : (
    <span>{say(words.due, { day, days: daysLeft })}</span>
  );
}
