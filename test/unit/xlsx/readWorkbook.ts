import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { parseCsv } from 'hucre/csv';

/** Every sheet's values as LibreOffice shows them, by sheet name. */
export function readWithLibreOffice(
  bytes: Uint8Array,
): Map<string, readonly (readonly string[])[]> {
  const texts = convert(bytes, 'book.xlsx', everySheetAsCsv);
  return new Map(
    [...texts].map(([name, data]) => [
      name.replace(/^book-/, '').replace(/\.csv$/, ''),
      // Read as text, whatever it looks like.
      parseCsv(new TextDecoder().decode(data), { delimiter: ',' }).map((row) => row.map(String)),
    ]),
  );
}

/** Files LibreOffice makes of a file, by name. */
export function convert(bytes: Uint8Array, name: string, target: string): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'cartulary-xlsx-'));
  try {
    const outcome = join(folder, 'out');
    writeFileSync(join(folder, name), bytes);
    execFileSync(
      'soffice',
      [
        // A profile of its own: an office window that is open elsewhere would answer instead.
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        '--convert-to',
        target,
        '--outdir',
        outcome,
        join(folder, name),
      ],
      { stdio: 'pipe' },
    );
    return new Map(readdirSync(outcome).map((file) => [file, readFileSync(join(outcome, file))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

/** The parts of a workbook as text, by path. */
export function readParts(bytes: Uint8Array): Map<string, string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return new Map(
    Object.entries(unzipSync(bytes)).map(([path, data]) => [path, decoder.decode(data)]),
  );
}

const everySheetAsCsv =
  'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';
