import type { Finding } from '../criterionTally.ts';

/** The finding about the record at a position; findings stand in the order of positions. */
export function findFinding(findings: readonly Finding[], position: number): Finding | undefined {
  let [low, high] = [0, findings.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((findings[middle]?.position ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  const found = findings[low];
  return found?.position === position ? found : undefined;
}
