import { notChecked, reviewedOn, type Certainty } from './certainty.ts';
import { africa } from './jurisdictions/africa.ts';
import { americas } from './jurisdictions/americas.ts';
import { asiaPacific } from './jurisdictions/asiaPacific.ts';
import { europe } from './jurisdictions/europe.ts';
import type { Jurisdiction } from './jurisdictions/jurisdiction.ts';
import { middleEast } from './jurisdictions/middleEast.ts';
import type { PlaceCode } from './placeCodes.ts';
import { placeNames } from './placeNames.ts';

/** What is known about the privacy law of 90 places. A place that is missing is unknown, not lawless. */
export const jurisdictions: readonly Jurisdiction[] = [
  ...asiaPacific,
  ...middleEast,
  ...africa,
  ...europe,
  ...americas,
].map((row) => ({
  source: usualSource(row.certainty),
  ...row,
  name: placeNames[row.iso],
  asOf: reviewedOn,
}));

export const euMembers: readonly PlaceCode[] = [
  ...(['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES'] as const),
  ...(['FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU'] as const),
  ...(['LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'] as const),
];

/** The European Economic Area: within it personal data moves freely (GDPR Art. 1(3), EEA Agreement). */
export const eeaMembers: readonly PlaceCode[] = [...euMembers, 'IS', 'LI', 'NO'];

/** The table's own row for a code; undefined where the table has none. Members of the EU have none. */
export function findJurisdiction(iso: string): Jurisdiction | undefined {
  return jurisdictions.find((entry) => entry.iso === iso);
}

/** The row whose law governs a place: the EU row for its members, else the place's own; undefined if unknown. */
export function regimeOf(iso: string): Jurisdiction | undefined {
  return findJurisdiction(isEuMember(iso) ? 'EU' : iso);
}

export function isEuMember(iso: string): boolean {
  return euMembers.some((member) => member === iso);
}

export function isEeaMember(iso: string): boolean {
  return eeaMembers.some((member) => member === iso);
}

/**
 * True for every place but the mainland. Export rules (PIPL Art. 38) count Hong Kong, Macau and Taiwan
 * as abroad: the Greater Bay Area contract for the two regions would otherwise be needless.
 * Ask only about a recorded place; a missing one is unknown, neither inside nor outside.
 */
export function isOutsideMainland(iso: string): boolean {
  return iso !== 'CN';
}

function usualSource(certainty: Certainty): string {
  return certainty === 'read' || certainty === 'second-hand'
    ? 'Public tracker of privacy laws (github.com/nidhi-agr/data-privacy-law-tracker, reviewed 2026-07-07) or directory notes (iapp.org)'
    : notChecked;
}
