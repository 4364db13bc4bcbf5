import { verdictShape } from '../../../../shared/report/geometry/verdictShape.ts';
import type { Geography, GeographyLegendEntry } from '../../../../shared/views/index.ts';
import { circlePath, geographyLegend, geographyNote } from '../../../../shared/views/index.ts';
import type { PaintedPart, PaintedText } from '../../../parts/figures/partsSvg.ts';
import type { FigureBelow } from '../../../parts/figures/standaloneSvg.ts';
import { tokenColour } from '../../../parts/figures/standaloneSvg.ts';
import type { Speech } from '../../../ui/language/languageContext.ts';
import { widthOf } from '../trace/fitText.ts';
import { wrapText } from './wrapText.ts';

const margin = 12;
const signWidth = 56;
const lineHeight = 18;
const size = 12;
const noteSize = 11;

/** The legend and the note as they stand under a saved map. */
export function figureLegend(geography: Geography, width: number, speech: Speech): FigureBelow {
  const parts: PaintedPart[] = [];
  const texts: PaintedText[] = [];
  const ink = tokenColour('--ink');
  let x = margin;
  let y = lineHeight;
  for (const entry of geographyLegend(geography)) {
    const said = speech.say(entry.words);
    const taken = signWidth + widthOf(said) * size + margin * 2;
    if (x > margin && x + taken > width) {
      x = margin;
      y += lineHeight;
    }
    parts.push(...signOf(entry, x, y - size / 3, ink));
    texts.push({ text: said, x: x + signWidth, y, size, colour: ink });
    x += taken;
  }
  y += lineHeight / 2;
  const quiet = tokenColour('--quiet-ink');
  for (const line of wrapText(speech.say(geographyNote), (width - 2 * margin) / noteSize)) {
    y += noteSize * 1.45;
    texts.push({ text: line, x: margin, y, size: noteSize, colour: quiet });
  }
  return { height: Math.ceil(y + margin), parts, texts };
}

function signOf(
  { outcome, dash, width, role }: GeographyLegendEntry,
  x: number,
  y: number,
  ink: string,
): readonly PaintedPart[] {
  const line = `M${x + 18} ${y}H${x + signWidth - 8}`;
  const stroke = (strokeWidth: number, rest: Partial<PaintedPart> = {}): PaintedPart => ({
    path: line,
    paint: 'stroke',
    colour: ink,
    strokeWidth,
    ...rest,
  });
  if (outcome !== undefined) {
    const colour = tokenColour(`--${outcome}`);
    const shapes = verdictShape(outcome, size).map(({ path, paint, strokeWidth }): PaintedPart => ({
      path,
      paint,
      colour,
      ...(strokeWidth === undefined ? {} : { strokeWidth }),
      at: { x, y: y - size / 2 },
    }));
    return [...shapes, stroke(2.5, { colour, ...(dash === undefined ? {} : { dash }) })];
  }
  const middle = { x: x + 32, y };
  const dot: PaintedPart = { path: circlePath(middle, 3.5), paint: 'fill', colour: ink };
  switch (role) {
    case 'stay':
      return [dot, { path: circlePath(middle, 6), paint: 'stroke', colour: ink }];
    case 'mark':
      return [dot];
    case 'arc':
      return [stroke(6, { opacity: 0.3 }), stroke(2)];
    case 'arc-open':
      return [stroke(1, { dash: [1, 3] })];
    default:
      return [stroke(width ?? 1)];
  }
}
