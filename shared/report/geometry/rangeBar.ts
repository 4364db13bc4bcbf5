import { formatLength, linePath, rectanglePath, type ShapePart } from './shapePart.ts';

/** What each path of a range bar is. `previous` is last time's range, a thin line under now. */
export type RangeBarRole = 'track' | 'tick' | 'solid' | 'hatch' | 'outline' | 'mark' | 'previous';
export type RangeBarPart = ShapePart<RangeBarRole>;

export interface RangeBarScore {
  /** 0 to 1, `low` at most `high`; null when nothing applies, and then no bar is drawn. */
  readonly low: number | null;
  readonly high: number | null;
  /** 0 to 1; null while undecided. */
  readonly value: number | null;
}

export interface RangeBarInput extends RangeBarScore {
  /** Lower edges of the bands, 0 to 1; those inside the track become ticks. */
  readonly bandEdges: readonly number[];
  readonly previous?: RangeBarScore;
}

export interface RangeBarSize {
  readonly width: number;
  /** Height of the bar itself; ticks and mark reach out of it, the mark 0.83 of the height up. */
  readonly height: number;
}

/** How far ticks reach above and below the bar, as a share of its height. */
export const rangeBarOverhang = 0.4;

const hatchStep = 3;
const hairline = 0.5;

/**
 * The signature figure: track, band ticks, solid to `low`, hatched from `low` to `high`, a mark at
 * `value`. The track's corner is at 0, 0; paths come in the order they are to be painted. Values
 * outside 0 to 1 are drawn at the nearer end.
 */
export function rangeBar(input: RangeBarInput, size: RangeBarSize): readonly RangeBarPart[] {
  const { width, height } = size;
  const reach = height * rangeBarOverhang;
  const track = rectanglePath(0, 0, width, height);
  // Nothing applies: an empty frame, so that it is not taken for a score of zero.
  const parts: RangeBarPart[] =
    input.low === null || input.high === null
      ? [stroke('track', track, hairline)]
      : [{ role: 'track', path: track, paint: 'fill' }];
  parts.push(...scoreParts(input, size));
  for (const edge of input.bandEdges) {
    if (edge <= 0 || edge >= 1) continue;
    const x = edge * width;
    parts.push(stroke('tick', linePath(x, -reach, x, height + reach), hairline));
  }
  if (input.value !== null) {
    parts.push({ role: 'mark', path: markPath(clamp(input.value) * width, height), paint: 'fill' });
  }
  parts.push(...previousParts(input.previous, size));
  return parts;
}

/** A pointer standing on the bar. */
function markPath(x: number, height: number): string {
  const half = height * 0.5;
  const foot = -height * 0.08;
  const top = foot - height * 0.75;
  const [left, middle, right, high, low] = [x - half, x, x + half, top, foot].map(formatLength);
  return `M${left} ${high}L${right} ${high}L${middle} ${low}Z`;
}

function scoreParts(score: RangeBarScore, size: RangeBarSize): RangeBarPart[] {
  if (score.low === null || score.high === null) return [];
  const { width, height } = size;
  const low = clamp(score.low) * width;
  const high = Math.max(low, clamp(score.high) * width);
  const parts: RangeBarPart[] = [];
  if (low > 0) parts.push({ role: 'solid', path: rectanglePath(0, 0, low, height), paint: 'fill' });
  if (high > low) {
    parts.push(stroke('hatch', hatchPath(low, high, height), hairline));
    const inset = hairline / 2;
    const box = rectanglePath(low + inset, inset, high - low - hairline, height - hairline);
    if (high - low > hairline) parts.push(stroke('outline', box, hairline));
  }
  return parts;
}

/** Strokes at 45 degrees, cut at the rectangle so that no clipping is needed to draw them. */
function hatchPath(left: number, right: number, height: number): string {
  const lines: string[] = [];
  // Strokes stand on multiples of the step, so that hatches of rows below one another line up.
  const first = Math.floor((left - height) / hatchStep) * hatchStep;
  for (let foot = first; foot < right; foot += hatchStep) {
    const from = Math.max(foot, left);
    const to = Math.min(foot + height, right);
    if (to > from) lines.push(linePath(from, height - (from - foot), to, height - (to - foot)));
  }
  return lines.join('');
}

function previousParts(previous: RangeBarScore | undefined, size: RangeBarSize): RangeBarPart[] {
  if (!previous || previous.low === null || previous.high === null) return [];
  const y = size.height * (1 + rangeBarOverhang) + 1;
  const low = clamp(previous.low) * size.width;
  const high = clamp(previous.high) * size.width;
  const parts = [stroke('previous', linePath(0, y, low, y), 1)];
  if (high > low) {
    parts.push(stroke('previous', linePath(low, y, high, y), hairline));
  }
  return parts;
}

function stroke(role: RangeBarRole, path: string, strokeWidth: number): RangeBarPart {
  return { role, path, paint: 'stroke', strokeWidth };
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
