import type { WrittenHistory } from '../../../shared/exchange/index.ts';
import { ArchiveError, createHistoryWriter, writeArchive } from '../../../shared/exchange/index.ts';
import type { Workspace } from '../../../shared/assessment/index.ts';
import type { HistoryEntry } from '../../../shared/history/index.ts';
import type { Result } from '../../../shared/lib/index.ts';
import { fail, ok } from '../../../shared/lib/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import type { Refusal } from '../refusal.ts';
import { refusalOfStore, refuseBroken, refuseMissing, Refused } from '../refusal.ts';
import { readInPieces } from './readInPieces.ts';

export interface ArchiveExport {
  /** The program that writes, such as `Cartulary 0.1.0`. */
  readonly writtenBy: string;
  /** False saves the facts alone: the way out where the history does not hold or is too large. */
  readonly withHistory?: boolean;
  /** Hears a share from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * The workspace as the bytes of a `.cartulary` file, as it stands when the reading ends; edits go on
 * meanwhile. Refuses what could not be opened again: a history that does not hold (`conflict`), more than an archive may hold
 * (`forbidden`). Seconds for a large workspace: call it from a worker.
 */
export async function exportArchive(
  database: WorkspaceDatabase,
  { writtenBy, withHistory = true, onProgress = () => undefined }: ArchiveExport,
): Promise<Result<Uint8Array, Refusal>> {
  try {
    const content = await readContent(database, withHistory, (share) => onProgress(share / 2));
    const bytes = writeArchive({ ...content, writtenBy }, (share) => onProgress((1 + share) / 2));
    return ok(bytes);
  } catch (error) {
    if (error instanceof Refused) return fail(error.refusal);
    if (error instanceof ArchiveError) return fail({ kind: 'forbidden', message: error.text });
    const refusal = refusalOfStore(error);
    if (refusal === undefined) throw error;
    return fail(refusal);
  }
}

interface Content {
  readonly workspace: Workspace;
  readonly history: WrittenHistory | undefined;
  readonly attachments: ReadonlyMap<string, Uint8Array>;
}

/** Entries become bytes as they come, so that few are in memory at once. */
async function readContent(
  database: WorkspaceDatabase,
  withHistory: boolean,
  onProgress: (share: number) => void,
): Promise<Content> {
  const writer = createHistoryWriter();
  const add = (entry: HistoryEntry, total: number) => {
    const broken = writer.add(entry);
    if (broken !== undefined) throw refuseBroken(broken);
    onProgress(Math.min(1, entry.sequence / Math.max(1, total)));
  };
  const { workspace, head } = await readInPieces(database, withHistory ? add : undefined);
  if (workspace === undefined) throw refuseMissing([]);
  const finished = withHistory ? writer.finish(workspace, head) : undefined;
  if (finished?.ok === false) throw refuseBroken(finished.error);
  return { workspace, history: finished?.value, attachments: await readAttachments(database) };
}

/** One by one: a file may be large, and none ever changes. */
async function readAttachments(
  database: WorkspaceDatabase,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const attachments = new Map<string, Uint8Array>();
  for (const sha256 of await database.attachments.toCollection().primaryKeys()) {
    const found = await database.attachments.get(sha256);
    if (found !== undefined) attachments.set(sha256, found.bytes);
  }
  return attachments;
}
