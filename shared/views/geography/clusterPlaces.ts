import { isPlaceCode } from '../../standards/index.ts';
import type { Spot } from '../figure/figurePart.ts';
import { placePoints } from './placePoints.ts';
import type { WorldProjection } from './worldProjection.ts';

/** Places that share one mark, standing where the busiest of them is. */
export interface PlaceCluster {
  readonly id: string;
  readonly places: readonly string[];
  readonly spot: Spot;
}

/**
 * Puts places closer than `within` to a busier one together with it. Mainland China always stands alone:
 * whether data crosses its boundary is what the map is for. Places without a point are left out.
 */
export function clusterPlaces(
  traffic: ReadonlyMap<string, number>,
  projection: WorldProjection,
  within: number,
): readonly PlaceCluster[] {
  const busiest = [...traffic].toSorted(
    ([one, many], [other, more]) => more - many || (one < other ? -1 : 1),
  );
  const clusters: { readonly places: string[]; readonly spot: Spot }[] = [];
  for (const [place] of busiest) {
    if (!isPlaceCode(place)) continue;
    const spot = projection.spotOf(...placePoints[place]);
    const near =
      place === 'CN'
        ? undefined
        : clusters.find(
            ({ places, spot: other }) =>
              places[0] !== 'CN' && Math.hypot(other.x - spot.x, other.y - spot.y) < within,
          );
    if (near === undefined) clusters.push({ places: [place], spot });
    else near.places.push(place);
  }
  return clusters.map(({ places, spot }) => {
    const sorted = places.toSorted();
    return { id: sorted.join('+'), places: sorted, spot };
  });
}
