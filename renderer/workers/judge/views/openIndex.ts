import { labelOf } from '../../../../shared/assessment/assessCriteria.ts';
import type { Text } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import type { RegisterId } from '../../../../shared/map/index.ts';
import { isRegisterId, registerOf } from '../../../../shared/map/index.ts';
import type { Criterion, Missing, Question } from '../../../../shared/policy/index.ts';
import type { CriterionResult, Evaluation, Finding } from '../../../../shared/scoring/index.ts';
import type { GuidedKind } from '../../../data/verdicts/assessViews.ts';
import { gainOf, overallWorth } from '../gains.ts';

/** An undecided verdict. */
export interface OpenFinding {
  readonly result: CriterionResult;
  readonly finding: Finding;
}

/** One thing to be asked, of all records it is open for. */
export interface OpenGroup {
  readonly key: string;
  readonly kind: GuidedKind;
  readonly label: Text;
  readonly register: RegisterId | null;
  readonly field: string | null;
  readonly question: Question | null;
  readonly of: RegisterId;
  /** By the id of the record; empty text for the organisation. */
  readonly items: Map<string, OpenItem>;
}

export interface OpenItem {
  readonly findings: OpenFinding[];
  /** In points of 100 of the overall promise score. */
  gain: number;
}

export interface OpenIndex {
  readonly groups: ReadonlyMap<string, OpenGroup>;
  readonly decided: number;
  readonly applicable: number;
  readonly failed: number;
}

const made = new WeakMap<Evaluation, OpenIndex>();

/** Everything undecided by what would decide it, made once for each evaluation. */
export function openIndex(evaluation: Evaluation): OpenIndex {
  let index = made.get(evaluation);
  if (index === undefined) {
    index = buildIndex(evaluation);
    made.set(evaluation, index);
  }
  return index;
}

function buildIndex(evaluation: Evaluation): OpenIndex {
  const groups = new Map<string, OpenGroup>();
  let [decided, applicable, failed] = [0, 0, 0];
  for (const result of evaluation.criteria.values()) {
    decided += result.score.decided;
    applicable += result.score.applicable;
    failed += result.counts.error;
    if (result.counts.undetermined === 0) continue;
    const worth = overallWorth(evaluation, result);
    for (const finding of result.findings) {
      if (finding.outcome !== 'undetermined') continue;
      addFinding(groups, { result, finding }, gainOf(worth, finding) ?? 0);
    }
  }
  return { groups, decided, applicable, failed };
}

function addFinding(groups: Map<string, OpenGroup>, open: OpenFinding, gain: number): void {
  const { criterion, records } = open.result;
  const judged = records[open.finding.position]?.id ?? '';
  const missing = open.finding.judgement?.missing ?? [];
  const places = new Map<string, { readonly each: Missing; readonly item: string }>();
  for (const each of missing) {
    const item = itemOf(each, criterion, judged);
    places.set(`${keyOf(each, criterion)}\n${item}`, { each, item });
  }
  for (const { each, item } of places.values()) {
    const key = keyOf(each, criterion);
    let group = groups.get(key);
    if (group === undefined) {
      group = { key, items: new Map(), ...describe(each, criterion) };
      groups.set(key, group);
    }
    let found = group.items.get(item);
    if (found === undefined) {
      found = { findings: [], gain: 0 };
      group.items.set(item, found);
    }
    found.findings.push(open);
    // Where several facts decide together, no one of them earns the whole.
    found.gain += gain / places.size;
  }
}

/** The same field of whatever record, the same question about whatever record: one thing to ask. */
function keyOf(missing: Missing, { judges }: Criterion): string {
  switch (missing.kind) {
    case 'field':
      return `field ${missing.register} ${missing.field}`;
    case 'record':
      return `record ${missing.register} ${judges}`;
    case 'answer':
    case 'evidence':
      return `answer ${missing.question}`;
  }
}

/** What a key asks about when nothing is open for it any more; null for what the pack does not ask. */
export function describeKey(
  { pack }: Evaluation,
  key: string,
): Omit<OpenGroup, 'key' | 'items'> | null {
  const [kind, first = '', second = ''] = key.split(' ');
  if (kind === 'field' && isRegisterId(first)) {
    const label = labelOf(first, second);
    return { kind, label, register: first, field: second, question: null, of: first };
  }
  if (kind === 'record' && isRegisterId(first) && isRegisterId(second)) {
    const label = registerOf(first).one;
    return { kind, label, register: first, field: null, question: null, of: second };
  }
  for (const criterion of pack.criteria) {
    const question = questionOf(criterion, first);
    if (kind !== 'answer' || question === undefined) continue;
    const of = criterion.judges;
    return { kind, label: question.ask, register: null, field: null, question, of };
  }
  return null;
}

function itemOf(missing: Missing, criterion: Criterion, judged: string): string {
  switch (missing.kind) {
    case 'field':
      return missing.id;
    case 'record':
      return judged;
    case 'answer':
    case 'evidence':
      if (questionOf(criterion, missing.question)?.per === 'organisation') return '';
      return missing.record ?? judged;
  }
}

function describe(missing: Missing, criterion: Criterion): Omit<OpenGroup, 'key' | 'items'> {
  switch (missing.kind) {
    case 'field': {
      const { register, field } = missing;
      const label = labelOf(register, field);
      return { kind: 'field', label, register, field, question: null, of: register };
    }
    case 'record': {
      const { register } = missing;
      const label = registerOf(register).one;
      return { kind: 'record', label, register, field: null, question: null, of: criterion.judges };
    }
    case 'answer':
    case 'evidence': {
      const question = questionOf(criterion, missing.question) ?? null;
      const label = question?.ask ?? text(missing.question, missing.question);
      const of = criterion.judges;
      return { kind: 'answer', label, register: null, field: null, question, of };
    }
  }
}

function questionOf({ questions }: Criterion, id: string): Question | undefined {
  return questions.find((each) => each.id === id);
}
