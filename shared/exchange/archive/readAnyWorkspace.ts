import type { Result } from '../../lib/index.ts';
import { fail, ok, text } from '../../lib/index.ts';
import type { PackRules } from '../checkConsistency.ts';
import type { Problem } from '../problem.ts';
import { readWorkspace } from '../readWorkspace.ts';
import type { WorkspaceFile } from './archive.ts';
import { largestEntryBytes } from './archiveFormat.ts';
import { otherKind, sayBytes, tooLarge } from './archiveProblems.ts';
import { readArchive } from './readArchive.ts';
import { recogniseFile } from './recogniseFile.ts';
import { fromUtf8 } from './utf8.ts';

/**
 * The workspace in any file we write one into, told apart by content and not by name: a `.cartulary`
 * archive or a `workspace.json`. Or everything wrong with it, in words; files of other programs by name.
 */
export function readAnyWorkspace(
  bytes: Uint8Array,
  packs: readonly PackRules[],
): Result<WorkspaceFile, readonly Problem[]> {
  const recognised = recogniseFile(bytes);
  switch (recognised.kind) {
    case 'zip':
      return readArchive(bytes, packs);
    case 'empty':
      return fail([otherKind(text('an empty file', '空文件'), restore)]);
    case 'foreign':
      return fail([otherKind(recognised.what, recognised.isLocked ? unlock : chooseOther)]);
    case 'text':
      return readPlain(bytes, packs);
  }
}

function readPlain(
  bytes: Uint8Array,
  packs: readonly PackRules[],
): Result<WorkspaceFile, readonly Problem[]> {
  if (bytes.length > largestEntryBytes) {
    return fail([tooLarge('', largestEntryBytes, sayBytes(bytes.length))]);
  }
  const source = fromUtf8(bytes);
  if (source === undefined) {
    return fail([
      otherKind(text('bytes that are not UTF-8 text', '非 UTF-8 文本的内容'), chooseOther),
    ]);
  }
  const workspace = readWorkspace(source, packs);
  if (!workspace.ok) return workspace;
  return ok({
    workspace: workspace.value,
    history: undefined,
    attachments: new Map(),
    manifest: undefined,
  });
}

const restore = text(
  'It was not written to its end: fetch it once more, or restore a backup.',
  '文件未写入完毕：请重新获取，或从备份恢复。',
);

const unlock = text(
  'Open it with the program that made it, take the .cartulary file out, and choose that.',
  '请用生成该文件的程序打开，取出其中的 .cartulary 文件后再选择。',
);

const chooseOther = text('Choose a file that Cartulary saved.', '请选择由本软件保存的文件。');
