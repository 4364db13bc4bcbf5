import { languages } from '../../../shared/lib/index.ts';
import type { Command } from '../../ui/commands/commandRegistry.ts';
import type { Speech } from '../../ui/language/languageContext.ts';

/** The commands that fit what is typed, in either language, those that begin with it first. */
export function rankCommands(
  commands: readonly Command[],
  query: string,
  most: number,
  { say, compare }: Speech,
): readonly Command[] {
  const wanted = query.trim().toLowerCase();
  const ranked = commands
    .filter(({ isHidden, isDisabled }) => isHidden !== true && isDisabled !== true)
    .map((command) => ({ command, rank: rankOf(command, wanted) }))
    .filter(({ rank }) => rank > 0);
  if (wanted !== '') {
    ranked.sort((a, b) => b.rank - a.rank || compare(say(a.command.label), say(b.command.label)));
  }
  return ranked.slice(0, wanted === '' ? commands.length : most).map(({ command }) => command);
}

function rankOf({ label }: Command, wanted: string): number {
  if (wanted === '') return 1;
  let best = 0;
  for (const language of languages) {
    const written = label[language].toLowerCase();
    if (written.startsWith(wanted)) best = Math.max(best, 4);
    else if (written.split(/\s+/).some((word) => word.startsWith(wanted))) best = Math.max(best, 3);
    else if (written.includes(wanted)) best = Math.max(best, 2);
    else if (isSubsequence(wanted, written)) best = Math.max(best, 1);
  }
  return best;
}

/** "exdoc" finds "Export documents". */
function isSubsequence(wanted: string, written: string): boolean {
  if (wanted.length < 3) return false;
  let at = 0;
  for (const character of written) if (character === wanted[at]) at += 1;
  return at === wanted.length;
}
