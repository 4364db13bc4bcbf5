/**
 * One path of a figure: SVG path data in points (or pixels), y downwards, with the part it plays.
 * Screen and document give each role its colour, so both draw the same shapes.
 */
export interface ShapePart<Role extends string> {
  readonly role: Role;
  /** SVG path data. */
  readonly path: string;
  readonly paint: 'fill' | 'stroke';
  /** Stroke width, for `stroke`. */
  readonly strokeWidth?: number;
}

/** A length in path data: three decimals, no trailing zeros, never `-0`. */
export function formatLength(length: number): string {
  const rounded = Math.round(length * 1000) / 1000;
  return `${rounded === 0 ? 0 : rounded}`;
}

/** A closed rectangle. */
export function rectanglePath(x: number, y: number, width: number, height: number): string {
  const [left, top, right, bottom] = [x, y, x + width, y + height].map(formatLength);
  return `M${left} ${top}L${right} ${top}L${right} ${bottom}L${left} ${bottom}Z`;
}

/** A straight line. */
export function linePath(x1: number, y1: number, x2: number, y2: number): string {
  return `M${formatLength(x1)} ${formatLength(y1)}L${formatLength(x2)} ${formatLength(y2)}`;
}
