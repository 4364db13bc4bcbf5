import { labelOf } from '../../../../shared/assessment/assessCriteria.ts';
import { columnsOf, showCell } from '../../../../shared/exchange/cells/index.ts';
import { isSame } from '../../../../shared/history/index.ts';
import type { Language, Text, Words } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import type { RecordBase, RegisterId } from '../../../../shared/map/index.ts';
import { registerOf } from '../../../../shared/map/index.ts';
import type { Change } from '../../../../shared/policy/index.ts';
import { factsFor } from '../../../../shared/scoring/index.ts';
import type { Proposal, ProposedFact } from '../../../data/verdicts/assessViews.ts';
import type { OpenFinding } from './openIndex.ts';
import type { ViewSources } from './viewSources.ts';

type Fields = { readonly [field: string]: unknown };

interface Draft {
  readonly creations: Map<string, Proposal['creations'][number]>;
  readonly updates: Map<string, Proposal['updates'][number]>;
}

/**
 * The facts that, were they true, would decide a verdict well, in the words of the registers. Null where
 * the rule knows none, or where they rest on an answer, which has an editor of its own.
 */
export function proposeFacts(
  { snapshot, attestations }: Pick<ViewSources, 'snapshot' | 'attestations'>,
  { result, finding }: OpenFinding,
): Proposal | null {
  const { criterion, records } = result;
  const { judgement } = finding;
  const record = records[finding.position] as RecordBase | undefined; // what every record has
  if (criterion.mend === null || judgement === undefined || record === undefined) return null;
  const facts = factsFor(criterion, snapshot, attestations);
  // The engine pairs a criterion with records of the register it judges; its type has forgotten which.
  const changes = criterion.mend(record as never, facts, judgement);
  if (changes.length === 0 || changes.some(({ kind }) => kind === 'answer')) return null;
  const draft: Draft = { creations: new Map(), updates: new Map() };
  for (const change of changes) take(draft, change, snapshot, record);
  const creations = [...draft.creations.values()];
  const updates = [...draft.updates.values()].flatMap((update) => changed(update, snapshot));
  if (creations.length + updates.length === 0) return null;
  return { creations, updates, facts: sayFacts({ creations, updates }, snapshot) };
}

function take(
  { creations, updates }: Draft,
  change: Change,
  snapshot: ViewSources['snapshot'],
  about: RecordBase,
): void {
  if (change.kind === 'answer') return;
  const { register, id, fields } = change;
  const key = `${register} ${id}`;
  const created = creations.get(key);
  if (created !== undefined) {
    creations.set(key, { ...created, fields: { ...created.fields, ...fields } });
  } else if (change.kind === 'set' || snapshot.get(register, id) !== undefined) {
    const before = updates.get(key);
    updates.set(key, { register, id, fields: { ...before?.fields, ...fields } });
  } else {
    creations.set(key, { register, id, name: nameNew(register, about), fields });
  }
}

/** What a set really changes: a fact that is entered already is none to enter. */
function changed(
  update: Proposal['updates'][number],
  snapshot: ViewSources['snapshot'],
): Proposal['updates'] {
  const now = snapshot.get(update.register, update.id) as (RecordBase & Fields) | undefined; // rows hold fields
  if (now === undefined) return [];
  const fields = Object.fromEntries(
    Object.entries(update.fields).filter(
      ([name, value]) => !isSame(holder(value), holder(now[name])),
    ),
  );
  return Object.keys(fields).length === 0 ? [] : [{ ...update, fields }];
}

function holder(value: unknown): { readonly id: string; readonly [field: string]: unknown } {
  return { id: '', value };
}

function nameNew(register: RegisterId, { code }: RecordBase): Words {
  const { one } = registerOf(register);
  return { en: `${one.en} for ${code}`, 'zh-CN': `${code} 的${one['zh-CN']}` };
}

function sayFacts(
  { creations, updates }: Omit<Proposal, 'facts'>,
  snapshot: ViewSources['snapshot'],
): readonly ProposedFact[] {
  const made = new Map(creations.map((each) => [each.id, each]));
  const nameRecord = (register: RegisterId, id: string) => {
    const record = snapshot.get(register, id) as RecordBase | undefined; // what every record has
    const created = made.get(id);
    return record ?? (created === undefined ? undefined : { code: '+', name: created.name });
  };
  const say = (register: RegisterId, fields: Fields, record: ProposedFact['record']) =>
    Object.entries(fields).map(([name, value]): ProposedFact => ({
      record,
      label: labelOf(register, name),
      value: sayValue(register, name, value, nameRecord),
    }));
  return [
    ...creations.flatMap(({ register, name, fields }) => say(register, fields, { register, name })),
    ...updates.flatMap(({ register, id, fields }) => {
      const record = snapshot.get(register, id) as RecordBase | undefined; // what every record has
      if (record === undefined) return [];
      return say(register, fields, { register, id, code: record.code, name: record.name });
    }),
  ];
}

function sayValue(
  register: RegisterId,
  name: string,
  value: unknown,
  nameRecord: Parameters<typeof showCell>[3],
): Text {
  const field = columnsOf(register).find(({ key }) => key === name)?.field;
  const inOne = (language: Language) => {
    if (field === undefined) return String(value);
    return showCell(field, value, language, nameRecord) || '?';
  };
  return text(inOne('en'), inOne('zh-CN'));
}
