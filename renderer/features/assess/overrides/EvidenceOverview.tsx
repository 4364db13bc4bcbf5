import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import type { RecordIn } from '../../../../shared/map/index.ts';
import { known } from '../../../../shared/map/index.ts';
import type { Answer, Override } from '../../../../shared/policy/index.ts';
import { today } from '../../../data/clock/now.ts';
import { useRecords } from '../../../data/session/sessionContext.ts';
import { useAnswers, useOverrides } from '../../../data/session/useStatements.ts';
import { EvidenceDialog } from '../../../parts/evidence/EvidenceDialog.tsx';
import type { EvidenceState } from '../../../parts/evidence/evidenceState.ts';
import { evidenceState, evidenceStateWords } from '../../../parts/evidence/evidenceState.ts';
import { RecordLink } from '../../../parts/RecordLink.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';

interface Line {
  readonly evidence: RecordIn<'evidence'>;
  readonly state: EvidenceState;
  readonly answers: number;
  readonly overrides: number;
}

const pageLines = 100;
/** What needs looking after comes first. */
const order: readonly EvidenceState[] = [
  'expired',
  'expires-soon',
  'undated',
  'not-yet',
  'in-force',
  'archived',
];

/** Every piece of evidence: how long it holds, and how many statements rest on it. */
export function EvidenceOverview() {
  const { say } = useSpeech();
  const records = useRecords('evidence') as readonly RecordIn<'evidence'>[] | undefined; // its register
  const answers = useAnswers();
  const overrides = useOverrides();
  const [most, setMost] = useState(pageLines);
  const [shown, setShown] = useState<string>();
  const lines = useMemo(
    () =>
      records === undefined || answers === undefined || overrides === undefined
        ? undefined
        : linesOf(records, answers, overrides),
    [records, answers, overrides],
  );
  return (
    <section className="screen-section" aria-labelledby="evidence-title">
      <h2 id="evidence-title">{say(words.title)}</h2>
      {lines === undefined ? (
        <p className="quiet" role="status">
          {say(words.reading)}
        </p>
      ) : lines.length === 0 ? (
        <p className="quiet">{say(words.none)}</p>
      ) : (
        <>
          <p className="quiet">{say(words.count, countsOf(lines))}</p>
          <table className="plain-table overrides-table">
            <thead>
              <tr>
                <th scope="col">{say(words.piece)}</th>
                <th scope="col">{say(words.state)}</th>
                <th scope="col">{say(words.dated)}</th>
                <th scope="col">{say(words.expires)}</th>
                <th scope="col">{say(words.serves)}</th>
                <th scope="col">{say(words.file)}</th>
              </tr>
            </thead>
            <tbody>
              {lines.slice(0, most).map((line) => (
                <EvidenceRow key={line.evidence.id} line={line} onShow={setShown} />
              ))}
            </tbody>
          </table>
          {lines.length > most ? (
            <Button variant="default" onClick={() => setMost(most + pageLines)}>
              {say(words.more, { count: lines.length - most })}
            </Button>
          ) : null}
        </>
      )}
      {shown === undefined ? null : (
        <EvidenceDialog evidence={shown} onClose={() => setShown(undefined)} />
      )}
    </section>
  );
}

interface EvidenceRowProps {
  readonly line: Line;
  readonly onShow: (id: string) => void;
}

function EvidenceRow({ line, onShow }: EvidenceRowProps) {
  const { say, read } = useSpeech();
  const { evidence, state, answers, overrides } = line;
  const { id, code, name, dated, expires, sha256, fileName } = evidence;
  const needsCare = state === 'expired' || state === 'expires-soon' || state === 'undated';
  return (
    <tr>
      <td>
        <RecordLink record={{ register: 'evidence', id, code, name }} />
      </td>
      <td className={needsCare ? 'overrides-stale' : undefined}>
        {say(evidenceStateWords[state])}
      </td>
      <td className="overrides-day">{dated ?? say(words.unknown)}</td>
      <td className="overrides-day">
        {expires === undefined ? say(words.unknown) : (known(expires) ?? say(words.noEnd))}
      </td>
      <td>
        {answers + overrides === 0 ? (
          <span className="quiet">{say(words.nothing)}</span>
        ) : (
          say(words.servesCount, { answers, overrides })
        )}
      </td>
      <td>
        {known(sha256) === undefined ? (
          <span className="quiet">{say(words.elsewhere)}</span>
        ) : (
          <button
            type="button"
            className="link"
            aria-label={say(words.show, { name: read(name) })}
            onClick={() => onShow(id)}
          >
            {known(fileName) ?? code}
          </button>
        )}
      </td>
    </tr>
  );
}

function linesOf(
  records: readonly RecordIn<'evidence'>[],
  answers: readonly Answer[],
  overrides: readonly Override[],
): readonly Line[] {
  const [byAnswer, byOverride] = [countUses(answers), countUses(overrides)];
  const day = today();
  return records
    .map((evidence) => ({
      evidence,
      state: evidenceState(evidence, day),
      answers: byAnswer.get(evidence.id) ?? 0,
      overrides: byOverride.get(evidence.id) ?? 0,
    }))
    .toSorted(
      (a, b) =>
        order.indexOf(a.state) - order.indexOf(b.state) ||
        endOf(a.evidence).localeCompare(endOf(b.evidence)),
    );
}

/** Of two pieces in one state, the one that ends first comes first. */
function endOf({ expires }: RecordIn<'evidence'>): string {
  return known(expires) ?? '9999';
}

function countUses(
  statements: readonly { readonly evidence?: readonly string[] }[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { evidence = [] } of statements) {
    for (const id of new Set(evidence)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function countsOf(lines: readonly Line[]) {
  const count = (state: EvidenceState) => lines.filter((line) => line.state === state).length;
  return {
    all: lines.length,
    expired: count('expired'),
    soon: count('expires-soon'),
    undated: count('undated'),
  };
}

const words = {
  title: text('Evidence', '证明材料'),
  reading: text('Reading the evidence …', '正在读取证明材料……'),
  none: text(
    'No evidence yet. A favourable answer to a question that asks for proof counts only once a dated document, screenshot or log stands behind it: attach one where you answer.',
    '尚无证明材料。需要证明的问题，有利答复须附注明日期的文件、截图或日志方可计入；请在答复处添加。',
  ),
  count: text(
    '{all, plural, one {# piece} other {# pieces}}: {expired, number} expired, {soon, number} within 60 days of the end, {undated, number} without a date.',
    '共{all, number}份：已失效{expired, number}份，60日内失效{soon, number}份，无形成日期{undated, number}份。',
  ),
  piece: text('Piece of evidence', '证明材料'),
  state: text('State', '状态'),
  dated: text('Dated', '形成日期'),
  expires: text('Expires', '失效日期'),
  serves: text('Serves', '用于'),
  file: text('File', '文件'),
  unknown: text('unknown', '未知'),
  noEnd: text('no end', '无期限'),
  nothing: text('no answer or override', '未用于答复或认定'),
  servesCount: text(
    '{answers, plural, one {# answer} other {# answers}}{overrides, plural, =0 {} one {, # override} other {, # overrides}}',
    '{answers, number}项答复{overrides, plural, =0 {} other {、{overrides, number}项认定}}',
  ),
  elsewhere: text('kept elsewhere', '存放他处'),
  show: text('Show the file of {name}', '查看“{name}”的文件'),
  more: text('Show more ({count, number})', '显示更多（{count, number}）'),
};
