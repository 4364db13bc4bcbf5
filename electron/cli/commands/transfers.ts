import { canonicalJson } from '../../../shared/lib/index.ts';
import type { CountBounds } from '../../../shared/assessment/index.ts';
import { createReader, outcomeWords, words as reportWords } from '../../../shared/report/index.ts';
import { parseArguments, today } from '../arguments.ts';
import { assessWorkspace } from '../assessWorkspace.ts';
import type { ExitCode } from '../exit.ts';
import { openWorkspace } from '../openWorkspace.ts';
import type { Terminal } from '../terminal.ts';
import { words } from '../words.ts';

const usage = 'cartulary transfers WORKSPACE [--as-of YYYY-MM-DD] [--json]';

/** Every export with what the rules ask of it and the verdicts of promise, law and standard. */
export async function transfers(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { positionals, asOf, json } = parseArguments(args, ['as-of', 'json'], 1, usage, terminal);
  const opened = await openWorkspace(positionals[0] ?? '', terminal);
  const { assessment } = assessWorkspace(opened, asOf ?? today(), terminal);
  const { exports, counters, timers } = assessment;
  if (json) {
    const named = exports.map((row) => ({
      ...row,
      flow: assessment.records.flows?.[row.flow[1]],
      recipient: row.recipient === null ? null : assessment.records.partners?.[row.recipient[1]],
    }));
    terminal.print(canonicalJson({ asOf: assessment.asOf, counters, exports: named, timers }));
    return 0;
  }
  if (exports.length === 0) {
    terminal.print(terminal.say(words.noExports));
    return 0;
  }
  const reader = createReader(assessment, terminal.language);
  const { say, write } = reader;
  const number = (people: number) => people.toLocaleString(terminal.language);
  const bounds = ({ lower, upper }: CountBounds) => {
    if (upper === lower) return number(lower);
    return `${number(lower)} … ${upper === null ? say(reportWords.counterUnknown) : number(upper)}`;
  };
  terminal.print(
    say(reportWords.countersCaption, { asOf: assessment.asOf, year: String(counters.year) }),
  );
  terminal.print(`  ${say(reportWords.counterGeneral)}: ${bounds(counters.general)}`);
  terminal.print(`  ${say(reportWords.counterSensitive)}: ${bounds(counters.sensitive)}`);
  for (const row of exports) {
    terminal.print('');
    terminal.print(
      `${reader.name(row.flow)} → ${row.recipient === null ? say(reportWords.unknown) : reader.name(row.recipient)}`,
    );
    const rule =
      row.decision.consequence === null
        ? say(reportWords.missing, { facts: reader.missing(row.decision.missing) })
        : write(row.decision.consequence);
    terminal.print(`  ${rule}`);
    for (const [kind, label] of [
      ['promise', reportWords.promiseKind],
      ['law', reportWords.lawKind],
      ['standard', reportWords.standardKind],
    ] as const) {
      terminal.print(`  ${say(label)}: ${say(outcomeWords[row.verdicts[kind]])}`);
    }
  }
  return 0;
}
