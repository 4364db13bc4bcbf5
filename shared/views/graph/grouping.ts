import type { Text, Words } from '../../lib/index.ts';
import { text } from '../../lib/index.ts';
import type { Field, Partner, Snapshot } from '../../map/index.ts';
import { isNone, isNotApplicable, known, registerOf } from '../../map/index.ts';
import { isPlaceCode, placeNames } from '../../standards/index.ts';
import type { Column, Station } from '../facts/station.ts';

/** By what the records of a column are put together; where it says nothing about a column they stay single. */
export type Grouping = 'product' | 'partner-kind' | 'jurisdiction' | 'none';
export type GroupingByColumn = { readonly [C in Column]: Grouping };

/** Everything together, so that a map of thousands of records is first seen as a few dozen. */
export const defaultGrouping: GroupingByColumn = {
  source: 'partner-kind',
  activity: 'product',
  location: 'jurisdiction',
  partner: 'partner-kind',
};

/** A group a record belongs to. */
export interface GroupKey {
  /** `group:<column>:<grouping>:<value>`; stable, so that an opened group stays open. */
  readonly id: string;
  readonly words: Words | Text;
}

const notEntered = text('not entered', '未载明');
const own = text('Run by ourselves', '自行运营');
const noProduct = text('No product', '不属于任何产品');
const several = text('Several places', '多个国家或地区');

/** The group of a stop; null where it stands for itself: the public, the unknown, a grouping that says nothing. */
export function groupOf(snapshot: Snapshot, station: Station, grouping: Grouping): GroupKey | null {
  if (station.id === null || grouping === 'none') return null;
  const found = valueOf(snapshot, station, station.id, grouping);
  if (found === null) return null;
  return { id: `group:${station.column}:${grouping}:${found.value}`, words: found.words };
}

interface Value {
  readonly value: string;
  readonly words: Words | Text;
}

function valueOf(
  snapshot: Snapshot,
  { register }: Station,
  id: string,
  grouping: Exclude<Grouping, 'none'>,
): Value | null {
  switch (register) {
    case 'activities': {
      if (grouping !== 'product') return null;
      const reference = snapshot.get('activities', id)?.product;
      if (isNotApplicable(reference)) return { value: 'none', words: noProduct };
      const product = snapshot.get('products', reference);
      return product === undefined ? unknownValue : { value: product.id, words: product.name };
    }
    case 'subjects': {
      const subject = snapshot.get('subjects', id);
      if (grouping === 'partner-kind') return optionValue('subjects', 'kind', subject?.kind);
      return grouping === 'jurisdiction' ? placesValue(subject?.countries) : null;
    }
    case 'partners': {
      const partner = snapshot.get('partners', id);
      if (grouping === 'partner-kind') return roleValue(partner);
      return grouping === 'jurisdiction' ? placeValue(partner?.country) : null;
    }
    case 'locations': {
      const location = snapshot.get('locations', id);
      if (grouping === 'jurisdiction') return placeValue(location?.country);
      if (grouping !== 'partner-kind') return null;
      if (isNone(location?.operator)) return { value: 'own', words: own };
      const operator = snapshot.get('partners', known(location?.operator));
      return operator === undefined ? unknownValue : roleValue(operator);
    }
    case null:
      return null;
  }
}

const unknownValue: Value = { value: 'unknown', words: notEntered };

function roleValue(partner: Partner | undefined): Value {
  return optionValue('partners', 'role', partner?.role);
}

function optionValue(
  register: 'partners' | 'subjects',
  name: string,
  option: string | undefined,
): Value {
  const field: Field | undefined = registerOf(register).fields[name];
  const words =
    field?.kind === 'choice' && option !== undefined ? field.options[option] : undefined;
  return option === undefined || words === undefined ? unknownValue : { value: option, words };
}

function placeValue(place: string | undefined): Value {
  if (place === undefined) return unknownValue;
  return { value: place, words: isPlaceCode(place) ? placeNames[place] : place };
}

function placesValue(places: readonly string[] | undefined): Value {
  if (places === undefined || places.length === 0) return unknownValue;
  return places.length === 1 ? placeValue(places[0]) : { value: 'several', words: several };
}
