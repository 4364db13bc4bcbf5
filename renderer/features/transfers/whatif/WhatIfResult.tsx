import type { ReactNode } from 'react';
import { useCallback, useMemo } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import { registerOf } from '../../../../shared/map/index.ts';
import { requiredWords } from '../../../../shared/report/words.ts';
import { formatClauses } from '../../../../shared/standards/clause.ts';
import type { Bounds, Required } from '../../../../shared/transfers/index.ts';
import { rowOf } from '../../../../shared/transfers/decisionTable.ts';
import { splitNotice } from '../../../../shared/transfers/splitWarnings.ts';
import type { WhatIf, WhatIfSide } from '../../../../shared/views/index.ts';
import type { Judge } from '../../../data/verdicts/judge.ts';
import { useAsked } from '../../../data/verdicts/judgeContext.ts';
import { RecordLink } from '../../../parts/RecordLink.tsx';
import { VerdictWord } from '../../../parts/VerdictWord.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { words as deskWords } from '../words.ts';
import type { OtherSide } from './groupOthers.ts';
import { groupOthers } from './groupOthers.ts';

const words = {
  caption: text('Before and after', '变化前后'),
  before: text('As recorded', '现状'),
  after: text('What if', '假设'),
  required: text('Required', '要求'),
  law: text('Law', '法律'),
  general: text('People without sensitive data', '不含敏感个人信息的人数'),
  sensitive: text('People with sensitive data', '敏感个人信息的人数'),
  changed: text('changed', '有变化'),
  stays: text('Not an export: it stays in the mainland', '不构成出境'),
  missing: text('Missing: {facts}', '缺失：{facts}'),
  atLeast: text('at least {lower, number}', '至少{lower, number}'),
  between: text('{lower, number} to {upper, number}', '{lower, number}至{upper, number}'),
  others: text(
    '{count, plural, =0 {No other export is affected.} one {# other export is affected, since the counters are shared:} other {# other exports are affected, since the counters are shared:}}',
    '{count, plural, =0 {其他出境流转不受影响。} other {人数合并计算，另有#条出境流转受影响：}}',
  ),
  withRow: text('{required} (row {row, number})', '{required}（第{row, number}行）'),
  moreOthers: text('and {count, number} more', '等{count, number}条'),
  change: text('{before} becomes {after}:', '由“{before}”变为“{after}”：'),
  splits: text(
    '{count, plural, one {# new warning of split exports:} other {# new warnings of split exports:}}',
    '新增{count, number}项拆分出境提示：',
  ),
  split: text(
    '{flows, number} exports, up to {together, number} people together, threshold {threshold, number}',
    '{flows, number}条出境流转合计最多{together, number}人，门槛为{threshold, number}人',
  ),
  otherYear: text(
    'The day lies in another year: the head-counts entered stand for that year, which is the stricter reading.',
    '该日期在其他年度：以已录入人数作为该年度人数，属从严处理。',
  ),
};

const mostOthers = 16;

/** Before and after, and what else would change. */
export function WhatIfResult({ found }: { readonly found: WhatIf }) {
  const { say, language } = useSpeech();
  const { before, after, others, newSplitWarnings, isOtherYear } = found;
  return (
    <>
      <table className="plain-table what-if-table">
        <caption className="unseen">{say(words.caption)}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{say(words.before)}</th>
            <th scope="col">{say(words.after)}</th>
          </tr>
        </thead>
        <tbody>
          <Line label={say(words.required)} hasChanged={keyOf(before) !== keyOf(after)}>
            {[before, after].map((side, at) => (
              <Decision key={at === 0 ? 'before' : 'after'} side={side} />
            ))}
          </Line>
          <Line label={say(words.law)} hasChanged={before.law?.outcome !== after.law?.outcome}>
            {[before, after].map(({ law }, at) =>
              law === null ? (
                <span key={at === 0 ? 'before' : 'after'}>{say(deskWords.none)}</span>
              ) : (
                <VerdictWord key={at === 0 ? 'before' : 'after'} outcome={law.outcome} />
              ),
            )}
          </Line>
          {(['general', 'sensitive'] as const).map((counter) => (
            <Line
              key={counter}
              label={say(words[counter])}
              hasChanged={!isSame(before.counters[counter], after.counters[counter])}
            >
              {[before, after].map(({ counters }, at) => (
                <People key={at === 0 ? 'before' : 'after'} bounds={counters[counter]} />
              ))}
            </Line>
          ))}
        </tbody>
      </table>
      {isOtherYear ? <p className="small">{say(words.otherYear)}</p> : null}
      <p className="small">{say(words.others, { count: others.length })}</p>
      {others.length === 0 ? null : <Others others={others} />}
      {newSplitWarnings.length === 0 ? null : (
        <>
          <p className="small">
            <b>{say(words.splits, { count: newSplitWarnings.length })}</b>
          </p>
          <ul className="what-if-others small">
            {newSplitWarnings.map(({ flows, together, threshold, counter }) => (
              <li key={`${counter} ${flows.join()}`}>
                {say(words.split, { flows: flows.length, together, threshold })}
              </li>
            ))}
          </ul>
          <p className="quiet small">
            {say(splitNotice.text)} {formatClauses(splitNotice.basis, language)}
          </p>
        </>
      )}
    </>
  );
}

