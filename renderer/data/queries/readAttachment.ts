import type { Digest, Result } from '../../../shared/lib/index.ts';
import { fail, ok, text } from '../../../shared/lib/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import type { Refusal } from '../refusal.ts';
import { refusalOfStore } from '../refusal.ts';

/**
 * The bytes of a file kept with the workspace, once they are shown to be those its SHA-256 names. Refuses
 * a file that is not stored (`missing`) and one that was altered outside the program (`conflict`).
 */
export async function readAttachment(
  database: WorkspaceDatabase,
  sha256: Digest,
  digest: (bytes: Uint8Array) => Promise<Digest>,
): Promise<Result<Uint8Array, Refusal>> {
  try {
    const stored = await database.attachments.get(sha256);
    if (stored === undefined) return fail(notStored(sha256));
    if ((await digest(stored.bytes)) !== sha256) return fail(altered(sha256));
    return ok(stored.bytes);
  } catch (error) {
    const refusal = refusalOfStore(error);
    if (refusal === undefined) throw error;
    return fail(refusal);
  }
}

function notStored(sha256: Digest): Refusal {
  return {
    kind: 'missing',
    ids: [sha256],
    message: text(
      'The file itself is not in this workspace: only its SHA-256 came with the record. Attach the same file again, or open an archive that holds it.',
      '工作区中没有该文件本身，仅有记录所载的SHA-256摘要值。请重新添加同一文件，或者打开含有该文件的归档。',
    ),
  };
}

function altered(sha256: Digest): Refusal {
  return {
    kind: 'conflict',
    ids: [sha256],
    message: text(
      `The stored file is not the one the record names: its SHA-256 should be ${sha256.slice(0, 12)}… and is another. It was altered outside the program, so it is not shown. Attach the original again, or restore a backup.`,
      `所存文件与记录所载不一致：其SHA-256摘要值应为 ${sha256.slice(0, 12)}…，实际不同。该文件曾在程序之外被改动，故不予显示。请重新添加原始文件，或者从备份恢复。`,
    ),
  };
}
