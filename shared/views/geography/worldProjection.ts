import type { GeoProjection } from 'd3-geo';
import { geoEqualEarth } from 'd3-geo';
import type { Frame, Spot } from '../figure/figurePart.ts';

/**
 * The world as the map shows it: Equal Earth, so that no part looks larger than it is, with 150° East in
 * the middle, as world maps made in East Asia have it. The cut runs down the Atlantic at 30° West.
 */
export interface WorldProjection {
  /** The frame the projection fills as far as its shape allows. */
  readonly frame: Frame;
  /** Units of the frame for one unit of `landOutline`. */
  readonly scale: number;
  /** Where the upper left corner of `landOutline` comes to lie. */
  readonly corner: Spot;
  /** The spot of a longitude and latitude in degrees, within the frame. */
  spotOf(longitude: number, latitude: number): Spot;
}

/** The frame `landOutline` is drawn in; its height follows from the projection. */
export const outlineFrame: Frame = { width: 4000, height: 1947 };

/** The longitude in the middle of the map. */
export const middleLongitude = 150;

/** The bare projection, filling a frame; what the outline was drawn with. */
export function equalEarth({ width, height }: Frame): GeoProjection {
  return geoEqualEarth()
    .rotate([-middleLongitude, 0])
    .fitExtent(
      [
        [0, 0],
        [width, height],
      ],
      { type: 'Sphere' },
    );
}

/** The world in a frame, centred; throws for a frame without area. */
export function projectWorld(frame: Frame): WorldProjection {
  if (!(frame.width > 0 && frame.height > 0)) {
    throw new Error(`Expected a frame with an area, found ${frame.width} × ${frame.height}.`);
  }
  const projection = equalEarth(frame);
  const outline = equalEarth(outlineFrame);
  const scale = projection.scale() / outline.scale();
  const [x = 0, y = 0] = projection.translate();
  const [outlineX = 0, outlineY = 0] = outline.translate();
  return {
    frame,
    scale,
    corner: { x: x - outlineX * scale, y: y - outlineY * scale },
    spotOf(longitude, latitude) {
      const spot = projection([longitude, latitude]);
      return { x: spot?.[0] ?? x, y: spot?.[1] ?? y };
    },
  };
}
