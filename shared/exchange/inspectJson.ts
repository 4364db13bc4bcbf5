import { text } from '../lib/index.ts';
import type { Problem } from './problem.ts';
import { mostProblems, shortened, shortenedWith } from './problem.ts';

/** Deeper than any workspace or assessment nests. */
const deepest = 40;
/** Longer than any note; a picture pasted as text, or a bomb. */
const longestString = 100_000;

/**
 * Looks for what no honest file holds, whatever its schema: nesting that exhausts a stack, giant
 * strings, half characters, keys that reach a prototype. Walks without recursion; stops at the first
 * hundred problems.
 */
export function inspectJson(value: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  const open: { readonly value: unknown; readonly parent: Step | null }[] = [
    { value, parent: null },
  ];
  for (
    let next = open.pop();
    next !== undefined && problems.length < mostProblems;
    next = open.pop()
  ) {
    const { value: here, parent } = next;
    if (typeof here === 'string') checkString(here, parent, problems);
    if (typeof here !== 'object' || here === null) continue;
    const depth = parent === null ? 0 : parent.depth;
    if (depth >= deepest) {
      problems.push({
        path: pathOf(parent),
        expected: text(`at most ${deepest} levels of nesting`, `最多${deepest}层嵌套`),
        found: text('more', '更多'),
        fix: text('Save the file again with Cartulary.', '请使用本软件重新保存该文件。'),
      });
      continue;
    }
    if (Array.isArray(here)) {
      for (let i = here.length - 1; i >= 0; i--) {
        const item: unknown = here[i];
        if (isLeaf(item)) continue;
        open.push({ value: item, parent: { parent, key: i, depth: depth + 1 } });
      }
      continue;
    }
    for (const key of Object.keys(here)) {
      if (key === '__proto__' || key === 'constructor' || key === 'prototype') {
        problems.push({
          path: pathOf({ parent, key, depth }),
          expected: text('a field of a workspace', '工作区字段'),
          found: text(`the key "${key}"`, `键“${key}”`),
          fix: text(
            'Remove it: such a key is never written by Cartulary.',
            '请删除：本软件不会写入此类键。',
          ),
        });
        continue;
      }
      const item: unknown = (here as Record<string, unknown>)[key]; // an own key of this very object
      if (isLeaf(item)) continue;
      open.push({ value: item, parent: { parent, key, depth: depth + 1 } });
    }
  }
  return problems;
}

interface Step {
  readonly parent: Step | null;
  readonly key: string | number;
  readonly depth: number;
}

/** Nothing in it can be wrong: skips most of a large file without remembering where it is. */
function isLeaf(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= longestString && value.isWellFormed();
  return typeof value !== 'object' || value === null;
}

function checkString(here: string, parent: Step | null, problems: Problem[]): void {
  if (here.length > longestString) {
    problems.push({
      path: pathOf(parent),
      expected: text(
        `at most ${longestString.toLocaleString('en')} characters`,
        `最多${longestString.toLocaleString('en')}个字符`,
      ),
      found: shortened(here),
      fix: text(
        'Shorten it; attach long documents as evidence.',
        '请缩短内容；长文档应作为证据附件保存。',
      ),
    });
  } else if (!here.isWellFormed()) {
    problems.push({
      path: pathOf(parent),
      expected: text('text made of whole characters', '完整的字符'),
      found: shortenedWith(here, ', with half a surrogate pair', '，含不成对的代理项'),
      fix: text('Enter the text again.', '请重新录入该文本。'),
    });
  }
}

function pathOf(step: Step | null): string {
  let path = '';
  for (let here = step; here !== null; here = here.parent) {
    path = typeof here.key === 'number' ? `[${here.key}]${path}` : `.${here.key}${path}`;
  }
  return path.startsWith('.') ? path.slice(1) : path;
}
