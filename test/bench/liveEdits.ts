import type { Workspace } from '../../shared/assessment/index.ts';
import { settingsOf } from '../../shared/assessment/index.ts';
import type { AnyRecord, RegisterId } from '../../shared/map/index.ts';
import { completeSettings, registerIds } from '../../shared/map/index.ts';
import type { Pack } from '../../shared/policy/index.ts';
import type { LiveChange, LiveEvaluation } from '../../shared/scoring/index.ts';
import { createLiveEvaluation } from '../../shared/scoring/index.ts';
import type { Row } from './measure.ts';
import { median, timeOf } from './measure.ts';

/** What editing a large map costs: until the seven principles are right again, in milliseconds. */
export interface LiveFigures {
  readonly rows: readonly Row[];
  /** One line a kind of edit, for people. */
  readonly lines: readonly string[];
}

interface Kind {
  readonly name: string;
  readonly register: RegisterId;
  /** The record as it becomes; undefined deletes it. */
  readonly change: (record: AnyRecord, round: number) => AnyRecord | undefined;
}

const set =
  (field: string, ...values: readonly unknown[]) =>
  (record: AnyRecord, round: number): AnyRecord => {
    const wanted = values[round % values.length];
    // An edit that changes nothing would flatter the figure.
    const value = wanted === record[field] ? values[(round + 1) % values.length] : wanted;
    return { ...record, [field]: value };
  };

const kinds: readonly Kind[] = [
  { name: 'country of a partner', register: 'partners', change: set('country', 'US', 'CN') },
  {
    name: 'role of a partner',
    register: 'partners',
    change: set('role', 'processor', 'affiliate'),
  },
  {
    name: 'start of a flow',
    register: 'flows',
    change: set('started', '2026-03-01', '2027-03-01'),
  },
  { name: 'kind of a flow', register: 'flows', change: set('kind', 'share', 'internal') },
  { name: 'people of a flow', register: 'flows', change: set('peopleThisYear', 90_000, 5) },
  {
    name: 'recipient of a flow',
    register: 'flows',
    change: set('toPartner', 'partners-00007', undefined),
  },
  {
    name: 'legal basis of an activity',
    register: 'activities',
    change: set('legalBasis', 'consent', 'contract'),
  },
  {
    name: 'sensitivity of a category',
    register: 'categories',
    change: set('isSensitivePipl', true, false),
  },
  {
    name: 'nature of a category',
    register: 'categories',
    change: set('isPersonal', false, undefined),
  },
  {
    name: 'necessity of a use',
    register: 'uses',
    change: set('necessity', 'A function fails without it', { is: 'none' }),
  },
  { name: 'category of a use', register: 'uses', change: set('category', undefined, 'nowhere') },
  { name: 'country of a location', register: 'locations', change: set('country', 'US', 'CN') },
  {
    name: 'effective day of a policy version',
    register: 'policy-versions',
    change: set('effectiveFrom', '2026-05-01', undefined),
  },
  { name: 'size of the organisation', register: 'organisation', change: set('staff', 12, 99_000) },
  {
    name: 'date of a piece of evidence',
    register: 'evidence',
    change: set('dated', '2026-01-01', undefined),
  },
  {
    name: 'categories of a request',
    register: 'rights-requests',
    change: set('categories', [], undefined),
  },
  { name: 'note of a flow', register: 'flows', change: set('note', 'one', 'two') },
  {
    name: 'a flow archived',
    register: 'flows',
    change: (record) => ({ ...record, archived: record.archived !== true }),
  },
  {
    name: 'a new flow',
    register: 'flows',
    change: (record, round) => ({ ...record, id: `${record.id}-new-${round}` }),
  },
  { name: 'a deleted flow', register: 'flows', change: () => undefined },
  {
    name: 'a new use',
    register: 'uses',
    change: (record, round) => ({ ...record, id: `${record.id}-new-${round}` }),
  },
  { name: 'a deleted partner', register: 'partners', change: () => undefined },
];

