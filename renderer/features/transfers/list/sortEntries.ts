import type { Outcome } from '../../../../shared/policy/index.ts';
import { gravityOf } from '../../../../shared/views/facts/outcomes.ts';
import type { DeskEntry } from '../../../data/verdicts/views.ts';

export const entryOrders = ['map', 'worst', 'people', 'next', 'recipient'] as const;
export type EntryOrder = (typeof entryOrders)[number];

/** The entries in an order; equal ones, and what is unknown at the end, stay in the order of the map. */
export function sortEntries(
  entries: readonly DeskEntry[],
  order: EntryOrder,
  nameOf: (entry: DeskEntry) => string,
  compare: (one: string, other: string) => number,
): readonly DeskEntry[] {
  switch (order) {
    case 'map':
      return entries;
    case 'worst':
      return entries.toSorted((one, other) => worst(other) - worst(one));
    case 'people':
      return entries.toSorted((one, other) => peopleOf(other) - peopleOf(one));
    case 'next':
      return entries.toSorted((one, other) => byDay(one.next?.due, other.next?.due));
    case 'recipient': {
      // Thousands of exports have hundreds of recipients: their names are compared, not those of all exports.
      const names = [...new Set(entries.map(nameOf))].toSorted(compare);
      const places = new Map(names.map((name, place) => [name, name === '' ? Infinity : place]));
      const placeOf = (entry: DeskEntry) => places.get(nameOf(entry)) ?? Infinity;
      return entries.toSorted((one, other) => compareNumbers(placeOf(one), placeOf(other)));
    }
  }
}

/** Law weighs as much as promise: the worse of both, then the sum. */
function worst({ promise, law }: { readonly promise: Outcome; readonly law: Outcome }): number {
  const [one, other] = [gravityOf(promise), gravityOf(law)];
  return Math.max(one, other) * 10 + Math.min(one, other);
}

/** Unknown sorts below nobody. */
function peopleOf({ generalPeople, sensitivePeople }: DeskEntry): number {
  if (generalPeople === null && sensitivePeople === null) return -1;
  return (generalPeople ?? 0) + (sensitivePeople ?? 0);
}

function byDay(one: string | undefined, other: string | undefined): number {
  if (one === other) return 0;
  if (one === undefined) return 1;
  if (other === undefined) return -1;
  return one < other ? -1 : 1;
}

function compareNumbers(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
