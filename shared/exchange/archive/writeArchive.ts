import type { Workspace } from '../../assessment/index.ts';
import type { WorkspaceHistory } from '../../history/index.ts';
import type { Text } from '../../lib/index.ts';
import { canonicalJson, digestOfBytes, text } from '../../lib/index.ts';
import type { Attachments } from './archive.ts';
import {
  archiveFormat,
  archiveVersion,
  attachmentPrefix,
  historyName,
  largestArchiveBytes,
  largestEntryBytes,
  manifestName,
  mostEntries,
  workspaceName,
} from './archiveFormat.ts';
import { sayBytes } from './archiveProblems.ts';
import { concatenate } from './concatenate.ts';
import type { WrittenHistory } from './historyFile.ts';
import { createHistoryWriter } from './historyFile.ts';
import { writeManifest } from './manifest.ts';
import { toUtf8 } from './utf8.ts';
import type { ZipInput } from './writeZip.ts';
import { writeZip } from './writeZip.ts';

export interface ArchiveInput {
  readonly workspace: Workspace;
  /** All of it, or what a history writer made of it. It must hold and end in the workspace. */
  readonly history?: WorkspaceHistory | WrittenHistory | undefined;
  readonly attachments?: Attachments;
  /** The program that writes, such as `Cartulary 0.1.0`. */
  readonly writtenBy: string;
}

/** Why an archive was not written: what it would hold could not be read again. */
export class ArchiveError extends Error {
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.name = 'ArchiveError';
    this.text = text;
  }
}

/**
 * The bytes of a `.cartulary` file: a zip of the workspace, its history, its attachments and a manifest
 * with the SHA-256 of each. The same input gives the same bytes. Throws an `ArchiveError` for a history
 * that does not hold and for more than a reader would unpack. `onProgress` hears a share from 0 to 1.
 */
export function writeArchive(
  { workspace, history, attachments = new Map(), writtenBy }: ArchiveInput,
  onProgress: (share: number) => void = () => undefined,
): Uint8Array {
  const written = history === undefined ? undefined : writtenOf(history, workspace);
  const parts: ZipInput[] = [
    { name: workspaceName, bytes: toUtf8(`${canonicalJson(workspace)}\n`) },
  ];
  if (written !== undefined && written.head.sequence > 0) {
    parts.push({ name: historyName, bytes: concatenate(written.bytes) });
  }
  for (const [sha256, bytes] of [...attachments].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    parts.push({ name: attachmentPrefix + sha256, bytes });
  }
  refuseTooMuch(parts);
  const entries = parts.map(({ name, bytes }) => ({
    name,
    bytes: bytes.length,
    sha256: digestOfBytes(bytes),
  }));
  refuseRotten(entries);
  const { sequence = 0, hash = '' } = written?.head ?? {};
  const manifest = writeManifest({
    format: archiveFormat,
    version: archiveVersion,
    writtenBy,
    entries,
    ...(sequence === 0 ? {} : { history: { entries: sequence, lastHash: hash } }),
  });
  const all = [{ name: manifestName, bytes: manifest }, ...parts];
  const total = all.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return writeZip(all, (packed) => onProgress(packed / total));
}

function writtenOf(
  history: WorkspaceHistory | WrittenHistory,
  workspace: Workspace,
): WrittenHistory {
  if ('bytes' in history) return history;
  const writer = createHistoryWriter();
  for (const entry of history.entries) {
    const broken = writer.add(entry);
    if (broken !== undefined) throw new ArchiveError(broken.message);
  }
  const finished = writer.finish(workspace, history.head);
  if (!finished.ok) throw new ArchiveError(finished.error.message);
  return finished.value;
}

function refuseTooMuch(parts: readonly ZipInput[]): void {
  const total = parts.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const large = parts.find(({ bytes }) => bytes.length > largestEntryBytes);
  if (large === undefined && total <= largestArchiveBytes && parts.length < mostEntries) return;
  const [each, all] = [sayBytes(largestEntryBytes), sayBytes(largestArchiveBytes)];
  throw new ArchiveError(
    text(
      `This workspace is too large for one archive: its facts, its history and each attachment may hold ${each.en}, everything together ${all.en} in at most ${mostEntries} files. Save it without its history, or take attachments out.`,
      `该工作区过大，无法存入一个归档：数据、历史记录及每个附件各不得超过${each['zh-CN']}，合计不得超过${all['zh-CN']}、${mostEntries}个文件。请保存不含历史记录的副本，或移除部分附件。`,
    ),
  );
}

/** A file that changed on the disk under its own name would be refused by every reader. */
function refuseRotten(
  entries: readonly { readonly name: string; readonly sha256: string }[],
): void {
  const rotten = entries.find(
    ({ name, sha256 }) => name.startsWith(attachmentPrefix) && name !== attachmentPrefix + sha256,
  );
  if (rotten === undefined) return;
  const name = rotten.name.slice(attachmentPrefix.length);
  throw new ArchiveError(
    text(
      `An attachment is not the file it was: its SHA-256 should be ${name}. Attach the original again.`,
      `某附件已不是原文件：其 SHA-256 应为 ${name}。请重新添加原件。`,
    ),
  );
}
