import type { Day, Text } from '../../lib/index.ts';
import type { Sourced } from '../certainty.ts';

export type InstrumentKind = 'law' | 'standard' | 'guidance';
export type LegalOrder = 'cn' | 'eu' | 'uk';

/** A law, standard or official guide that the product cites. */
export interface Instrument extends Sourced {
  readonly kind: InstrumentKind;
  readonly legalOrder: LegalOrder;
  /** As cited in running text. */
  readonly shortName: Text;
  readonly fullName: Text;
  readonly issuer: Text;
  /** The day it began to apply; for guidance the day of publication. Undefined where not verified. */
  readonly inForceSince: Day | undefined;
  /** The official page, where one is known. */
  readonly address?: string;
  readonly remark?: Text;
}
