import { Button, Checkbox } from '@mantine/core';
import { text } from '../../../../shared/lib/index.ts';
import { outcomeWords, severityWords } from '../../../../shared/report/words.ts';
import type { FixLine, FixList } from '../../../data/verdicts/fixViews.ts';
import { fixKey } from '../../../data/verdicts/fixViews.ts';
import { RecordLink } from '../../../parts/RecordLink.tsx';
import { VerdictMark } from '../../../ui/figures/VerdictMark.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { EffortField } from './EffortField.tsx';
import { whyWords } from './fixWords.ts';
import type { PlanState } from './usePlan.ts';
import { pageOf } from './usePlan.ts';

const words = {
  caption: text('Findings, the best next fix first', '待整改问题，按整改优先次序排列'),
  choose: text('Choose', '选择'),
  chooseOne: text('Choose: {title}, {code}', '选择：{title}，{code}'),
  finding: text('Finding', '问题'),
  gain: text('Gain', '可提升'),
  effort: text('Effort', '工作量'),
  effortUnit: text('person-days', '人日'),
  perDay: text('Gain per day', '每人日提升'),
  points: text('points', '分'),
  none: text('–', '–'),
  fix: text('To do: {fix}', '整改：{fix}'),
  action: text('Action', '整改事项'),
  more: text('Show {count, number} more', '再显示{count, number}项'),
  shown: text(
    '{shown, number} of {total, number} findings shown',
    '共{total, number}项问题，已显示{shown, number}项',
  ),
};

interface FixTableProps {
  readonly list: FixList;
  readonly state: PlanState;
}

/** The findings, ranked by what they gain for their effort. */
export function FixTable({ list, state }: FixTableProps) {
  const { say } = useSpeech();
  const { plan, change, toggle, setEffort } = state;
  const { lines, total } = list;
  const chosen = new Set(plan.chosen.map(fixKey));
  const left = Math.min(pageOf, total - lines.length);
  return (
    <>
      <table className="plain-table fix-table">
        <caption className="unseen">{say(words.caption)}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{say(words.choose)}</span>
            </th>
            <th scope="col">{say(words.finding)}</th>
            <th scope="col" className="number">
              {say(words.gain)}
              <br />
              {say(words.points)}
            </th>
            <th scope="col" className="number">
              {say(words.effort)}
              <br />
              {say(words.effortUnit)}
            </th>
            <th scope="col" className="number">
              {say(words.perDay)}
              <br />
              {say(words.points)}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => {
            const key = { criterion: line.verdict.criterion, record: line.id };
            return (
              <FixRow
                key={fixKey(key)}
                line={line}
                isChosen={chosen.has(fixKey(key))}
                choose={(isChosen) => toggle(key, isChosen)}
                keep={(days) => setEffort(key, days)}
              />
            );
          })}
        </tbody>
      </table>
      <p className="fix-more small quiet">
        <span role="status">{say(words.shown, { shown: lines.length, total })}</span>
        {left <= 0 ? null : (
          <Button size="xs" variant="default" onClick={() => change({ most: plan.most + pageOf })}>
            {say(words.more, { count: left })}
          </Button>
        )}
      </p>
    </>
  );
}

interface FixRowProps {
  readonly line: FixLine;
  readonly isChosen: boolean;
  readonly choose: (isChosen: boolean) => void;
  readonly keep: (days: number | undefined) => void;
}

function FixRow({ line, isChosen, choose, keep }: FixRowProps) {
  const { say, language } = useSpeech();
  const { verdict, why, cannot, worth, effort, action, code } = line;
  const { outcome, says, fix, severity, commitments, title, problem } = verdict;
  const isMendable = why === null;
  return (
    <tr className={isChosen ? 'fix-chosen' : undefined}>
      <td>
        <Checkbox
          size="xs"
          checked={isChosen}
          aria-label={say(words.chooseOne, { title: say(title), code })}
          onChange={(event) => choose(event.currentTarget.checked)}
        />
      </td>
      <td>
        <p className="fix-says">
          <VerdictMark outcome={outcome} word={say(outcomeWords[outcome])} />
          <span>{says === null ? (problem ?? say(title)) : says[language]}</span>
        </p>
        <p className="quiet">
          {why === null
            ? fix === null
              ? null
              : say(words.fix, { fix: fix[language] })
            : say(cannot ?? whyWords[why])}
        </p>
        <p className="finding-side small quiet">
          <RecordLink record={line} />
          <span>{commitments.join(', ')}</span>
          {outcome === 'undetermined' ? null : <span>{say(severityWords[severity])}</span>}
          {action === null ? null : (
            <span>
              {say(words.action)} <RecordLink record={action} isShort />
            </span>
          )}
        </p>
      </td>
      <td className="number">{isMendable ? worth.toFixed(2) : say(words.none)}</td>
      <td className="number">
        {isMendable ? <EffortField line={line} keep={keep} /> : say(words.none)}
      </td>
      <td className="number">
        {isMendable ? (worth / Math.max(effort, 1 / 16)).toFixed(2) : say(words.none)}
      </td>
    </tr>
  );
}
