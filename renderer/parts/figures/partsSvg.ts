import { escapeXml } from './escapeXml.ts';
import { figureFonts } from './figureFonts.ts';

/** A path with the colour it is painted in, already resolved. */
export interface PaintedPart {
  readonly path: string;
  readonly paint: 'fill' | 'stroke';
  readonly colour: string;
  readonly opacity?: number;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  /** Where its corner lies; 0, 0 when not given. */
  readonly at?: { readonly x: number; readonly y: number };
}

/** A line of text; `y` is its base line. */
export interface PaintedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly isStrong?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

export interface PaintedFigure {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly background: string;
  readonly parts: readonly PaintedPart[];
  readonly texts: readonly PaintedText[];
}

/** A whole SVG file made of parts; nothing in it points outside of it. */
export function partsSvg({
  width,
  height,
  title,
  background,
  parts,
  texts,
}: PaintedFigure): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${figureFonts}">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${background}"/>`,
    writeParts({ parts, texts }),
    '</svg>',
  ].join('\n');
}

/** The paths, then the words over them, as elements of an SVG file. */
export function writeParts({ parts, texts }: Pick<PaintedFigure, 'parts' | 'texts'>): string {
  return [...parts.map(writePart), ...texts.map(writeText)].join('\n');
}

function writePart({ path, paint, colour, opacity, strokeWidth, dash, at }: PaintedPart): string {
  const painted =
    paint === 'fill'
      ? `fill="${colour}"`
      : `fill="none" stroke="${colour}" stroke-width="${strokeWidth ?? 1}"`;
  const rest = [
    opacity === undefined || opacity === 1 ? '' : ` opacity="${opacity}"`,
    dash === undefined ? '' : ` stroke-dasharray="${dash.join(' ')}"`,
    at === undefined ? '' : ` transform="translate(${at.x} ${at.y})"`,
  ];
  return `<path d="${path}" ${painted}${rest.join('')}/>`;
}

function writeText({ text, x, y, size, colour, isStrong, anchor }: PaintedText): string {
  const weight = isStrong === true ? ' font-weight="600"' : '';
  const placed = anchor === undefined ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${colour}"${weight}${placed}>${escapeXml(text)}</text>`;
}
