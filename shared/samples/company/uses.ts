import type { Words } from '../../lib/index.ts';
import { inLanguage, text } from '../../lib/index.ts';
import type { Use } from '../../map/index.ts';
import { none, notApplicable } from '../../map/index.ts';
import { settle } from '../settle.ts';
import { activities } from './activities.ts';
import type { FieldsOf } from './buildRecords.ts';
import { categories } from './categories.ts';
import { act, cat } from './ids.ts';
import type { CategoryKey, UseRow } from './useRows.ts';
import { useRows } from './useRows.ts';
import { moreUseRows } from './moreUseRows.ts';

type Fields = Omit<FieldsOf<'uses'>, 'activity' | 'category'>;

/** What most uses have in common: voluntary data the person gave, of nothing sensitive. */
const plain = {
  isRequired: false,
  refusalEffect: 'none',
  source: 'direct',
  supplier: notApplicable,
  isSourceLegal: notApplicable,
  inheritedScope: notApplicable,
  purposeAtCollection: notApplicable,
  derivedFrom: none,
  mergedFrom: none,
  lastUsed: '2026-10-30',
  ground: notApplicable,
  sensitiveNotice: notApplicable,
  assessment: notApplicable,
  isDeidentified: false,
  areKeysKeptApart: notApplicable,
} as const satisfies Fields;

const rows: readonly UseRow[] = [...useRows, ...moreUseRows];

/** Ids in the order the rows are written: every activity with its categories. */
const places = new Map<string, string>();
for (const { activity, categories: used } of rows) {
  for (const category of Object.keys(used)) {
    places.set(`${activity}/${category}`, `use-${String(places.size + 1).padStart(3, '0')}`);
  }
}

function idOf(place: string): string {
  const id = places.get(place);
  if (id === undefined) throw new Error(`Expected a use of the sample, found "${place}".`);
  return id;
}

export const uses: readonly Use[] = rows.flatMap(({ activity, common, categories: used }) =>
  Object.entries(used).map(([category, own]): Use => {
    const id = idOf(`${activity}/${category}`);
    const { derivedFrom, mergedFrom, ...fields } = own;
    const activityId = act[activity];
    const categoryId = cat[category as CategoryKey]; // the keys of that very row
    return settle({
      id,
      code: id.toUpperCase(),
      name: nameUse(nameOf(activities, activityId), nameOf(categories, categoryId)),
      activity: activityId,
      category: categoryId,
      ...plain,
      ...common,
      ...fields,
      ...(derivedFrom === undefined ? {} : { derivedFrom: derivedFrom.map(idOf) }),
      ...(mergedFrom === undefined ? {} : { mergedFrom: mergedFrom.map(idOf) }),
    });
  }),
);

function nameOf(records: readonly { readonly id: string; readonly name: Words }[], id: string) {
  return records.find((record) => record.id === id)?.name;
}

function nameUse(activity: Words | undefined, category: Words | undefined) {
  return text(
    `${inLanguage(activity, 'en')}: ${lowerFirst(inLanguage(category, 'en'))}`,
    `${inLanguage(activity, 'zh-CN')}：${inLanguage(category, 'zh-CN')}`,
  );
}

/** Inside a name a category begins small, unless it begins with an abbreviation. */
function lowerFirst(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
