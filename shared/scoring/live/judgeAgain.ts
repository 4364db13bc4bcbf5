import type { RegisterId } from '../../map/index.ts';
import type { Override } from '../../policy/index.ts';
import { recordsNamed } from '../basisOf.ts';
import { CriterionTally } from '../criterionTally.ts';
import { block } from '../evaluate.ts';
import type { Attestations } from '../workspaceAnswers.ts';
import type { Progress, Steps } from './createLiveEvaluation.ts';
import type { LiveMap } from './liveMap.ts';
import type { Effect } from './liveTable.ts';
import { positionOf } from './liveTable.ts';
import type { LiveViews } from './liveViews.ts';
import { mergeResult } from './mergeResult.ts';
import type { TracedCriterion } from './tracedCriterion.ts';
import type { TrackedRecord } from './trackedRecord.ts';
import type { Tracker } from './tracker.ts';
import { hasSeen, soil, soilReaders } from './tracker.ts';

/** What an edit did; the map and the answers already say so. */
export interface Edit {
  readonly effect: Effect;
  /** The records in use before it, by register judged. */
  readonly members: ReadonlyMap<RegisterId, readonly TrackedRecord[]>;
  /** The questions answered otherwise. */
  readonly asked: ReadonlySet<string>;
  readonly overruled: readonly Override[];
  /** Every record that was added, changed or removed, as `keyOfRecord` gives it. */
  readonly edited: ReadonlySet<string>;
}

/** What is judged, and with what. */
export interface Bench {
  readonly criteria: ReadonlyMap<RegisterId, readonly TracedCriterion[]>;
  readonly map: LiveMap;
  readonly views: LiveViews;
  readonly attestations: Attestations;
  readonly tracker: Tracker;
}

interface Task {
  readonly one: TracedCriterion;
  readonly register: RegisterId;
  /** Where the records to judge stand now, ascending. */
  readonly positions: readonly number[];
  readonly origins: Int32Array | null;
}

/**
 * Judges again what an edit can have changed: a criterion that read a changed field, or a view that
 * came out otherwise, for the records that rest on what changed. A judgement that met nothing of it
 * would say the same again, since criteria are pure.
 */
export function* judgeAgain(edit: Edit, bench: Bench): Steps {
  const tasks = plan(edit, bench);
  const progress: Progress = { done: 0, total: tasks.length };
  let judged = 0;
  for (const [done, task] of tasks.entries()) {
    for (const count of judgeTask(task, bench)) {
      judged += count;
      if (judged < stepSize) continue;
      judged = 0;
      yield { ...progress, done };
    }
  }
}

/** Judgements a step; a few milliseconds. */
const stepSize = 8192;

/** Everything to be judged again. Nothing is judged meanwhile, so what is soiled holds for all alike. */
function plan({ effect, members, asked, overruled, edited }: Edit, bench: Bench): readonly Task[] {
  const { criteria, map, views } = bench;
  for (const source of effect.sources) soilReaders(source, 1);
  for (const record of effect.records) soil(record, 1);
  views.refresh(effect.numbers);
  const tasks: Task[] = [];
  for (const [register, ofRegister] of criteria) {
    const records = map.inUse(register);
    const origins = originsOf(members.get(register) ?? [], records);
    const { home } = map.tableOf(register);
    for (const reader of home.boundless) soil(reader, anything);
    origins?.forEach((origin, position) => {
      if (origin === -1) soil(records[position] as TrackedRecord, isNew); // a position of a record
    });
    const soiled = home.soiled.length === 0 ? [] : soiledAmong(records);
    for (const one of ofRegister) {
      const bits = asksAny(one, asked)
        ? -1
        : (hasSeen(one.seen, effect.numbers) ? 1 : 0) | views.bitsFor(one.seen) | isNew;
      const positions =
        bits === -1
          ? records.map((_, position) => position)
          : soiled
              .filter(({ record }) => (record.$dirt & bits) !== 0)
              .map(({ position }) => position);
      const again = overruledOf(overruled, one, records);
      addRestingOn(edited, one, records, bench.attestations, again);
      tasks.push({ one, register, positions: withMore(positions, again), origins });
    }
    home.clean();
  }
  for (const source of effect.records) source.$home.clean();
  return tasks;
}

