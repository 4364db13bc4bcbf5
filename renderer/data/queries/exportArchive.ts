import type { WrittenHistory } from '../../../shared/exchange/index.ts';
import { ArchiveError, createHistoryWriter, writeArchive } from '../../../shared/exchange/index.ts';
import type { Workspace } from '../../../shared/assessment/index.ts';
import type { Result } from '../../../shared/lib/index.ts';
import { fail, ok } from '../../../shared/lib/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import { firstBatch, nextBatch } from '../history/batchPace.ts';
import { readHead } from '../history/metaRows.ts';
import type { Refusal } from '../refusal.ts';
import { refusalOfStore, refuseBroken, refuseMissing, Refused } from '../refusal.ts';
import { readWorkspace } from './readWorkspace.ts';

export interface ArchiveExport {
  /** The program that writes, such as `Cartulary 0.1.0`. */
  readonly writtenBy: string;
  /** False saves the facts alone: the way out where the history does not hold or is too large. */
  readonly withHistory?: boolean;
  /** Hears a share from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * The workspace as the bytes of a `.cartulary` file, as it stands at one moment. Refuses what could not
 * be opened again: a history that does not hold (`conflict`), more than an archive may hold
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

/** Everything in one transaction; entries become bytes as they come, so that few are in memory at once. */
function readContent(
  database: WorkspaceDatabase,
  withHistory: boolean,
  onProgress: (share: number) => void,
): Promise<Content> {
  return database.transaction('r', database.tables, async () => {
    const workspace = await readWorkspace(database);
    if (workspace === undefined) throw refuseMissing([]);
    const history = withHistory ? await readHistory(database, workspace, onProgress) : undefined;
    const files = await database.attachments.toArray();
    return {
      workspace,
      history,
      attachments: new Map(files.map(({ sha256, bytes }) => [sha256, bytes])),
    };
  });
}

async function readHistory(
  database: WorkspaceDatabase,
  workspace: Workspace,
  onProgress: (share: number) => void,
): Promise<WrittenHistory> {
  const writer = createHistoryWriter();
  const total = await database.history.count();
  let done = 0;
  let batch = firstBatch;
  for (let after = Number.NEGATIVE_INFINITY; done < total;) {
    const entries = await database.history.where('sequence').above(after).limit(batch).toArray();
    let rows = 0;
    for (const entry of entries) {
      const broken = writer.add(entry);
      if (broken !== undefined) throw refuseBroken(broken);
      after = entry.sequence;
      rows += entry.changes.length;
    }
    done += entries.length;
    batch = nextBatch(batch, rows);
    onProgress(done / total);
  }
  const finished = writer.finish(workspace, await readHead(database));
  if (!finished.ok) throw refuseBroken(finished.error);
  return finished.value;
}
