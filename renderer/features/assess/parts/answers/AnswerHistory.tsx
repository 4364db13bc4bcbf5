import { useEffect, useState } from 'react';
import { answerKey } from '../../../../../shared/history/index.ts';
import { text } from '../../../../../shared/lib/index.ts';
import type { AnswerValue } from '../../../../../shared/policy/index.ts';
import type { RowHistory } from '../../../../data/queries/historyOf.ts';
import { historyOf } from '../../../../data/queries/historyOf.ts';
import { useSession } from '../../../../data/session/sessionContext.ts';
import { useSpeech } from '../../../../ui/language/languageContext.ts';
import { answerWords } from './answerWords.ts';

interface AnswerHistoryProps {
  readonly question: string;
  readonly record: string | undefined;
}

/** What was answered before, the last first; shown on opening. */
export function AnswerHistory({ question, record }: AnswerHistoryProps) {
  const { say } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="answer-history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say(words.title)}</summary>
      {isOpen ? <Steps id={answerKey(question, record)} /> : null}
    </details>
  );
}

function Steps({ id }: { readonly id: string }) {
  const { say, moment } = useSpeech();
  const session = useSession();
  const [steps, setSteps] = useState<readonly RowHistory[]>();
  useEffect(() => {
    let isWanted = true;
    const refresh = () =>
      void historyOf(session.database, 'answers', id).then(
        (found) => isWanted && setSteps(found.toReversed()),
        // A store that fails tells so on the next step.
        () => isWanted && setSteps([]),
      );
    refresh();
    const leave = session.onEntry(({ changes }) => {
      if (changes.some((change) => change.register === 'answers' && change.id === id)) refresh();
    });
    return () => {
      isWanted = false;
      leave();
    };
  }, [session, id]);
  if (steps === undefined) return <p className="quiet">{say(words.reading)}</p>;
  if (steps.length === 0) return <p className="quiet">{say(words.none)}</p>;
  return (
    <ol>
      {steps.map(({ sequence: number, at, by, after }) => (
        <li key={number}>
          <span className="quiet">{moment(at)}</span> {by}:{' '}
          {after === undefined
            ? say(words.takenBack)
            : say(answerWords[after['value'] as AnswerValue])}
        </li>
      ))}
    </ol>
  );
}

const words = {
  title: text('What was answered before', '历次答复'),
  reading: text('Reading …', '正在读取……'),
  none: text('Nothing before this.', '此前没有答复。'),
  takenBack: text('taken back', '撤回'),
};
