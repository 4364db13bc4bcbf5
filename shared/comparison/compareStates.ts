import type { Assessment } from '../assessment/index.ts';
import { settingsOf } from '../assessment/index.ts';
import { digestOfPack } from '../assessment/digests.ts';
import type { RegisterId, Situation } from '../map/index.ts';
import { completeSettings, createSnapshot } from '../map/index.ts';
import type { Pack } from '../policy/index.ts';
import type { Evaluation, LiveChange } from '../scoring/index.ts';
import { createLiveEvaluation, evaluate } from '../scoring/index.ts';
import { comparePacks, criterionOf, packOf } from './comparePacks.ts';
import type { Scores } from './compareScores.ts';
import {
  compareScores,
  scoresOfAssessment,
  scoresOfEvaluation,
  stepScores,
} from './compareScores.ts';
import type {
  Cause,
  ComparedCriterion,
  ComparedRecord,
  ComparedSide,
  Comparison,
  Edit,
  ScoreStep,
  VerdictMove,
} from './comparison.ts';
import type { ComparedFacts, Namer, RowEdit } from './listEdits.ts';
import { createNamer, editOfRow, editOfSetting, listRowEdits, listSettings } from './listEdits.ts';
import type { VerdictColumns } from './verdictColumns.ts';
import { columnsOfAssessment, createColumnReader, diffColumns } from './verdictColumns.ts';

/** A workspace as it was judged: what came out, the facts it came from, the pack that judged. */
export interface ComparedState {
  readonly assessment: Assessment;
  readonly facts: ComparedFacts;
  /** The pack as this program knows it; it may be a later revision than the one in the assessment. */
  readonly pack: Pack;
}

export interface CompareOptions {
  /** So many changed rows at most are replayed one by one. */
  readonly mostSingly?: number;
  /** Hears how many steps of the replay are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Beyond so many rows, one by one says less than register by register. */
const mostSinglyByDefault = 200;

/**
 * What changed between two states of a workspace and which edits moved which verdicts. The facts of
 * before are judged again under the pack of after, then on its day, then edit by edit until they are
 * the facts of after: whatever a step moves is put down to it, so that a change of the pack, the passing
 * of time and the edits stay apart. The moves are exactly the difference between the two assessments.
 */
export function compareStates(
  before: ComparedState,
  after: ComparedState,
  options: CompareOptions = {},
): Comparison {
  const pack = comparePacks(before.assessment, after.assessment);
  const namer = createNamer(before, after);
  const replay = new Replay(before.assessment);
  const rows = listRowEdits(before.facts, after.facts);
  const isByRegister = rows.length > (options.mostSingly ?? mostSinglyByDefault);
  const batches = isByRegister ? byRegister(rows) : rows.map((row) => [row]);
  const settings = listSettings(before.facts, after.facts);
  const edits: Edit[] = [];

  const { asOf } = before.assessment;
  const stages = [
    ...programStage(before, pack !== null),
    stageOf(pack === null ? 'program' : 'pack', after.pack, before.facts.settings, asOf, null),
    ...(asOf === after.assessment.asOf
      ? []
      : [stageOf('time', after.pack, before.facts.settings, after.assessment.asOf, null)]),
    ...settings.map((setting, i) => {
      const chosen = new Set(settings.slice(0, i + 1).map(({ field }) => field));
      const mixed = mixSettings(before.facts, after.facts, chosen);
      return stageOf('edit', after.pack, mixed, after.assessment.asOf, setting);
    }),
  ];
  const total = stages.length + batches.length;
  let done = 0;
  const tell = () => options.onProgress?.(++done, total);

  for (const [i, { kind, judge, situation, setting }] of stages.entries()) {
    const cause = replay.nextCause;
    if (setting !== null) edits.push(editOfSetting(setting, cause, namer));
    const numbers = setting === null ? [] : [edits.length - 1];
    if (i < stages.length - 1) {
      replay.step(kind, numbers, judgeOnce(judge, before.facts, situation));
      tell();
      continue;
    }
    const live = createLiveEvaluation(judge, before.facts, situation);
    finish(live.steps());
    replay.step(kind, numbers, current(live));
    tell();
    for (const batch of batches) {
      const first = edits.length;
      for (const row of batch) edits.push(editOfRow(row, replay.nextCause, namer));
      finish(live.apply(batch.map(({ change }) => change)));
      const ofBatch = batch.map((_, each) => first + each);
      replay.step(isByRegister ? 'register' : 'edit', ofBatch, current(live));
      tell();
    }
  }
  const { causes, moves, criteria } = replay.finish(before.assessment, after.assessment, namer);
  return {
    before: sideOf(before.assessment),
    after: sideOf(after.assessment),
    scores: compareScores(before.assessment, after.assessment),
    edits,
    causes,
    moves,
    criteria,
    pack,
    isByRegister,
  };
}

interface Stage {
  readonly kind: Cause['kind'];
  readonly judge: Pack;
  readonly situation: Situation;
  readonly setting: ReturnType<typeof listSettings>[number] | null;
}

function stageOf(
  kind: Cause['kind'],
  judge: Pack,
  chosen: ComparedFacts['settings'],
  asOf: string,
  setting: Stage['setting'],
): Stage {
  const settings = completeSettings(settingsOf(judge), chosen);
  return { kind, judge, situation: { asOf, settings }, setting };
}

/** Where both the pack and the program may have changed, the old pack tells the two apart, if it is still known. */
function programStage({ assessment, facts, pack }: ComparedState, hasOtherPack: boolean) {
  if (!hasOtherPack || digestOfPack(pack) !== assessment.digests.pack) return [];
  return [stageOf('program', pack, facts.settings, assessment.asOf, null)];
}

/** The settings of before with those already replayed taken from after. */
function mixSettings(
  before: ComparedFacts,
  after: ComparedFacts,
  chosen: ReadonlySet<string>,
): ComparedFacts['settings'] {
  return Object.fromEntries([
    ...Object.entries(before.settings).filter(([id]) => !chosen.has(id)),
    ...Object.entries(after.settings).filter(([id]) => chosen.has(id)),
  ]);
}

function judgeOnce(pack: Pack, facts: ComparedFacts, situation: Situation): Evaluation {
  const { registers, answers, overrides } = facts;
  return evaluate(pack, createSnapshot(registers, situation), answers, overrides);
}

function byRegister(rows: readonly RowEdit[]): readonly (readonly RowEdit[])[] {
  const batches = new Map<LiveChange['register'], RowEdit[]>();
  for (const row of rows) {
    const batch = batches.get(row.change.register);
    if (batch === undefined) batches.set(row.change.register, [row]);
    else batch.push(row);
  }
  return [...batches.values()];
}

function finish(steps: Iterable<unknown>): void {
  for (const _ of steps);
}

function current(live: ReturnType<typeof createLiveEvaluation>): Evaluation {
  const evaluation = live.current();
  if (evaluation === null) throw new Error('Expected the steps to be done.');
  return evaluation;
}

function sideOf(assessment: Assessment): ComparedSide {
  const { asOf, engine, digest } = assessment;
  const bandEdges = assessment.pack.bands.map(({ from }) => from);
  return { asOf, engine, pack: packOf(assessment), bandEdges, digest };
}

interface NotedCause {
  readonly kind: Cause['kind'];
  readonly edits: readonly number[];
  readonly scores: readonly ScoreStep[];
}

/** Follows the verdicts and scores from step to step. */
class Replay {
  readonly #first: VerdictColumns;
  readonly #read = createColumnReader();
  readonly #causes: NotedCause[] = [];
  /** By rule and record: the causes that moved the verdict, in order. */
  readonly #movers = new Map<string, number[]>();
  #columns: VerdictColumns;
  #scores: Scores;

