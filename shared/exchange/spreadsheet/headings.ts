import type { RegisterId } from '../../map/index.ts';
import { registerOf } from '../../map/index.ts';
import type { Column } from '../cells/index.ts';

/** A heading for comparing: one width, small letters, letters and digits alone. */
export function foldHeading(heading: string): string {
  return heading
    .slice(0, 200)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** A heading without what stands in brackets, which is mostly a unit or a hint. */
export function bareHeading(heading: string): string {
  const bare = heading.slice(0, 200).normalize('NFKC');
  return foldHeading(bare.replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g, ' '));
}

/** Other headings people give to what every record has; its register's own word stands for the name. */
export function aliasesOf({ key, isBase }: Column, register: RegisterId): readonly string[] {
  if (!isBase) return [];
  const { one, many } = registerOf(register);
  const kinds = [one.en, one['zh-CN'], many.en, many['zh-CN']];
  switch (key) {
    case 'code':
      return [
        ...codeWords,
        ...kinds.flatMap((kind) => [`${kind} code`, `${kind} no`, `${kind}编号`]),
      ];
    case 'name':
      return [...nameWords, ...kinds, ...kinds.flatMap((kind) => [`${kind} name`, `${kind}名称`])];
    case 'owner':
      return ownerWords;
    default:
      return noteWords;
  }
}

const codeWords = ['record code', 'record no', '记录编号', '编码', '代码', '代号'];
const nameWords = ['title', '标题', '名字', '记录名称'];
const ownerWords = [
  'record owner',
  'responsible',
  'responsible role',
  '责任人',
  '责任部门',
  '维护人',
];
const noteWords = ['notes', 'remark', 'remarks', 'comment', 'comments', '说明', '附注', '注'];

/** How alike two texts are, 0 to 1: one less the share of letters to change (Levenshtein). */
export function similarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  if (Math.abs(a.length - b.length) / longest > 0.25) return 0;
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(swap, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return 1 - (above[b.length] ?? longest) / longest;
}
