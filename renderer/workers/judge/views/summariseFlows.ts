import type { Certain, RegisterId, Snapshot } from '../../../../shared/map/index.ts';
import { someOf } from '../../../../shared/map/index.ts';
import type { FlowFact } from '../../../../shared/views/index.ts';
import { countFacts, gravityOf } from '../../../../shared/views/index.ts';
import type { FlowSummary } from '../../../data/verdicts/mapViews.ts';
import { nameRecords } from './nameRecords.ts';
import type { ViewSources } from './viewSources.ts';

const order: readonly Certain[] = ['yes', 'unknown', 'no'];

/** What the flows of these ids carry and who receives it; flows that are gone are left out. */
export function summariseFlows(
  { facts, snapshot }: ViewSources,
  ids: readonly string[],
): FlowSummary {
  const wanted = new Set(ids);
  const chosen = facts.filter(({ id }) => wanted.has(id));
  const categories = countBy(chosen, (fact) => fact.categories ?? []);
  const recipients = countBy(chosen, ({ recipient }) => (recipient === null ? [] : [recipient]));
  const name = (register: RegisterId, counted: ReadonlyMap<string, number>) =>
    nameRecords(
      snapshot,
      [...counted.keys()].map((id) => ({ register, id })),
    ).map((record) => ({ record, flows: counted.get(record.id) ?? 0 }));
  return {
    worstFirst: chosen
      .toSorted((one, other) => gravityOf(other.worse) - gravityOf(one.worse))
      .map(({ id }) => id),
    counts: countFacts(snapshot, chosen),
    categories: name('categories', categories)
      .map((each) => ({
        ...each,
        isSensitive: isSensitive(snapshot, each.record.id),
      }))
      .toSorted(
        (one, other) =>
          order.indexOf(one.isSensitive) - order.indexOf(other.isSensitive) ||
          other.flows - one.flows,
      ),
    recipients: name('partners', recipients).toSorted((one, other) => other.flows - one.flows),
    // Everything about people under 14 is sensitive (PIPL Art. 28), whatever the category.
    sensitiveByPeople: chosen.filter(
      (fact) =>
        fact.isSensitive === 'yes' &&
        !(fact.categories ?? []).some((id) => isSensitive(snapshot, id) === 'yes'),
    ).length,
    withoutCategories: chosen.filter((fact) => fact.categories === null).length,
    withoutRecipient: chosen.filter(
      ({ recipient, leavesEntity, kind }) =>
        recipient === null && leavesEntity !== 'no' && kind !== 'publish',
    ).length,
  };
}

function countBy(
  facts: readonly FlowFact[],
  read: (fact: FlowFact) => readonly string[],
): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const fact of facts) {
    for (const id of new Set(read(fact))) counted.set(id, (counted.get(id) ?? 0) + 1);
  }
  return counted;
}

function isSensitive(snapshot: Snapshot, id: string): Certain {
  const category = snapshot.get('categories', id);
  if (category?.isPersonal === false) return 'no';
  return someOf([category?.isSensitivePipl]);
}
