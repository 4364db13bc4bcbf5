import { parseArgs } from 'node:util';
import type { Say } from './reasons.ts';
import { words } from './words.ts';

/** Where the app is served unless told otherwise: fixed, because the browser keeps data per address. */
export const defaultPort = 47819;

export interface Options {
  readonly isHelp: boolean;
  readonly isBrowser: boolean;
  readonly isOpening: boolean;
  readonly port: number;
  /** A workspace file to open in the desktop window. */
  readonly files: readonly string[];
}

/** What the launcher was asked for; a sentence when it cannot be understood. */
export function readOptions(
  argv: readonly string[],
  environment: NodeJS.ProcessEnv,
  say: Say,
): Options | string {
  const { tokens } = parseArgs({
    args: [...argv],
    options: {
      help: { type: 'boolean', short: 'h' },
      browser: { type: 'boolean' },
      'no-open': { type: 'boolean' },
      port: { type: 'string' },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Map(
    tokens.flatMap((token) => (token.kind === 'option' ? [[token.name, token]] : [])),
  );
  const known = ['help', 'browser', 'no-open', 'port'];
  const unknown = [...given.values()].find(({ name }) => !known.includes(name));
  if (unknown !== undefined) return say(words.unknownOption, { found: unknown.rawName });
  const port = given.get('port');
  const asked = port === undefined ? defaultPort : Number(port.value ?? Number.NaN);
  if (!Number.isInteger(asked) || asked < 1024 || asked > 65535) {
    return say(words.notAPort, { found: port?.value ?? '' });
  }
  return {
    isHelp: given.has('help'),
    isBrowser: given.has('browser'),
    isOpening: !given.has('no-open') && environment['CARTULARY_NO_BROWSER'] !== '1',
    port: asked,
    files: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])),
  };
}
