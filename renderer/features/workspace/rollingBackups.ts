import type { Moment } from '../../../shared/lib/index.ts';

/** A backup is made at most so often while there are changes. */
export const backupMinutes = 15;
/** After opening, the screen has the machine for itself for so long. */
export const firstBackupSeconds = 20;

/** An edit has to wait while a large workspace is read for its backup: it begins in a pause of so long … */
export const pauseSeconds = 45;
/** … but no later than this. */
export const mostDelaySeconds = 300;

/** How long a backup that is due still waits for a pause; times in milliseconds. */
export function delayOfBackup(sinceLastStep: number, sinceDue: number): number {
  const untilPause = pauseSeconds * 1000 - sinceLastStep;
  const untilForced = mostDelaySeconds * 1000 - sinceDue;
  return Math.max(0, Math.min(untilPause, untilForced));
}

export interface BackupNeed {
  /** The number of the last step of the history. */
  readonly sequence: number;
  /** When that step was made; undefined where there is none. */
  readonly changed: Moment | undefined;
  readonly backedUp: Moment | undefined;
  readonly isSample: boolean;
}

/**
 * Whether there is anything that no backup holds. The sample company as it came needs none: it can be
 * made again at any time.
 */
export function needsBackup({ sequence, changed, backedUp, isSample }: BackupNeed): boolean {
  if (changed === undefined || sequence === 0) return false;
  if (isSample && sequence === 1) return false;
  // The backup notes the second before it began: a step in that same second may be missing from it.
  return backedUp === undefined || changed >= backedUp;
}
