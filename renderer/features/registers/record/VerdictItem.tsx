import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import type { AnyRecord, RegisterId } from '../../../../shared/map/index.ts';
import { registerOf } from '../../../../shared/map/index.ts';
import { outcomeWords, severityWords } from '../../../../shared/report/words.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import type { RecordVerdict } from '../../../data/verdicts/verdicts.ts';
import { writeRoute } from '../../../navigation/routes.ts';
import { OverrideDialog } from '../../../parts/overrides/OverrideDialog.tsx';
import { VerdictMark } from '../../../ui/figures/VerdictMark.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { namedCodes } from './namedCodes.ts';
import { RecordLink } from './RecordLink.tsx';

interface VerdictItemProps {
  readonly verdict: RecordVerdict;
  readonly register: RegisterId;
  readonly record: AnyRecord;
  readonly onGoToField: (key: string) => void;
}

/** One verdict: what it says, and on opening the three questions, always in the same place. */
export function VerdictItem({ verdict, register, record, onGoToField }: VerdictItemProps) {
  const { say, number } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const [isOverruling, setOverruling] = useState(false);
  const { outcome, title, severity, says, gain } = verdict;
  const hasFinding = outcome !== 'met' && outcome !== 'not-applicable';
  return (
    <details
      className="verdict"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <VerdictMark outcome={outcome} word={say(outcomeWords[outcome])} />
        <span className="verdict-summary">
          <span className="verdict-title">{say(title)}</span>
          {hasFinding && says !== null && !isOpen ? (
            <span className="verdict-says">{say(says)}</span>
          ) : null}
          {hasFinding ? (
            <span className="verdict-weight quiet">
              {say(severityWords[severity])}
              {gain !== null && gain > 0
                ? ` · ${say(words.gain, { gain: number(roundGain(gain)) })}`
                : ''}
            </span>
          ) : null}
        </span>
      </summary>
      {isOpen ? (
        <div className="verdict-answers">
          <Why verdict={verdict} />
          <WhatWouldChange
            verdict={verdict}
            register={register}
            id={record.id}
            onGoToField={onGoToField}
          />
          <WhoElse verdict={verdict} record={record} />
          <div>
            <Button variant="default" onClick={() => setOverruling(true)}>
              {say(verdict.override === undefined ? words.overrule : words.reviseOverride)}
            </Button>
          </div>
        </div>
      ) : null}
      {isOverruling ? (
        <OverrideDialog
          criterion={verdict.criterion}
          record={{ register, id: record.id }}
          onClose={() => setOverruling(false)}
        />
      ) : null}
    </details>
  );
}

function Why({ verdict }: { readonly verdict: RecordVerdict }) {
  const { say, read } = useSpeech();
  const { says, rule, clauses, commitments, problem, override } = verdict;
  return (
    <section>
      <h4>{say(words.why)}</h4>
      {says === null ? null : <p>{say(says)}</p>}
      {problem === undefined ? null : (
        <p className="field-problem">{say(words.failed, { problem })}</p>
      )}
      <p>{say(words.rule, { rule: say(rule) })}</p>
      {clauses.length === 0 ? null : (
        <p className="quiet">
          {say(words.clauses, { clauses: clauses.map((each) => say(each)).join(say(words.and)) })}
        </p>
      )}
      {commitments.length === 0 ? null : (
        <p className="quiet">
          {say(words.commitments, { codes: commitments.join(say(words.and)) })}
        </p>
      )}
      {override === undefined ? null : (
        <p>
          {say(override.isStale === true ? words.staleOverride : words.override, {
            by: read(override.by),
            on: override.on,
            reason: read(override.reason),
            ruled: say(outcomeWords[override.ruled]),
            outcome: say(outcomeWords[override.outcome]),
          })}
        </p>
      )}
    </section>
  );
}

interface WhatWouldChangeProps {
  readonly verdict: RecordVerdict;
  readonly register: RegisterId;
  readonly id: string;
  readonly onGoToField: (key: string) => void;
}

