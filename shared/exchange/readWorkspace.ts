import type { z } from 'zod';
import type { Result } from '../lib/index.ts';
import { fail, ok, text } from '../lib/index.ts';
import { checkConsistency } from './checkConsistency.ts';
import type { PackRules } from './checkConsistency.ts';
import { expectationAt } from './expectationAt.ts';
import { inspectJson } from './inspectJson.ts';
import type { Problem } from './problem.ts';
import { mostProblems, shortened } from './problem.ts';
import type { Workspace } from './workspace.ts';
import { workspaceVersion } from './workspace.ts';
import { workspaceSchema } from './workspaceSchema.ts';

/**
 * A workspace from the text of a file, or everything that is wrong with it (the first hundred).
 * A newer version is refused before anything else is looked at. `packs` are those this program knows.
 */
export function readWorkspace(
  source: string,
  packs: readonly PackRules[],
): Result<Workspace, readonly Problem[]> {
  const json = parseJson(source);
  if (!json.ok) return json;
  const header = checkHeader(json.value);
  if (header.length > 0) return fail(header);
  const inspected = inspectJson(json.value);
  if (inspected.length > 0) return fail(inspected);
  const parsed = workspaceSchema.safeParse(json.value, { reportInput: false });
  if (!parsed.success) return fail(toProblems(parsed.error.issues, json.value).slice(0, mostProblems));
  // The schema is built from the registers at run time; its static type says less than the registers do.
  const workspace = parsed.data as unknown as Workspace;
  const inconsistent = checkConsistency(workspace, packs);
  return inconsistent.length > 0 ? fail(inconsistent) : ok(workspace);
}

function parseJson(source: string): Result<unknown, readonly Problem[]> {
  try {
    return ok(JSON.parse(source.startsWith('\uFEFF') ? source.slice(1) : source));
  } catch (error) {
    return fail([
      {
        path: '',
        expected: text('JSON', 'JSON'),
        found: source.trim() === '' ? 'an empty file' : `${error instanceof Error ? error.message : ''}`.toWellFormed(),
        fix: text(
          'Choose a workspace.json written by Cartulary; if it was edited by hand, mend it at that place.',
          '请选择由本软件保存的 workspace.json；如曾手工编辑，请在该处修正。',
        ),
      },
    ]);
  }
}

function checkHeader(value: unknown): readonly Problem[] {
  const { format, version } = (typeof value === 'object' && value !== null ? value : {}) as {
    format?: unknown;
    version?: unknown;
  }; // unknown members only
  if (format !== 'cartulary-workspace') {
    return [
      {
        path: 'format',
        expected: text('"cartulary-workspace"', '"cartulary-workspace"'),
        found: shortened(format),
        fix: text('Choose a workspace file; an assessment or another kind of file cannot be opened here.', '请选择工作区文件；评估结果或其他文件不能在此打开。'),
      },
    ];
  }
  if (typeof version === 'number' && version > workspaceVersion) {
    return [
      {
        path: 'version',
        expected: text(`version ${workspaceVersion} or older`, `版本${workspaceVersion}或更早`),
        found: shortened(version),
        fix: text('It was saved by a newer Cartulary: install that version to open it. Nothing was changed.', '该文件由更新版本保存，请安装新版本后打开。文件未作任何改动。'),
      },
    ];
  }
  if (version !== workspaceVersion) {
    return [
      {
        path: 'version',
        expected: text(`the version ${workspaceVersion}`, `版本${workspaceVersion}`),
        found: shortened(version),
        fix: text('Restore the file from a backup; its head is damaged.', '请从备份恢复；文件头已损坏。'),
      },
    ];
  }
  return [];
}

function toProblems(issues: readonly z.core.$ZodIssue[], root: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        problems.push({
          path: joinPath([...issue.path, key]),
          ...recordAt(issue.path, root),
          expected: text('a field this version knows', '本版本支持的字段'),
          found: `the unknown field "${key.slice(0, 60)}"`.toWellFormed(),
          fix: text('Remove it, or correct its name.', '请删除该字段或更正其名称。'),
        });
      }
      continue;
    }
    const { expected, fix } = expectationAt(issue.path);
    problems.push({
      path: joinPath(issue.path),
      ...recordAt(issue.path, root),
      expected,
      found: shortened(valueAt(issue.path, root)),
      fix,
    });
  }
  return problems;
}

function joinPath(path: readonly PropertyKey[]): string {
  let joined = '';
  for (const key of path) {
    joined += typeof key === 'number' ? `[${key}]` : joined === '' ? String(key) : `.${String(key)}`;
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

function recordAt(path: readonly PropertyKey[], root: unknown): { readonly record?: string } {
  if (path[0] !== 'registers' || path.length < 3) return {};
  const code = valueAt([...path.slice(0, 3), 'code'], root);
  return typeof code === 'string' && code.length < 80 ? { record: code } : {};
}
