/**
 * One path of a figure: SVG path data, y downwards, with the part it plays. Of the same shape as the
 * report's own parts, so that screen and document draw both alike; `dash` is drawn and left out in turn.
 */
export interface FigurePart<Role extends string> {
  readonly role: Role;
  readonly path: string;
  readonly paint: 'fill' | 'stroke';
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** A length in path data: two decimals, no trailing zeros, never `-0`. */
export function formatLength(length: number): string {
  const rounded = Math.round(length * 100) / 100;
  return `${rounded === 0 ? 0 : rounded}`;
}

/** A point in path data. */
export function formatSpot({ x, y }: Spot): string {
  return `${formatLength(x)} ${formatLength(y)}`;
}

/** A curve that leaves and arrives level, as links between columns do. */
export function levelCurve(from: Spot, to: Spot): string {
  const middle = (from.x + to.x) / 2;
  return `C${formatSpot({ x: middle, y: from.y })} ${formatSpot({ x: middle, y: to.y })} ${formatSpot(to)}`;
}

/** A closed circle. */
export function circlePath({ x, y }: Spot, radius: number): string {
  const r = formatLength(radius);
  const [left, right, middle] = [x - radius, x + radius, y].map(formatLength);
  return `M${left} ${middle}A${r} ${r} 0 1 1 ${right} ${middle}A${r} ${r} 0 1 1 ${left} ${middle}Z`;
}
