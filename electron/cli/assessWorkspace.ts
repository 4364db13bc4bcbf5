import type { Day } from '../../shared/lib/index.ts';
import type { Assessed } from '../../shared/assessment/index.ts';
import { buildAssessment } from '../../shared/assessment/index.ts';
import type { Opened } from './openWorkspace.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

/** The program as it signs its results. */
export const engine = `Cartulary ${CARTULARY_VERSION}`;

/** Assesses an opened workspace, showing progress. */
export function assessWorkspace(
  { workspace, pack }: Pick<Opened, 'workspace' | 'pack'>,
  asOf: Day,
  terminal: Terminal,
): Assessed {
  const label = terminal.say(words.assessing);
  return buildAssessment(workspace, pack, asOf, {
    engine,
    onProgress: (done, total) => terminal.progress(label, done, total),
  });
}
