import type { Text } from '../../lib/index.ts';
import { text } from '../../lib/index.ts';
import type { Problem } from '../problem.ts';
import {
  attachmentPrefix,
  historyName,
  largestEntryBytes,
  manifestName,
  workspaceName,
} from './archiveFormat.ts';
import { encrypted, unknownEntry, sayBytes, tooLarge, unsafe } from './archiveProblems.ts';
import type { ZipEntry } from './listZip.ts';

/** Everything wrong with the entries of an archive before one of them is unpacked: names, kinds, sizes. */
export function checkNames(entries: readonly ZipEntry[]): readonly Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const { name, isEncrypted, fileType, bytes } of entries) {
    const wrong = wrongName(name) ?? wrongKind(fileType);
    if (wrong !== undefined) problems.push(unsafe(name, wrong));
    else if (seen.has(name)) problems.push(unsafe(name, twice));
    else if (!isKnownName(name)) problems.push(unknownEntry(name));
    else if (isEncrypted) problems.push(encrypted(name));
    else if (bytes > largestEntryBytes) {
      problems.push(tooLarge(name, largestEntryBytes, sayBytes(bytes)));
    }
    seen.add(name);
  }
  return problems;
}

function isKnownName(name: string): boolean {
  if (name === manifestName || name === workspaceName || name === historyName) return true;
  return (
    name.startsWith(attachmentPrefix) && /^[0-9a-f]{64}$/.test(name.slice(attachmentPrefix.length))
  );
}

/** A name that would lead out of a folder if anyone unpacked it there. */
function wrongName(name: string): Text | undefined {
  if (name.includes('\\')) return text('a name with a backslash', '含反斜杠的名称');
  if (name.startsWith('/')) return text('an absolute path', '绝对路径');
  if (/^[A-Za-z]:/.test(name)) return text('a name with a drive letter', '含盘符的名称');
  if (name.split('/').includes('..'))
    return text('a path out of its folder', '指向文件夹之外的路径');
  if (name.includes('\0')) return text('a name with a zero byte', '含空字节的名称');
  return undefined;
}

function wrongKind(fileType: number): Text | undefined {
  if (fileType === 0 || fileType === 0o100000) return undefined;
  return fileType === 0o120000
    ? text('a link to another file', '指向其他文件的链接')
    : text('something that is no file', '非普通文件');
}

const twice = text('an entry that is there twice', '重复的条目');