/** The dirt of a record that has not been judged yet; every criterion looks for it. */
const isNew = 1 << 31;
/** The dirt of a record that rests on all. */
const anything = ~isNew;

function soiledAmong(records: readonly TrackedRecord[]) {
  const soiled: { readonly record: TrackedRecord; readonly position: number }[] = [];
  for (let position = 0; position < records.length; position++) {
    const record = records[position] as TrackedRecord; // within bounds
    if (record.$dirt !== 0) soiled.push({ record, position });
  }
  return soiled;
}

function withMore(positions: readonly number[], more: ReadonlySet<number>): readonly number[] {
  if (more.size === 0) return positions;
  return [...new Set([...positions, ...more])].toSorted((a, b) => a - b);
}

/** Gives the number of judgements now and then. */
function* judgeTask({ one, register, positions, origins }: Task, bench: Bench): Generator<number> {
  const { map, attestations, tracker } = bench;
  const before = one.result;
  if (before === undefined) return;
  const records = map.tableOf(register).enteredInUse;
  if (positions.length === 0 && origins === null) {
    if (before.records !== records) one.result = { ...before, records };
    return;
  }
  const inUse = map.inUse(register);
  const again = positions.map((position) => inUse[position] as TrackedRecord); // positions of records
  const tally = new CriterionTally(one.traced, again, map.snapshot, attestations, null);
  for (let from = 0; from < again.length; from += block) {
    const to = Math.min(from + block, again.length);
    tracker.seen = one.seen;
    tally.judge(from, to);
    yield to - from;
  }
  const result = tally.finish();
  one.result =
    positions.length === records.length
      ? { ...result, criterion: one.criterion, records }
      : mergeResult(before, records, origins, { positions, result });
}

/** Where each record stood among the old ones, -1 for a new one; null where none came or went. */
function originsOf(
  before: readonly TrackedRecord[],
  after: readonly TrackedRecord[],
): Int32Array | null {
  if (before === after) return null;
  const origins = new Int32Array(after.length).fill(-1);
  let from = 0;
  after.forEach((record, position) => {
    while (from < before.length && before[from] !== record) {
      if ((before[from]?.id ?? '') > record.id) return;
      from++;
    }
    if (before[from] === record) origins[position] = from;
  });
  return origins;
}

function asksAny({ criterion }: TracedCriterion, asked: ReadonlySet<string>): boolean {
  return asked.size > 0 && criterion.questions.some(({ id }) => asked.has(id));
}

function overruledOf(
  overruled: readonly Override[],
  { criterion }: TracedCriterion,
  records: readonly TrackedRecord[],
): Set<number> {
  const positions = new Set<number>();
  for (const override of overruled) {
    if (override.criterion !== criterion.id) continue;
    const position = positionOf(records, override.record);
    if (records[position]?.id === override.record) positions.add(position);
  }
  return positions;
}

/**
 * Adds the records overruled with a basis that names something edited: an override may go stale by an
 * edit the rule itself never looks at (SC-18).
 */
function addRestingOn(
  edited: ReadonlySet<string>,
  { criterion, result }: TracedCriterion,
  records: readonly TrackedRecord[],
  attestations: Attestations,
  positions: Set<number>,
): void {
  const overrides = attestations.overridesOf(criterion.id);
  if (result === undefined || overrides === undefined || edited.size === 0) return;
  for (const { position, judgement, override } of result.findings) {
    const record = result.records[position];
    if (override?.basis === undefined || record === undefined) continue;
    const restsOn = [{ register: criterion.judges, id: record.id }, ...recordsNamed(judgement)];
    if (!restsOn.some(({ register, id }) => edited.has(keyOfRecord(register, id)))) continue;
    const now = positionOf(records, record.id);
    if (records[now]?.id === record.id) positions.add(now);
  }
}

export function keyOfRecord(register: RegisterId, id: string): string {
  return `${register}/${id}`;
}
