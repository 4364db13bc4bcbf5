import type { Text } from '../lib/index.ts';
import { text } from '../lib/index.ts';
import type { RegisterId } from '../map/index.ts';
import { registerOf } from '../map/index.ts';
import type { Criterion, Missing, NamedRecords } from '../policy/index.ts';
import type { CriterionResult, Evaluation, Finding } from '../scoring/index.ts';
import { outcomeNumbers } from '../scoring/index.ts';
import type { AssessedCriterion, AssessedFinding, MissingFact, RecordRef } from './assessment.ts';
import type { Positions } from './positions.ts';
import { toRanges } from './ranges.ts';
import { worthOf } from './worth.ts';

/** The criteria of an evaluation as they are kept: wording frozen, records by position. */
export function assessCriteria(
  evaluation: Evaluation,
  positions: Positions,
): readonly AssessedCriterion[] {
  return evaluation.pack.criteria.flatMap(({ id }) => {
    const result = evaluation.criteria.get(id);
    return result === undefined ? [] : [assessCriterion(evaluation, result, positions)];
  });
}

function assessCriterion(
  evaluation: Evaluation,
  result: CriterionResult,
  positions: Positions,
): AssessedCriterion {
  const { criterion, outcomes, reasonOf, reasons, counts } = result;
  const { id, kind, revision, severity, title, rule, clauses, judges, questions, says } = criterion;
  const isMet = (position: number) => outcomes[position] === outcomeNumbers.met;
  const doesNotApply = (position: number) =>
    outcomes[position] === outcomeNumbers['not-applicable'];
  return {
    id,
    kind,
    revision,
    severity,
    title,
    rule,
    clauses,
    judges,
    questions,
    says,
    outcome: result.outcome,
    score: result.score,
    counts,
    hasCriticalFailure: result.hasCriticalFailure,
    worth: worthOf(evaluation, result),
    met: toRanges(outcomes.length, isMet),
    notApplicable: reasons.map((reason, number) => ({
      reason,
      records: toRanges(
        outcomes.length,
        (position) => doesNotApply(position) && reasonOf[position] === number,
      ),
    })),
    findings: result.findings.map((finding) => keepFinding(criterion, finding, positions)),
  };
}

function keepFinding(
  criterion: Criterion,
  finding: Finding,
  positions: Positions,
): AssessedFinding {
  const { position, outcome, judgement, problem } = finding;
  return {
    record: position,
    outcome,
    code: judgement?.code ?? 'error',
    ...(judgement?.share === undefined ? {} : { share: judgement.share }),
    ...keepRecords(judgement?.records, positions),
    ...(judgement?.figures === undefined ? {} : { figures: judgement.figures }),
    ...(judgement?.missing === undefined
      ? {}
      : { missing: judgement.missing.map((missing) => sayMissing(missing, criterion, positions)) }),
    ...(problem === undefined ? {} : { problem }),
    ...keepOverride(finding, positions),
  };
}

function keepOverride(
  { judgement, override, isStale }: Finding,
  positions: Positions,
): Pick<AssessedFinding, 'override'> {
  if (override === undefined) return {};
  const { outcome, by, on, reason } = override;
  const evidence = (override.evidence ?? []).flatMap((id) => {
    const found = positions.find('evidence', id);
    return found === undefined ? [] : [found];
  });
  return {
    override: {
      ruled: judgement?.outcome ?? 'error',
      outcome,
      by,
      on,
      reason,
      ...(evidence.length === 0 ? {} : { evidence }),
      ...(isStale === true ? { isStale } : {}),
    },
  };
}

function keepRecords(
  records: NamedRecords | undefined,
  positions: Positions,
): { readonly records?: { readonly [name: string]: RecordRef } } {
  if (records === undefined) return {};
  const kept: Record<string, RecordRef> = {};
  for (const [name, { register, id }] of Object.entries(records)) {
    const found = positions.find(register, id);
    if (found !== undefined) kept[name] = found;
  }
  return { records: kept };
}

/** What is missing, in words: the field's label, the register's name or the question itself. */
export function sayMissing(
  missing: Missing,
  criterion: Criterion,
  positions: Positions,
): MissingFact {
  switch (missing.kind) {
    case 'field':
      return {
        kind: 'field',
        label: labelOf(missing.register, missing.field),
        ...at(positions.find(missing.register, missing.id)),
      };
    case 'record':
      return { kind: 'record', label: registerOf(missing.register).one };
    case 'answer':
    case 'evidence': {
      const question = criterion.questions.find(({ id }) => id === missing.question);
      return {
        kind: missing.kind,
        label: question?.ask ?? text(missing.question, missing.question),
        ...at(positions.find(criterion.judges, missing.record)),
      };
    }
  }
}

/** The label of a field, those every record has included. */
export function labelOf(register: RegisterId, field: string): Text {
  return registerOf(register).fields[field]?.label ?? baseLabels[field] ?? text(field, field);
}

const baseLabels: { readonly [field: string]: Text } = {
  name: text('Name', '名称'),
  owner: text('Owner', '负责人'),
  note: text('Note', '备注'),
};

function at(record: RecordRef | undefined): { readonly record?: RecordRef } {
  return record === undefined ? {} : { record };
}
