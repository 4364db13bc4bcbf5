import type { Outcome } from '../../../../shared/policy/index.ts';

/** Verdicts differ in how a link is drawn as well as in colour: dots mean undecided, dashes not met. */
export const edgeDashes: { readonly [O in Outcome]?: readonly number[] } = {
  undetermined: [2, 4],
  'partly-met': [10, 3],
  'not-met': [6, 4],
  error: [1, 2],
};

/** In a drawing of more links than this the pattern is left to the links in focus: it would only flicker. */
export const mostPatterned = 1500;

/** Widths of links, for 1, 3, 10, 30, 100 … flows. */
export const edgeWidths = [1.2, 1.8, 2.6, 3.6, 5] as const;

/** Which width so many flows take: each step stands for about three times as many. */
export function widthClass(flows: number): number {
  return Math.min(edgeWidths.length - 1, Math.round(Math.log10(Math.max(1, flows)) * 2));
}

/** Two short bars across the end of a link that leaves mainland China, one where it may. */
export function exportBars(x: number, y: number, isCertain: boolean): string {
  const bar = (at: number) => `M${at} ${y - 5}L${at} ${y + 5}`;
  return isCertain ? bar(x - 8) + bar(x - 5) : bar(x - 6);
}