/** Measures the first live evaluation and then several rounds of edits, each on another record. */
export async function measureLiveEdits(
  workspace: Workspace,
  pack: Pack,
  asOf: string,
  batchMs: () => Promise<number>,
): Promise<LiveFigures> {
  const records = new Map(
    registerIds.map((register) => [
      register,
      [...((workspace.registers[register] ?? []) as readonly AnyRecord[])],
    ]),
  );
  const situation = { asOf, settings: completeSettings(settingsOf(pack), workspace.settings) };
  const begin = () => createLiveEvaluation(pack, workspace, situation);
  const first: number[] = [];
  const batch: number[] = [];
  let live = begin();
  for (let round = 0; round < 4; round++) {
    first.push(
      await timeOf(() => {
        live = begin();
        run(live.steps());
      }),
    );
  }
  const times = new Map<Kind, Took[]>();
  for (let round = 0; round < rounds; round++) {
    for (const kind of kinds) {
      const change = editOf(kind, records.get(kind.register) ?? [], round);
      const before = process.cpuUsage();
      const ms = await timeOf(() => {
        run(live.apply([change]));
        if (live.current()?.principles.length !== pack.principles.length)
          throw new Error('unfinished');
      });
      const { user, system } = process.cpuUsage(before);
      const took = { ms, processorMs: (user + system) / 1000 };
      // The first round warms the code up.
      if (round > 0) times.set(kind, [...(times.get(kind) ?? []), took]);
    }
  }
  // After the edits: records of two kinds in one process slow both down, and a worker has one kind.
  for (let round = 0; round < 4; round++) batch.push(await batchMs());
  return report(live, times, first, batch.slice(1));
}

/** A busy machine lengthens the one; the other counts what the process itself used, all its threads. */
interface Took {
  readonly ms: number;
  readonly processorMs: number;
}

const rounds = 4;
const goalMs = 300;

function report(
  live: LiveEvaluation,
  times: ReadonlyMap<Kind, readonly Took[]>,
  first: readonly number[],
  batch: readonly number[],
): LiveFigures {
  if (!live.isTraced) throw new Error('The live evaluation fell back to full ones.');
  const all = [...times.values()].flat().map(({ ms }) => ms);
  const row = (id: string, what: string, ours: number, peer: number, goal: number | null): Row => ({
    id,
    what,
    ours,
    peer,
    ratio: ours / peer,
    goal,
    unit: 'ms',
  });
  const many = `${all.length} edits in ${new Set([...times.keys()].map(({ register }) => register)).size} registers`;
  return {
    rows: [
      row(
        'edit-to-principles',
        `one edit until the principles are right again: median of ${many}, over ${goalMs} ms`,
        median(all),
        goalMs,
        1,
      ),
      row(
        'edit-to-principles-worst',
        'the slowest of these edits, over the same',
        Math.max(...all),
        goalMs,
        1,
      ),
      row(
        'live-first-vs-batch',
        'the first live evaluation, which notes what is read, over one that does not',
        median(first.slice(1)),
        median(batch),
        null,
      ),
    ],
    lines: [
      `The first live evaluation of the process took ${inMs(first[0] ?? 0)}.`,
      ...[...times].map(([{ register, name }, took]) => {
        const list = took.map(({ ms }) => ms);
        const processor = median(took.map(({ processorMs }) => processorMs));
        const figures = `median ${inMs(median(list))}  worst ${inMs(Math.max(...list))}`;
        return `${register.padEnd(16)} ${name.padEnd(34)} ${figures}  processor ${inMs(processor)}`;
      }),
    ],
  };
}

function inMs(ms: number): string {
  return `${ms.toFixed(1).padStart(6)} ms`;
}

/** The change one edit makes, made in `records` as well. */
function editOf(kind: Kind, records: AnyRecord[], round: number): LiveChange {
  const { register, change } = kind;
  const at = Math.floor(((round * 7 + 3) * records.length) / 31) % records.length;
  const before = records[at];
  if (before === undefined) throw new Error(`no records of ${register}`);
  const after = change(before, round);
  if (after === undefined) records.splice(at, 1);
  else if (after.id === before.id) records[at] = after;
  else records.splice(at + 1, 0, after);
  const id = after?.id ?? before.id;
  return {
    register,
    id,
    ...(id === before.id ? { before: structuredClone(before) } : {}),
    ...(after === undefined ? {} : { after: structuredClone(after) }),
  };
}

function run(steps: Iterable<unknown>): void {
  for (const _ of steps);
}
