import { addDays } from '../../lib/index.ts';
import type { Certain, Location, Snapshot } from '../../map/index.ts';
import { isNone, known, planDeletion } from '../../map/index.ts';
import type { Pack } from '../../policy/index.ts';
import type { Clause } from '../../standards/index.ts';
import { refusalGroundCodes, refusalGrounds } from '../../standards/index.ts';
import type { FlowFact } from '../facts/flowFact.ts';
import { erasureGaps } from './erasureGaps.ts';
import type {
  BackupTask,
  ErasureException,
  ErasurePlan,
  ErasureReason,
  LocationTask,
  RecipientTask,
} from './erasureModel.ts';
import {
  authorityKeeps,
  erasureClauses,
  erasureWords,
  lawException,
  ownPermission,
} from './erasureWords.ts';
import { findResting } from './findResting.ts';
import type { TraceResting } from './traceModel.ts';

/**
 * What has to be done when data of these categories is deleted: every location and party of the map's
 * own deletion plan, and the locations flows take it from, each with why and with what may excuse from it.
 * Ended flows count: what was handed over is still there. It plans for all people; of one person's data
 * only a part may be anywhere.
 */
export function planErasure(
  categories: readonly string[],
  facts: readonly FlowFact[],
  snapshot: Snapshot,
  pack: Pack,
): ErasurePlan {
  const wanted = new Set(categories);
  const followed = facts.filter((fact) => fact.categories?.some((id) => wanted.has(id)) === true);
  const resting = findAllResting(categories, followed, snapshot);
  const tasks = resting.flatMap(({ location: id, because }) => {
    const location = snapshot.get('locations', id);
    return location === undefined ? [] : [{ location, because }];
  });
  const recipients = recipientTasks(categories, followed, tasks, snapshot, pack);
  return {
    categories: categories.toSorted(),
    locations: tasks
      .filter(({ location }) => location.kind !== 'backup')
      .map((task) => locationTask(task, categories, snapshot, pack)),
    backups: tasks
      .filter(({ location }) => location.kind === 'backup')
      .map((task) => backupTask(task, categories, snapshot, pack)),
    recipients,
    published: followed.filter(({ kind }) => kind === 'publish').map(({ id }) => id),
    refusals: refusalGroundCodes.map((code): ErasureException => {
      const { name, clauses } = refusalGrounds[code];
      return { id: 'refusal', text: name, clauses, legalReference: null };
    }),
    gaps: erasureGaps(
      wanted,
      facts,
      tasks.map(({ location }) => location),
      recipients,
      snapshot,
    ),
  };
}

interface Task {
  readonly location: Location;
  readonly because: TraceResting['because'];
}

/** One list for all categories, each location once. */
function findAllResting(
  categories: readonly string[],
  followed: readonly FlowFact[],
  snapshot: Snapshot,
): readonly TraceResting[] {
  const found = new Map<string, Map<string, TraceResting['because'][number]>>();
  const add = (location: string, because: TraceResting['because']) => {
    const pointers = found.get(location) ?? new Map();
    for (const pointer of because) pointers.set(`${pointer.register} ${pointer.id}`, pointer);
    found.set(location, pointers);
  };
  for (const id of categories) {
    const carried = followed.filter((fact) => fact.categories?.includes(id) === true);
    for (const { location, because } of findResting(
      { kind: 'category', id },
      [id],
      carried,
      snapshot,
    )) {
      add(location, because);
    }
  }
  const plan = planDeletion(snapshot, categories);
  for (const { id } of [...plan.locations, ...plan.backups]) add(id, []);
  return [...found]
    .map(([location, because]) => ({ location, because: [...because.values()] }))
    .toSorted((one, other) => (one.location < other.location ? -1 : 1));
}

function locationTask(
  { location, because }: Task,
  categories: readonly string[],
  snapshot: Snapshot,
  pack: Pack,
): LocationTask {
  const operator = known(location.operator) ?? null;
  return {
    location: location.id,
    operator,
    isOperatorKnown: operator !== null || isNone(location.operator),
    what: operator === null ? erasureWords.deleteHere : erasureWords.haveDeleted,
    because,
    reason: reasonFor(pack, 'deletion-carried-out', erasureClauses.location),
    exceptions: legalRetention(location, categories, snapshot),
  };
}

