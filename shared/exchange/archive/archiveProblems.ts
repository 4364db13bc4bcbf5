import type { Text } from '../../lib/index.ts';
import { text } from '../../lib/index.ts';
import type { Problem } from '../problem.ts';
import { shortened } from '../problem.ts';
import { archiveFormat } from './archiveFormat.ts';

/** A length in words: whole bytes while few, else MiB. */
export function sayBytes(bytes: number): Text {
  const mebibytes = (bytes / (1024 * 1024)).toFixed(1);
  return bytes < 100_000
    ? text(`${bytes} bytes`, `${bytes}字节`)
    : text(`${mebibytes} MiB`, `${mebibytes} MiB`);
}

/** The file is ours, as far as can be told, but not as it was written. */
export function damaged(name: string, found: Text): Problem {
  return {
    path: shownName(name),
    expected: text('an archive as Cartulary wrote it', '由本软件写入且未经改动的归档'),
    found,
    fix: text(
      'It was damaged or altered on its way: fetch it once more, or restore a backup. Nothing was changed.',
      '文件在传输或保存中受损或被改动：请重新获取，或从备份恢复。数据未作任何改动。',
    ),
  };
}

/** No honest program writes this: the file is out to do harm, or is of another kind. */
export function unsafe(name: string, found: Text): Problem {
  return {
    path: shownName(name),
    expected: text('an archive as Cartulary writes it', '符合本软件写入方式的归档'),
    found,
    fix: text(
      'Do not use this file; ask for it to be saved again with Cartulary. Nothing was opened.',
      '请勿使用该文件；请对方用本软件重新保存。文件未被打开。',
    ),
  };
}

/** Something else than an archive or a workspace. */
export function otherKind(found: Text, fix: Text): Problem {
  return {
    path: '',
    expected: text('a .cartulary archive or a workspace.json', '.cartulary 归档或 workspace.json'),
    found,
    fix,
  };
}

export function encrypted(name: string): Problem {
  return {
    path: shownName(name),
    expected: text('an archive without a password of its own', '未另行加密的归档'),
    found: text('an encrypted zip', '加密的 ZIP'),
    fix: text(
      'Unpack it with the program that encrypted it and open the .cartulary file inside. Nothing was changed.',
      '请用加密时所用的程序解密，再打开其中的 .cartulary 文件。数据未作任何改动。',
    ),
  };
}

export function tooLarge(name: string, most: number, found: Text): Problem {
  return {
    path: shownName(name),
    expected: text(
      `at most ${sayBytes(most).en} unpacked`,
      `解压后不超过 ${sayBytes(most)['zh-CN']}`,
    ),
    found,
    fix: text(
      'It was not unpacked: such a file is made to exhaust the machine. Ask for it to be saved again with Cartulary.',
      '未予解压：此类文件意在耗尽机器资源。请对方用本软件重新保存。',
    ),
  };
}

export function missing(name: string): Problem {
  return {
    path: name,
    expected: text(`the entry ${name}`, `条目 ${name}`),
    found: text('nothing', '空缺'),
    fix: text(
      `Choose a file of the kind ${archiveFormat}; if it is one, restore a backup: it is incomplete.`,
      `请选择 ${archiveFormat} 类文件；如确为此类文件，则已不完整，请从备份恢复。`,
    ),
  };
}

/** A name of an entry as it may be shown. */
export function shownName(name: string): string {
  return name === '' ? '' : shortened(name).en.slice(1, -1);
}

/** An entry that belongs to no archive of this version. */
export function unknownEntry(name: string): Problem {
  return {
    path: shownName(name),
    expected: text(
      'workspace.json, history.json, manifest.json and attachments/<SHA-256> alone',
      '仅含 workspace.json、history.json、manifest.json 及 attachments/<SHA-256>',
    ),
    found: text('an entry of another name', '其他名称的条目'),
    fix: text(
      'Choose the file as Cartulary wrote it, or pack it again without that entry.',
      '请选择由本软件写入的原始文件，或去除该条目后重新打包。',
    ),
  };
}
