import { join } from 'node:path';
import { packs } from '../../../shared/policy/packs.ts';
import { sampleAsOf, sampleWorkspace } from '../../../shared/samples/index.ts';
import { parseArguments } from '../arguments.ts';
import { assessWorkspace } from '../assessWorkspace.ts';
import type { ExitCode } from '../exit.ts';
import { Unusable } from '../exit.ts';
import { prepareFolder, writeWhole } from '../files.ts';
import { printScores } from '../printScores.ts';
import type { Terminal } from '../terminal.ts';
import { languages } from '../../../shared/lib/index.ts';
import { words } from '../words.ts';
import { writeDocuments } from '../writeDocuments.ts';

/** Runs the sample company: the workspace, its assessment, and the documents in both languages. */
export async function demo(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { out = 'out/demo' } = parseArguments(
    args,
    ['out'],
    0,
    'cartulary demo [--out DIR]',
    terminal,
  );
  const pack = packs.find(({ id }) => id === sampleWorkspace.pack);
  if (pack === undefined)
    throw new Unusable([terminal.say(words.unknownPack, { pack: sampleWorkspace.pack })]);
  await prepareFolder(out, terminal);
  const assessed = assessWorkspace({ workspace: sampleWorkspace, pack }, sampleAsOf, terminal);
  const file = join(out, 'workspace.json');
  await writeWhole(file, `${JSON.stringify(sampleWorkspace, null, 1)}\n`, terminal);
  const written = await writeDocuments(
    assessed,
    out,
    'sample.assessment.json',
    languages,
    terminal,
  );
  printScores(assessed.assessment, terminal);
  for (const path of [file, ...written]) terminal.print(terminal.say(words.wrote, { path }));
  return 0;
}
