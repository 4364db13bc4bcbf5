import { canonicalJson } from '../../../shared/lib/index.ts';
import { generateWorkspace, sizes } from '../../../shared/samples/index.ts';
import { parseArguments } from '../arguments.ts';
import type { ExitCode } from '../exit.ts';
import { Unusable } from '../exit.ts';
import { writeWhole } from '../files.ts';
import type { Terminal } from '../terminal.ts';
import { words } from '../words.ts';

const usage = 'cartulary generate --size small|medium|large --seed N --out FILE';

/** Writes a synthetic workspace: the same size and seed give the same bytes. */
export async function generate(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const {
    size = '',
    seed = '1',
    out,
  } = parseArguments(args, ['size', 'seed', 'out'], 0, usage, terminal);
  if (out === undefined) {
    throw new Unusable([
      terminal.say(words.needsOption, { option: '--out' }),
      terminal.say(words.usage, { usage }),
    ]);
  }
  const counts = Object.hasOwn(sizes, size) ? sizes[size as keyof typeof sizes] : undefined; // an own key, just checked
  if (counts === undefined) {
    throw new Unusable([
      terminal.say(words.notASize, { sizes: Object.keys(sizes).join(', '), found: size }),
    ]);
  }
  if (!/^\d{1,10}$/.test(seed) || Number(seed) > 0xffffffff) {
    throw new Unusable([terminal.say(words.notASeed, { found: seed })]);
  }
  await writeWhole(out, `${canonicalJson(generateWorkspace(counts, Number(seed)))}\n`, terminal);
  terminal.print(terminal.say(words.wrote, { path: out }));
  return 0;
}
