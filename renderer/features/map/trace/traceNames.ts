import type { RegisterId } from '../../../../shared/map/index.ts';
import type { RecordPointer } from '../../../../shared/policy/index.ts';
import type { ErasurePlan, Trace } from '../../../../shared/views/index.ts';
import type { NamedRecord } from '../../../data/verdicts/verdicts.ts';

/** Code and name of a record; undefined for one that is gone. */
export type Names = (register: RegisterId, id: string) => NamedRecord | undefined;

export function createNames(records: Iterable<NamedRecord>): Names {
  const byKey = new Map<string, NamedRecord>();
  for (const record of records) byKey.set(keyOf(record.register, record.id), record);
  return (register, id) => byKey.get(keyOf(register, id));
}

/** Every record a trace and its plan speak of, each once. */
export function pointersOf(trace: Trace, plan: ErasurePlan | null): readonly RecordPointer[] {
  const found = new Map<string, RecordPointer>();
  const add = (register: RegisterId, ids: Iterable<string | null>) => {
    for (const id of ids) if (id !== null) found.set(keyOf(register, id), { register, id });
  };
  add('categories', trace.categories ?? []);
  for (const { fact, mechanism } of trace.steps) {
    add('flows', [fact.id]);
    for (const { register, id } of fact.route.flat()) if (register !== null) add(register, [id]);
    if (mechanism !== null) add('mechanisms', [mechanism.id]);
  }
  add('flows', trace.maybe);
  for (const { location, because } of trace.resting) {
    add('locations', [location]);
    for (const { register, id } of because) add(register, [id]);
  }
  for (const { partner, flows, operates } of trace.parties) {
    add('partners', [partner]);
    add('flows', flows);
    add('locations', operates);
  }
  for (const { location, operator, because } of [
    ...(plan?.locations ?? []),
    ...(plan?.backups ?? []),
  ]) {
    add('locations', [location]);
    add('partners', [operator]);
    for (const { register, id } of because) add(register, [id]);
  }
  for (const { partner, flows, operates, toldBefore, exceptedBefore } of plan?.recipients ?? []) {
    add('partners', [partner]);
    add('flows', flows);
    add('locations', operates);
    add('rights-requests', [...toldBefore, ...exceptedBefore]);
  }
  add('flows', plan?.published ?? []);
  for (const { missing } of plan?.gaps ?? []) {
    if (missing.kind === 'field') add(missing.register, [missing.id]);
  }
  return [...found.values()];
}

function keyOf(register: RegisterId, id: string): string {
  return `${register} ${id}`;
}
