import type { Text } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import type { AnyRecord, RegisterId } from '../../../../shared/map/index.ts';
import { registerOf } from '../../../../shared/map/index.ts';
import { outcomeNames, outcomesByGravity } from '../../../../shared/views/index.ts';
import type { FlowFilter } from '../../../../shared/views/index.ts';
import { placeName } from '../../../../shared/standards/index.ts';
import { useRecords } from '../../../data/session/sessionContext.ts';
import type { Speech } from '../../../ui/language/languageContext.ts';

/** The parts of a filter that are lists of choices. */
export type Facet =
  | 'categories'
  | 'subjects'
  | 'partnerRoles'
  | 'partners'
  | 'activities'
  | 'places'
  | 'outcomes';

export const facetWords: { readonly [F in Facet]: Text } = {
  categories: text('Category', '信息种类'),
  subjects: text('Group of people', '个人信息主体'),
  partnerRoles: text('Recipient’s role', '接收方角色'),
  partners: text('Recipient', '接收方'),
  activities: text('Activity', '处理活动'),
  places: text('Country or region', '国家或地区'),
  outcomes: text('Verdict', '结论'),
};

export const facets = Object.keys(facetWords) as readonly Facet[]; // its own keys

export interface FacetOption {
  readonly value: string;
  readonly label: string;
}

const registers: { readonly [F in Facet]?: RegisterId } = {
  categories: 'categories',
  subjects: 'subjects',
  partners: 'partners',
  activities: 'activities',
};

/** What can be chosen, in the order of names; undefined while it is being read. */
export function useFacetOptions(facet: Facet, speech: Speech): readonly FacetOption[] | undefined {
  const register = registers[facet];
  const records = useRecords(register ?? 'locations');
  const partners = useRecords('partners');
  const { say, language, compare } = speech;
  if (register !== undefined) {
    return records
      ?.filter(({ archived }) => archived !== true)
      .map((record) => toOption(record, speech));
  }
  if (facet === 'outcomes') {
    return outcomesByGravity.map((value) => ({ value, label: say(outcomeNames[value]) }));
  }
  if (facet === 'partnerRoles') {
    return Object.entries(roleOptions).map(([value, words]) => ({ value, label: say(words) }));
  }
  if (records === undefined || partners === undefined) return undefined;
  const places = new Set(['CN']);
  for (const record of [...records, ...partners]) {
    const { country } = record as { readonly country?: unknown }; // both registers have the field
    if (typeof country === 'string') places.add(country);
  }
  return [...places]
    .map((value) => ({ value, label: placeName(value, language) }))
    .toSorted((one, other) => compare(one.label, other.label));
}

function toOption({ id, code, name }: AnyRecord, { read }: Speech): FacetOption {
  return { value: id, label: `${code} ${read(name)}` };
}

const role = registerOf('partners').fields.role;
const roleOptions = role?.kind === 'choice' ? role.options : {};

/** The choices of a facet that are set. */
export function chosenOf(filter: FlowFilter, facet: Facet): readonly string[] {
  return filter[facet] ?? [];
}

/** The filter with other choices of a facet; none at all narrows nothing. */
export function withChosen(
  filter: FlowFilter,
  facet: Facet,
  chosen: readonly string[],
): FlowFilter {
  const { [facet]: _before, ...rest } = filter;
  return chosen.length === 0 ? rest : { ...rest, [facet]: chosen };
}
