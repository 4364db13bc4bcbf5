import type { Workspace } from '../../assessment/index.ts';
import type { WorkspaceHistory } from '../../history/index.ts';
import type { Digest, Result } from '../../lib/index.ts';
import { digestOfBytes, fail, ok, text } from '../../lib/index.ts';
import type { PackRules } from '../checkConsistency.ts';
import { checkSavedFiles } from '../checkSavedFiles.ts';
import type { Problem } from '../problem.ts';
import { mostProblems } from '../problem.ts';
import { readWorkspace } from '../readWorkspace.ts';
import type { Archive } from './archive.ts';
import {
  attachmentPrefix,
  historyName,
  largestArchiveBytes,
  largestEntryBytes,
  largestManifestBytes,
  manifestName,
  workspaceName,
} from './archiveFormat.ts';
import { damaged, encrypted, missing, otherKind, sayBytes, tooLarge } from './archiveProblems.ts';
import { checkNames } from './checkNames.ts';
import { readHistory } from './historyFile.ts';
import type { ZipEntry } from './listZip.ts';
import { listZip } from './listZip.ts';
import type { Manifest } from './manifest.ts';
import { readManifest } from './manifest.ts';
import { unpackEntry } from './unpackEntry.ts';
import { fromUtf8 } from './utf8.ts';

/**
 * Everything in a `.cartulary` file, or what is wrong with it (the first hundred problems). Trusts
 * nothing: a newer version is refused first, then names, sizes, digests, the workspace, and a history
 * that does not hold or does not end in that workspace. Nothing is unpacked past its limit. `packs` are
 * those this program knows.
 */
export function readArchive(
  bytes: Uint8Array,
  packs: readonly PackRules[],
): Result<Archive, readonly Problem[]> {
  const listed = listZip(bytes);
  if (!listed.ok) return listed;
  const manifest = openManifest(bytes, listed.value);
  if (!manifest.ok) return manifest;
  const problems = [...checkNames(listed.value), ...checkSizes(listed.value)];
  if (problems.length > 0) return fail(problems.slice(0, mostProblems));
  const unpacked = unpackAll(bytes, listed.value, manifest.value);
  if (!unpacked.ok) return unpacked;
  const workspace = openWorkspace(unpacked.value, packs);
  if (!workspace.ok) return workspace;
  const history = openHistory(unpacked.value, workspace.value, manifest.value);
  if (!history.ok) return history;
  const attachments = new Map(
    [...unpacked.value]
      .filter(([name]) => name.startsWith(attachmentPrefix))
      .map(([name, file]) => [name.slice(attachmentPrefix.length), file]),
  );
  const bodiless = checkSavedFiles(workspace.value, attachments);
  if (bodiless.length > 0) return fail(bodiless.slice(0, mostProblems));
  return ok({
    workspace: workspace.value,
    history: history.value,
    attachments,
    manifest: manifest.value,
  });
}

function openManifest(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): Result<Manifest, readonly Problem[]> {
  const [entry, second] = entries.filter(({ name }) => name === manifestName);
  if (entry === undefined) return fail([withoutManifest(entries)]);
  if (second !== undefined) return fail(checkNames([entry, second]));
  const unpacked = unpackEntry(bytes, entry, largestManifestBytes);
  return unpacked.ok ? readManifest(unpacked.value) : fail([unpacked.error]);
}

/** What a zip without a manifest most likely is. */
function withoutManifest(entries: readonly ZipEntry[]): Problem {
  const locked = entries.find(({ isEncrypted }) => isEncrypted);
  if (locked !== undefined) return encrypted(locked.name);
  if (entries.some(({ name }) => name === '[Content_Types].xml' || name === 'mimetype')) {
    return otherKind(
      text('a spreadsheet or another office document', '电子表格或其他办公文档'),
      text(
        'To bring in its rows, open a workspace and drop the file on a register.',
        '如需导入其中的数据行，请打开工作区并将文件拖放到登记册上。',
      ),
    );
  }
  return missing(manifestName);
}

