import type { Assessment, SavedAssessment, Workspace } from '../../shared/assessment/index.ts';
import {
  compareAssessments,
  readSavedFacts,
  sayAlteration,
  sayDifference,
} from '../../shared/assessment/index.ts';
import type { SealedFile } from '../../shared/exchange/index.ts';
import { digestInGroups } from '../../shared/lib/index.ts';
import { packOf } from '../../shared/policy/adjust/index.ts';
import { assessWorkspace } from './assessWorkspace.ts';
import type { ExitCode } from './exit.ts';
import { Unusable } from './exit.ts';
import type { Opened } from './openWorkspace.ts';
import { openWorkspace, sayArchive } from './openWorkspace.ts';
import { saySaved } from './saySaved.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

export interface SealedInput {
  readonly path: string;
  readonly sealed: SealedFile;
  readonly against: string | undefined;
}

/**
 * A sealed file: everything the seal covers; with a workspace beside it, whether its facts give the same
 * result. From an archive that kept them, the very facts it was made from.
 */
export async function verifySealed(
  { path, sealed, against }: SealedInput,
  terminal: Terminal,
): Promise<ExitCode> {
  const { row, assessment, alterations } = sealed;
  if (alterations.length > 0 || row === undefined || assessment === undefined) {
    terminal.print(terminal.say(words.sealBroken, { path, count: alterations.length }));
    for (const alteration of alterations) {
      terminal.print(`  ${terminal.say(sayAlteration(alteration))}`);
    }
    return 1;
  }
  terminal.print(terminal.say(words.sealHolds, { path, digest: digestInGroups(row.seal.digest) }));
  for (const line of saySaved(row, terminal)) terminal.print(line);
  if (against === undefined) return 0;
  return compareWith(against, row, assessment, terminal);
}

async function compareWith(
  against: string,
  row: SavedAssessment,
  assessment: Assessment,
  terminal: Terminal,
): Promise<ExitCode> {
  const opened = await openWorkspace(against, terminal);
  for (const line of sayArchive(against, opened.file, terminal)) terminal.print(line);
  const kept = keptFacts(row, opened, terminal);
  const judged = kept ?? opened;
  if (judged.pack.id !== assessment.pack.id) {
    throw new Unusable([terminal.say(words.unknownPack, { pack: assessment.pack.id })]);
  }
  terminal.print(terminal.say(kept === undefined ? words.againstNow : words.againstKept));
  const { assessment: computed } = assessWorkspace(judged, assessment.asOf, terminal);
  const differences = compareAssessments(assessment, computed);
  if (differences.length === 0) {
    terminal.print(terminal.say(words.sameResult));
    return 0;
  }
  terminal.print(terminal.say(words.differs, { count: differences.length }));
  for (const difference of differences) {
    terminal.print(`  ${sayDifference(difference, terminal.language)}`);
  }
  return 1;
}

/** The facts the assessment was made from, where the archive holds them as they were sealed. */
function keptFacts(
  row: SavedAssessment,
  { file }: Opened,
  terminal: Terminal,
): Pick<Opened, 'workspace' | 'pack'> | undefined {
  const bytes = file.attachments.get(row.facts.sha256);
  if (bytes === undefined) return undefined;
  const facts = readSavedFacts(row, bytes);
  if (!facts.ok) return undefined;
  const workspace: Workspace = facts.value;
  const pack = packOf(workspace);
  if (!pack.ok) throw new Unusable([terminal.say(pack.error.message)]);
  return { workspace, pack: pack.value };
}
