import type { Text } from '../../shared/lib/index.ts';
import { text } from '../../shared/lib/index.ts';
import type { MessageValues } from '../../shared/i18n/index.ts';
import type { Standing } from '../../shared/scoring/index.ts';
import type { LiveScores } from '../data/verdicts/verdicts.ts';

const words = {
  between: text('{lowest} to {highest}', '{lowest}至{highest}'),
  capped: text('{band}, capped', '{band}（受限）'),
};

/** The band a principle stands in, or the two it lies between; empty when nothing applies. */
export function sayStanding(
  { lowest, highest, isCapped }: Standing,
  bands: LiveScores['bands'],
  say: (text: Text, values?: MessageValues) => string,
): string {
  const label = (id: string | null) => {
    const band = bands.find((each) => each.id === id);
    return band === undefined ? '' : say(band.label);
  };
  if (lowest === null || highest === null) return '';
  const band =
    lowest === highest
      ? label(lowest)
      : say(words.between, { lowest: label(lowest), highest: label(highest) });
  return isCapped ? say(words.capped, { band }) : band;
}
