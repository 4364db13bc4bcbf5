import { assess } from './commands/assess.ts';
import { demo } from './commands/demo.ts';
import { explain } from './commands/explain.ts';
import { generate } from './commands/generate.ts';
import { schema } from './commands/schema.ts';
import { transfers } from './commands/transfers.ts';
import { validate } from './commands/validate.ts';
import { verify } from './commands/verify.ts';
import type { ExitCode } from './exit.ts';
import { Unusable } from './exit.ts';
import type { Terminal } from './terminal.ts';
import { createTerminal, languageOf } from './terminal.ts';
import { words } from './words.ts';

type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;

const commands: { readonly [name: string]: Command } = {
  demo,
  assess,
  transfers,
  explain,
  validate,
  verify,
  generate,
  schema,
};

/** Runs one command; whatever cannot be used is told in plain words and ends with 2. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const terminal = createTerminal(languageOf(process.env));
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.print(terminal.say(words.help, { version: CARTULARY_VERSION }));
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    terminal.print(CARTULARY_VERSION);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    terminal.tell(terminal.say(words.unknownCommand, { found: name }));
    return 2;
  }
  try {
    return await command(rest, terminal);
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    for (const line of error.lines) terminal.tell(line);
    return 2;
  }
}
