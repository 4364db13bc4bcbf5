import type { AnyRecord, MapData, RegisterId, Situation, Snapshot } from '../../map/index.ts';
import { createSnapshot } from '../../map/index.ts';
import type { Answer, Override, Pack } from '../../policy/index.ts';
import type { Evaluation } from '../evaluate.ts';
import { evaluate } from '../evaluate.ts';
import { rollUp } from '../rollUp.ts';
import type { RecordScore } from '../scorecards.ts';
import type { CriterionResult } from '../criterionTally.ts';
import { AttestationBook } from './attestationBook.ts';
import { judgeAgain, keyOfRecord } from './judgeAgain.ts';
import { judgeFirst } from './judgeFirst.ts';
import type { Effect } from './liveTable.ts';
import { LiveMap } from './liveMap.ts';
import { LiveViews } from './liveViews.ts';
import { RecordScorecards } from './recordScorecards.ts';
import type { RecordJudgement, WorstOutcomes } from './recordVerdicts.ts';
import { judgementsOf, worstOutcomes } from './recordVerdicts.ts';
import type { TracedCriterion } from './tracedCriterion.ts';
import { traceCriteria } from './tracedCriterion.ts';
import { Tracker } from './tracker.ts';

/** One row as it was and as it became, as the history of a workspace keeps it. */
export interface LiveChange {
  /** A change of the settings is none: it takes a new live evaluation. */
  readonly register: RegisterId | 'answers' | 'overrides';
  readonly id: string;
  /** Needed for answers and overrides, whose ids are the store's own. */
  readonly before?: { readonly id: string; readonly [field: string]: unknown };
  readonly after?: { readonly id: string; readonly [field: string]: unknown };
}

/** The parts of a workspace that are judged. */
export interface JudgedParts {
  readonly registers: MapData;
  readonly answers: readonly Answer[];
  readonly overrides: readonly Override[];
}

/** How far a piece of work is; the unit is its own. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export type Steps = Generator<Progress, void, void>;

/** An evaluation that follows the edits of a map (SC-17). Everything it hands out never changes. */
export interface LiveEvaluation {
  /** False once a rule or view copied a record: what rests on what is lost, every edit is a full evaluation. */
  readonly isTraced: boolean;
  /** The first evaluation, in steps of a few ten milliseconds at most for a large map. */
  steps(): Steps;
  /**
   * Takes in changes, in steps. They count as made in the order of the calls, whichever generator is
   * run: one that is run also does whatever was called for before it. Until it ends, `current` gives
   * what was before.
   */
  apply(changes: readonly LiveChange[]): Steps;
  /** What `evaluate` would give for the map as it stands; null until the first steps are done. */
  current(): Evaluation | null;
  /** The map that `current` is about; throws before there is one. */
  snapshot(): Snapshot;
  /** The facts that `current` is about, as entered; what did not change is the same object as before. */
  parts(): JudgedParts;
  /** As `scorecards.of` of the evaluation: made for this record alone. */
  scorecardOf(register: RegisterId, id: string): readonly (RecordScore | null)[] | null;
  judgementsOf(register: RegisterId, id: string): readonly RecordJudgement[];
  worstOutcomes(register: RegisterId): WorstOutcomes;
}

/** A live evaluation of a map on a day. `situation` is complete; nothing given may change afterwards. */
export function createLiveEvaluation(
  pack: Pack,
  parts: JudgedParts,
  situation: Situation,
): LiveEvaluation {
  return new Live(pack, parts, situation);
}

interface Published {
  readonly evaluation: Evaluation;
  readonly getSnapshot: () => Snapshot;
  readonly parts: JudgedParts;
}

class Live implements LiveEvaluation {
  readonly #pack: Pack;
  readonly #situation: Situation;
  readonly #tracker = new Tracker();
  readonly #views: LiveViews;
  readonly #map: LiveMap;
  readonly #book: AttestationBook;
  readonly #criteria: ReadonlyMap<RegisterId, readonly TracedCriterion[]>;
  #published: Published | undefined;
  /** Work not begun, in order; the first evaluation is the first of it. */
  readonly #waiting: (() => Steps)[] = [];
  #running: Steps | undefined;
  #asked = 0;
  #finished = 0;

