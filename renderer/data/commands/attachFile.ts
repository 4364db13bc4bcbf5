import type { Day, Digest, Result, Words } from '../../../shared/lib/index.ts';
import { fail, text } from '../../../shared/lib/index.ts';
import { changeOf } from '../../../shared/history/index.ts';
import type { Row } from '../../../shared/history/index.ts';
import type { None } from '../../../shared/map/index.ts';
import { registerIds } from '../../../shared/map/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import { planCreations } from '../checks/planCreations.ts';
import { mediaTypeOf } from '../evidence/mediaTypeOf.ts';
import type { Plan, Stamp } from '../history/transact.ts';
import { transact } from '../history/transact.ts';
import type { Refusal } from '../refusal.ts';

/** The largest file kept with a workspace: an archive has to carry all of them. */
export const largestFileBytes = 100 * 1024 * 1024;

export interface FileAttachment {
  /** Of the record to be made: opaque and new, such as `crypto.randomUUID()`. */
  readonly id: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes: `digestBytes` of renderer/workers. */
  readonly sha256: Digest;
  readonly fileName: string;
  /** What the record is called; the file's name where left out. */
  readonly name?: Words;
  readonly kind: 'document' | 'screenshot' | 'log' | 'certificate' | 'photo';
  readonly dated?: Day;
  /** The last day it can be relied on; `none` where it has no end. */
  readonly expires?: Day | None;
}

/** The piece of evidence the file now stands behind. */
export interface AttachedFile {
  readonly id: string;
  readonly code: string;
  /** False: this very file was there already, under that record, and nothing was written anew. */
  readonly isNew: boolean;
  /** The record that was there is archived, so nothing can rest on it. */
  readonly isArchived: boolean;
}

/**
 * Keeps a file with the workspace under its SHA-256 and makes a piece of evidence for it, in one step.
 * The type is told by the bytes alone. A file that is there already gives its record back. Undoing takes
 * the record away; the bytes stay, since the history names them.
 */
export async function attachFile(
  database: WorkspaceDatabase,
  file: FileAttachment,
  stamp: Stamp,
): Promise<Result<AttachedFile, Refusal>> {
  const { bytes, sha256 } = file;
  if (bytes.length > largestFileBytes) return fail(tooLarge());
  if (bytes.length === 0) return fail(empty());
  return transact(
    database,
    [...registerIds, 'attachments'],
    stamp,
    async (): Promise<Plan<AttachedFile>> => {
      const known = await findBySha256(database, sha256);
      // Also where the record is known: it may have come without its file.
      await database.attachments.put({ sha256, bytes });
      if (known !== undefined) {
        const { id, code, archived } = known;
        return {
          value: { id, code: String(code), isNew: false, isArchived: archived === true },
          action: text('Attached a file', '添加文件'),
          changes: [],
        };
      }
      const { rows, highestNumbers } = await planCreations(
        database,
        'evidence',
        [creationOf(file)],
        stamp.at,
      );
      const code = String(rows[0]?.code);
      return {
        value: { id: file.id, code, isNew: true, isArchived: false },
        action: text(`Attached a file as ${code}`, `添加文件，作为证明材料 ${code}`),
        changes: rows.map((row) => changeOf('evidence', undefined, row)),
        highestNumbers,
      };
    },
  );
}

function findBySha256(database: WorkspaceDatabase, sha256: Digest): Promise<Row | undefined> {
  return database
    .rowsOf('evidence')
    .filter((row) => row.sha256 === sha256)
    .first();
}

function creationOf({ id, bytes, sha256, fileName, name, kind, dated, expires }: FileAttachment) {
  const shown = plainName(fileName);
  return {
    id,
    name: name ?? shown,
    fields: {
      kind,
      fileName: shown,
      sha256,
      mediaType: mediaTypeOf(bytes),
      sizeBytes: bytes.length,
      ...(dated === undefined ? {} : { dated }),
      ...(expires === undefined ? {} : { expires }),
    },
  };
}

/** A name is shown and written to disk one day: without folders, controls and marks that turn it round. */
function plainName(fileName: string): string {
  const plain = fileName
    .toWellFormed()
    .normalize('NFC')
    .replace(/^.*[/\\]/s, '')
    .replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
  return plain.slice(0, 200).toWellFormed() || 'file';
}

function tooLarge(): Refusal {
  return {
    kind: 'forbidden',
    message: text(
      'The file is larger than 100 MiB, the most a workspace keeps. Attach the pages that prove the point, or add it by reference: where the original is kept.',
      '文件超过100 MiB，工作区不予保存。请仅添加能够证明事实的部分，或者以引用方式登记原件所在。',
    ),
  };
}

function empty(): Refusal {
  return {
    kind: 'forbidden',
    message: text(
      'The file is empty, so it proves nothing. Nothing was attached.',
      '文件为空，不能证明任何事实。未添加任何内容。',
    ),
  };
}
