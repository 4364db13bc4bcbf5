/** A search through options that can be done a slice at a time: twelve thousand records take longer than a frame. */
export interface Matching<T> {
  /** Goes on until done or until told to stop, asked every few hundred options; true once done. */
  step(isOver: () => boolean): boolean;
  isDone(): boolean;
  /** The best so far, best first. */
  best(): readonly T[];
  /** How many matched so far. */
  total(): number;
}

/** How often a slice asks whether its time is over. */
const stride = 256;

/**
 * Options whose words hold the query: the whole first, then those that begin with it, then those with
 * a word that does, then the rest; in their own order within each. `wordsOf` gives folded words, `query` is folded.
 */
export function startMatching<T>(
  options: readonly T[],
  wordsOf: (option: T) => readonly string[],
  query: string,
  most: number,
): Matching<T> {
  const ranks: T[][] = [[], [], [], [], []];
  const tokens = query.split(' ').filter((token) => token !== '');
  let at = 0;
  let total = 0;
  return {
    step(isOver) {
      while (at < options.length) {
        const option = options[at];
        at += 1;
        if (option !== undefined) {
          const rank = tokens.length === 0 ? 0 : rankOf(wordsOf(option), query, tokens);
          const found = rank === undefined ? undefined : ranks[rank];
          if (found !== undefined) {
            total += 1;
            if (found.length < most) found.push(option);
          }
        }
        if (at % stride === 0 && isOver()) return at >= options.length;
      }
      return true;
    },
    isDone: () => at >= options.length,
    best: () => ranks.flat().slice(0, most),
    total: () => total,
  };
}

function rankOf(
  words: readonly string[],
  query: string,
  tokens: readonly string[],
): number | undefined {
  let best: number | undefined;
  for (const word of words) {
    const at = word.indexOf(query);
    if (at === -1) continue;
    const rank = at > 0 ? (word[at - 1] === ' ' ? 2 : 3) : word.length === query.length ? 0 : 1;
    if (best === undefined || rank < best) best = rank;
    if (best === 0) return 0;
  }
  if (best !== undefined) return best;
  if (tokens.length < 2) return undefined;
  return tokens.every((token) => words.some((word) => word.includes(token))) ? 4 : undefined;
}
