import { colourOf, colours, type Composer } from './composer.ts';
import { addMark, type DrawOperation, type LaidPage } from './laidPage.ts';

/**
 * The head and folio of every page but the first: organisation left, state right, the notice of
 * sample data above them. Artifacts: a screen reader does not read them out on every page.
 */
export function placeRunningHeads(composer: Composer, pages: readonly LaidPage[]): void {
  for (const [index, page] of pages.entries()) {
    if (index === 0) continue;
    addMark(page, undefined, [
      ...headOperations(composer),
      ...folioOperations(composer, index + 1, pages.length),
    ]);
  }
}

function headOperations(composer: Composer): DrawOperation[] {
  const { geometry, styles, typesetter, model } = composer;
  const { left, right, contentWidth, runningHeadBaseline: y } = geometry;
  const style = styles.runningHead;
  const strong = styles.smallStrong;
  const notice = model.cover.sampleNotice;
  const half = contentWidth / 2 - 12;
  const [leftLine] = typesetter.breakLines(model.runningHead.left, style, half);
  const [rightLine] = typesetter.breakLines(model.runningHead.right, style, half);
  const [noticeLine] =
    notice === undefined ? [] : typesetter.breakLines(notice, strong, contentWidth);
  const text = { kind: 'text', y, size: style.size, colour: colourOf(style) } as const;
  const operations: DrawOperation[] = [];
  if (leftLine) operations.push({ ...text, x: left, line: leftLine });
  if (rightLine) operations.push({ ...text, x: right - rightLine.width, line: rightLine });
  if (noticeLine) {
    const above = y - strong.leading;
    operations.push({ ...text, x: left, y: above, colour: colours.ink, line: noticeLine });
  }
  return operations;
}

function folioOperations(composer: Composer, page: number, pageCount: number): DrawOperation[] {
  const { geometry, styles, typesetter, model } = composer;
  const style = styles.runningHead;
  const folio = model.folio.replaceAll('{page}', `${page}`).replaceAll('{pages}', `${pageCount}`);
  const [line] = typesetter.breakLines(folio, style, geometry.contentWidth);
  if (!line) return [];
  const { size } = style;
  const x = geometry.right - line.width;
  return [{ kind: 'text', x, y: geometry.folioBaseline, line, size, colour: colourOf(style) }];
}