interface LineProps {
  readonly label: string;
  readonly hasChanged: boolean;
  readonly children: readonly ReactNode[];
}

function Line({ label, hasChanged, children }: LineProps) {
  const { say } = useSpeech();
  const [before, after] = children;
  return (
    <tr data-changed={hasChanged}>
      <th scope="row">
        {label}
        {hasChanged ? <em className="what-if-changed"> {say(words.changed)}</em> : null}
      </th>
      <td>{before}</td>
      <td>{after}</td>
    </tr>
  );
}

function Decision({ side }: { readonly side: WhatIfSide }) {
  const { say, language } = useSpeech();
  const { decision } = side;
  if (decision === null) return <span>{say(words.stays)}</span>;
  const rule = decision.row === null ? null : rowOf(decision.row);
  const facts = [
    ...new Set(
      decision.missing.map((missing) => {
        const { one, fields } = registerOf(missing.register);
        return say(missing.kind === 'record' ? one : (fields[missing.field]?.label ?? one));
      }),
    ),
  ];
  return (
    <>
      <b>{sayRequired(decision.required, say)}</b>
      {rule === null ? null : (
        <p className="small">
          {say(rule.consequence)}{' '}
          <span className="quiet">
            {say(deskWords.row, { row: rule.number })} · {formatClauses(rule.basis, language)}
          </span>
        </p>
      )}
      {facts.length === 0 ? null : (
        <p className="quiet small">
          {say(words.missing, { facts: facts.join(say(deskWords.separator)) })}
        </p>
      )}
    </>
  );
}

function People({ bounds }: { readonly bounds: Bounds }) {
  const { say, number } = useSpeech();
  const { lower, upper } = bounds;
  if (upper === null) return say(words.atLeast, { lower });
  return lower === upper ? number(lower) : say(words.between, { lower, upper });
}

/** Exports whose demand changes alike, together: most do. */
function Others({ others }: { readonly others: WhatIf['others'] }) {
  const { say } = useSpeech();
  const groups = useMemo(() => groupOthers(others), [others]);
  const pointers = useMemo(
    () =>
      groups.flatMap(({ flows }) =>
        flows.slice(0, mostOthers).map((id) => ({ register: 'flows' as const, id })),
      ),
    [groups],
  );
  const names = useAsked(useCallback((judge: Judge) => judge.view('names', pointers), [pointers]));
  const side = ({ required, row }: OtherSide) =>
    row === null
      ? sayRequired(required, say)
      : say(words.withRow, { required: sayRequired(required, say), row: rowOf(row).number });
  return (
    <ul className="what-if-others small">
      {groups.map(({ key, before, after, flows }) => (
        <li key={key}>
          {say(words.change, { before: side(before), after: side(after) })}{' '}
          <span className="what-if-flows">
            {names
              ?.filter(({ id }) => flows.includes(id))
              .map((record) => (
                <RecordLink key={record.id} record={record} isShort />
              ))}
            {flows.length > mostOthers ? (
              <span className="quiet">
                {say(words.moreOthers, { count: flows.length - mostOthers })}
              </span>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

function sayRequired(required: Required | null, say: ReturnType<typeof useSpeech>['say']): string {
  const asked = required === null ? undefined : requiredWords[required];
  return say(asked ?? deskWords.undecided);
}

function keyOf({ decision }: WhatIfSide): string {
  return decision === null ? 'stays' : `${decision.required} ${decision.row}`;
}

function isSame(one: Bounds, other: Bounds): boolean {
  return one.lower === other.lower && one.upper === other.upper;
}