  constructor(before: Assessment) {
    this.#first = columnsOfAssessment(before);
    this.#columns = this.#first;
    this.#scores = scoresOfAssessment(before);
  }

  /** The number the next step's cause will have. */
  get nextCause(): number {
    return this.#causes.length;
  }

  step(kind: Cause['kind'], edits: readonly number[], evaluation: Evaluation): void {
    this.#note(kind, edits, this.#read(evaluation), scoresOfEvaluation(evaluation));
  }

  #note(
    kind: Cause['kind'],
    edits: readonly number[],
    columns: VerdictColumns,
    scores: Scores,
  ): void {
    const cause = this.nextCause;
    const moved: string[] = [];
    diffColumns(this.#columns, columns, (criterion, register, id) =>
      moved.push(keyOf(criterion, register, id)),
    );
    const steps = stepScores(this.#scores, scores);
    this.#columns = columns;
    this.#scores = scores;
    // Another program that says the same is no cause.
    if (kind === 'program' && moved.length === 0 && steps.length === 0) return;
    for (const key of moved) {
      const movers = this.#movers.get(key);
      if (movers === undefined) this.#movers.set(key, [cause]);
      else movers.push(cause);
    }
    this.#causes.push({ kind, edits, scores: steps });
  }

  finish(
    before: Assessment,
    after: Assessment,
    namer: Namer,
  ): {
    readonly causes: readonly Cause[];
    readonly moves: readonly VerdictMove[];
    readonly criteria: { readonly [id: string]: ComparedCriterion };
  } {
    // What the replay does not reach was judged by a program or revision that is no longer there.
    const last = columnsOfAssessment(after);
    this.#note('program', [], last, scoresOfAssessment(after));
    const moves: VerdictMove[] = [];
    const criteria: Record<string, ComparedCriterion> = {};
    const ofCause: number[][] = this.#causes.map(() => []);
    diffColumns(this.#first, last, (criterion, register, id, was, is) => {
      const causes = [...(this.#movers.get(keyOf(criterion, register, id)) ?? [])].toReversed();
      for (const cause of causes) ofCause[cause]?.push(moves.length);
      criteria[criterion] ??= criterionOf(criterion, before, after);
      const record = namer.record(register, id) ?? nameless(register, id);
      moves.push({ criterion, record, before: was, after: is, causes });
    });
    return {
      causes: this.#causes.map((cause, i) => ({ ...cause, moves: ofCause[i] ?? [] })),
      moves,
      criteria,
    };
  }
}

function keyOf(criterion: string, register: RegisterId, id: string): string {
  return `${criterion}\n${register}\n${id}`;
}

/** Judged, yet in neither state's facts: only where the two do not belong together. */
function nameless(register: RegisterId, id: string): ComparedRecord {
  return { register, id, code: id, name: id };
}
