import { Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import { outcomeWords } from '../../../../shared/report/words.ts';
import { createActions } from '../../../data/commands/actions/createActions.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import type {
  FixLine,
  FixPrediction,
  Moves,
  PredictedFix,
} from '../../../data/verdicts/fixViews.ts';
import { fixKey } from '../../../data/verdicts/fixViews.ts';
import type { Judge } from '../../../data/verdicts/judge.ts';
import { useAsked } from '../../../data/verdicts/judgeContext.ts';
import type { LiveScores } from '../../../data/verdicts/verdicts.ts';
import { RecordLink } from '../../../parts/RecordLink.tsx';
import { notify } from '../../../ui/feedback/notify.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { ChangeList } from './ChangeList.tsx';
import { fateWords, sharedWords, whyWords } from './fixWords.ts';
import { ScoreChange } from './ScoreChange.tsx';
import type { PlanState } from './usePlan.ts';

const words = {
  title: text('What if', '整改测算'),
  empty: text(
    'Choose findings in the list to see what mending them would do to each principle. Everything is tried on a copy of the map; nothing is written.',
    '在列表中选择问题，即可测算整改后各项原则的得分变化。测算在数据地图副本上进行，不写入任何内容。',
  ),
  chosen: text(
    '{count, plural, one {# finding chosen} other {# findings chosen}}, {days} in all',
    '已选{count, number}项问题，合计{days}',
  ),
  clear: text('Clear', '清除选择'),
  act: text('Turn selected into actions', '将所选问题转为整改事项'),
  made: text(
    '{created, plural, =0 {No action made.} one {# action made.} other {# actions made.}} {skipped, plural, =0 {} one {# finding had one already.} other {# findings had one already.}}',
    '{created, plural, =0 {未新增整改事项。} other {已新增整改事项{created, number}项。}}{skipped, plural, =0 {} other {另有{skipped, number}项问题已有整改事项。}}',
  ),
  fixes: text('Fixes, in this order', '整改项（按此顺序）'),
  gone: text('Findings that go away ({count, number})', '消除的问题（{count, number}项）'),
  appeared: text('New findings ({count, number})', '新出现的问题（{count, number}项）'),
  changed: text('Findings that change ({count, number})', '结论变化的问题（{count, number}项）'),
  noneNew: text('No new finding appears.', '不会出现新的问题。'),
  move: text('{before} → {after}', '{before} → {after}'),
  notLooked: text('not judged', '未判定'),
  more: text('and {count, number} more', '另有{count, number}项'),
  drop: text('Leave out: {title}, {code}', '移除：{title}，{code}'),
  leave: text('Leave out', '移除'),
};

interface WhatIfPanelProps {
  readonly state: PlanState;
  /** The chosen findings that are there, with their efforts. */
  readonly lines: readonly FixLine[];
  readonly scores: LiveScores;
}

type Asked =
  | { readonly ok: true; readonly value: FixPrediction | null }
  | { readonly ok: false; readonly detail: string };

