import type { Outcome } from '../../../../shared/policy/index.ts';
import { verdictShape } from '../../../../shared/report/geometry/verdictShape.ts';
import { outcomesByGravity } from '../../../../shared/views/index.ts';

const size = 12;

/**
 * The verdict shapes as masks for plain elements: a cell is one element lighter for each path, and
 * hundreds of cells come and go while a large matrix is scrolled.
 */
export const shapeMask = Object.fromEntries(
  outcomesByGravity.map((outcome) => [outcome, maskOf(outcome)]),
) as { readonly [O in Outcome]: string }; // the list names every outcome

function maskOf(outcome: Outcome): string {
  const paths = verdictShape(outcome, size).map(({ path, paint, strokeWidth }) =>
    paint === 'fill'
      ? `<path d="${path}"/>`
      : `<path d="${path}" fill="none" stroke="black" stroke-width="${strokeWidth ?? 1}"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">${paths.join('')}</svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}
