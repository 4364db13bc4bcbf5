import type { Assessment, Workspace } from '../assessment/index.ts';
import type { Text } from '../lib/index.ts';
import { canonicalJson, text } from '../lib/index.ts';
import type { AnyRecord, MapData, RegisterId } from '../map/index.ts';
import { registerIds } from '../map/index.ts';
import type { LiveChange } from '../scoring/index.ts';
import type { ComparedRecord, Edit, FieldEdit } from './comparison.ts';

/** The parts of a workspace that are facts. */
export type ComparedFacts = Pick<Workspace, 'registers' | 'answers' | 'overrides' | 'settings'>;

/** One row that is not what it was. */
export interface RowEdit {
  readonly change: LiveChange;
  readonly fields: readonly FieldEdit[];
}

interface Row {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** What the store notes of a record by itself: no facts. */
const stamps: ReadonlySet<string> = new Set(['id', 'created', 'updated']);

/** Every record, answer and override that was added, changed or removed, register by register. */
export function listRowEdits(before: ComparedFacts, after: ComparedFacts): readonly RowEdit[] {
  const edits: RowEdit[] = [];
  for (const register of registerIds) {
    addEdits(
      register,
      recordsOf(before.registers, register),
      recordsOf(after.registers, register),
      edits,
    );
  }
  addEdits('answers', before.answers.map(answerRow), after.answers.map(answerRow), edits);
  addEdits('overrides', before.overrides.map(overrideRow), after.overrides.map(overrideRow), edits);
  return edits;
}

function addEdits(
  register: LiveChange['register'],
  before: readonly Row[],
  after: readonly Row[],
  edits: RowEdit[],
): void {
  const old = new Map(before.map((row) => [row.id, row]));
  const fresh = new Map(after.map((row) => [row.id, row]));
  const ids = [...new Set([...old.keys(), ...fresh.keys()])].toSorted();
  for (const id of ids) {
    const [was, is] = [old.get(id), fresh.get(id)];
    const fields = compareFields(was, is);
    if (fields.length === 0 && was !== undefined && is !== undefined) continue;
    const change = {
      register,
      id,
      ...(was === undefined ? {} : { before: was }),
      ...(is === undefined ? {} : { after: is }),
    };
    edits.push({ change, fields });
  }
}

/** The fields in which two rows differ, by name: a saved row and a stored one hold them in other orders. */
export function compareFields(
  before: object | undefined,
  after: object | undefined,
): readonly FieldEdit[] {
  const was = (before ?? {}) as Readonly<Record<string, unknown>>; // read by its own keys
  const is = (after ?? {}) as Readonly<Record<string, unknown>>;
  const fields: FieldEdit[] = [];
  const names = new Set([...Object.keys(is), ...Object.keys(was)]);
  for (const field of [...names].toSorted()) {
    if (stamps.has(field) || isSameValue(was[field], is[field])) continue;
    fields.push({
      field,
      ...(was[field] === undefined ? {} : { before: was[field] }),
      ...(is[field] === undefined ? {} : { after: is[field] }),
    });
  }
  return fields;
}

/** The same as JSON; absent and undefined are one. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object') return false;
  return canonicalJson(one) === canonicalJson(other);
}

/** Names for what edits are about: as it is called after or, where it is gone, as it was. */
export interface Namer {
  record(register: RegisterId, id: string): ComparedRecord | null;
  /** A record of whichever register. */
  anyRecord(id: string): ComparedRecord | null;
  /** A question, rule or setting in words. */
  title(kind: 'answer' | 'override' | 'setting', id: string): Text;
  /** What a setting was, in words, defaults included; undefined where no pack describes it. */
  setting(side: 'before' | 'after', id: string): Text | undefined;
}

/** Names over the facts of both states and the wording both were judged with. */
export function createNamer(
  before: { readonly facts: ComparedFacts; readonly assessment: Assessment },
  after: { readonly facts: ComparedFacts; readonly assessment: Assessment },
): Namer {
  const found = new Map<string, ComparedRecord>();
  const registersOf = new Map<string, RegisterId>();
  const rows = new Map<RegisterId, ReadonlyMap<string, Row>>();
  const rowsOf = (register: RegisterId) => {
    let known = rows.get(register);
    if (known === undefined) {
      const both = [...recordsOf(before.facts.registers, register)];
      known = new Map(
        [...both, ...recordsOf(after.facts.registers, register)].map((row) => [row.id, row]),
      );
      rows.set(register, known);
    }
    return known;
  };
  const titles = new Map<string, Text>();
  for (const { assessment } of [before, after]) {
    for (const { id, label } of assessment.settings) titles.set(`setting/${id}`, label);
    for (const { id, title, questions } of assessment.criteria) {
      titles.set(`override/${id}`, title);
      for (const question of questions) titles.set(`answer/${question.id}`, question.ask);
    }
  }
  const namer: Namer = {
    record(register, id) {
      const key = `${register}/${id}`;
      const known = found.get(key);
      if (known !== undefined) return known;
      const row = rowsOf(register).get(id) as AnyRecord | undefined; // rows of a register are records
      if (row === undefined) return null;
      const record = { register, id, code: row.code, name: row.name };
      found.set(key, record);
      return record;
    },
    anyRecord(id) {
      if (registersOf.size === 0) {
        for (const register of registerIds) {
          for (const each of rowsOf(register).keys()) registersOf.set(each, register);
        }
      }
      const register = registersOf.get(id);
      return register === undefined ? null : namer.record(register, id);
    },
    title: (kind, id) => titles.get(`${kind}/${id}`) ?? text(id, id),
    setting: (side, id) =>
      (side === 'before' ? before : after).assessment.settings.find((one) => one.id === id)?.shown,
  };
  return namer;
}

/** A row that changed, as an edit in words. */
export function editOfRow({ change, fields }: RowEdit, cause: number, namer: Namer): Edit {
  const { register, id, before, after } = change;
  const about = { change: changeOf(before, after), id, fields, cause };
  if (register !== 'answers' && register !== 'overrides') {
    return { ...about, kind: 'record', record: namer.record(register, id), title: null };
  }
  const kind = register === 'answers' ? 'answer' : 'override';
  const row = after ?? before;
  const subject = String(kind === 'answer' ? row?.question : row?.criterion);
  const record = typeof row?.record === 'string' ? namer.anyRecord(row.record) : null;
  return { ...about, kind, record, title: namer.title(kind, subject) };
}

/** The settings chosen otherwise, in the order of their ids. */
export function listSettings(before: ComparedFacts, after: ComparedFacts): readonly FieldEdit[] {
  return compareFields(before.settings, after.settings);
}

/** A setting as an edit; its field `value` is in words, or as stored where no pack describes it. */
export function editOfSetting(setting: FieldEdit, cause: number, namer: Namer): Edit {
  const { field: id, ...values } = setting;
  return {
    kind: 'setting',
    change: changeOf(values.before, values.after),
    id,
    record: null,
    title: namer.title('setting', id),
    fields: [
      {
        field: 'value',
        before: namer.setting('before', id) ?? values.before,
        after: namer.setting('after', id) ?? values.after,
      },
    ],
    cause,
  };
}

function changeOf(before: unknown, after: unknown): Edit['change'] {
  if (before === undefined) return 'added';
  return after === undefined ? 'gone' : 'changed';
}

function recordsOf(registers: MapData, register: RegisterId): readonly Row[] {
  return (registers[register] ?? []) as unknown as readonly Row[]; // handled alike whatever the register
}

function answerRow(answer: Workspace['answers'][number]): Row {
  const { question, record } = answer;
  return { ...answer, id: record === undefined ? question : `${question}/${record}` };
}

function overrideRow(override: Workspace['overrides'][number]): Row {
  return { ...override, id: `${override.criterion}/${override.record}` };
}
