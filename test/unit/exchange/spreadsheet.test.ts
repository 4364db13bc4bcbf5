import { runInNewContext } from 'node:vm';
import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { BookType, WorkSheet } from 'xlsx';
import { CFB, utils, write } from 'xlsx';
import type { Encoding, Spreadsheet } from '../../../shared/exchange/spreadsheet/index.ts';
import { limits, readSpreadsheet } from '../../../shared/exchange/spreadsheet/index.ts';
import { repackZip } from '../../../shared/exchange/spreadsheet/repackZip.ts';
import {
  cellOfSerial,
  showsDay,
  showsTime,
} from '../../../shared/exchange/spreadsheet/serialDays.ts';
import { daysBetween, languages } from '../../../shared/lib/index.ts';

// The library tells the console what it makes of broken files.
beforeAll(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(() => {
  vi.restoreAllMocks();
});

function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function open(bytes: Uint8Array, name = 'file.xlsx'): Spreadsheet {
  const result = readSpreadsheet(bytes, name, decode);
  if (!result.ok) throw new Error(`${result.error.expected.en}; found ${result.error.found.en}`);
  return result.value;
}

function rowsOf(bytes: Uint8Array, name?: string) {
  return open(bytes, name).sheets[0]?.rows;
}

function problemOf(bytes: Uint8Array, name = 'file.xlsx'): string {
  const result = readSpreadsheet(bytes, name, decode);
  if (result.ok) throw new Error('Expected a problem.');
  for (const part of ['expected', 'found', 'fix'] as const) {
    for (const language of languages) expect(result.error[part][language]).not.toBe('');
  }
  return result.error.expected.en;
}

interface WriteOptions {
  readonly date1904?: boolean;
  readonly compression?: boolean;
}

function make(
  sheet: WorkSheet,
  bookType: BookType,
  { date1904 = false, compression = true }: WriteOptions = {},
): Uint8Array {
  const book = { SheetNames: ['S'], Sheets: { S: sheet }, Workbook: { WBProps: { date1904 } } };
  return new Uint8Array(write(book, { type: 'array', bookType, compression }) as ArrayBuffer); // as asked for
}

function sheetWithEverything(): WorkSheet {
  const sheet = utils.aoa_to_sheet([
    ['Name', 'Day', 'Number', 'Yes', 'Text'],
    ['first', null, 5, true, '007'],
    [null, null, 0.5, false, '03/04/2026'],
  ]);
  sheet['B2'] = { t: 'n', v: 46_082, z: 'yyyy-mm-dd' };
  sheet['B3'] = { t: 'n', v: 46_082.5625, z: 'yyyy/m/d h:mm' };
  sheet['F2'] = { t: 's', v: 'computed', f: '"computed"' };
  sheet['F3'] = { t: 'e', v: 0x17, w: '#REF!' };
  sheet['!ref'] = 'A1:F3';
  return sheet;
}

const everything = [
  ['Name', 'Day', 'Number', 'Yes', 'Text'],
  ['first', { is: 'day', day: '2026-03-01' }, 5, true, '007', 'computed'],
  [
    null,
    { is: 'time', day: '2026-03-01', time: '13:30:00' },
    0.5,
    false,
    '03/04/2026',
    { is: 'error', code: '#REF!' },
  ],
];

describe('readSpreadsheet', () => {
  it.each(['xlsx', 'xlsm', 'xlsb', 'biff8', 'xlml'] as const)(
    'reads %s with its types',
    (bookType) => {
      expect(rowsOf(make(sheetWithEverything(), bookType))).toEqual(everything);
    },
  );

  it.each(['ods', 'fods'] as const)('reads %s with its types', (bookType) => {
    const sheet = sheetWithEverything();
    delete sheet['F3']; // the library writes no error cells in these formats
    const rows = rowsOf(make(sheet, bookType));
    expect(rows?.slice(0, 2)).toEqual(everything.slice(0, 2));
    expect(rows?.[2]?.slice(0, 5)).toEqual(everything[2]?.slice(0, 5));
  });

  it('counts days from 1904 where the workbook does', () => {
    const sheet = utils.aoa_to_sheet([['Day']]);
    sheet['A2'] = { t: 'n', v: 44_620, z: 'yyyy-mm-dd' };
    sheet['!ref'] = 'A1:A2';
    for (const bookType of ['xlsx', 'biff8'] as const) {
      const [read] = open(make(sheet, bookType, { date1904: true })).sheets;
      expect(read?.daysFrom).toBe(1904);
      expect(read?.rows[1]).toEqual([{ is: 'day', day: '2026-03-01' }]);
    }
  });

  it('fills merged cells, up to the size of the sheet', () => {
    const sheet = utils.aoa_to_sheet([
      ['Group', null, 'x'],
      ['a', 'b'],
      [null, 'c'],
    ]);
    sheet['!merges'] = [
      { s: { r: 0, c: 0 }, e: { r: 0, c: 1 } },
      { s: { r: 1, c: 0 }, e: { r: 1_000_000, c: 0 } },
    ];
    expect(rowsOf(make(sheet, 'xlsx'))).toEqual([
      ['Group', 'Group', 'x'],
      ['a', 'b'],
      ['a', 'c'],
    ]);
  });

  it('marks a formula nobody computed', () => {
    const parts = unzipSync(make(utils.aoa_to_sheet([['a', 1]]), 'xlsx'));
    const path = 'xl/worksheets/sheet1.xml';
    const xml = new TextDecoder().decode(parts[path]);
    for (const [was, is, cell] of [
      ['><v>1</v>', ' t="n"><f>A1+1</f>', { is: 'error', code: '#VALUE!' }],
      ['<v>1</v>', '<f>A1+1</f>', { is: 'error', code: '#VALUE!' }],
      ['<v>1</v>', '<f>A1+1</f><v></v>', { is: 'error', code: '#VALUE!' }],
      ['<v>1</v>', '<f>A1+1</f><v>0</v>', 0],
    ] as const) {
      const edited = xml.replace(was, is);
      expect(edited).not.toBe(xml);
      const bytes = zipSync({ ...parts, [path]: strToU8(edited) });
      expect(rowsOf(bytes)).toEqual([['a', cell]]);
    }
  });

  it('tells hidden sheets and cuts wide and long ones', () => {
    const wide = utils.aoa_to_sheet([Array.from({ length: 520 }, (_, i) => i)]);
    const [sheet] = open(make(wide, 'xlsx')).sheets;
    expect(sheet?.isTruncated).toBe(true);
    expect(sheet?.rows[0]).toHaveLength(limits.columns);
    const long = new TextEncoder().encode('a\n'.repeat(limits.rows + 5));
    const [csv] = open(long, 'x.csv').sheets;
    expect([csv?.isTruncated, csv?.rows.length]).toEqual([true, limits.rows]);
    const book = {
      SheetNames: ['A', 'B'],
      Sheets: { A: wide, B: wide },
      Workbook: { Sheets: [{ Hidden: 1 as const }, {}] },
    };
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer); // as asked for
    expect(open(bytes).sheets.map(({ isHidden }) => isHidden)).toEqual([true, false]);
  });

  it('cuts a workbook of more rows than it takes', () => {
    const sheet: WorkSheet = { '!ref': `A1:A${limits.rows + 2}`, A1: { t: 's', v: 'a' } };
    sheet[`A${limits.rows + 2}`] = { t: 's', v: 'b' };
    const [read] = open(make(sheet, 'xlsx')).sheets;
    expect(read?.rows).toEqual([['a']]);
  });
});

