import type { Certain } from '../../map/index.ts';
import type { Outcome } from '../../policy/index.ts';
import type { Bounds } from '../../transfers/index.ts';
import type { Frame, Spot } from '../figure/figurePart.ts';

/** A mark on the map: one place, or several that lie too close to tell apart. */
export interface GeoMark {
  /** The codes of its places, joined by `+`. */
  readonly id: string;
  /** ISO 3166-1 codes, sorted. */
  readonly places: readonly string[];
  readonly spot: Spot;
  readonly radius: number;
  /** Ids of flows that start or end here, and of those that do both. */
  readonly leaving: readonly string[];
  readonly arriving: readonly string[];
  readonly staying: readonly string[];
  /** The worst promise or law verdict of all of them. */
  readonly outcome: Outcome;
}

/** All flows from one mark to another. */
export interface GeoArc {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly flows: readonly string[];
  readonly categories: readonly string[];
  readonly people: Bounds;
  readonly outcome: Outcome;
  readonly isExport: Certain;
  /** SVG path data of the line, from the middle of its mark, and of the head that ends at the other. */
  readonly path: string;
  readonly head: string;
  /** How wide the line is for the most people it may be; dashed and thin while that is unknown. */
  readonly width: number;
  /** How wide for the people it surely is: drawn over the other where they differ. */
  readonly sureWidth: number;
  readonly isPeopleKnown: boolean;
}

/** Where flows go in the world. */
export interface Geography {
  readonly frame: Frame;
  /** SVG path data of the edge of the world and of the coastlines. */
  readonly sphere: string;
  readonly land: string;
  /** The busiest first. */
  readonly marks: readonly GeoMark[];
  /** By their marks. */
  readonly arcs: readonly GeoArc[];
  /** Ids of the flows shown, those without a place at one end included. */
  readonly flows: readonly string[];
  /** Ids of flows of which a place is not entered, so that no line can be drawn. */
  readonly unplaced: readonly string[];
  /** Ids of flows that may match the filter. */
  readonly open: readonly string[];
}
