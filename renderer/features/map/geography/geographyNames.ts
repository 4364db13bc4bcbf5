import type { Text } from '../../../../shared/lib/index.ts';
import type { GeoArc, Geography, GeoMark } from '../../../../shared/views/index.ts';
import { listGeography, outcomeNames } from '../../../../shared/views/index.ts';
import { placeName } from '../../../../shared/standards/index.ts';
import type { Speech } from '../../../ui/language/languageContext.ts';
import { words } from './words.ts';

/** How the map's places and lines are called in the language of the interface. */
export interface GeographyNames {
  /** A mark's name: one place, or the first of several with their number. */
  readonly labelOf: (mark: GeoMark) => string;
  /** Everything a mark or line tells, as one sentence. */
  readonly say: (item: GeoArc | GeoMark) => string;
  readonly titleOf: (item: GeoArc | GeoMark) => string;
  /** Lines of the list with what each stands for; null for what has no place on the map. */
  readonly lines: readonly { readonly line: string; readonly item: GeoArc | GeoMark | null }[];
}

export function nameGeography(geography: Geography, { say, language }: Speech): GeographyNames {
  const marks = new Map(geography.marks.map((mark) => [mark.id, mark]));
  const listed = listGeography(geography, language);
  const told = new Map(geography.arcs.map((arc, i) => [arc.id, listed[i] ?? '']));
  // The order of `listGeography`: lines, then places in which flows stay, then what has no place.
  const items: readonly (GeoArc | GeoMark)[] = [
    ...geography.arcs,
    ...geography.marks.filter(({ staying }) => staying.length > 0),
  ];
  const listPlaces = (id: string) =>
    (marks.get(id)?.places ?? []).map((place) => placeName(place, language));
  const nameOf = (id: string) => listPlaces(id).join(language === 'en' ? ', ' : '、');
  const labelOf = ({ id }: Pick<GeoMark, 'id'>) => {
    const [place = id, ...more] = listPlaces(id);
    return more.length === 0 ? place : say(words.more, { place, count: more.length });
  };
  return {
    labelOf,
    titleOf: (item) =>
      'spot' in item
        ? nameOf(item.id)
        : say(words.way, { from: nameOf(item.from), to: nameOf(item.to) }),
    say(item) {
      if (!('spot' in item)) {
        const line = told.get(item.id) ?? '';
        const crossing = crossingOf(item);
        return crossing === null
          ? line
          : `${line}${language === 'en' ? '; ' : '；'}${say(crossing)}`;
      }
      return say(words.mark, {
        places: nameOf(item.id),
        leaving: item.leaving.length,
        arriving: item.arriving.length,
        staying: item.staying.length,
        outcome: say(outcomeNames[item.outcome]),
      });
    },
    lines: listed.map((line, i) => ({ line, item: items[i] ?? null })),
  };
}

/** Whether data leaves mainland China along a line; its flows may do so along another. */
export function crossingOf({ from, isExport }: GeoArc): Text | null {
  if (isExport === 'no') return null;
  if (from !== 'CN') return isExport === 'yes' ? words.leavesElsewhere : words.mayLeave;
  return isExport === 'yes' ? words.leaves : words.mayLeave;
}
