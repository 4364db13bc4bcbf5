import type { Spot } from '../../../../shared/views/index.ts';

/** The middle of an arc's line, a quadratic curve; null for any other path. */
export function arcMiddle(path: string): Spot | null {
  const numbers = /^M(\S+) (\S+)Q(\S+) (\S+) (\S+) (\S+)$/.exec(path)?.slice(1).map(Number) ?? [];
  const [fromX, fromY, bendX, bendY, toX, toY] = numbers;
  if (fromX === undefined || fromY === undefined || bendX === undefined) return null;
  if (bendY === undefined || toX === undefined || toY === undefined) return null;
  return { x: (fromX + 2 * bendX + toX) / 4, y: (fromY + 2 * bendY + toY) / 4 };
}
