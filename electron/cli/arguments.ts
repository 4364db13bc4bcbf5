import { parseArgs } from 'node:util';
import { isDay, languages } from '../../shared/lib/index.ts';
import type { Day, Language } from '../../shared/lib/index.ts';
import { Unusable } from './exit.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

/** The options any command may take; each command names those it knows. */
const options = {
  out: { type: 'string' },
  lang: { type: 'string' },
  'as-of': { type: 'string' },
  json: { type: 'boolean' },
  against: { type: 'string' },
  size: { type: 'string' },
  seed: { type: 'string' },
} as const;

export type OptionName = keyof typeof options;

export interface Arguments {
  readonly positionals: readonly string[];
  readonly out: string | undefined;
  readonly lang: string | undefined;
  readonly asOf: Day | undefined;
  readonly json: boolean;
  readonly against: string | undefined;
  readonly size: string | undefined;
  readonly seed: string | undefined;
}

/** Parses a command's arguments; an unknown option or a wrong number of operands is told, with the usage. */
export function parseArguments(
  args: readonly string[],
  allowed: readonly OptionName[],
  operands: number,
  usage: string,
  terminal: Terminal,
): Arguments {
  const complain = (line: string): never => {
    throw new Unusable([line, terminal.say(words.usage, { usage })]);
  };
  const chosen = Object.fromEntries(allowed.map((name) => [name, options[name]]));
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: chosen, allowPositionals: true, strict: true });
  } catch (error) {
    return complain(error instanceof Error ? error.message : String(error));
  }
  const { positionals } = parsed;
  const values = parsed.values as { readonly [name: string]: string | boolean | undefined }; // only the options above
  if (positionals.length !== operands) {
    complain(terminal.say(words.wrongOperands, { expected: operands, found: positionals.length }));
  }
  const stringOf = (name: OptionName) => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const asOf = stringOf('as-of');
  if (asOf !== undefined && !isDay(asOf)) complain(terminal.say(words.notADay, { found: asOf }));
  return {
    positionals,
    out: stringOf('out'),
    lang: stringOf('lang'),
    asOf,
    json: values['json'] === true,
    against: stringOf('against'),
    size: stringOf('size'),
    seed: stringOf('seed'),
  };
}

/** The languages `--lang` asks for; all of them when it is left out. */
export function languagesOf(lang: string | undefined, terminal: Terminal): readonly Language[] {
  if (lang === undefined || lang === 'all') return languages;
  const found = languages.find((language) => language === lang);
  if (found === undefined) throw new Unusable([terminal.say(words.notALanguage, { found: lang })]);
  return [found];
}

/** The day of the machine in UTC: the only clock the command line reads, and only when no day was given. */
export function today(): Day {
  return new Date().toISOString().slice(0, 10);
}
