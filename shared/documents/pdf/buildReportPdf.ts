import type { ReportModel } from '../../report/reportModel.ts';
import type { FontFiles } from '../fonts/fontFaces.ts';
import { composeContents, type ContentsEntry } from './compose/composeContents.ts';
import { composeCover } from './compose/composeCover.ts';
import { createNode, type Composer } from './compose/composer.ts';
import { composeSections } from './compose/composeSections.ts';
import { placeRunningHeads } from './compose/placeRunningHeads.ts';
import type { LaidPage } from './compose/laidPage.ts';
import { drawDocument } from './draw/drawDocument.ts';
import { createTypesetter } from './layout/breakLines.ts';
import { createFontBook } from './layout/fontBook.ts';
import { pageGeometry, styleSheet, type Paper } from './style.ts';

export interface ReportPdfOptions {
  readonly paper?: Paper;
  /** Called now and then; `done` of `total`, in no particular unit. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked now and then; true ends the building with `PdfCancelled`. */
  readonly isCancelled?: () => boolean;
  /** Awaited now and then, to let the event loop turn: the caller knows how. */
  readonly pause?: () => Promise<void>;
}

/** What `buildReportPdf` rejects with when it was asked to stop. */
export class PdfCancelled extends Error {
  override readonly name = 'PdfCancelled';
}

const progressTotal = 1000;
/** Laying out takes about this part of the time, drawing the rest. */
const layoutProgress = 400;
const stepsBetweenPauses = 16;

/**
 * The report as a tagged PDF 1.7. The same model and fonts give the same bytes, in Node and in a
 * browser: no clock, no chance. Rejects with `FontError` when the fonts lack a role, with
 * `PdfCancelled` when stopped.
 */
export async function buildReportPdf(
  model: ReportModel,
  fonts: FontFiles,
  options: ReportPdfOptions = {},
): Promise<Uint8Array> {
  const geometry = pageGeometry(options.paper ?? 'A4');
  const book = createFontBook(fonts);
  const typesetter = createTypesetter(book, model.language);
  const styles = styleSheet(model.language);
  const composer: Composer = { model, typesetter, styles, geometry };
  const step = createStep(options);
  const pages = await composePages(composer, (done, total) =>
    step((done / Math.max(1, total)) * layoutProgress),
  );
  return drawDocument(model, book, geometry, pages, (done, total) =>
    step(layoutProgress + (done / Math.max(1, total)) * (progressTotal - layoutProgress)),
  );
}

function createStep(options: ReportPdfOptions): (done: number) => Promise<void> {
  let count = 0;
  return async (done) => {
    if (options.isCancelled?.()) throw new PdfCancelled('The report was not finished.');
    count += 1;
    if (count % stepsBetweenPauses !== 0) return;
    options.onProgress?.(Math.round(done), progressTotal);
    await options.pause?.();
  };
}

async function composePages(
  composer: Composer,
  onBlock: (done: number, total: number) => Promise<void>,
): Promise<readonly LaidPage[]> {
  const document = createNode('Document', undefined);
  const cover = composeCover(composer, document);
  const sections = await composeSections(composer, document, onBlock);
  // The contents are laid out twice: first to know how many pages they take, then with the numbers.
  const count = composeContents(composer, listEntries(sections, 0), document).length;
  const entries = listEntries(sections, cover.length + count);
  const contents = composeContents(composer, entries, document);
  addAnchors(sections);
  const pages = [...cover, ...contents, ...sections];
  placeRunningHeads(composer, pages);
  return pages;
}

/** A line of the contents for every bookmark that stands in them, in order. */
function listEntries(sections: readonly LaidPage[], pagesBefore: number): ContentsEntry[] {
  return sections.flatMap((page, pageIndex) =>
    page.bookmarks.flatMap((bookmark, index): ContentsEntry[] =>
      bookmark.isInContents
        ? [
            {
              level: bookmark.level === 1 ? 1 : 2,
              title: bookmark.title,
              anchor: contentsAnchor(pageIndex, index),
              pageNumber: pagesBefore + pageIndex + 1,
            },
          ]
        : [],
    ),
  );
}

function addAnchors(sections: readonly LaidPage[]): void {
  for (const [pageIndex, page] of sections.entries()) {
    for (const [index, bookmark] of page.bookmarks.entries()) {
      if (!bookmark.isInContents) continue;
      page.anchors.push({ name: contentsAnchor(pageIndex, index), y: bookmark.y });
    }
  }
}

/** No id of the model looks like this. */
function contentsAnchor(pageIndex: number, index: number): string {
  return `contents ${pageIndex} ${index}`;
}
