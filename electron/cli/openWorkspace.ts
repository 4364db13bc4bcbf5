import type { Workspace } from '../../shared/assessment/index.ts';
import { settingsOf } from '../../shared/assessment/index.ts';
import type { PackRules, Problem } from '../../shared/exchange/index.ts';
import { mostProblems, readWorkspace, sayProblem } from '../../shared/exchange/index.ts';
import type { Pack } from '../../shared/policy/index.ts';
import { findPack, packs } from '../../shared/policy/packs.ts';
import { Unusable } from './exit.ts';
import { readText } from './files.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

export interface Opened {
  readonly workspace: Workspace;
  readonly pack: Pack;
}

/** What a workspace may refer to in each pack that ships. */
export const packRules: readonly PackRules[] = packs.map((pack) => ({
  id: pack.id,
  criteria: pack.criteria,
  settings: settingsOf(pack),
}));

/** A workspace ready to be judged; refuses a file with any problem, telling all of them. */
export async function openWorkspace(path: string, terminal: Terminal): Promise<Opened> {
  const read = readWorkspace(await readText(path, terminal), packRules);
  if (!read.ok) throw new Unusable(tellProblems(path, read.error, terminal));
  const pack = findPack(read.value.pack);
  if (pack === undefined)
    throw new Unusable([terminal.say(words.unknownPack, { pack: read.value.pack })]);
  return { workspace: read.value, pack };
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
