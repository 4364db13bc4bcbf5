import type { Row } from '../../../shared/history/index.ts';
import type { Moment } from '../../../shared/lib/index.ts';
import type { RowHistory } from './historyOf.ts';

/** A record as it stood at a moment. */
export interface RecordAt {
  /** Undefined where it was not there: not added yet, or deleted. */
  readonly row: Row | undefined;
  /** The last step before that moment that touched it; undefined where none had. */
  readonly step: RowHistory | undefined;
}

/**
 * A record (or answer, override, setting) as it stood at the end of a moment, from everything that ever
 * happened to it, oldest first. Steps count in their order: a clock that was set back cannot undo one.
 */
export function recordAt(steps: readonly RowHistory[], moment: Moment): RecordAt {
  const step = steps.findLast(({ at }) => at <= moment);
  return { row: step?.after, step };
}
