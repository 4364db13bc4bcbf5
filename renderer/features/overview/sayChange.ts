import type { Text } from '../../../shared/lib/index.ts';
import type { Score } from '../../../shared/scoring/score.ts';
import { words } from './words.ts';

type Say = (text: Text, values?: { readonly [name: string]: string }) => string;

/** How the certain and the possible end of a score moved, in points of 100. */
export function sayChange(before: Score | undefined, now: Score, say: Say): string {
  if (before === undefined) return say(words.changeNew);
  if (before.low === null || now.low === null) {
    return before.low === now.low ? say(words.changeNone) : say(words.changeNew);
  }
  const low = points(now.low) - points(before.low);
  const high = points(now.high ?? now.low) - points(before.high ?? before.low);
  if (low === 0 && high === 0) return say(words.changeNone);
  return low === high
    ? say(words.changeBoth, { change: signed(low) })
    : say(words.change, { low: signed(low), high: signed(high) });
}

// Rounded before it is subtracted: the change has to fit the figures it stands beside.
function points(share: number): number {
  return Math.round(share * 100);
}

function signed(change: number): string {
  return change === 0 ? '±0' : change > 0 ? `+${change}` : `−${-change}`;
}
