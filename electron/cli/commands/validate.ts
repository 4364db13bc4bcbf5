import { readWorkspace } from '../../../shared/exchange/index.ts';
import { parseArguments } from '../arguments.ts';
import type { ExitCode } from '../exit.ts';
import { readText } from '../files.ts';
import { packRules, tellProblems } from '../openWorkspace.ts';
import type { Terminal } from '../terminal.ts';
import { words } from '../words.ts';

/** Says everything that is wrong with a workspace file: 0 sound, 2 not usable. */
export async function validate(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { positionals, json } = parseArguments(
    args,
    ['json'],
    1,
    'cartulary validate WORKSPACE [--json]',
    terminal,
  );
  const [path = ''] = positionals;
  const read = readWorkspace(await readText(path, terminal), packRules);
  if (json) {
    terminal.print(JSON.stringify({ isSound: read.ok, problems: read.ok ? [] : read.error }));
    return read.ok ? 0 : 2;
  }
  if (!read.ok) {
    for (const line of tellProblems(path, read.error, terminal)) terminal.tell(line);
    return 2;
  }
  const { registers, pack } = read.value;
  const records = Object.values(registers).reduce((sum, list) => sum + list.length, 0);
  terminal.print(terminal.say(words.valid, { path, records, pack }));
  return 0;
}
