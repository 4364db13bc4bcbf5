import type { Settings } from '../../../shared/map/index.ts';
import type { AnyRecord, Field, MapData, RegisterId } from '../../../shared/map/index.ts';
import {
  createSnapshot,
  none,
  notApplicable,
  registerIds,
  registerOf,
} from '../../../shared/map/index.ts';
import type { Digest } from '../../../shared/lib/index.ts';
import type { Answer, Criterion, Override, Pack } from '../../../shared/policy/index.ts';
import { sampleAsOf } from '../../../shared/samples/index.ts';
import type { JudgedParts, LiveChange } from '../../../shared/scoring/index.ts';
import { basisOf, factsFor, indexAttestations } from '../../../shared/scoring/index.ts';

/** A whole number from 0 up to, not including, the limit. */
export type Dice = (limit: number) => number;

/** A seeded generator, so that a failing run can be run again. */
export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 13), 0x297a2d39);
    mixed = (mixed ^ (mixed >>> 16)) >>> 0;
    return mixed % limit;
  };
}

/** A copy of a map with its answers that plausible edits are made to, beside a live evaluation. */
export class EditedParts {
  readonly settings: Settings;
  readonly #pack: Pack;
  readonly #registers: Map<RegisterId, Map<string, AnyRecord>>;
  readonly #answers: Map<string, Answer>;
  readonly #overrides: Map<string, Override>;
  #made = 0;

