import { Button } from '@mantine/core';
import { useState } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import type { Override } from '../../../../shared/policy/index.ts';
import { outcomeWords } from '../../../../shared/report/words.ts';
import { useOverrides } from '../../../data/session/useStatements.ts';
import type { Judge } from '../../../data/verdicts/judge.ts';
import { useAsked } from '../../../data/verdicts/judgeContext.ts';
import type { OverrideLine } from '../../../data/verdicts/overrideViews.ts';
import { AwaitVerdicts } from '../../../parts/AwaitVerdicts.tsx';
import { EvidenceDialog } from '../../../parts/evidence/EvidenceDialog.tsx';
import { OverrideDialog } from '../../../parts/overrides/OverrideDialog.tsx';
import { useLiftOverride } from '../../../parts/overrides/useLiftOverride.ts';
import { RecordLink } from '../../../parts/RecordLink.tsx';
import { VerdictWord } from '../../../parts/VerdictWord.tsx';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { EvidenceOverview } from './EvidenceOverview.tsx';
import '../../../parts/parts.css';
import './overrides.css';

const askOverrides = (judge: Judge) => judge.view('overrides', null);

/** Where people said otherwise than the rules, and what all that people said rests on. */
export function OverridesView() {
  return (
    <div className="screen-wide overrides">
      <AwaitVerdicts>{() => <Overrides />}</AwaitVerdicts>
      <EvidenceOverview />
    </div>
  );
}

function Overrides() {
  const { say } = useSpeech();
  const lines = useAsked(askOverrides);
  const stored = useOverrides();
  const [open, setOpen] = useState<OverrideLine>();
  const [shown, setShown] = useState<string>();
  if (lines === undefined || stored === undefined) {
    return (
      <p className="quiet" role="status">
        {say(words.reading)}
      </p>
    );
  }
  if (stored.length === 0) {
    return (
      <EmptyState title={say(words.none)}>
        <p>{say(words.noneText)}</p>
      </EmptyState>
    );
  }
  const judged = new Set(lines.map(({ criterion, record }) => `${criterion}/${record.id}`));
  const idle = stored.filter(({ criterion, record }) => !judged.has(`${criterion}/${record}`));
  const stale = lines.filter(({ isStale }) => isStale).length;
  return (
    <section aria-labelledby="overrides-title">
      <h2 id="overrides-title">{say(words.title)}</h2>
      <p className="quiet" role="status">
        {say(words.count, { count: stored.length, stale })}
      </p>
      {lines.length === 0 ? null : (
        <OverrideTable lines={lines} onOpen={setOpen} onShow={setShown} />
      )}
      <IdleOverrides idle={idle} />
      {open === undefined ? null : (
        <OverrideDialog
          criterion={open.criterion}
          record={open.record}
          onClose={() => setOpen(undefined)}
        />
      )}
      {shown === undefined ? null : (
        <EvidenceDialog evidence={shown} onClose={() => setShown(undefined)} />
      )}
    </section>
  );
}

interface OverrideTableProps {
  readonly lines: readonly OverrideLine[];
  readonly onOpen: (line: OverrideLine) => void;
  readonly onShow: (evidence: string) => void;
}

function OverrideTable({ lines, onOpen, onShow }: OverrideTableProps) {
  const { say } = useSpeech();
  const [most, setMost] = useState(pageLines);
  return (
    <>
      <table className="plain-table overrides-table">
        <thead>
          <tr>
            <th scope="col">{say(words.record)}</th>
            <th scope="col">{say(words.ruled)}</th>
            <th scope="col">{say(words.instead)}</th>
            <th scope="col">{say(words.grounds)}</th>
            <th scope="col">
              <span className="unseen">{say(words.actions)}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, most).map((line) => (
            <OverrideRow
              key={`${line.criterion}/${line.record.id}`}
              line={line}
              onOpen={() => onOpen(line)}
              onShow={onShow}
            />
          ))}
        </tbody>
      </table>
      {lines.length > most ? (
        <Button variant="default" onClick={() => setMost(most + pageLines)}>
          {say(words.more, { count: lines.length - most })}
        </Button>
      ) : null}
    </>
  );
}

const pageLines = 100;

interface OverrideRowProps {
  readonly line: OverrideLine;
  readonly onOpen: () => void;
  readonly onShow: (evidence: string) => void;
}

