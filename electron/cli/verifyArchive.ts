import { checkSaved, sayAlteration } from '../../shared/assessment/index.ts';
import { readAnyWorkspace } from '../../shared/exchange/index.ts';
import { digestInGroups } from '../../shared/lib/index.ts';
import type { ExitCode } from './exit.ts';
import { Unusable } from './exit.ts';
import { packRules, sayArchive, tellProblems } from './openWorkspace.ts';
import { saySaved } from './saySaved.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

/** An archive: its entries, its history, and every assessment saved in it. */
export function verifyArchive(
  path: string,
  bytes: Uint8Array,
  against: string | undefined,
  terminal: Terminal,
): ExitCode {
  if (against !== undefined) throw new Unusable([terminal.say(words.notAgainst)]);
  const read = readAnyWorkspace(bytes, packRules);
  if (!read.ok) throw new Unusable(tellProblems(path, read.error, terminal));
  const { workspace, attachments } = read.value;
  for (const line of sayArchive(path, read.value, terminal)) terminal.print(line);
  const { assessments = [] } = workspace;
  if (assessments.length === 0) terminal.print(terminal.say(words.noSaved));
  let isSound = true;
  for (const row of assessments) {
    const alterations = checkSaved(
      row,
      attachments.get(row.body.sha256),
      attachments.get(row.facts.sha256),
    );
    const { code, seal } = row;
    if (alterations.length === 0) {
      const digest = digestInGroups(seal.digest);
      terminal.print(terminal.say(words.sealHolds, { path: code, digest }));
    } else {
      isSound = false;
      terminal.print(terminal.say(words.sealBroken, { path: code, count: alterations.length }));
    }
    for (const line of saySaved(row, terminal)) terminal.print(line);
    for (const alteration of alterations) {
      terminal.print(`  ${terminal.say(sayAlteration(alteration))}`);
    }
  }
  return isSound ? 0 : 1;
}
