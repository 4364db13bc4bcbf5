import type { GeoArc, Geography, GeoMark } from '../../../../shared/views/index.ts';

/**
 * The mark or arc of an id. Marks part and join as the map is zoomed, so where the id itself is gone it
 * is the mark that holds the first of its places, or the arc between such marks.
 */
export function findItem(geography: Geography, id: string): GeoArc | GeoMark | null {
  const { arcs, marks } = geography;
  const exact = marks.find((mark) => mark.id === id) ?? arcs.find((arc) => arc.id === id);
  if (exact !== undefined) return exact;
  const [from, to] = id
    .split('→')
    .map((end) => marks.find(({ places }) => places.includes(end.split('+')[0] ?? '')));
  if (!id.includes('→')) return from ?? null;
  return arcs.find((arc) => arc.from === from?.id && arc.to === to?.id) ?? null;
}

/** Ids of the flows of an arc, or of all that touch a mark, each once. */
export function flowsOf(item: GeoArc | GeoMark): readonly string[] {
  return 'spot' in item
    ? [...new Set([...item.leaving, ...item.arriving, ...item.staying])]
    : item.flows;
}
