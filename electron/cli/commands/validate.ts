import { readAnyWorkspace } from '../../../shared/exchange/index.ts';
import { parseArguments } from '../arguments.ts';
import type { ExitCode } from '../exit.ts';
import { readBytes } from '../files.ts';
import { packRules, sayArchive, tellProblems } from '../openWorkspace.ts';
import type { Terminal } from '../terminal.ts';
import { words } from '../words.ts';

/** Says everything that is wrong with a workspace file or an archive: 0 sound, 2 not usable. */
export async function validate(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { positionals, json } = parseArguments(
    args,
    ['json'],
    1,
    'cartulary validate WORKSPACE [--json]',
    terminal,
  );
  const [path = ''] = positionals;
  const read = readAnyWorkspace(await readBytes(path, terminal), packRules);
  if (json) {
    const { manifest, history } = read.ok ? read.value : {};
    terminal.print(
      JSON.stringify({
        isSound: read.ok,
        problems: read.ok ? [] : read.error,
        ...(manifest === undefined ? {} : { archive: { manifest, history: history?.head } }),
      }),
    );
    return read.ok ? 0 : 2;
  }
  if (!read.ok) {
    for (const line of tellProblems(path, read.error, terminal)) terminal.tell(line);
    return 2;
  }
  const { registers, pack } = read.value.workspace;
  const records = Object.values(registers).reduce((sum, list) => sum + list.length, 0);
  terminal.print(terminal.say(words.valid, { path, records, pack }));
  for (const line of sayArchive(path, read.value, terminal)) terminal.print(line);
  return 0;
}
