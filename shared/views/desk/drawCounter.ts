import type { Bounds } from '../../transfers/index.ts';
import type { FigurePart } from '../figure/figurePart.ts';
import { formatSpot } from '../figure/figurePart.ts';
import type { DeskCounter } from './deskModel.ts';

/** `beyond`: it goes on past the end of the scale. */
export type CounterRole =
  | 'track'
  | 'sure'
  | 'possible'
  | 'forecast'
  | 'straight'
  | 'tick'
  | 'beyond';
export type CounterPart = FigurePart<CounterRole>;

/** The lines of the measure, from the top. */
export const counterLines = ['now', 'forecast', 'extrapolated'] as const;
export type CounterLine = (typeof counterLines)[number];

export interface CounterDrawing {
  readonly parts: readonly CounterPart[];
  /** How many people the right end stands for. */
  readonly scale: number;
  readonly ticks: readonly { readonly people: number; readonly x: number }[];
  /** Middle of each line. */
  readonly lines: { readonly [L in CounterLine]: number };
  readonly width: number;
  readonly height: number;
}

const barHeight = 14;
const lineStep = 26;
const firstLine = 12;
const hatchStep = 4;
const capHeight = 4;

/**
 * The measure of one counter: counted people as a bar, solid as far as sure and hatched as far as
 * possible; below it the forecast as entered and the straight line, from the lower bound to the upper;
 * thresholds as ticks through all of them. What exceeds twice the last threshold runs off the scale.
 */
export function drawCounter(counter: DeskCounter, width: number): CounterDrawing {
  const { now, forecast, extrapolated, thresholds } = counter;
  const scale = scaleOf(counter);
  const at = (people: number) => Math.min(1, people / scale) * width;
  const lines = {
    now: firstLine,
    forecast: firstLine + lineStep,
    extrapolated: firstLine + 2 * lineStep,
  };
  const height = lines.extrapolated + firstLine;
  const ticks = thresholds.map(({ people }) => ({ people, x: at(people) }));
  const top = lines.now - barHeight / 2;
  return {
    scale,
    ticks,
    lines,
    width,
    height,
    parts: [
      { role: 'track', path: rectanglePath(0, top, width, barHeight), paint: 'fill' },
      ...drawNow(now, { at, scale, width, top }),
      ...(forecast === null ? [] : drawSpan('forecast', forecast, lines.forecast, at, scale)),
      ...drawSpan('straight', extrapolated, lines.extrapolated, at, scale),
      ...ticks.map(({ x }): CounterPart => {
        const path = linePath(x, 0, x, height);
        return { role: 'tick', path, paint: 'stroke', strokeWidth: 1 };
      }),
    ],
  };
}

/** Room beyond the last threshold, and for what is known, as long as the thresholds stay apart. */
function scaleOf({ now, forecast, extrapolated, thresholds }: DeskCounter): number {
  const last = Math.max(...thresholds.map(({ people }) => people));
  const highest = Math.max(
    ...[now, extrapolated, ...(forecast === null ? [] : [forecast])].map(
      ({ lower, upper }) => upper ?? lower,
    ),
  );
  return Math.min(2 * last, Math.max(1.25 * last, 1.05 * highest));
}

interface Measure {
  readonly at: (people: number) => number;
  readonly scale: number;
  readonly width: number;
  readonly top: number;
}

function drawNow({ lower, upper }: Bounds, { at, scale, width, top }: Measure): CounterPart[] {
  const sure = at(lower);
  const possible = upper === null ? width : at(upper);
  const bottom = top + barHeight;
  const parts: CounterPart[] = [];
  if (sure > 0) {
    parts.push({ role: 'sure', path: rectanglePath(0, top, sure, barHeight), paint: 'fill' });
  }
  if (possible > sure) {
    const path = hatch(sure, possible, top, bottom);
    parts.push({ role: 'possible', path, paint: 'stroke', strokeWidth: 1 });
    const edge = rectanglePath(sure, top + 0.5, possible - sure, barHeight - 1);
    parts.push({ role: 'possible', path: edge, paint: 'stroke', strokeWidth: 1 });
  }
  if (upper === null || upper > scale) parts.push(beyond(width, top + barHeight / 2));
  return parts;
}

/** A line between two bounds with a cap at each; a single known number is one upright stroke. */
function drawSpan(
  role: 'forecast' | 'straight',
  { lower, upper }: Bounds,
  y: number,
  at: (people: number) => number,
  scale: number,
): CounterPart[] {
  const from = at(lower);
  const end = at(scale);
  const to = upper === null ? end : at(upper);
  const cap = (x: number) => linePath(x, y - capHeight, x, y + capHeight);
  const runsOff = upper === null || upper > scale;
  const caps = `${lower > scale ? '' : cap(from)}${runsOff || to === from ? '' : cap(to)}`;
  const parts: CounterPart[] = [];
  if (caps !== '') parts.push({ role, path: caps, paint: 'stroke', strokeWidth: 2 });
  if (to > from) {
    const dash = role === 'straight' ? { dash: [4, 3] } : {};
    parts.push({ role, path: linePath(from, y, to, y), paint: 'stroke', strokeWidth: 2, ...dash });
  }
  if (runsOff) parts.push(beyond(end, y));
  return parts;
}

/** An arrow head at the end of the scale. */
function beyond(x: number, y: number): CounterPart {
  const points = [
    { x: x + 2, y: y - 5 },
    { x: x + 8, y },
    { x: x + 2, y: y + 5 },
  ].map(formatSpot);
  return { role: 'beyond', path: `M${points.join('L')}Z`, paint: 'fill' };
}

/** Strokes at 45 degrees, cut at the rectangle. */
function hatch(left: number, right: number, top: number, bottom: number): string {
  const height = bottom - top;
  const strokes: string[] = [];
  const first = Math.floor((left - height) / hatchStep) * hatchStep;
  for (let foot = first; foot < right; foot += hatchStep) {
    const from = Math.max(foot, left);
    const to = Math.min(foot + height, right);
    if (to > from) {
      strokes.push(linePath(from, bottom - (from - foot), to, bottom - (to - foot)));
    }
  }
  return strokes.join('');
}

function rectanglePath(x: number, y: number, width: number, height: number): string {
  const corners = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ].map(formatSpot);
  return `M${corners.join('L')}Z`;
}

function linePath(x1: number, y1: number, x2: number, y2: number): string {
  return `M${formatSpot({ x: x1, y: y1 })}L${formatSpot({ x: x2, y: y2 })}`;
}
