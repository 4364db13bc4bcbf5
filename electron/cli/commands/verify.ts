import { compareAssessments, isIntact, sayDifference } from '../../../shared/assessment/index.ts';
import { readAssessment, readSealed, recogniseFile } from '../../../shared/exchange/index.ts';
import { digestInGroups } from '../../../shared/lib/index.ts';
import { parseArguments } from '../arguments.ts';
import { assessWorkspace } from '../assessWorkspace.ts';
import type { ExitCode } from '../exit.ts';
import { Unusable } from '../exit.ts';
import { readBytes, readText } from '../files.ts';
import { openWorkspace, sayArchive, tellProblems } from '../openWorkspace.ts';
import type { Terminal } from '../terminal.ts';
import { verifyArchive } from '../verifyArchive.ts';
import { verifySealed } from '../verifySealed.ts';
import { words } from '../words.ts';

const usage = 'cartulary verify FILE [--against WORKSPACE]';

/**
 * Is an assessment as it was written, and do the facts still give it? Takes an assessment, a sealed file,
 * or an archive for every assessment saved in it. 0 yes, 1 no.
 */
export async function verify(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { positionals, against } = parseArguments(args, ['against'], 1, usage, terminal);
  const [path = ''] = positionals;
  const bytes = await readBytes(path, terminal);
  if (recogniseFile(bytes).kind === 'zip') return verifyArchive(path, bytes, against, terminal);
  const sealed = readSealed(bytes);
  if (sealed !== undefined) return verifySealed({ path, sealed, against }, terminal);
  return verifyPlain(path, against, terminal);
}

/** An assessment as `assess` writes it: its digest, and the same facts judged again. */
async function verifyPlain(
  path: string,
  against: string | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  if (against === undefined) {
    throw new Unusable([
      terminal.say(words.needsOption, { option: '--against' }),
      terminal.say(words.usage, { usage }),
    ]);
  }
  const read = readAssessment(await readText(path, terminal));
  if (!read.ok) throw new Unusable(tellProblems(path, read.error, terminal));
  const stored = read.value;
  const opened = await openWorkspace(against, terminal);
  if (opened.pack.id !== stored.pack.id)
    throw new Unusable([terminal.say(words.unknownPack, { pack: stored.pack.id })]);
  for (const line of sayArchive(against, opened.file, terminal)) terminal.print(line);
  const { assessment } = assessWorkspace(opened, stored.asOf, terminal);
  const differences = compareAssessments(stored, assessment);
  const intact = isIntact(stored);
  if (intact && differences.length === 0) {
    terminal.print(terminal.say(words.intact, { path, digest: digestInGroups(stored.digest) }));
    return 0;
  }
  if (!intact) terminal.print(terminal.say(words.altered, { path }));
  if (differences.length > 0)
    terminal.print(terminal.say(words.differs, { count: differences.length }));
  for (const difference of differences)
    terminal.print(`  ${sayDifference(difference, terminal.language)}`);
  return 1;
}