function WhatWouldChange({ verdict, register, id, onGoToField }: WhatWouldChangeProps) {
  const { say, number } = useSpeech();
  const { fix, gain, missing, outcome } = verdict;
  const hasGain = gain !== null && gain > 0;
  return (
    <section>
      <h4>{say(words.change)}</h4>
      {fix === null ? null : <p>{say(fix)}</p>}
      {hasGain ? (
        <p className="quiet">{say(words.gainLong, { gain: number(roundGain(gain)) })}</p>
      ) : null}
      {missing.length > 0 ? (
        <>
          <p>{say(words.missing)}</p>
          <ul>
            {missing.map((fact, i) => (
              // Labels alone may repeat: two records can lack the same field.
              <li key={`${i}:${fact.label.en}`}>
                <MissingFact fact={fact} register={register} id={id} onGoToField={onGoToField} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {fix === null && missing.length === 0 ? (
        <p className="quiet">{say(outcome === 'met' ? words.kept : words.nothing)}</p>
      ) : null}
    </section>
  );
}

interface MissingFactProps {
  readonly fact: RecordVerdict['missing'][number];
  readonly register: RegisterId;
  readonly id: string;
  readonly onGoToField: (key: string) => void;
}

function MissingFact({ fact, register, id, onGoToField }: MissingFactProps) {
  const { say } = useSpeech();
  const session = useSession();
  const { label, field } = fact;
  if (fact.register === undefined) {
    return (
      <a href={writeRoute({ at: 'workspace', workspace: session.id, place: 'assess' })}>
        {say(words.question, { question: say(label) })}
      </a>
    );
  }
  if (fact.id === undefined) {
    const { register: place } = fact;
    return (
      <a
        href={writeRoute({
          at: 'workspace',
          workspace: session.id,
          place: 'registers',
          register: place,
        })}
      >
        {say(words.add, { one: say(registerOf(place).one), many: say(registerOf(place).many) })}
      </a>
    );
  }
  if (fact.register === register && fact.id === id && field !== undefined) {
    return (
      <button type="button" className="link" onClick={() => onGoToField(field)}>
        {say(label)}
      </button>
    );
  }
  return (
    <RecordLink record={{ register: fact.register, id: fact.id }}>
      {say(words.ofOther, { label: say(label), one: say(registerOf(fact.register).one) })}
    </RecordLink>
  );
}

interface Named {
  readonly register: RegisterId;
  readonly id: string;
  readonly code: string;
  readonly name: AnyRecord['name'];
}

function WhoElse({
  verdict,
  record,
}: {
  readonly verdict: RecordVerdict;
  readonly record: AnyRecord;
}) {
  const { say, read } = useSpeech();
  const named = useNamed(verdict, record.code);
  const { override } = verdict;
  return (
    <section>
      <h4>{say(words.who)}</h4>
      {override === undefined ? null : <p>{say(words.ruledBy, { by: read(override.by) })}</p>}
      {record.owner === undefined ? null : <p>{say(words.owner, { owner: read(record.owner) })}</p>}
      {named.length === 0 ? (
        <p className="quiet">{say(words.noOther)}</p>
      ) : (
        <ul>
          {named.map(({ register, id, code, name }) => (
            <li key={code}>
              <RecordLink record={{ register, id }}>{code}</RecordLink> {read(name)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The records a verdict names, looked up by their codes. */
function useNamed({ says, fix }: RecordVerdict, own: string): readonly Named[] {
  const { database } = useSession();
  const said = `${says?.en ?? ''} ${fix?.en ?? ''}`;
  const [named, setNamed] = useState<readonly Named[]>([]);
  useEffect(() => {
    let isWanted = true;
    const codes = namedCodes(said, [own]);
    Promise.all(
      codes.map(async ({ register, code }) => {
        const row = await database.rowsOf(register).where('code').equals(code).first();
        const name = row?.name as AnyRecord['name'] | undefined; // checked when it was written
        return row === undefined || name === undefined
          ? []
          : [{ register, code, id: row.id, name }];
      }),
    ).then(
      (found) => {
        if (isWanted) setNamed(found.flat());
      },
      // The names are an aside; the verdict itself names them too.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [database, said, own]);
  return named;
}

function roundGain(gain: number): number {
  return gain >= 0.1 ? Math.round(gain * 10) / 10 : Math.max(0.01, Math.round(gain * 100) / 100);
}

const words = {
  why: text('Why', '判定理由'),
  change: text('What would change it', '如何改进'),
  who: text('Who and what else', '相关人员与记录'),
  rule: text('Rule: {rule}', '规则：{rule}'),
  clauses: text('Clauses: {clauses}', '依据条款：{clauses}'),
  commitments: text('Counts in promises {codes}', '计入承诺{codes}'),
  and: text(', ', '、'),
  failed: text(
    'The rule itself failed and decides nothing: {problem}',
    '规则自身出错，未作判定：{problem}',
  ),
  override: text(
    'Overruled by {by} on {on}: “{reason}” The rule itself says: {ruled}.',
    '{by}于{on}作出人工认定：“{reason}”规则原结论：{ruled}。',
  ),
  staleOverride: text(
    'Overruled as “{outcome}” by {by} on {on}: “{reason}” The facts have changed since, so the rule counts.',
    '{by}曾于{on}认定为“{outcome}”：“{reason}”此后事实已变化，以规则结论为准。',
  ),
  overrule: text('Overrule …', '人工认定……'),
  reviseOverride: text('Look at the override again …', '重新核查人工认定……'),
  gain: text('+{gain} of 100', '+{gain}分'),
  gainLong: text(
    'Mended, it would raise the score of all promises by {gain} points of 100.',
    '改正后，承诺总分（满分100）可提高{gain}分。',
  ),
  missing: text('These facts would decide it:', '补充以下事实即可判定：'),
  kept: text('Nothing to do: the rule is kept.', '无须处理：符合规则。'),
  nothing: text('Nothing to do as long as the facts stay as they are.', '事实不变则无须处理。'),
  question: text('Answer: {question}', '答复：{question}'),
  add: text('A record in “{many}”: {one}', '“{many}”中的记录：{one}'),
  ofOther: text('{label} of the {one}', '{one}的“{label}”'),
  ruledBy: text('Overruled by {by}.', '人工认定人：{by}。'),
  owner: text('Kept up to date by {owner}.', '维护责任：{owner}。'),
  noOther: text('No other record is named.', '未提及其他记录。'),
};