function backupTask(
  task: Task,
  categories: readonly string[],
  snapshot: Snapshot,
  pack: Pack,
): BackupTask {
  const { isIsolated, purgeCycleDays, lastPurged } = task.location;
  const cycle = known(purgeCycleDays);
  const last = known(lastPurged);
  // A run still to come has cleared nothing yet.
  const hasRun = last !== undefined && last <= snapshot.asOf;
  const clearedBy = cycle === undefined || !hasRun ? null : addDays(last, cycle);
  return {
    ...locationTask(task, categories, snapshot, pack),
    what: erasureWords.clearBackup,
    reason: reasonFor(pack, 'backup-isolation', erasureClauses.backup),
    isIsolated: certainly(isIsolated),
    cycleDays: cycle ?? null,
    clearedBy,
    isOverdue: clearedBy !== null && clearedBy < snapshot.asOf,
  };
}

/** Nobody has said is unknown; every other kind of empty is no. */
function certainly(value: Location['isIsolated']): Certain {
  if (value === undefined) return 'unknown';
  return value === true ? 'yes' : 'no';
}

/** Laws named by the rules of the location and of the uses that keep the data there. */
function legalRetention(
  location: Location,
  categories: readonly string[],
  snapshot: Snapshot,
): readonly ErasureException[] {
  const rules = new Set<unknown>([location.retention]);
  for (const use of snapshot.by('uses', 'locations', location.id)) {
    if (categories.includes(use.category)) rules.add(use.retention);
  }
  const references = new Set<string>();
  for (const id of rules) {
    const reference = known(snapshot.get('retention-rules', id)?.legalReference);
    if (reference !== undefined) references.add(reference);
  }
  return [...references].toSorted().map(lawException);
}

function recipientTasks(
  categories: readonly string[],
  followed: readonly FlowFact[],
  tasks: readonly Task[],
  snapshot: Snapshot,
  pack: Pack,
): readonly RecipientTask[] {
  const parties = new Map<string, { flows: FlowFact[]; operates: string[] }>();
  const of = (partner: string) => {
    let party = parties.get(partner);
    if (party === undefined) {
      party = { flows: [], operates: [] };
      parties.set(partner, party);
    }
    return party;
  };
  for (const fact of followed) if (fact.recipient !== null) of(fact.recipient).flows.push(fact);
  for (const { location } of tasks) {
    const operator = known(location.operator);
    if (operator !== undefined && snapshot.get('partners', operator) !== undefined) {
      of(operator).operates.push(location.id);
    }
  }
  const { told, excepted } = earlierRequests(categories, snapshot);
  return [...parties]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([partner, { flows, operates }]): RecipientTask => {
      const role = snapshot.get('partners', partner)?.role;
      const isEntrusted = flows.every(({ kind }) => kind === 'entrust');
      const isProcessor = role === 'processor' || (role === undefined && isEntrusted);
      const duty = isProcessor ? 'act' : 'tell';
      return {
        partner,
        duty,
        what: erasureWords[duty],
        flows: flows.map(({ id }) => id),
        operates,
        reason: reasonFor(pack, 'recipients-told-to-delete', erasureClauses[duty]),
        exceptions:
          role === 'authority' ? [authorityKeeps] : duty === 'tell' ? [ownPermission] : [],
        toldBefore: told.get(partner) ?? [],
        exceptedBefore: excepted.get(partner) ?? [],
      };
    });
}

/** Which partners earlier deletion requests about this data named as told or as excepted. */
function earlierRequests(categories: readonly string[], snapshot: Snapshot) {
  const told = new Map<string, string[]>();
  const excepted = new Map<string, string[]>();
  const add = (into: Map<string, string[]>, partners: readonly string[], request: string) => {
    for (const partner of partners) into.set(partner, [...(into.get(partner) ?? []), request]);
  };
  for (const request of snapshot.all('rights-requests')) {
    if (request.right !== 'delete' && request.right !== 'close') continue;
    if (request.categories?.some((id) => categories.includes(id)) !== true) continue;
    add(told, known(request.partnersTold) ?? [], request.id);
    add(excepted, known(request.partnersExcepted) ?? [], request.id);
  }
  return { told, excepted };
}

/** The commitment of the pack that a criterion serves, with the clauses of the law beside it. */
function reasonFor(pack: Pack, criterion: string, clauses: readonly Clause[]): ErasureReason {
  const commitment = pack.commitments.find((one) =>
    one.criteria.some((chosen) => chosen.criterion === criterion),
  );
  return { commitment: commitment?.id ?? null, clauses };
}
