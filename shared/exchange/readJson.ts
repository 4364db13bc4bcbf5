import type { z } from 'zod';
import type { Result, Text } from '../lib/index.ts';
import { fail, ok, text } from '../lib/index.ts';
import type { Problem } from './problem.ts';
import { shortened } from './problem.ts';

/** JSON from the text of a file; `example` names a file that would do. */
export function parseJson(source: string, example: string): Result<unknown, readonly Problem[]> {
  try {
    return ok(JSON.parse(source.startsWith('\uFEFF') ? source.slice(1) : source));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail([
      {
        path: '',
        expected: text('JSON', 'JSON'),
        found:
          source.trim() === ''
            ? text('an empty file', '空文件')
            : text(oneLine(reason), oneLine(reason)),
        fix: text(
          `Choose a file written by Cartulary, such as ${example}; if it was edited by hand, mend it at that place.`,
          `请选择由本软件写入的文件（如 ${example}）；如曾手工编辑，请在该处修正。`,
        ),
      },
    ]);
  }
}

function oneLine(reason: string): string {
  return reason.replaceAll(/\s+/g, ' ').toWellFormed();
}

/** Is it our kind of file, in a version we know? A newer one is refused before anything else is looked at. */
export function checkHeader(value: unknown, format: string, version: number): readonly Problem[] {
  // Only two members are looked at, and both as unknown.
  const head = (typeof value === 'object' && value !== null ? value : {}) as {
    readonly format?: unknown;
    readonly version?: unknown;
  };
  if (head.format !== format) {
    return [
      {
        path: 'format',
        expected: text(`"${format}"`, `"${format}"`),
        found: shortened(head.format),
        fix: text(
          'Choose another file: this one is of another kind.',
          '请选择其他文件：该文件属于其他种类。',
        ),
      },
    ];
  }
  if (head.version === version) return [];
  const isNewer = typeof head.version === 'number' && head.version > version;
  return [
    {
      path: 'version',
      expected: text(`version ${version}`, `版本${version}`),
      found: shortened(head.version),
      fix: isNewer
        ? text(
            'It was written by a newer Cartulary: install that version to open it. Nothing was changed.',
            '该文件由更新版本写入，请安装新版本后打开。文件未作任何改动。',
          )
        : text(
            'Restore the file from a backup: its head is damaged.',
            '请从备份恢复：文件头已损坏。',
          ),
    },
  ];
}

/** The complaints of a schema in our words: where, what was expected and found, what to do. */
export function toProblems(
  issues: readonly z.core.$ZodIssue[],
  root: unknown,
  expectationAt: (path: readonly PropertyKey[]) => { readonly expected: Text; readonly fix: Text },
): readonly Problem[] {
  const problems: Problem[] = [];
  const told = new Set<string>(); // a value may break two rules of its field; its user needs one sentence
  for (const issue of issues) {
    const record = recordAt(issue.path, root);
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        problems.push({
          path: joinPath([...issue.path, key]),
          ...record,
          expected: text('a field this version knows', '本版本支持的字段'),
          found: shortened(key),
          fix: text('Remove it, or correct its name.', '请删除该字段或更正其名称。'),
        });
      }
      continue;
    }
    const path = joinPath(issue.path);
    if (told.has(path)) continue;
    told.add(path);
    problems.push({
      path,
      ...record,
      ...expectationAt(issue.path),
      found: shortened(valueAt(issue.path, root)),
    });
  }
  return problems;
}

function joinPath(path: readonly PropertyKey[]): string {
  let joined = '';
  for (const key of path) {
    joined +=
      typeof key === 'number' ? `[${key}]` : joined === '' ? String(key) : `.${String(key)}`;
  }
  return joined.slice(0, 200).toWellFormed();
}

function valueAt(path: readonly PropertyKey[], root: unknown): unknown {
  let here = root;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<PropertyKey, unknown>)[key]; // own, just checked
  }
  return here;
}

/** The code of the record a path leads into, where it leads into one. */
function recordAt(path: readonly PropertyKey[], root: unknown): { readonly record?: string } {
  if (path[0] !== 'registers' || path.length < 3) return {};
  const code = valueAt([...path.slice(0, 3), 'code'], root);
  return typeof code === 'string' && code.length < 80 ? { record: code } : {};
}
