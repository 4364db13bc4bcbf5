import type { AnyRecord, RegisterId, Situation, Snapshot } from '../../map/index.ts';
import { registerIds } from '../../map/index.ts';
import type { Answer, Change, Override, Pack } from '../../policy/index.ts';
import type { Evaluation } from '../evaluate.ts';
import type {
  JudgedParts,
  LiveChange,
  LiveEvaluation,
  Progress,
  Steps,
} from '../live/createLiveEvaluation.ts';
import { createLiveEvaluation } from '../live/createLiveEvaluation.ts';
import { isSame } from '../live/isSame.ts';
import type { Attestations } from '../workspaceAnswers.ts';
import { indexAttestations } from '../workspaceAnswers.ts';
import type { FixRow } from './fixRows.ts';
import { fixRows } from './fixRows.ts';

/** One fact that a fix changes. */
export type FixStep =
  | {
      readonly kind: 'set';
      readonly register: RegisterId;
      readonly id: string;
      readonly field: string;
      /** Undefined: nobody had said. */
      readonly from: unknown;
      readonly to: unknown;
    }
  | {
      readonly kind: 'create';
      readonly register: RegisterId;
      readonly id: string;
      readonly fields: { readonly [field: string]: unknown };
    }
  | {
      /** A favourable answer together with the evidence it needs. */
      readonly kind: 'answer';
      readonly question: string;
      readonly record?: string;
      readonly from?: Answer['value'];
      readonly to: Answer['value'];
    };

/**
 * A copy of the facts in memory on which fixes are tried, judged by an evaluation of its own that
 * follows each change. Nothing reaches the facts it was made from.
 */
export class FixDraft {
  readonly pack: Pack;
  readonly situation: Situation;
  readonly #live: LiveEvaluation;
  #base: JudgedParts;
  #tried: FixRow[] = [];
  /** False while something asked of the evaluation was not run to its end: a caller may stop midway. */
  #isSettled = true;
  #looked: { readonly of: Evaluation; readonly attestations: Attestations } | undefined;

  /** `situation` is complete; nothing given may change afterwards. */
  constructor(pack: Pack, parts: JudgedParts, situation: Situation) {
    this.pack = pack;
    this.situation = situation;
    this.#base = parts;
    this.#live = createLiveEvaluation(pack, parts, situation);
  }

  /** The first evaluation; to be run to its end before anything else. */
  start(): Steps {
    return this.#live.steps();
  }

  /** What the rules say of the facts with everything tried so far. */
  get evaluation(): Evaluation {
    const evaluation = this.#live.current();
    if (evaluation === null) throw new Error('Expected the first evaluation to be done.');
    return evaluation;
  }

  get snapshot(): Snapshot {
    return this.#live.snapshot();
  }

  get attestations(): Attestations {
    const of = this.evaluation;
    if (this.#looked?.of !== of) {
      const { answers, overrides } = this.#live.parts();
      this.#looked = { of, attestations: indexAttestations(this.snapshot, answers, overrides) };
    }
    return this.#looked.attestations;
  }

  /** Tries changes on top of what was tried before; gives what they change, fact by fact. */
  *apply(changes: readonly Change[]): Generator<Progress, readonly FixStep[], void> {
    const { snapshot } = this;
    const { answers } = this.#live.parts();
    const rows: FixRow[] = [];
    const steps: FixStep[] = [];
    const find = {
      record: (register: RegisterId, id: string) =>
        (rows.findLast((row) => row.register === register && row.id === id)?.after ??
          snapshot.get(register, id)) as AnyRecord | undefined, // of that register
      answer: (question: string, record: string | undefined) =>
        answers.find((one) => one.question === question && one.record === record),
    };
    for (const change of changes) {
      const made = fixRows(change, find, this.situation.asOf);
      steps.push(...stepsOf(change, made));
      rows.push(...made);
    }
    this.#tried.push(...rows);
    yield* this.#run(rows.map(toLiveChange));
    return steps;
  }

  /** How much was tried so far, for `backTo`. */
  mark(): number {
    return this.#tried.length;
  }