  constructor(pack: Pack, { registers, answers, overrides }: JudgedParts, situation: Situation) {
    this.#pack = pack;
    this.#situation = situation;
    this.#views = new LiveViews(this.#tracker);
    this.#map = new LiveMap(registers, situation, this.#tracker, (view) =>
      this.#views.derive(view),
    );
    this.#views.attach(this.#map);
    this.#book = new AttestationBook(this.#map.snapshot, answers, overrides);
    this.#criteria = traceCriteria(pack, this.#tracker);
    this.#ask(() => this.#judgeFirst());
  }

  get isTraced(): boolean {
    return !this.#tracker.isLost;
  }

  steps(): Steps {
    return this.#drive(1);
  }

  apply(changes: readonly LiveChange[]): Steps {
    return this.#drive(this.#ask(() => this.#take(changes)));
  }

  current(): Evaluation | null {
    return this.#published?.evaluation ?? null;
  }

  snapshot(): Snapshot {
    return this.#expect().getSnapshot();
  }

  parts(): JudgedParts {
    return this.#expect().parts;
  }

  scorecardOf(register: RegisterId, id: string): readonly (RecordScore | null)[] | null {
    return this.#expect().evaluation.scorecards.of(register, id);
  }

  judgementsOf(register: RegisterId, id: string): readonly RecordJudgement[] {
    return judgementsOf(this.#expect().evaluation, register, id);
  }

  worstOutcomes(register: RegisterId): WorstOutcomes {
    return worstOutcomes(this.#expect().evaluation, register);
  }

  #expect() {
    if (this.#published === undefined) throw new Error('Expected the first steps to be done.');
    return this.#published;
  }

  #ask(work: () => Steps): number {
    this.#waiting.push(work);
    return ++this.#asked;
  }

  /** Works until so many pieces of work are done, one after the other, whoever runs it. */
  *#drive(until: number): Steps {
    while (this.#finished < until) {
      this.#running ??= this.#waiting.shift()?.();
      if (this.#running === undefined) return;
      const step = this.#running.next();
      if (step.done === true) {
        this.#running = undefined;
        this.#finished += 1;
      } else yield step.value;
    }
  }

  *#judgeFirst(): Steps {
    yield* judgeFirst(this.#criteria, this.#map, this.#book.index, this.#tracker);
    this.#publish();
  }

  *#take(changes: readonly LiveChange[]): Steps {
    const effect: Effect = { numbers: new Set(), sources: new Set(), records: new Set() };
    const members = new Map(
      [...this.#criteria.keys()].map((register) => [register, this.#map.inUse(register)]),
    );
    const asked = new Set<string>();
    const overruled: Override[] = [];
    const edited = new Set<string>();
    for (const { register, id, before, after } of changes) {
      if (register === 'answers') {
        for (const question of this.#book.putAnswer(before, after)) asked.add(question);
      } else if (register === 'overrides') {
        overruled.push(...this.#book.putOverride(before, after));
      } else {
        this.#map.put(register, id, after as AnyRecord | undefined, effect); // rows of that register
        edited.add(keyOfRecord(register, id));
      }
    }
    if (!this.#tracker.isLost) {
      yield* judgeAgain(
        { effect, members, asked, overruled, edited },
        {
          criteria: this.#criteria,
          map: this.#map,
          views: this.#views,
          attestations: this.#book.index,
          tracker: this.#tracker,
        },
      );
    }
    this.#publish();
  }

  #publish(): void {
    const data = this.#map.entered();
    let snapshot: Snapshot | undefined;
    const getSnapshot = () => (snapshot ??= createSnapshot(data, this.#situation));
    const { answers, overrides } = this.#book;
    const parts = { registers: data, answers, overrides };
    const pack = this.#pack;
    if (this.#tracker.isLost) {
      // What rests on what cannot be told for this map: right and slow rather than quick and wrong.
      const evaluation = evaluate(pack, getSnapshot(), answers, overrides);
      this.#published = { evaluation, getSnapshot, parts };
      return;
    }
    const results = new Map<string, CriterionResult>();
    for (const criteria of this.#criteria.values()) {
      for (const { result } of criteria) {
        if (result !== undefined) results.set(result.criterion.id, result);
      }
    }
    const criteria = new Map(
      pack.criteria.flatMap(({ id }) => {
        const result = results.get(id);
        return result === undefined ? [] : [[id, result] as const];
      }),
    );
    const scorecards = new RecordScorecards(pack, criteria, getSnapshot);
    const evaluation = { pack, criteria, ...rollUp(pack, criteria), scorecards };
    this.#published = { evaluation, getSnapshot, parts };
  }
}
