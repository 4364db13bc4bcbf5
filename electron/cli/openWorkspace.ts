import type { Workspace } from '../../shared/assessment/index.ts';
import type { PackRules, Problem, WorkspaceFile } from '../../shared/exchange/index.ts';
import {
  mostProblems,
  readAnyWorkspace,
  rulesOfPack,
  sayProblem,
} from '../../shared/exchange/index.ts';
import { digestInGroups } from '../../shared/lib/index.ts';
import { packOf } from '../../shared/policy/adjust/index.ts';
import type { Pack } from '../../shared/policy/index.ts';
import { packs } from '../../shared/policy/packs.ts';
import { Unusable } from './exit.ts';
import { readBytes } from './files.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

export interface Opened {
  /** As it was read: an archive brings its history and what it says of itself. */
  readonly file: WorkspaceFile;
  readonly workspace: Workspace;
  readonly pack: Pack;
}

/** What a workspace may refer to in each pack that ships. */
export const packRules: readonly PackRules[] = packs.map(rulesOfPack);

/**
 * A workspace ready to be judged, from an archive or a workspace.json; refuses a file with any problem,
 * telling all of them.
 */
export async function openWorkspace(path: string, terminal: Terminal): Promise<Opened> {
  const read = readAnyWorkspace(await readBytes(path, terminal), packRules);
  if (!read.ok) throw new Unusable(tellProblems(path, read.error, terminal));
  const { workspace } = read.value;
  const pack = packOf(workspace);
  if (!pack.ok) throw new Unusable([terminal.say(pack.error.message)]);
  return { file: read.value, workspace, pack: pack.value };
}

/** What checking an archive found, as lines; none for a workspace.json, which has nothing to check it by. */
export function sayArchive(
  path: string,
  { manifest, history }: WorkspaceFile,
  terminal: Terminal,
): readonly string[] {
  if (manifest === undefined) return [];
  const { entries, writtenBy } = manifest;
  const whole = terminal.say(words.archive, { path, entries: entries.length, writtenBy });
  if (history === undefined) return [whole, terminal.say(words.noHistory)];
  const { sequence, hash } = history.head;
  return [whole, terminal.say(words.history, { entries: sequence, hash: digestInGroups(hash) })];
}

/** The problems of a file as lines, the first one counting them. */
export function tellProblems(
  path: string,
  problems: readonly Problem[],
  terminal: Terminal,
): readonly string[] {
  const more = problems.length >= mostProblems ? 'yes' : 'no';
  return [
    terminal.say(words.invalid, { path, count: problems.length, more }),
    ...problems.map((problem) => `  ${sayProblem(problem, terminal.language)}`),
  ];
}