  /** Takes back everything tried since a mark; 0 for everything. */
  *backTo(mark: number): Steps {
    const undone = this.#tried.slice(mark).toReversed();
    if (undone.length === 0 && this.#isSettled) return;
    this.#tried = this.#tried.slice(0, mark);
    yield* this.#run(undone.map(toLiveChange).map(turnRound));
  }

  /**
   * Brings the copy to facts that moved on, with nothing tried. False, and nothing done, where more
   * than `most` rows differ: then a new draft is quicker.
   */
  *follow(parts: JudgedParts, most: number): Generator<Progress, boolean, void> {
    const changes = difference(this.#base, parts);
    if (changes.length > most) return false;
    yield* this.backTo(0);
    this.#base = parts;
    if (changes.length > 0) yield* this.#run(changes);
    return true;
  }

  *#run(changes: readonly LiveChange[]): Steps {
    this.#isSettled = false;
    yield* this.#live.apply(changes);
    this.#isSettled = true;
  }
}

function stepsOf(change: Change, rows: readonly FixRow[]): readonly FixStep[] {
  if (change.kind === 'answer') {
    const before = rows.find((row) => row.register === 'answers')?.before as Answer | undefined; // of the answers
    const { question, record, value } = change;
    return [
      {
        kind: 'answer',
        question,
        ...(record === undefined ? {} : { record }),
        ...(before === undefined ? {} : { from: before.value }),
        to: value,
      },
    ];
  }
  const { register, id, fields } = change;
  if (change.kind === 'create') return [{ kind: 'create', register, id, fields }];
  const before = rows[0]?.before as AnyRecord | undefined; // a set has one row, of its register
  return before === undefined
    ? []
    : Object.entries(fields).flatMap(([field, to]) =>
        // A mend says all that has to be true, also what is so already.
        isSame(before[field], to)
          ? []
          : [{ kind: 'set', register, id, field, from: before[field], to }],
      );
}

function toLiveChange({ register, id, before, after }: FixRow): LiveChange {
  // The engine looks up answers under an id of the store's own; any will do.
  return {
    register,
    id,
    ...(before === undefined ? {} : { before: { ...before, id } }),
    after: { ...after, id },
  };
}

function turnRound({ register, id, before, after }: LiveChange): LiveChange {
  return {
    register,
    id,
    ...(after === undefined ? {} : { before: after }),
    ...(before === undefined ? {} : { after: before }),
  };
}

/** What turns one state of the facts into another; rows that did not change are the same objects. */
function difference(from: JudgedParts, to: JudgedParts): readonly LiveChange[] {
  if (from === to) return [];
  const changes: LiveChange[] = [];
  for (const register of registerIds) {
    const before = (from.registers[register] ?? []) as readonly AnyRecord[]; // handled alike
    const after = (to.registers[register] ?? []) as readonly AnyRecord[];
    if (before !== after) changes.push(...differing(register, before, after));
  }
  changes.push(...differing('answers', from.answers.map(keyAnswer), to.answers.map(keyAnswer)));
  changes.push(
    ...differing('overrides', from.overrides.map(keyOverride), to.overrides.map(keyOverride)),
  );
  return changes;
}

interface Keyed {
  readonly id: string;
  readonly [field: string]: unknown;
}

function differing(
  register: LiveChange['register'],
  before: readonly Keyed[],
  after: readonly Keyed[],
): readonly LiveChange[] {
  const old = new Map(before.map((row) => [row.id, row]));
  const changes: LiveChange[] = [];
  for (const row of after) {
    const was = old.get(row.id);
    old.delete(row.id);
    if (was === undefined) changes.push({ register, id: row.id, after: row });
    else if (!isSameRow(was, row)) changes.push({ register, id: row.id, before: was, after: row });
  }
  for (const [id, was] of old) changes.push({ register, id, before: was });
  return changes;
}

/** Answers and overrides are wrapped anew each time, records are not: one level deep is enough for both. */
function isSameRow(one: Keyed, other: Keyed): boolean {
  if (one === other) return true;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
  );
}

function keyAnswer(answer: Answer): Keyed {
  const { question, record } = answer;
  return { ...answer, id: record === undefined ? question : `${question}\n${record}` };
}

function keyOverride(override: Override): Keyed {
  return { ...override, id: `${override.criterion}\n${override.record}` };
}
