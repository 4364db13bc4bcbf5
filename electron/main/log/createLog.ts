import { appendFile, mkdir, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { redact } from './redact.ts';

export type LogFields = Readonly<Record<string, string | number | boolean>>;

export interface Log {
  readonly info: (event: string, fields?: LogFields) => void;
  readonly warn: (event: string, fields?: LogFields) => void;
  readonly error: (event: string, error: unknown) => void;
  /** Resolves when everything logged so far is on disk, or could not be written. */
  readonly settle: () => Promise<void>;
}

export interface LogSetting {
  readonly path: string;
  readonly folders: readonly string[];
  readonly now: () => Date;
  /** At this size the file becomes `.1`, replacing the one before. */
  readonly rollAtBytes?: number;
}

/**
 * A log that stays on the machine and names no one: events by their code, errors redacted.
 * Logging never fails the caller; a log that cannot be written is given up in silence.
 */
export function createLog(setting: LogSetting): Log {
  const rollAtBytes = setting.rollAtBytes ?? 1_000_000;
  let pending: Promise<void> = mkdir(dirname(setting.path), { recursive: true }).then(
    () => undefined,
    () => undefined,
  );

  function write(level: string, event: string, fields: LogFields): void {
    const at = setting.now().toISOString();
    const texts = Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? redact(value, setting.folders) : value,
    ]);
    const line = `${JSON.stringify({ at, level, event, ...Object.fromEntries(texts) })}\n`;
    pending = pending.then(() => append(line)).catch(() => undefined);
  }

  async function append(line: string): Promise<void> {
    const found = await stat(setting.path).catch(() => null);
    if (found !== null && found.size > rollAtBytes) await rename(setting.path, `${setting.path}.1`);
    await appendFile(setting.path, line, { mode: 0o600 });
  }

  return {
    info: (event, fields = {}) => write('info', event, fields),
    warn: (event, fields = {}) => write('warn', event, fields),
    error: (event, error) => write('error', event, describe(error)),
    settle: () => pending,
  };
}

function describe(error: unknown): LogFields {
  if (!(error instanceof Error)) return { message: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return { name: error.name, code, message: error.message, stack: error.stack ?? '' };
}
