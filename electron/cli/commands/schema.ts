import { z } from 'zod';
import { workspaceSchema } from '../../../shared/exchange/index.ts';
import { parseArguments } from '../arguments.ts';
import type { ExitCode } from '../exit.ts';
import type { Terminal } from '../terminal.ts';

/** Prints the JSON Schema of a workspace file, made from the register descriptions. */
export async function schema(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  parseArguments(args, [], 0, 'cartulary schema', terminal);
  terminal.print(
    JSON.stringify(z.toJSONSchema(workspaceSchema, { target: 'draft-2020-12' }), null, 2),
  );
  return 0;
}
