import { execFile } from 'node:child_process';
import { hostNotePath, hostNoteSchema } from '../../shared/ipc/hostNote.ts';
import type { HostNote } from '../../shared/ipc/hostNote.ts';
import { addressOf } from './decideAnswer.ts';

/** The note of our own server on a port; null when something else listens there. */
export async function readOwnNote(port: number): Promise<HostNote | null> {
  try {
    const signal = AbortSignal.timeout(3000);
    const response = await fetch(`${addressOf(port)}${hostNotePath}`, {
      signal,
      redirect: 'error',
    });
    return hostNoteSchema.safeParse(await response.json()).data ?? null;
  } catch {
    return null;
  }
}

interface Asking {
  readonly program: string;
  readonly args: (port: number) => readonly string[];
  readonly read: (output: string, port: number) => string | null;
}

const asking: { readonly [platform: string]: Asking } = {
  linux: {
    program: 'ss',
    args: (port) => ['-Hltnp', `sport = :${port}`],
    read: (output) => join(/\(\("([^"]+)",pid=(\d+)/.exec(output)?.slice(1)),
  },
  darwin: {
    program: 'lsof',
    args: (port) => ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'],
    read: (output) =>
      join([/^c(.+)$/m.exec(output)?.[1] ?? '', /^p(\d+)$/m.exec(output)?.[1] ?? '']),
  },
  win32: {
    program: 'netstat',
    args: () => ['-ano', '-p', 'TCP'],
    read: (output, port) =>
      join(['PID', new RegExp(`:${port}\\s+\\S+\\s+LISTENING\\s+(\\d+)`).exec(output)?.[1] ?? '']),
  },
};

/** Which program holds a port, as the system tells: "nginx 4242"; null when it does not tell. */
export async function namePortHolder(port: number): Promise<string | null> {
  const how = asking[process.platform];
  if (how === undefined) return null;
  return new Promise((resolve) => {
    execFile(how.program, [...how.args(port)], { timeout: 3000 }, (error, output) =>
      resolve(error === null ? how.read(output, port) : null),
    );
  });
}

function join(parts: readonly string[] | undefined): string | null {
  return parts === undefined || parts.includes('') ? null : parts.join(' ');
}
