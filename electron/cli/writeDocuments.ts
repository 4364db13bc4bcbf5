import { join } from 'node:path';
import type { Language } from '../../shared/lib/index.ts';
import { canonicalJson } from '../../shared/lib/index.ts';
import type { Assessed } from '../../shared/assessment/index.ts';
import { buildReportPdf } from '../../shared/documents/pdf/buildReportPdf.ts';
import { buildWorkbook } from '../../shared/documents/xlsx/index.ts';
import { buildRecordsWorkbook, buildReport } from '../../shared/report/index.ts';
import { writeWhole } from './files.ts';
import { loadFonts } from './loadFonts.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

/** Writes an assessment and its documents into a folder; the names of what was written. */
export async function writeDocuments(
  assessed: Assessed,
  folder: string,
  assessmentName: string,
  languages: readonly Language[],
  terminal: Terminal,
): Promise<readonly string[]> {
  const { assessment, snapshot } = assessed;
  const written: string[] = [];
  const write = async (name: string, content: Uint8Array | string) => {
    const path = join(folder, name);
    await writeWhole(path, content, terminal);
    written.push(path);
  };
  await write(assessmentName, `${canonicalJson(assessment)}\n`);
  const fonts = loadFonts(terminal);
  for (const language of languages) {
    const drawing = `${terminal.say(words.drawing)} (${language})`;
    const report = await buildReportPdf(buildReport(assessment, language), fonts, {
      onProgress: (done, total) => terminal.progress(drawing, done, total),
    });
    await write(`assessment-report.${language}.pdf`, report);
    const filling = `${terminal.say(words.filling)} (${language})`;
    const workbook = await buildWorkbook(buildRecordsWorkbook(snapshot, assessment, language), {
      onProgress: (share) => terminal.progress(filling, share, 1),
    });
    await write(`records-of-processing.${language}.xlsx`, workbook);
  }
  return written;
}
