import { labelOf } from '../../../../shared/assessment/assessCriteria.ts';
import type { Text } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import type { RegisterId } from '../../../../shared/map/index.ts';
import { registerOf } from '../../../../shared/map/index.ts';
import type { Criterion, Missing } from '../../../../shared/policy/index.ts';
import type { OpenQuestion } from '../../../data/verdicts/views.ts';
import { gainOf, overallWorth } from '../gains.ts';
import { recordNamer } from './recordNamer.ts';
import type { ViewSources } from './viewSources.ts';

/** The facts that undecided promises wait for, by what their entry may gain. */
export function openQuestions(
  { evaluation, snapshot }: ViewSources,
  most: number,
): { readonly questions: readonly OpenQuestion[]; readonly total: number } {
  const open = new Map<string, Open>();
  for (const result of evaluation.criteria.values()) {
    const worth = overallWorth(evaluation, result);
    if (worth === null || worth === 0) continue;
    const { criterion, records, findings } = result;
    for (const finding of findings) {
      if (finding.outcome !== 'undetermined') continue;
      const gain = gainOf(worth, finding) ?? 0;
      const missing = finding.judgement?.missing ?? [];
      const keys = new Set(missing.map(keyOf));
      const isCounted = new Set<string>();
      for (const each of missing) {
        const key = keyOf(each);
        let question = open.get(key);
        if (question === undefined) {
          question = { ...startOf(each, criterion), ids: new Set(), findings: 0, gain: 0 };
          open.set(key, question);
        }
        const id = each.kind === 'field' ? each.id : records[finding.position]?.id;
        if (id !== undefined && each.kind !== 'record') question.ids.add(id);
        if (isCounted.has(key)) continue;
        isCounted.add(key);
        question.findings += 1;
        // Where several facts decide together, no one of them earns the whole.
        question.gain += gain / keys.size;
      }
    }
  }
  const nameOf = recordNamer(snapshot);
  const questions = [...open.values()]
    .toSorted((a, b) => b.gain - a.gain || b.ids.size - a.ids.size)
    .slice(0, most)
    .map(({ label, register, of, ids, findings, gain }) => {
      const [first] = ids;
      return { label, register, first: nameOf(of, first), records: ids.size, findings, gain };
    });
  return { questions, total: open.size };
}

interface Open {
  readonly label: Text;
  readonly register: RegisterId | null;
  /** Where its records are. */
  readonly of: RegisterId;
  readonly ids: Set<string>;
  findings: number;
  gain: number;
}

/** The same field of whatever record, the same question about whatever record: one thing to ask about. */
function keyOf(missing: Missing): string {
  switch (missing.kind) {
    case 'field':
      return `field ${missing.register} ${missing.field}`;
    case 'record':
      return `record ${missing.register}`;
    case 'answer':
    case 'evidence':
      return `${missing.kind} ${missing.question}`;
  }
}

function startOf(
  missing: Missing,
  { judges, questions }: Criterion,
): Pick<Open, 'label' | 'register' | 'of'> {
  switch (missing.kind) {
    case 'field': {
      const { register, field } = missing;
      return { label: labelOf(register, field), register, of: register };
    }
    case 'record': {
      const { register } = missing;
      return { label: registerOf(register).one, register, of: register };
    }
    case 'answer':
    case 'evidence': {
      const { question } = missing;
      const asked = questions.find(({ id }) => id === question)?.ask;
      return { label: asked ?? text(question, question), register: null, of: judges };
    }
  }
}
