/** A backup is made at most so often while there are changes. */
export const backupMinutes = 15;
/** After opening, the screen has the machine for itself for so long. */
export const firstBackupSeconds = 20;

/** Packing a large workspace keeps a core busy for seconds: it begins in a pause of so long … */
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
  /** The hash of that step. */
  readonly head: string;
  /** The hash of the last step the newest backup is sure to hold. */
  readonly backedUpHead: string | undefined;
  readonly isSample: boolean;
}

/**
 * Whether there is anything that no backup holds. The sample company as it came needs none: it can be
 * made again at any time.
 */
export function needsBackup({ sequence, head, backedUpHead, isSample }: BackupNeed): boolean {
  if (sequence === 0 || (isSample && sequence === 1)) return false;
  return head !== backedUpHead;
}
