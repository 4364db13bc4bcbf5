import type { WorkbookModel } from '../../report/index.ts';
import type { Frame } from './buildFrame.ts';
import { buildFrame, sharedStringsPath } from './buildFrame.ts';
import { checkWorkbook, refuserIn } from './checkWorkbook.ts';
import { collectChoiceLists } from './choiceLists.ts';
import type { SheetLayout } from './layoutSheet.ts';
import { layoutSheet, listNotes } from './layoutSheet.ts';
import type { SharedStrings } from './sharedStrings.ts';
import { createSharedStrings } from './sharedStrings.ts';
import { rowWriter, writeTopRows } from './sheetRows.ts';
import { words } from './words.ts';
import type { ZipParts } from './zipParts.ts';
import { createZip } from './zipParts.ts';

export interface BuildWorkbookOptions {
  /** Told the share of rows written, 0 to 1, every thousand rows or so. */
  readonly onProgress?: (share: number) => void;
  /** Asked as often; once true, the build ends with a WorkbookError `cancelled`. */
  readonly isCancelled?: () => boolean;
  /** Awaited as often, so that a host can let other work in. */
  readonly pause?: () => Promise<void>;
}

const rowsPerStep = 1000;
const textsPerPush = 2000;

/**
 * The model as an xlsx file. The same model gives the same bytes, wherever and whenever it runs.
 * Throws a WorkbookError when the model does not fit a spreadsheet or the build is cancelled.
 */
export async function buildWorkbook(
  model: WorkbookModel,
  options: BuildWorkbookOptions = {},
): Promise<Uint8Array> {
  checkWorkbook(model);
  const say = words[model.language];
  const lists = collectChoiceLists(model);
  const sheets = lists.sheet === undefined ? model.sheets : [...model.sheets, lists.sheet];
  // The hidden lists are referred to by their place: nothing may push them down.
  const layouts = sheets.map((sheet) =>
    layoutSheet(sheet, sheet === lists.sheet ? [] : listNotes(sheet, say), model.language),
  );
  const frame = await buildFrame(model, layouts, lists);
  const zip = createZip();
  for (const [path, xml] of frame.parts) writePart(zip, path, [xml]);
  const strings = createSharedStrings(say.cut);
  const step = stepper(model, layouts, options);
  for (let index = 0; index < layouts.length; index++) {
    await writeSheet(zip, model, frame, layouts, index, strings, step);
  }
  writePart(zip, sharedStringsPath, strings.toXml());
  options.onProgress?.(1);
  return zip.finish();
}

async function writeSheet(
  zip: ZipParts,
  model: WorkbookModel,
  frame: Frame,
  layouts: readonly SheetLayout[],
  index: number,
  strings: SharedStrings,
  step: (rows: number) => Promise<void>,
): Promise<void> {
  const layout = layouts[index];
  const sheet = frame.sheets[index];
  if (layout === undefined || sheet === undefined) return;
  const writeRow = rowWriter(layout, frame.styles, strings, model.language);
  const part = zip.open(sheet.path);
  part.push(sheet.before + writeTopRows(layout, frame.styles, strings, model.language));
  const rowCount = layout.sheet.rows.length;
  for (let from = 0; from < rowCount; from += rowsPerStep) {
    const to = Math.min(from + rowsPerStep, rowCount);
    let xml = '';
    for (let row = from; row < to; row++) xml += writeRow(row);
    part.push(xml);
    await step(to - from);
  }
  part.push(sheet.after);
  part.close();
}

/** Counts rows, reports and pauses between steps, and stops a cancelled build. */
function stepper(
  model: WorkbookModel,
  layouts: readonly SheetLayout[],
  options: BuildWorkbookOptions,
): (rows: number) => Promise<void> {
  const total = layouts.reduce((sum, layout) => sum + layout.sheet.rows.length, 0);
  let written = 0;
  return async (rows) => {
    written += rows;
    // The rest of the way is the table of texts.
    options.onProgress?.((written / total) * 0.95);
    await options.pause?.();
    if (options.isCancelled?.() === true) {
      refuserIn(model.language)(
        'cancelled',
        'The export was cancelled; no file was written.',
        '导出已取消，未生成文件。',
      );
    }
  };
}

function writePart(zip: ZipParts, path: string, pieces: Iterable<string>): void {
  const part = zip.open(path);
  let text = '';
  let count = 0;
  for (const piece of pieces) {
    text += piece;
    count += 1;
    if (count % textsPerPush !== 0) continue;
    part.push(text);
    text = '';
  }
  part.push(text);
  part.close();
}
