import { transfer } from 'comlink';
import { buildWorkbook } from '../../shared/documents/xlsx/index.ts';
import type { Result } from '../../shared/lib/index.ts';
import { ok } from '../../shared/lib/index.ts';
import type { WorkbookModel } from '../../shared/report/workbookModel.ts';

export const tableWork = {
  /** A workbook as the bytes of an .xlsx file. Rejects where the model does not fit a spreadsheet. */
  async write(model: WorkbookModel): Promise<Result<Uint8Array, never>> {
    const bytes = new Uint8Array(await buildWorkbook(model)); // with a buffer of its own, to be handed over
    return transfer(ok(bytes), [bytes.buffer]);
  },
};
export type TableWork = typeof tableWork;
