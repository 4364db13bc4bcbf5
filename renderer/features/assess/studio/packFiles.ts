import { readPack, writePack } from '../../../../shared/exchange/index.ts';
import type { Problem } from '../../../../shared/exchange/index.ts';
import type { Result } from '../../../../shared/lib/index.ts';
import { fail, text } from '../../../../shared/lib/index.ts';
import type { AdjustedPack } from '../../../../shared/policy/adjust/index.ts';

/** A pack file is some kilobytes; whatever is larger is another kind of file. */
const mostBytes = 4 * 1024 * 1024;

/** The pack in a file's bytes, or everything that is wrong with it. */
export function readPackFile(bytes: Uint8Array): Result<AdjustedPack, readonly Problem[]> {
  if (bytes.byteLength > mostBytes) return fail([tooLarge]);
  try {
    return readPack(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail([notText]);
  }
}

export function packFileBytes(pack: AdjustedPack): Uint8Array {
  return new TextEncoder().encode(writePack(pack));
}

const fix = text(
  'Choose a file exported from a pack studio, which ends in .pack.json.',
  '请选择由规则包工作室导出、以 .pack.json 结尾的文件。',
);
const tooLarge: Problem = {
  path: '',
  expected: text('a pack file of at most 4 MB', '不超过 4 MB 的规则包文件'),
  found: text('a larger file', '更大的文件'),
  fix,
};
const notText: Problem = {
  path: '',
  expected: text('text in UTF-8', 'UTF-8 编码的文本'),
  found: text('other bytes', '其他内容'),
  fix,
};