function OverrideRow({ line, onOpen, onShow }: OverrideRowProps) {
  const { say, read } = useSpeech();
  const lift = useLiftOverride();
  const { record, title, ruled, says, override, evidence, isStale, criterion } = line;
  return (
    <tr>
      <td>
        <RecordLink record={record} />
        <div className="quiet">{say(title)}</div>
      </td>
      <td>
        <VerdictWord outcome={ruled} />
        {says === null ? null : <div className="quiet">{say(says)}</div>}
      </td>
      <td>
        <VerdictWord outcome={override.outcome} />
        <div className={isStale ? 'overrides-stale' : 'quiet'}>
          {say(isStale ? words.stale : override.basis === undefined ? words.stands : words.inForce)}
        </div>
      </td>
      <td>
        <div>{read(override.reason)}</div>
        <div className="quiet">
          {read(override.by)} · {override.on}
        </div>
        {evidence.length === 0 ? null : (
          <ul className="overrides-evidence" aria-label={say(words.evidence)}>
            {evidence.map(({ id, code, name }) => (
              <li key={id}>
                <button type="button" className="link" onClick={() => onShow(id)}>
                  {code} {read(name)}
                </button>
              </li>
            ))}
          </ul>
        )}
      </td>
      <td>
        <div className="overrides-actions">
          <Button
            variant="default"
            onClick={onOpen}
            aria-label={say(isStale ? words.confirmOf : words.changeOf, { code: record.code })}
          >
            {say(isStale ? words.confirm : words.change)}
          </Button>
          <Button
            variant="subtle"
            onClick={() => void lift(criterion, record)}
            aria-label={say(words.liftOf, { code: record.code })}
          >
            {say(words.lift)}
          </Button>
        </div>
      </td>
    </tr>
  );
}

/** Overrides of what is not judged now: they decide nothing, and come back with their record. */
function IdleOverrides({ idle }: { readonly idle: readonly Override[] }) {
  const { say, read } = useSpeech();
  if (idle.length === 0) return null;
  return (
    <details className="overrides-idle">
      <summary>{say(words.idle, { count: idle.length })}</summary>
      <ul>
        {idle.map(({ criterion, record, outcome, by, on, reason }) => (
          <li key={`${criterion}/${record}`}>
            <span className="code">{criterion}</span> {say(outcomeWords[outcome])} · {read(by)} ·{' '}
            {on} · {read(reason)}
          </li>
        ))}
      </ul>
    </details>
  );
}

const words = {
  reading: text('Reading the overrides …', '正在读取人工认定……'),
  title: text('Overrides', '人工认定'),
  none: text('No verdict is overruled', '没有人工认定'),
  noneText: text(
    'A rule sees what the map says. Where you know better, open a verdict under “By promise” or on a record and overrule it, with a reason and, best, with evidence. Both verdicts then stand side by side, here and in every report; once the facts beneath change, the override stops counting until you look again.',
    '规则只依据数据地图判定。确有规则未能反映的情况的，可在“按承诺查看”或者记录的结论处作出人工认定，写明理由，并尽可能附证明材料。两种结论将在此处和所有报告中并列；所依据的事实变化后，认定即不再生效，需重新核查。',
  ),
  count: text(
    '{count, plural, one {# verdict is overruled} other {# verdicts are overruled}}; {stale, plural, =0 {none is stale} one {# is stale and does not count until it is confirmed anew} other {# are stale and do not count until they are confirmed anew}}.',
    '共{count, number}项人工认定；{stale, plural, =0 {无失效} other {其中{stale, number}项已失效，重新确认前不计入结论}}。',
  ),
  record: text('Record and rule', '记录与规则'),
  ruled: text('The rule says', '规则结论'),
  instead: text('Overruled as', '认定结论'),
  grounds: text('Reason, by whom, when, evidence', '理由、认定人、日期、证明材料'),
  actions: text('What can be done', '操作'),
  evidence: text('Evidence', '证明材料'),
  stale: text(
    'Stale: the facts have changed, the rule counts',
    '已失效：事实已变化，以规则结论为准',
  ),
  inForce: text('In force', '有效'),
  stands: text('In force until lifted', '有效，直至撤销'),
  confirm: text('Look again …', '重新核查……'),
  confirmOf: text('Look again at the override of {code}', '重新核查对 {code} 的认定'),
  change: text('Change …', '修改……'),
  changeOf: text('Change the override of {code}', '修改对 {code} 的认定'),
  lift: text('Lift', '撤销'),
  liftOf: text('Lift the override of {code}', '撤销对 {code} 的认定'),
  more: text('Show more ({count, number})', '显示更多（{count, number}）'),
  idle: text(
    '{count, plural, one {# more concerns a record or rule that is not in use} other {# more concern records or rules that are not in use}}',
    '另有{count, number}项所涉记录或规则未在使用',
  ),
};