  constructor(parts: JudgedParts, settings: Settings, pack: Pack) {
    this.settings = settings;
    this.#pack = pack;
    this.#registers = new Map(
      registerIds.map((register) => [
        register,
        new Map(
          ((parts.registers[register] ?? []) as readonly AnyRecord[]).map((one) => [one.id, one]),
        ),
      ]),
    );
    this.#answers = new Map(parts.answers.map((one) => [`${one.question}/${one.record}`, one]));
    this.#overrides = new Map(
      parts.overrides.map((one) => [`${one.criterion}/${one.record}`, one]),
    );
  }

  parts(): JudgedParts {
    const registers: { [R in RegisterId]?: readonly AnyRecord[] } = {};
    for (const [register, records] of this.#registers) registers[register] = [...records.values()];
    return {
      registers: registers as MapData, // each register's own records
      answers: [...this.#answers.values()],
      overrides: [...this.#overrides.values()],
    };
  }

  idsOf(register: RegisterId): readonly string[] {
    return [...this.#recordsOf(register).keys()];
  }

  /** One edit of any kind, made here and described for the live evaluation. */
  edit(dice: Dice): readonly LiveChange[] {
    const register = registerIds[dice(registerIds.length)] ?? 'flows';
    switch (dice(17)) {
      case 0:
        return [this.#create(register, dice)];
      case 1:
        return this.#delete(register, dice);
      case 2:
        return this.#change(register, dice, (record) => ({
          ...record,
          archived: record.archived !== true,
        }));
      case 3:
        return [this.#answer(dice)];
      case 4:
        return [this.#override(dice)];
      case 5: {
        const many = [0, 1, 2].map(() => registerIds[dice(registerIds.length)] ?? 'flows');
        return many.flatMap((one) =>
          this.#change(one, dice, (record) => this.#refill(one, record, dice)),
        );
      }
      case 14:
      case 15:
        return this.#changeOverruled(dice);
      case 6:
        return [...this.#delete(register, dice), this.#create(register, dice)];
      default:
        return this.#change(register, dice, (record) => this.#refill(register, record, dice));
    }
  }

  /** One field of one record, as a person would enter it. */
  set(register: RegisterId, id: string, fields: { readonly [name: string]: unknown }): LiveChange {
    const before = this.#recordsOf(register).get(id);
    if (before === undefined) throw new Error(`no ${register}/${id}`);
    return this.#put(register, id, before, { ...before, ...fields });
  }

  /** Overrules a verdict on a basis. */
  overrule(criterion: string, record: string, basis: Digest): LiveChange {
    const key = `${criterion}/${record}`;
    const before = this.#overrides.get(key);
    const after: Override = { ...statement, criterion, record, outcome: 'met', basis };
    this.#overrides.set(key, after);
    return rowChange('overrides', key, before, after);
  }

  #create(register: RegisterId, dice: Dice): LiveChange {
    const { prefix, fields } = registerOf(register);
    this.#made += 1;
    // Ids that sort before, among and after the others.
    const existing = this.idsOf(register);
    const id = `${['', existing[dice(existing.length || 1)] ?? '', 'z-'][dice(3)] ?? ''}new-${this.#made}`;
    const record: Record<string, unknown> = { id, code: `${prefix}-9${this.#made}`, name: id };
    for (const [name, field] of Object.entries(fields)) {
      const value = this.#valueOf(field, dice);
      if (value !== undefined) record[name] = value;
    }
    return this.#put(register, id, undefined, record as AnyRecord); // id, code and name are set above
  }

  #delete(register: RegisterId, dice: Dice): readonly LiveChange[] {
    const id = pick(this.idsOf(register), dice);
    if (id === undefined) return [];
    return [this.#put(register, id, this.#recordsOf(register).get(id), undefined)];
  }

  #change(
    register: RegisterId,
    dice: Dice,
    change: (record: AnyRecord) => AnyRecord,
  ): readonly LiveChange[] {
    const id = pick(this.idsOf(register), dice);
    const before = id === undefined ? undefined : this.#recordsOf(register).get(id);
    return before === undefined ? [] : [this.#put(register, before.id, before, change(before))];
  }

  #refill(register: RegisterId, record: AnyRecord, dice: Dice): AnyRecord {
    const entries = Object.entries(registerOf(register).fields);
    const [name, field] = entries[dice(entries.length)] ?? [];
    if (name === undefined || field === undefined) return record;
    return { ...record, [name]: this.#valueOf(field, dice) };
  }

  #valueOf(field: Field, dice: Dice): unknown {
    if (!field.required && dice(5) === 0) return undefined;
    if (field.empties.length > 0 && dice(5) === 0) {
      return pick(field.empties, dice) === 'none' ? none : notApplicable;
    }
    switch (field.kind) {
      case 'line':
      case 'words':
        return pick(['one', 'two', 'three'], dice);
      case 'integer':
        return pick([0, 1, 14, 100, 5_000, 200_000, 2_000_000], dice);
      case 'yes-no':
        return dice(2) === 0;
      case 'day':
        return pick(days, dice);
      case 'moment':
        return `${pick(days, dice)}T08:00:00Z`;
      case 'place':
        return pick(places, dice);
      case 'places':
        return some(places, dice);
      case 'choice':
        return pick(Object.keys(field.options), dice);
      case 'choices':
        return some(Object.keys(field.options), dice);
      case 'reference':
        return dice(12) === 0 ? 'nowhere' : pick(this.idsOf(field.target as RegisterId), dice); // a register's own
      case 'references':
        return some(this.idsOf(field.target as RegisterId), dice); // a register's own
    }
  }

  #answer(dice: Dice): LiveChange {
    const criterion = pick(
      this.#pack.criteria.filter(({ questions }) => questions.length > 0),
      dice,
    );
    const question = criterion?.questions[0];
    if (criterion === undefined || question === undefined) throw new Error('no question');
    const record = question.per === 'record' ? pick(this.idsOf(criterion.judges), dice) : undefined;
    const key = `${question.id}/${record}`;
    const before = this.#answers.get(key);
    const evidence = some(this.idsOf('evidence'), dice);
    const value = pick(['yes', 'no', 'partly', 'not-applicable'] as const, dice) ?? 'no';
    const about = { question: question.id, ...(record === undefined ? {} : { record }) };
    const after = dice(4) === 0 ? undefined : { ...about, value, evidence };
    if (after === undefined) this.#answers.delete(key);
    else this.#answers.set(key, after);
    return rowChange('answers', key, before, after);
  }

  #override(dice: Dice): LiveChange {
    const criterion = pick(this.#pack.criteria, dice);
    const record = criterion === undefined ? undefined : pick(this.idsOf(criterion.judges), dice);
    if (criterion === undefined) throw new Error('no criterion');
    const key = `${criterion.id}/${record}`;
    const before = this.#overrides.get(key);
    const basis = dice(3) === 0 ? undefined : this.#basisOf(criterion, record ?? 'nobody');
    const after: Override | undefined =
      dice(3) === 0
        ? undefined
        : {
            criterion: criterion.id,
            record: record ?? 'nobody',
            outcome: pick(['met', 'not-met', 'not-applicable'] as const, dice) ?? 'met',
            ...statement,
            ...(basis === undefined ? {} : { basis }),
          };
    if (after === undefined) this.#overrides.delete(key);
    else this.#overrides.set(key, after);
    return rowChange('overrides', key, before, after);
  }

  /** What the rule says now, as a person who overrules it sees it. */
  #basisOf(criterion: Criterion, id: string): Digest | undefined {
    const { registers, answers, overrides } = this.parts();
    const snapshot = createSnapshot(registers, { asOf: sampleAsOf, settings: this.settings });
    const record = snapshot.get(criterion.judges, id);
    if (record === undefined) return undefined;
    const attestations = indexAttestations(snapshot, answers, overrides);
    const judgement = criterion.judge(
      record as never, // of the register it judges
      factsFor(criterion, snapshot, attestations),
    );
    return basisOf(
      { register: criterion.judges, id },
      judgement,
      (one) => snapshot.get(one.register, one.id) as AnyRecord | undefined, // whatever its register
    );
  }

  /** A field of an overruled record that its rule may never look at. */
  #changeOverruled(dice: Dice): readonly LiveChange[] {
    const override = pick([...this.#overrides.values()], dice);
    const criterion = this.#pack.criteria.find(({ id }) => id === override?.criterion);
    if (override === undefined || criterion === undefined) return [];
    const before = this.#recordsOf(criterion.judges).get(override.record);
    if (before === undefined) return [];
    const owned = { ...before, owner: pick(['one', 'two'], dice) ?? 'one' };
    const after = dice(2) === 0 ? owned : this.#refill(criterion.judges, before, dice);
    return [this.#put(criterion.judges, before.id, before, after)];
  }

  #put(
    register: RegisterId,
    id: string,
    before: AnyRecord | undefined,
    after: AnyRecord | undefined,
  ): LiveChange {
    const records = this.#recordsOf(register);
    if (after === undefined) records.delete(id);
    else records.set(id, after);
    return rowChange(register, id, before, after);
  }

  #recordsOf(register: RegisterId): Map<string, AnyRecord> {
    return this.#registers.get(register) ?? new Map();
  }
}

const statement = {
  by: 'Role: compliance lead',
  on: '2026-10-20',
  reason: 'Settled with counsel',
} as const;
const days = ['2020-01-01', '2025-12-31', '2026-02-01', '2026-10-30', '2026-11-01', '2027-03-01'];
const places = ['CN', 'HK', 'US', 'DE', 'SG'];

function rowChange(
  register: LiveChange['register'],
  id: string,
  before: object | undefined,
  after: object | undefined,
): LiveChange {
  return {
    register,
    id,
    ...(before === undefined ? {} : { before: structuredClone({ ...before, id }) }),
    ...(after === undefined ? {} : { after: structuredClone({ ...after, id }) }),
  };
}

function pick<T>(list: readonly T[], dice: Dice): T | undefined {
  return list.length === 0 ? undefined : list[dice(list.length)];
}

function some<T>(list: readonly T[], dice: Dice): readonly T[] {
  const chosen: T[] = [];
  for (let left = dice(4); left > 0; left--) {
    const one = pick(list, dice);
    if (one !== undefined && !chosen.includes(one)) chosen.push(one);
  }
  return chosen;
}
