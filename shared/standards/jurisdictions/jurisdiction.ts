import type { Text } from '../../lib/index.ts';
import type { Certainty, Sourced } from '../certainty.ts';
import type { placeNames } from '../placeNames.ts';

export type JurisdictionCode = keyof typeof placeNames;

/** One row as written down; the name, the day and the usual source are added when the table is put together. */
export interface JurisdictionRow {
  /** ISO 3166-1 alpha-2, or `EU` for the Union as one regime. */
  readonly iso: JurisdictionCode;
  readonly law: Text;
  readonly lawRemark?: Text;
  /** Whether a general law on personal information exists. */
  readonly comprehensive: 'yes' | 'no' | 'partial';
  /** `home`: the GDPR itself applies there. */
  readonly euAdequacy: 'home' | 'yes' | 'no' | 'partial';
  readonly euAdequacyRemark?: Text;
  /** Whether its own law limits transfers out of it. */
  readonly transferRule: 'yes' | 'no' | 'partial' | 'unknown';
  readonly transferRemark?: Text;
  readonly certainty: Certainty;
  /** Which part of the row is less certain than the rest. */
  readonly certaintyRemark?: Text;
  readonly source?: string;
}

/** What is known about the privacy law of one place. */
export interface Jurisdiction extends Omit<JurisdictionRow, 'source'>, Sourced {
  readonly name: Text;
}
