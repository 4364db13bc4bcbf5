import type { Moment, Words } from '../../shared/lib/index.ts';

export type {
  Change,
  Head,
  HistoryEntry,
  Row,
  StepKind,
  TableName,
} from '../../shared/history/index.ts';

/** A file kept with the workspace, under its own digest: evidence names it by that. */
export interface Attachment {
  /** SHA-256 of the bytes. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** A line of the catalogue. */
export interface WorkspaceListing {
  readonly id: string;
  readonly name: Words;
  readonly isSample: boolean;
  readonly created: Moment;
  readonly opened: Moment;
  readonly backedUp?: Moment;
  /** The hash of the last step that the backup is sure to hold. */
  readonly backedUpHead?: string;
}
