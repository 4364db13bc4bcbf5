import { randomBytes } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ok } from '../../../shared/lib/index.ts';
import type {
  FileKind,
  HostFile,
  HostResult,
  OpenedFile,
  OpenKind,
  SaveFileRequest,
} from '../../../shared/ipc/channels.ts';
import { largestPayloadBytes } from '../../../shared/ipc/contract.ts';
import { refuse, refuseFor } from '../ipc/hostErrors.ts';
import { safeFileName } from './fileNames.ts';
import { hasSignature, withEnding } from './kinds.ts';
import { writeWhole } from './writeWhole.ts';

/** What asks the user for a path; null when they cancel. */
export interface Dialogs {
  readonly askSavePath: (suggestedPath: string, kind: FileKind) => Promise<string | null>;
  readonly askOpenPath: (kind: OpenKind) => Promise<string | null>;
  readonly askFolder: (startPath: string) => Promise<string | null>;
}

export interface FileDesk {
  readonly save: (request: SaveFileRequest) => Promise<HostResult<HostFile>>;
  readonly open: (kind: OpenKind) => Promise<HostResult<OpenedFile>>;
  /** Opens what the operating system named; the page never reaches this with a path of its own. */
  readonly openPath: (path: string) => Promise<HostResult<OpenedFile>>;
  /** The path behind a token handed out in this run; null for any other. */
  readonly pathOf: (token: string) => string | null;
}

interface Known {
  readonly path: string;
  readonly kind: FileKind | null;
}

/** Saves and opens what the user points at. The page never names a path: it holds tokens for paths chosen here. */
export function createFileDesk(dialogs: Dialogs, startFolder: string): FileDesk {
  const known = new Map<string, Known>();
  let lastFolder = startFolder;

  function remember(path: string, kind: FileKind | null): HostFile {
    lastFolder = dirname(path);
    const token = randomBytes(16).toString('hex');
    known.set(token, { path, kind });
    return { token, name: basename(path) };
  }

  async function choosePath(request: SaveFileRequest): Promise<HostResult<string>> {
    if (request.over !== undefined) {
      const before = known.get(request.over);
      return before?.kind === request.kind ? ok(before.path) : refuse('not-found');
    }
    const name = withEnding(safeFileName(request.suggestedName), request.kind);
    const chosen = await dialogs.askSavePath(join(lastFolder, name), request.kind);
    if (chosen === null) return refuse('cancelled');
    const path = withEnding(chosen, request.kind);
    // The dialog asked about overwriting the name as typed, not the one with our ending.
    if (path !== chosen && (await exists(path))) return refuse('already-exists');
    return ok(path);
  }

  async function openPath(path: string): Promise<HostResult<OpenedFile>> {
    const bytes = await readLimited(path);
    if (!bytes.ok) return bytes;
    const isWorkspace = path.toLowerCase().endsWith('.cartulary');
    return ok({ ...remember(path, isWorkspace ? 'workspace' : null), bytes: bytes.value });
  }

  return {
    async save(request) {
      if (!hasSignature(request.kind, request.bytes)) return refuse('wrong-content');
      const path = await choosePath(request);
      if (!path.ok) return path;
      try {
        await writeWhole(path.value, request.bytes);
      } catch (error) {
        return refuseFor(error);
      }
      return ok(remember(path.value, request.kind));
    },
    async open(kind) {
      const path = await dialogs.askOpenPath(kind);
      return path === null ? refuse('cancelled') : openPath(path);
    },
    openPath,
    pathOf: (token) => known.get(token)?.path ?? null,
  };
}

/** A file's bytes, when it is a regular file of a size we can hold. */
export async function readLimited(path: string): Promise<HostResult<Uint8Array>> {
  try {
    // Asked before opening: opening a named pipe would wait for ever.
    const found = await stat(path);
    if (!found.isFile()) return refuse('not-found');
    if (found.size > largestPayloadBytes) return refuse('too-large');
    return ok(new Uint8Array(await readFile(path)));
  } catch (error) {
    return refuseFor(error);
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
