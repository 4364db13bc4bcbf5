import { rectanglePath } from '../../../../shared/report/geometry/shapePart.ts';
import { verdictShape } from '../../../../shared/report/geometry/verdictShape.ts';
import type { Text } from '../../../../shared/lib/index.ts';
import type { Outcome } from '../../../../shared/policy/index.ts';
import { columnWords, outcomeNames, outcomesByGravity } from '../../../../shared/views/index.ts';
import type { PaintedPart, PaintedText } from '../../../parts/figures/partsSvg.ts';
import { standaloneSvg, tokenColour } from '../../../parts/figures/standaloneSvg.ts';
import type { Speech } from '../../../ui/language/languageContext.ts';
import { chunkEdges, drawChunk } from './edgeChunks.ts';
import { edgeDashes, edgeWidths } from './edgeStyle.ts';
import type { GraphIndex } from './graphIndex.ts';
import { labelNode, nodeFont, toggleWidth } from './NodeBox.tsx';

const margin = 24;
const headHeight = 28;
const legendHeight = 28;
const markSize = 12;

/** The whole graph as one SVG file, larger than the window if need be: everything, not what is in sight. */
export function figureSvg(index: GraphIndex, title: Text, speech: Speech): string {
  const { drawn } = index;
  const at = { x: margin, y: margin + headHeight };
  const ink = tokenColour('--ink');
  const quiet = tokenColour('--quiet-ink');
  const parts: PaintedPart[] = chunkEdges(
    index,
    Array.from({ length: drawn.edges.count }, (_, edge) => edge),
  ).flatMap((chunk) => {
    const { outcome, width } = chunk;
    const { path, bars } = drawChunk(index, chunk);
    const dash = edgeDashes[outcome];
    const line: PaintedPart = {
      path,
      paint: 'stroke',
      colour: outcomeColour(outcome),
      strokeWidth: edgeWidths[width] ?? 1,
      opacity: 0.75,
      at,
      ...(dash === undefined ? {} : { dash }),
    };
    if (bars === '') return [line];
    return [line, { path: bars, paint: 'stroke', colour: ink, strokeWidth: 1.5, at }];
  });
  const texts: PaintedText[] = [];
  for (const { column, x } of drawn.columns) {
    texts.push({
      text: speech.say(columnWords[column]),
      x: at.x + x,
      y: margin + 12,
      size: 13,
      colour: ink,
      isStrong: true,
    });
  }
  for (const node of drawn.nodes) {
    const box = rectanglePath(node.x, node.y, node.width, node.height);
    parts.push(
      { path: box, paint: 'fill', colour: tokenColour('--raised'), at },
      { path: box, paint: 'stroke', colour: tokenColour('--field-line'), strokeWidth: 1, at },
      ...mark(node.outcome, at.x + node.x + 8, at.y + node.y + (node.height - markSize) / 2),
    );
    const { name, second } = labelNode(node, speech);
    const x = at.x + node.x + toggleWidth;
    const y = at.y + node.y;
    const isGroup = node.kind === 'group';
    texts.push({
      text: name,
      x,
      y: y + (second === '' ? node.height / 2 + 4 : 14),
      size: nodeFont,
      colour: ink,
      isStrong: isGroup,
    });
    if (second !== '') texts.push({ text: second, x, y: y + 27, size: 10.5, colour: quiet });
  }
  const bottom = at.y + drawn.height + legendHeight;
  addLegend(index, bottom, parts, texts, speech, ink);
  const whole = {
    width: Math.ceil(drawn.width + 2 * margin),
    height: Math.ceil(bottom + margin),
    parts,
    texts,
  };
  return standaloneSvg(whole, { title: speech.say(title) });
}

function mark(outcome: Outcome, x: number, y: number): readonly PaintedPart[] {
  return verdictShape(outcome, markSize).map(({ path, paint, strokeWidth }) => ({
    path,
    paint,
    colour: outcomeColour(outcome),
    at: { x, y },
    ...(strokeWidth === undefined ? {} : { strokeWidth }),
  }));
}

function addLegend(
  { drawn }: GraphIndex,
  y: number,
  parts: PaintedPart[],
  texts: PaintedText[],
  { say }: Speech,
  colour: string,
): void {
  const met = new Set(drawn.nodes.map(({ outcome }) => outcome));
  let x = margin;
  for (const outcome of outcomesByGravity) {
    if (!met.has(outcome)) continue;
    const dash = edgeDashes[outcome];
    parts.push(
      {
        path: `M${x} ${y - 4}L${x + 26} ${y - 4}`,
        paint: 'stroke',
        colour: outcomeColour(outcome),
        strokeWidth: edgeWidths[1],
        ...(dash === undefined ? {} : { dash }),
      },
      ...mark(outcome, x + 30, y - 10),
    );
    texts.push({ text: say(outcomeNames[outcome]), x: x + 46, y, size: 11, colour });
    x += 140;
  }
}

function outcomeColour(outcome: Outcome): string {
  return tokenColour(`--${outcome}`);
}