/** What mending the chosen findings would do. */
export function WhatIfPanel({ state, lines, scores }: WhatIfPanelProps) {
  const { say } = useSpeech();
  const { plan, change } = state;
  const { chosen } = plan;
  const ask = useCallback(
    (judge: Judge): Promise<Asked> =>
      chosen.length === 0
        ? Promise.resolve({ ok: true, value: null })
        : judge.view('what-if-fixes', chosen).then(
            (value) => ({ ok: true, value }),
            (error: unknown) => ({
              ok: false,
              detail: error instanceof Error ? error.message : String(error),
            }),
          ),
    [chosen],
  );
  const asked = useAsked(ask);
  const prediction = asked?.ok === true ? asked.value : null;
  // Ticking boxes one after the other would make the panel flicker: the last answer stays until the next.
  const [kept, setKept] = useState<FixPrediction | null>(null);
  if (prediction !== null && prediction !== kept) setKept(prediction);
  const shown = prediction ?? kept;
  const isWorking = prediction === null && asked?.ok !== false;
  const effort = lines.reduce((sum, line) => sum + (line.why === null ? line.effort : 0), 0);
  if (chosen.length === 0) return <p className="quiet">{say(words.empty)}</p>;
  return (
    <section aria-label={say(words.title)}>
      <p>
        {say(words.chosen, {
          count: chosen.length,
          days: say(sharedWords.days, { days: Math.round(effort * 100) / 100 }),
        })}
      </p>
      <p className="fix-buttons">
        <ActButton lines={lines} />
        <Button size="xs" variant="default" onClick={() => change({ chosen: [] })}>
          {say(words.clear)}
        </Button>
      </p>
      <p role="status" className="small quiet fix-status">
        {isWorking ? say(sharedWords.working) : ''}
      </p>
      {asked?.ok === false ? (
        <p role="alert">{say(sharedWords.failed, { detail: asked.detail })}</p>
      ) : null}
      {shown === null ? null : (
        <div aria-busy={isWorking}>
          <ScoreChange before={shown.before} after={shown.after} kind={plan.kind} scores={scores} />
          <h3>{say(words.fixes)}</h3>
          <ol className="fix-list">
            {shown.fixes.map((fix) => (
              <Fix
                key={fixKey(fix.finding)}
                fix={fix}
                drop={() => state.toggle(fix.finding, false)}
              />
            ))}
          </ol>
          <MoveList title={words.gone} moves={shown.gone} />
          <MoveList title={words.changed} moves={shown.changed} />
          {shown.appeared.total === 0 ? (
            <p className="small quiet">{say(words.noneNew)}</p>
          ) : (
            <MoveList title={words.appeared} moves={shown.appeared} isOpen />
          )}
        </div>
      )}
    </section>
  );
}

function ActButton({ lines }: { readonly lines: readonly FixLine[] }) {
  const { say } = useSpeech();
  const session = useSession();
  const act = async () => {
    const done = await session.run(createActions, {
      findings: lines.map(({ register, id, verdict: { criterion, commitments } }) => ({
        criterion,
        ...(commitments[0] === undefined ? {} : { commitment: commitments[0] }),
        record: { register, id },
      })),
    });
    if (!done.ok) notify({ kind: 'problem', message: say(done.error.message) });
    else {
      const { created, skipped } = done.value;
      notify({ kind: 'done', message: say(words.made, { created: created.length, skipped }) });
    }
  };
  return (
    <Button size="xs" disabled={lines.length === 0} onClick={() => void act()}>
      {say(words.act)}
    </Button>
  );
}

function Fix({ fix, drop }: { readonly fix: PredictedFix; readonly drop: () => void }) {
  const { say } = useSpeech();
  const { title, record, fate, why, cannot, changes } = fix;
  return (
    <li>
      <p>
        {say(title)} <span className="quiet">· {say(fateWords[fate])}</span>
      </p>
      <p className="finding-side small quiet">
        {record === null ? null : <RecordLink record={record} />}
        <button
          type="button"
          className="link"
          aria-label={say(words.drop, { title: say(title), code: record?.code ?? '' })}
          onClick={drop}
        >
          {say(words.leave)}
        </button>
      </p>
      {why === null ? null : <p className="small">{say(cannot ?? whyWords[why])}</p>}
      {changes.length === 0 ? null : <ChangeList changes={changes} />}
    </li>
  );
}

interface MoveListProps {
  readonly title: typeof words.gone;
  readonly moves: Moves;
  readonly isOpen?: boolean;
}

function MoveList({ title, moves, isOpen }: MoveListProps) {
  const { say } = useSpeech();
  const { lines, total } = moves;
  if (total === 0) return null;
  const named = (outcome: (typeof lines)[number]['before']) =>
    outcome === null ? say(words.notLooked) : say(outcomeWords[outcome]);
  return (
    <details className="fix-moves" open={isOpen}>
      <summary>{say(title, { count: total })}</summary>
      <ul className="small">
        {lines.map(({ title: rule, record, before, after }, i) => (
          <li key={`${record?.id ?? i} ${rule.en}`}>
            {say(rule)}{' '}
            {record === null ? (
              `(${say(sharedWords.newRecord)})`
            ) : (
              <RecordLink record={record} isShort />
            )}{' '}
            <span className="quiet">
              {say(words.move, { before: named(before), after: named(after) })}
            </span>
          </li>
        ))}
        {total > lines.length ? (
          <li className="quiet">{say(words.more, { count: total - lines.length })}</li>
        ) : null}
      </ul>
    </details>
  );
}