describe('text files', () => {
  const table = [
    ['编号', '名称, 别名'],
    ['PAR-001', '快递\n公司'],
    ['007', '03/04/2026'],
  ];
  const csv = '编号,"名称, 别名"\r\nPAR-001,"快递\n公司"\r\n007,03/04/2026\r\n';
  const utf16 = (said: string, isLittle: boolean) =>
    Uint8Array.from(
      [...`\uFEFF${said}`].flatMap((letter) => {
        const code = letter.charCodeAt(0);
        return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
      }),
    );
  // 编 B1E0 号 BAC5 名 C3FB 称 B3C6 (GB 18030).
  const gb = Uint8Array.from([
    0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xc3, 0xfb, 0xb3, 0xc6, 0x0a, 0x31, 0x2c, 0x32,
  ]);

  it.each([
    ['UTF-8', new TextEncoder().encode(csv)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${csv}`)],
    ['UTF-16 LE', utf16(csv, true)],
    ['UTF-16 BE', utf16(csv, false)],
  ])('are read in %s, every cell as its text', (_, bytes) => {
    expect(rowsOf(bytes, 'a.csv')).toEqual(table);
  });

  it('are read in GB 18030', () => {
    expect(rowsOf(gb, '导出.csv')).toEqual([
      ['编号', '名称'],
      ['1', '2'],
    ]);
  });

  it.each([
    [
      'a;b\n1,5;2\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'a\tb, c\n1\t2, 3\n',
      [
        ['a', 'b, c'],
        ['1', '2, 3'],
      ],
    ],
    ['sep=|\na|b\n', [['a', 'b']]],
    ['only\none, column\n', [['only'], ['one', ' column']]],
  ])('find their separator in %j', (source, rows) => {
    expect(rowsOf(new TextEncoder().encode(source), 'a.csv')).toEqual(rows);
  });

  it('may be a web page that calls itself .xls', () => {
    const page =
      '<html><body><table><tr><th colspan="2">Head</th></tr><tr><td>03/04/2026</td><td>007</td></tr></table></body></html>';
    expect(rowsOf(new TextEncoder().encode(page), 'export.xls')).toEqual([
      ['Head', 'Head'],
      ['03/04/2026', '007'],
    ]);
  });
});

describe('what is no spreadsheet', () => {
  it.each([
    [
      'a document',
      zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>') }),
    ],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])],
    ['a PDF', strToU8('%PDF-1.7 ...')],
    ['JSON', strToU8('{ "format": "cartulary-workspace" }')],
    ['a web page without a table', strToU8('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['bytes', Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 256)],
    ['an old document', compound('WordDocument')],
  ])('%s', (_, bytes) => {
    expect(problemOf(bytes)).toContain('a spreadsheet (');
  });

  it('is told apart from one that is empty, locked, damaged or too large', () => {
    expect(problemOf(new Uint8Array())).toContain('headings');
    expect(problemOf(strToU8('\n , ,\n'), 'a.csv')).toContain('headings');
    expect(problemOf(make(utils.aoa_to_sheet([]), 'xlsx'))).toContain('headings');
    expect(problemOf(compound('EncryptedPackage'))).toContain('without a password');
    const whole = make(sheetWithEverything(), 'xlsx');
    expect(problemOf(whole.slice(0, whole.length - 40))).toContain('whole');
    expect(problemOf(Uint8Array.of(0xff, 0xff, 0x80, 0x80), 'a.csv')).toContain('UTF-8');
    expect(problemOf(new Uint8Array(limits.bytes + 1))).toContain('at most 64 MiB');
  });

  it('may be an OpenDocument locked by a password', () => {
    const bytes = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8('garbage'),
      'META-INF/manifest.xml': strToU8(
        '<manifest:manifest><manifest:encryption-data/></manifest:manifest>',
      ),
    });
    expect(problemOf(bytes, 'x.ods')).toContain('without a password');
  });

  it('never grows beyond what it declares, and may not declare too much', () => {
    const bytes = zipSync({
      'xl/workbook.xml': new Uint8Array(3_000_000),
      '[Content_Types].xml': strToU8('<Types/>'),
    });
    const patch = (size: number) => {
      const copy = bytes.slice();
      const view = new DataView(copy.buffer);
      for (let at = 0; at + 46 < copy.length; at++) {
        if (view.getUint32(at, true) === 0x02014b50) {
          view.setUint32(at + 24, size, true);
          break;
        }
      }
      return copy;
    };
    expect(problemOf(patch(0x7fffffff))).toContain('once unpacked');
    const repacked = repackZip(patch(100), 'x.xlsx');
    expect(repacked.ok && repacked.value.bytes.length < 2_000).toBe(true);
  });

  it('never throws, whatever the bytes', () => {
    const seeds = [
      make(sheetWithEverything(), 'xlsx'),
      make(sheetWithEverything(), 'biff8'),
      make(sheetWithEverything(), 'ods'),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...seeds),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        (seed, changes) => {
          const bytes = seed.slice();
          for (const [at, value] of changes) bytes[at % bytes.length] = value;
          readOrEnd(bytes);
        },
      ),
      { numRuns: 150 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        readSpreadsheet(bytes, 'x.csv', decode);
      }),
    );
  });

  it('may never end with an old workbook that is broken: the worker around it is ended', () => {
    const bytes = make(sheetWithEverything(), 'biff8');
    // A record of 20 bytes that describes a style (224) passes itself off as a formula (6).
    const style = bytes.findIndex((byte, at) => byte === 224 && bytes[at + 2] === 20);
    bytes[style] = 6;
    expect(readOrEnd(bytes)).toBe('never ended');
  });

  it('leaves no mark on objects', () => {
    const sheet = utils.aoa_to_sheet([
      ['__proto__', 'constructor'],
      ['polluted', 'x'],
    ]);
    const book = {
      SheetNames: ['__proto__', 'constructor'],
      Sheets: Object.fromEntries([
        ['__proto__', sheet],
        ['constructor', sheet],
      ]),
    };
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer); // as asked for
    readSpreadsheet(bytes, 'x.xlsx', decode);
    const zip = zipSync({ 'xl/workbook.xml': strToU8('x'), '__proto.xml': strToU8('x') });
    const renamed = Uint8Array.from(zip);
    const name = strToU8('__proto.xml');
    for (let at = 0; at < zip.length; at++)
      if (name.every((byte, i) => zip[at + i] === byte)) renamed.set(strToU8('__proto__.x'), at);
    readSpreadsheet(renamed, 'x.xlsx', decode);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('numbers that stand for days', () => {
  it('follow the calendar, with Excel’s day that never was', () => {
    expect(cellOfSerial(1, 1900)).toEqual({ is: 'day', day: '1900-01-01' });
    expect(cellOfSerial(59, 1900)).toEqual({ is: 'day', day: '1900-02-28' });
    expect(cellOfSerial(60, 1900)).toBeUndefined();
    expect(cellOfSerial(61, 1900)).toEqual({ is: 'day', day: '1900-03-01' });
    expect(cellOfSerial(0, 1904)).toEqual({ is: 'day', day: '1904-01-01' });
    expect(cellOfSerial(46_082.999999999, 1900)).toEqual({ is: 'day', day: '2026-03-02' });
    expect(cellOfSerial(Number.NaN, 1900)).toBeUndefined();
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_000_000 }), (serial) => {
        const cell = cellOfSerial(serial, 1900);
        expect(cell).toMatchObject({ is: 'day' });
        if (typeof cell === 'object' && cell?.is === 'day')
          expect(daysBetween('1900-03-01', cell.day)).toBe(serial - 61);
      }),
    );
  });

  it.each([
    ['yyyy-mm-dd', true, false],
    ['m/d/yy', true, false],
    ['yyyy"年"m"月"d"日"', true, false],
    ['[$-804]yyyy/m/d h:mm', true, true],
    ['mmm', true, false],
    ['[h]:mm:ss', false, true],
    ['h:mm AM/PM', false, true],
    ['General', false, false],
    ['0.00" days"', false, false],
    ['#,##0 [$USD]', false, false],
    ['[Red]0.0%', false, false],
    ['0.00E+00', false, false],
    ['@', false, false],
    [undefined, false, false],
  ])('are known by their format %j', (format, isDay, isTime) => {
    expect([showsDay(format), showsTime(format)]).toEqual([isDay, isTime]);
  });
});

/** The least of a compound file: its mark and one directory entry. */
function compound(stream: string): Uint8Array {
  const file = CFB.utils.cfb_new() as unknown; // untyped in the library
  CFB.utils.cfb_add(file, `/${stream}`, strToU8('x'.repeat(5000)));
  return Uint8Array.from(CFB.write(file, { type: 'array' }) as number[]); // as asked for
}

/** Reads, and ends what does not end by itself, as the program does after a minute. Throws what reading throws. */
function readOrEnd(bytes: Uint8Array): 'ended' | 'never ended' {
  try {
    const work = () => void readSpreadsheet(bytes, 'x.xlsx', decode);
    runInNewContext('work()', { work }, { timeout: 3_000 });
    return 'ended';
  } catch (error) {
    // It is an error of the other context.
    const hasCode = typeof error === 'object' && error !== null && 'code' in error;
    if (hasCode && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return 'never ended';
    throw error;
  }
}
