import { canonicalJson } from '../../../shared/lib/index.ts';
import { languagesOf, parseArguments, today } from '../arguments.ts';
import { assessWorkspace } from '../assessWorkspace.ts';
import type { ExitCode } from '../exit.ts';
import { Unusable } from '../exit.ts';
import { prepareFolder } from '../files.ts';
import { openWorkspace } from '../openWorkspace.ts';
import { printScores } from '../printScores.ts';
import type { Terminal } from '../terminal.ts';
import { words } from '../words.ts';
import { writeDocuments } from '../writeDocuments.ts';

const usage =
  'cartulary assess WORKSPACE --out DIR [--lang en|zh-CN|all] [--as-of YYYY-MM-DD] [--json]';

/** Judges a workspace and writes the assessment, the reports and the workbooks. */
export async function assess(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { positionals, out, lang, asOf, json } = parseArguments(
    args,
    ['out', 'lang', 'as-of', 'json'],
    1,
    usage,
    terminal,
  );
  const [path = ''] = positionals;
  if (out === undefined)
    throw new Unusable([
      terminal.say(words.needsOption, { option: '--out' }),
      terminal.say(words.usage, { usage }),
    ]);
  const languages = languagesOf(lang, terminal);
  const opened = await openWorkspace(path, terminal);
  await prepareFolder(out, terminal);
  const assessed = assessWorkspace(opened, asOf ?? today(), terminal);
  const written = await writeDocuments(assessed, out, 'assessment.json', languages, terminal);
  if (json) {
    terminal.print(canonicalJson(assessed.assessment));
    return 0;
  }
  printScores(assessed.assessment, terminal);
  for (const file of written) terminal.print(terminal.say(words.wrote, { path: file }));
  return 0;
}