/** By what is declared, before anything but the manifest is unpacked. */
function checkSizes(entries: readonly ZipEntry[]): readonly Problem[] {
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  return total > largestArchiveBytes ? [tooLarge('', largestArchiveBytes, sayBytes(total))] : [];
}

/** Every entry but the manifest, each as the manifest says it is. */
function unpackAll(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  manifest: Manifest,
): Result<ReadonlyMap<string, Uint8Array>, readonly Problem[]> {
  const promised = new Map(manifest.entries.map((entry) => [entry.name, entry]));
  const problems: Problem[] = [];
  const unpacked = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (entry.name === manifestName) continue;
    const promise = promised.get(entry.name);
    promised.delete(entry.name);
    if (promise === undefined) {
      problems.push(
        damaged(entry.name, text('an entry the manifest does not name', '清单未列的条目')),
      );
      continue;
    }
    const result = unpackEntry(bytes, entry, largestEntryBytes);
    const problem = result.ok ? differenceOf(promise, result.value) : result.error;
    if (problem !== undefined) problems.push(problem);
    else if (result.ok) unpacked.set(entry.name, result.value);
  }
  for (const { name } of promised.values()) {
    problems.push(
      damaged(name, text('nothing, though the manifest names it', '空缺，而清单列有该条目')),
    );
  }
  if (problems.length > 0) return fail(problems.slice(0, mostProblems));
  return ok(unpacked);
}

/** What an entry is, beside what the manifest and, for an attachment, its own name say it is. */
function differenceOf(
  { name, bytes, sha256 }: Manifest['entries'][number],
  found: Uint8Array,
): Problem | undefined {
  if (found.length !== bytes) return damaged(name, wrongLength(found.length, bytes));
  const digest = digestOfBytes(found);
  if (digest !== sha256) return damaged(name, wrongDigest(sha256));
  if (!name.startsWith(attachmentPrefix) || name === attachmentPrefix + digest) return undefined;
  return damaged(
    name,
    text('a file with another SHA-256 than its name', '摘要值与其名称不符的文件'),
  );
}

function openWorkspace(
  unpacked: ReadonlyMap<string, Uint8Array>,
  packs: readonly PackRules[],
): Result<Workspace, readonly Problem[]> {
  const bytes = unpacked.get(workspaceName);
  if (bytes === undefined) return fail([missing(workspaceName)]);
  const source = fromUtf8(bytes);
  if (source === undefined) return fail([damaged(workspaceName, notText)]);
  return readWorkspace(source, packs);
}

function openHistory(
  unpacked: ReadonlyMap<string, Uint8Array>,
  workspace: Workspace,
  manifest: Manifest,
): Result<WorkspaceHistory | undefined, readonly Problem[]> {
  const bytes = unpacked.get(historyName);
  if ((bytes === undefined) !== (manifest.history === undefined)) {
    return fail([damaged(historyName, halfHistory)]);
  }
  if (bytes === undefined) return ok(undefined);
  const history = readHistory(bytes, workspace);
  if (!history.ok) return history;
  const { sequence, hash } = history.value.head;
  if (sequence !== manifest.history?.entries || hash !== manifest.history.lastHash) {
    return fail([damaged(historyName, otherEnd)]);
  }
  return history;
}

function wrongLength(found: number, promised: number) {
  return text(
    `${found} bytes where the manifest says ${promised}`,
    `${found}字节，而清单所载为${promised}字节`,
  );
}

function wrongDigest(promised: Digest) {
  return text(
    `other content than the manifest says (SHA-256 ${promised.slice(0, 12)}…)`,
    `与清单所载摘要值（SHA-256 ${promised.slice(0, 12)}…）不符的内容`,
  );
}

const notText = text('bytes that are not UTF-8 text', '非 UTF-8 文本的内容');

const halfHistory = text(
  'a history only the archive or only its manifest knows of',
  '仅归档或仅清单中载有的历史记录',
);

const otherEnd = text(
  'a history that ends elsewhere than the manifest says',
  '末条与清单所载不一致的历史记录',
);
