import type { Text } from '../../lib/index.ts';
import { text } from '../../lib/index.ts';

/** What the first bytes of a file say it is. */
export type Recognised =
  | { readonly kind: 'empty' | 'zip' | 'text' }
  /** Something of another program; `isLocked` where only that program can take the lock off. */
  | { readonly kind: 'foreign'; readonly what: Text; readonly isLocked: boolean };

/** Tells kinds of files apart by their first bytes; whatever is not known is taken for text. */
export function recogniseFile(bytes: Uint8Array): Recognised {
  if (bytes.length === 0) return { kind: 'empty' };
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, 'PK\u0005\u0006')) {
    return { kind: 'zip' };
  }
  const found = foreign.find(({ magic }) => startsWith(bytes, magic));
  if (found === undefined) return { kind: 'text' };
  return { kind: 'foreign', what: found.what, isLocked: found.isLocked };
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  if (bytes.length < magic.length) return false;
  for (let i = 0; i < magic.length; i++) if (bytes[i] !== magic.charCodeAt(i)) return false;
  return true;
}

/** By the first bytes each format fixes for itself; one character for each byte. */
const foreign: readonly {
  readonly magic: string;
  readonly what: Text;
  readonly isLocked: boolean;
}[] = [
  locked('7z\u00BC\u00AF\u0027\u001C', text('a 7-Zip archive', '7-Zip 压缩包')),
  locked('Rar!\u001A\u0007', text('a RAR archive', 'RAR 压缩包')),
  locked('\u001F\u008B', text('a gzip file', 'gzip 压缩文件')),
  locked('\u00FD7zXZ\u0000', text('an xz file', 'xz 压缩文件')),
  locked('BZh', text('a bzip2 file', 'bzip2 压缩文件')),
  locked('\u0028\u00B5\u002F\u00FD', text('a Zstandard file', 'Zstandard 压缩文件')),
  locked('PK\u0007\u0008', text('a part of a divided zip', '分卷 ZIP 的一部分')),
  locked(
    '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1',
    text(
      'an Office file that is protected by a password, or of before 2007',
      '受密码保护或2007年之前格式的 Office 文件',
    ),
  ),
  locked('Salted__', text('a file encrypted with OpenSSL', '由 OpenSSL 加密的文件')),
  locked('age-encryption.org/', text('a file encrypted with age', '由 age 加密的文件')),
  locked('-----BEGIN PGP MESSAGE', text('a file encrypted with OpenPGP', '由 OpenPGP 加密的文件')),
  other('%PDF-', text('a PDF document', 'PDF 文档')),
  other('\u0089PNG\r\n', text('a picture (PNG)', 'PNG 图片')),
  other('\u00FF\u00D8\u00FF', text('a picture (JPEG)', 'JPEG 图片')),
];

function locked(magic: string, what: Text) {
  return { magic, what, isLocked: true };
}

function other(magic: string, what: Text) {
  return { magic, what, isLocked: false };
}
