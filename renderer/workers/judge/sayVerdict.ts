import { labelOf } from '../../../shared/assessment/assessCriteria.ts';
import { inLanguage, text } from '../../../shared/lib/index.ts';
import type { Language, Text } from '../../../shared/lib/index.ts';
import type { RecordBase, Snapshot } from '../../../shared/map/index.ts';
import { registerOf } from '../../../shared/map/index.ts';
import type {
  Criterion,
  Judgement,
  Missing,
  Outcome,
  Pack,
  RecordPointer,
} from '../../../shared/policy/index.ts';
import { sayJudgement } from '../../../shared/policy/index.ts';
import type { Finding } from '../../../shared/scoring/index.ts';
import { formatClause } from '../../../shared/standards/index.ts';
import type { RecordVerdict } from '../../data/verdicts/verdicts.ts';

/** What one rule said of one record, before it is put into words. */
export interface SaidOf {
  readonly criterion: Criterion;
  readonly outcome: Outcome;
  /** The reason, for what does not apply. */
  readonly reason?: string;
  readonly finding?: Finding;
}

/** A verdict in both languages, so that a change of language asks nothing again. */
export function sayVerdict(
  { criterion, outcome, reason, finding }: SaidOf,
  record: RecordPointer,
  snapshot: Snapshot,
  pack: Pack,
  gain: number | null,
): RecordVerdict {
  const { id, title, rule, kind, severity, clauses, says } = criterion;
  const judgement = finding?.judgement ?? plainJudgement(outcome, reason);
  const said = judgement === undefined ? null : sayIn(criterion, judgement, record, snapshot);
  const override = finding?.override;
  const commitments = pack.commitments.filter((commitment) =>
    commitment.criteria.some((each) => each.criterion === id),
  );
  return {
    criterion: id,
    title,
    rule,
    kind,
    severity: says[judgement?.code ?? '']?.severity ?? severity,
    outcome,
    says: said?.text ?? null,
    fix: said?.fix ?? null,
    missing: (judgement?.missing ?? []).map((missing) => sayMissing(missing, criterion)),
    clauses: clauses.map((clause) =>
      text(formatClause(clause, 'en'), formatClause(clause, 'zh-CN')),
    ),
    commitments: commitments.map((commitment) => commitment.id),
    principles: [...new Set(commitments.map(({ mainPrinciple }) => mainPrinciple))],
    gain,
    ...(finding?.problem === undefined ? {} : { problem: finding.problem }),
    ...(override === undefined
      ? {}
      : {
          override: {
            ruled: finding?.judgement?.outcome ?? 'error',
            outcome: override.outcome,
            ...(finding?.isStale === true ? { isStale: true as const } : {}),
            by: override.by,
            on: override.on,
            reason: override.reason,
          },
        }),
  };
}

function plainJudgement(outcome: Outcome, reason: string | undefined): Judgement | undefined {
  if (outcome === 'met') return { outcome, code: 'met' };
  if (outcome === 'not-applicable' && reason !== undefined) return { outcome, code: reason };
  return undefined;
}

function sayIn(
  criterion: Criterion,
  judgement: Judgement,
  record: RecordPointer,
  snapshot: Snapshot,
): { readonly text: Text; readonly fix: Text | null } | null {
  // "overridden" is the engine's reason, not one of the rule's own codes.
  if (criterion.says[judgement.code] === undefined) return null;
  const inOne = (language: Language) =>
    sayJudgement(criterion, judgement, record, language, (pointer) =>
      nameOf(pointer, language, snapshot),
    );
  const [english, chinese] = [inOne('en'), inOne('zh-CN')];
  return {
    text: text(english.text, chinese.text),
    fix: english.fix === null || chinese.fix === null ? null : text(english.fix, chinese.fix),
  };
}

function nameOf({ register, id }: RecordPointer, language: Language, snapshot: Snapshot): string {
  const record = snapshot.get(register, id) as RecordBase | undefined; // only what every record has is read
  if (record === undefined) return id;
  const name = inLanguage(record.name, language);
  return language === 'en' ? `${name} (${record.code})` : `${name}（${record.code}）`;
}

function sayMissing(missing: Missing, criterion: Criterion): RecordVerdict['missing'][number] {
  switch (missing.kind) {
    case 'field':
      return {
        label: labelOf(missing.register, missing.field),
        register: missing.register,
        id: missing.id,
        field: missing.field,
      };
    case 'record':
      return { label: registerOf(missing.register).one, register: missing.register };
    case 'answer':
    case 'evidence': {
      const question = criterion.questions.find(({ id }) => id === missing.question);
      return { label: question?.ask ?? text(missing.question, missing.question) };
    }
  }
}
