import type { Outcome } from '../reportModel.ts';
import { formatLength, linePath, rectanglePath, type ShapePart } from './shapePart.ts';

/** `verdict` takes the outcome's colour. */
export type VerdictShapePart = ShapePart<'verdict'>;

/*
 * Told apart by outline first: disc, half disc, square, dashed ring, dash, triangle. The square and
 * the triangle are drawn so that all shapes look equally large, not so that they measure equally.
 */
const discRadius = 0.4;
const ringRadius = 0.36;
const ringWidth = 0.1;
const squareSide = 0.7;
const dashLength = 0.6;
const dashCount = 6;
/** The part of each sixth of the ring that is drawn. */
const dashShare = 0.62;

/** The shape of an outcome in a square of `size` with its corner at 0, 0. */
export function verdictShape(outcome: Outcome, size: number): readonly VerdictShapePart[] {
  const centre = size / 2;
  const strokeWidth = size * ringWidth;
  switch (outcome) {
    case 'met':
      return [fill(circlePath(centre, centre, size * discRadius))];
    case 'partly-met':
      return [
        stroke(circlePath(centre, centre, size * ringRadius), strokeWidth),
        fill(leftHalfPath(centre, centre, size * ringRadius)),
      ];
    case 'not-met':
      return [fill(squarePath(centre, size * squareSide))];
    case 'undetermined':
      return [stroke(dashedRingPath(centre, centre, size * ringRadius), strokeWidth)];
    case 'not-applicable':
      return [
        stroke(
          linePath(
            centre - (size * dashLength) / 2,
            centre,
            centre + (size * dashLength) / 2,
            centre,
          ),
          strokeWidth * 1.4,
        ),
      ];
    case 'error':
      return [fill(trianglePath(size))];
  }
}

function fill(path: string): VerdictShapePart {
  return { role: 'verdict', path, paint: 'fill' };
}

function stroke(path: string, strokeWidth: number): VerdictShapePart {
  return { role: 'verdict', path, paint: 'stroke', strokeWidth };
}

function squarePath(centre: number, side: number): string {
  return rectanglePath(centre - side / 2, centre - side / 2, side, side);
}

function circlePath(x: number, y: number, radius: number): string {
  const r = formatLength(radius);
  const [left, right, middle] = [x - radius, x + radius, y].map(formatLength);
  return `M${left} ${middle}A${r} ${r} 0 1 1 ${right} ${middle}A${r} ${r} 0 1 1 ${left} ${middle}Z`;
}

function leftHalfPath(x: number, y: number, radius: number): string {
  const r = formatLength(radius);
  const [middle, top, bottom] = [x, y - radius, y + radius].map(formatLength);
  return `M${middle} ${top}A${r} ${r} 0 0 0 ${middle} ${bottom}Z`;
}

function dashedRingPath(x: number, y: number, radius: number): string {
  const step = (2 * Math.PI) / dashCount;
  const r = formatLength(radius);
  return Array.from({ length: dashCount }, (_, index) => {
    const from = index * step - (step * dashShare) / 2;
    const to = from + step * dashShare;
    const [x1, y1, x2, y2] = [
      x + radius * Math.cos(from),
      y + radius * Math.sin(from),
      x + radius * Math.cos(to),
      y + radius * Math.sin(to),
    ].map(formatLength);
    return `M${x1} ${y1}A${r} ${r} 0 0 1 ${x2} ${y2}`;
  }).join('');
}

function trianglePath(size: number): string {
  const [left, middle, right, top, bottom] = [
    size * 0.08,
    size * 0.5,
    size * 0.92,
    size * 0.12,
    size * 0.86,
  ].map(formatLength);
  return `M${middle} ${top}L${right} ${bottom}L${left} ${bottom}Z`;
}
