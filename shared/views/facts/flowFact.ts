import type { Day, Words } from '../../lib/index.ts';
import type { Certain, Flow } from '../../map/index.ts';
import type { Outcome, VerdictKind } from '../../policy/index.ts';
import type { Bounds, Required, RowId } from '../../transfers/index.ts';
import type { Station } from './station.ts';

export type Verdicts = { readonly [K in VerdictKind]: Outcome };

/** What the rules on exports say of a flow that leaves mainland China, or may. */
export interface FlowExport {
  /** Yes, or unknown while a place is missing; a flow that surely stays has no such entry at all. */
  readonly isCertain: boolean;
  readonly required: Required | null;
  readonly row: RowId | null;
  /** The worst of the pack's export criteria, as the assessment's export rows give them. */
  readonly verdicts: Verdicts;
}

/** One flow in use with everything the map views say of it; all their counts come from these rows. */
export interface FlowFact {
  readonly id: string;
  /** Its place among the flows in use. */
  readonly position: number;
  readonly code: string;
  readonly name: Words;
  readonly kind: NonNullable<Flow['kind']> | null;
  /**
   * Its stops from left to right, one list a step; never fewer than two steps. Only the first can have
   * several: the groups of people data is collected from.
   */
  readonly route: readonly (readonly Station[])[];
  readonly activity: string | null;
  readonly fromLocation: string | null;
  /** The partner that supplies the data. */
  readonly supplier: string | null;
  readonly toLocation: string | null;
  /** Who receives: the partner named, or the partner that runs the location it goes to. */
  readonly recipient: string | null;
  /** Does it leave the organisation's own legal entity? */
  readonly leavesEntity: Certain;
  /** Ids of what it carries; null when nobody has said. */
  readonly categories: readonly string[] | null;
  /** Ids of the groups of people; null when nobody has said. */
  readonly subjects: readonly string[] | null;
  /** Sensitive in the sense of PIPL Art. 28: a sensitive category, or people under 14. */
  readonly isSensitive: Certain;
  /** ISO 3166-1 codes; empty when unknown. */
  readonly fromPlaces: readonly string[];
  readonly toPlaces: readonly string[];
  /** Different people this calendar year; `upper` is null while a head-count is missing. */
  readonly people: Bounds;
  /** The worst of all criteria that judge flows, by voice (SC-12 as for one export). */
  readonly verdicts: Verdicts;
  /** The worse of promise and law. */
  readonly worse: Outcome;
  /** Null where it surely stays in mainland China, or ended before the year of the snapshot. */
  readonly export: FlowExport | null;
  /** The day it stopped; null while it runs or nobody has said. */
  readonly ended: Day | null;
}

/** Does it leave mainland China, as the decision on transfers has it? */
export function isExport(fact: FlowFact): Certain {
  if (fact.export === null) return 'no';
  return fact.export.isCertain ? 'yes' : 'unknown';
}
