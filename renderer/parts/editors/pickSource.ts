import type { FindRecord } from '../../../shared/exchange/cells/index.ts';
import type { RecordAddress } from '../../navigation/routes.ts';
import type { Matching } from './matchOptions.ts';

/** One line of a list to pick from. */
export interface Choice {
  readonly key: string;
  readonly value: unknown;
  readonly label: string;
  readonly code?: string;
  /** A quiet word at the end, such as "archived". */
  readonly aside?: string;
  readonly kind: 'value' | 'empty' | 'new';
}

/** How a picked value is shown. */
export interface Picked {
  readonly label: string;
  readonly code?: string;
  readonly aside?: string;
  /** The record it stands for. */
  readonly record?: RecordAddress;
}

/** Where a list comes from: options of the field, places, or the records of a register. */
export interface PickSource {
  /** Starts a search; the query is folded. `chosen` are the values the field holds now. */
  start(query: string, chosen: readonly string[]): Matching<Choice>;
  show(value: unknown): Picked;
  readonly findRecord: FindRecord;
  /** False while the records are being read. */
  readonly isReady: boolean;
  /** Makes a record of that name and gives its id; undefined when it was refused and told so. */
  readonly create?: {
    readonly label: (name: string) => string;
    readonly run: (name: string) => Promise<string | undefined>;
  };
}

/** So many are shown at most: who needs more types more. */
export const mostShown = 50;
