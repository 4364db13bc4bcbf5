import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellContext, NamedRecord } from '../../../shared/exchange/cells/index.ts';
import {
  columnsOf,
  createRecordFinder,
  looksPersonal,
  readCell,
  readTable,
  showCell,
  writeTable,
} from '../../../shared/exchange/cells/index.ts';
import { recordSchemaOf } from '../../../shared/exchange/index.ts';
import type { Words } from '../../../shared/lib/index.ts';
import { inLanguage, languages, text } from '../../../shared/lib/index.ts';
import type { Field, RegisterId } from '../../../shared/map/index.ts';
import {
  choices,
  day,
  integer,
  line,
  moment,
  none,
  notApplicable,
  place,
  places,
  reference,
  references,
  registerIds,
  registerOf,
  words,
  yesNo,
} from '../../../shared/map/index.ts';
import { placeCodes } from '../../../shared/standards/index.ts';

const x = text('x', 'x');

// Names with separators and brackets, shared names, a name that looks like another record's code.
const people: readonly NamedRecord[] = [
  { id: 'r1', code: 'XXX-001', name: { en: 'Courier', 'zh-CN': '快递公司' } },
  { id: 'r2', code: 'XXX-002', name: 'Bolt, Nut; Washer' },
  { id: 'r3', code: 'XXX-003', name: 'Twin' },
  { id: 'r4', code: 'XXX-004', name: 'Twin' },
  { id: 'r5', code: 'XXX-005', name: 'XXX-001' },
  { id: 'r6', code: 'XXX-006', name: '采购、仓储（华东）' },
  { id: 'r7', code: 'XXX-007', name: 'Bolt' },
];
const findRecord = createRecordFinder(() => people);
const nameRecord = (_: RegisterId, id: string) => people.find((one) => one.id === id);
const context: CellContext = { language: 'en', findRecord };

function read(field: Field, cell: string, more: Partial<CellContext> = {}): unknown {
  const result = readCell(field, cell, { ...context, ...more });
  if (!result.ok) throw new Error(`${result.error.found.en}: ${result.error.fix.en}`);
  return result.value;
}

function refusal(field: Field, cell: string): string {
  const result = readCell(field, cell, context);
  if (result.ok) throw new Error(`Expected a refusal, read ${JSON.stringify(result.value)}`);
  for (const part of Object.values(result.error)) {
    for (const language of languages) expect(part[language]).not.toBe('');
  }
  return result.error.fix.en;
}

const prose = (longest: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map((one) => one.trim())
    .filter((one) => one !== '' && one.length <= longest);
const awkward = fc.constantFrom(
  'none',
  '无',
  'N/A',
  'unknown',
  '?',
  '-',
  '—',
  "'none",
  "''?",
  '=1+1',
  "'=1+1",
  '+86 10 1234',
  '@x',
  '#REF!',
  '-5',
  '不适用',
  'a; b；c、d',
  "'quoted'",
  '“q”',
  'line one\nline two',
);

function valuesOf(field: Field): fc.Arbitrary<unknown> {
  const pick = (ids: readonly string[]) => fc.constantFrom(...ids);
  const several = (ids: readonly string[]) =>
    fc.uniqueArray(pick(ids), { minLength: 1, maxLength: Math.min(ids.length, 9) });
  const year = fc.integer({ min: 1900, max: 2150 });
  const aDay = fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
  switch (field.kind) {
    case 'line':
      return fc.oneof(
        prose(2000),
        awkward.filter((one) => !one.includes('\n')),
      );
    case 'words': {
      const one = fc.oneof(prose(20_000), awkward);
      return fc.oneof(one, fc.record({ en: one, 'zh-CN': one }), fc.record({ 'zh-CN': one }));
    }
    case 'integer':
      return fc.oneof(fc.nat(), fc.maxSafeNat());
    case 'yes-no':
      return fc.boolean();
    case 'day':
      return aDay;
    case 'moment':
      return aDay.map((one) => `${one}T23:05:09Z`);
    case 'place':
      return pick(placeCodes);
    case 'places':
      return several(placeCodes);
    case 'choice':
      return pick(Object.keys(field.options));
    case 'choices':
      return several(Object.keys(field.options));
    case 'reference':
      return pick(people.map(({ id }) => id));
    case 'references':
      return several(people.map(({ id }) => id));
  }
}

const everyColumn = registerIds.flatMap((register) =>
  columnsOf(register).flatMap(({ key, field }) =>
    field === undefined ? [] : [[`${register}.${key}`, field] as const],
  ),
);

describe('showCell and readCell', () => {
  it.each(languages)('read back what was copied, for every field (%s)', (language) => {
    for (const [where, field] of everyColumn) {
      const empties = field.empties.map((kind) => (kind === 'none' ? none : notApplicable));
      const unknown = field.required ? [] : [undefined];
      const value = fc.oneof(
        { weight: 6, arbitrary: valuesOf(field) },
        ...[...empties, ...unknown].map(fc.constant),
      );
      fc.assert(
        fc.property(value, fc.constantFrom(...languages), (stored, other) => {
          const cell = showCell(field, stored, language, nameRecord, 'copy');
          const back = read(field, cell, { language: other, present: stored });
          if (field.kind === 'words' && other !== language) return;
          expect(back, `${where}: ${cell}`).toEqual(stored);
          if (field.kind !== 'words') return;
          const fresh = read(field, cell, { language }) as Words | undefined;
          if (
            typeof stored === 'string' ||
            (typeof stored === 'object' && stored !== null && !('is' in stored))
          )
            expect(fresh).toBe(inLanguage(stored as Words, language));
          else expect(fresh).toEqual(stored);
        }),
        { numRuns: 25 },
      );
    }
  });

  it.each(languages)(
    'read back what is displayed, save for the marks that need a guard (%s)',
    (language) => {
      for (const [where, field] of everyColumn) {
        if (field.kind === 'line' || field.kind === 'words') continue;
        fc.assert(
          fc.property(valuesOf(field), (stored) => {
            const cell = showCell(field, stored, language, nameRecord);
            expect(read(field, cell), `${where}: ${cell}`).toEqual(stored);
          }),
          { numRuns: 15 },
        );
      }
    },
  );

  it('never throws, and gives only what the schema of the register takes', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      awkward,
      fc.string({ unit: fc.constantFrom(...';；,、()（）-=\'"0129年月日万.: ') }),
    );
    for (const register of registerIds) {
      const schema = recordSchemaOf(register);
      const shape = (
        schema as unknown as {
          shape: Record<string, { safeParse(value: unknown): { success: boolean } }>;
        }
      ).shape; // a strict object
      for (const { key, field } of columnsOf(register)) {
        if (field === undefined) continue;
        fc.assert(
          fc.property(anything, (cell) => {
            const result = readCell(field, cell, context);
            if (result.ok)
              expect(
                shape[key]?.safeParse(result.value).success,
                `${register}.${key}: ${cell}`,
              ).toBe(true);
          }),
          { numRuns: 20 },
        );
      }
    }
  });

  it('keeps the words of the other language', () => {
    const field = words(x, x);
    const present = { en: 'Old', 'zh-CN': '旧' };
    expect(read(field, 'New', { present })).toEqual({ en: 'New', 'zh-CN': '旧' });
    expect(read(field, '新', { present, language: 'zh-CN' })).toEqual({ en: 'Old', 'zh-CN': '新' });
    expect(read(field, 'New', { present: 'Old' })).toBe('New');
    expect(read(field, 'New', { present: none })).toBe('New');
    expect(read(field, '', { present })).toBeUndefined();
    expect(showCell(field, { 'zh-CN': '旧' }, 'en', nameRecord)).toBe('旧');
    expect(read(field, '旧', { present: { 'zh-CN': '旧' } })).toEqual({ 'zh-CN': '旧' });
  });

  it('groups numbers for the eye alone and names records', () => {
    const people = integer(x, x, text('people', '人'));
    expect(showCell(people, 1234567, 'en', nameRecord)).toBe('1,234,567');
    expect(showCell(people, 1234567, 'en', nameRecord, 'copy')).toBe('1234567');
    const field = references(x, x, 'partners');
    expect(showCell(field, ['r1', 'gone'], 'zh-CN', nameRecord)).toBe('快递公司（XXX-001）；gone');
    expect(showCell(field, ['r1'], 'en', nameRecord, 'copy')).toBe('XXX-001');
    expect(showCell(line(x, x), '=HYPERLINK("x")', 'en', nameRecord, 'copy')).toBe(
      '\'=HYPERLINK("x")',
    );
  });
});

describe('the three kinds of empty', () => {
  const both = line(x, x, { empties: ['none', 'not-applicable'] });
  it.each(['', '  ', '?', '？', 'Unknown', '未知'])('%j is unknown', (cell) => {
    expect(read(both, cell)).toBeUndefined();
  });
  it.each(['none', 'NONE', '无', '-', '—', '－'])('%j is none', (cell) => {
    expect(read(both, cell)).toEqual(none);
  });
  it.each(['n/a', 'N/A', 'Ｎ／Ａ', 'Not applicable', '不适用'])('%j is not applicable', (cell) => {
    expect(read(both, cell)).toEqual(notApplicable);
  });
  it('are refused where the field does not take them', () => {
    const field = day(x, x, { empties: ['none'] });
    expect(refusal(field, '不适用')).toContain('no answer');
    expect(refusal(day(x, x), '-')).toContain('dash');
    expect(refusal(line(x, x, { required: true }), '?')).toContain('must be filled in');
    expect(read(place(x, x), 'NA')).toBe('NA'); // Namibia
  });
  it('give way to an option of the same name', () => {
    const { harm } = registerOf('incidents').fields;
    if (harm === undefined) throw new Error('The register changed.');
    expect(read(harm, 'None')).toBe('none');
  });
});

describe('what people type', () => {
  const cases: readonly (readonly [Field, string, unknown])[] = [
    [integer(x, x, text('people', '人')), '1,234,567', 1_234_567],
    [integer(x, x, text('people', '人')), '1 234 567 people', 1_234_567],
    [integer(x, x, text('people', '人')), '１２，３４５人', 12_345],
    [integer(x, x, text('people', '人')), '1.2万', 12_000],
    [integer(x, x, text('people', '人')), '3.5 亿人', 350_000_000],
    [integer(x, x, text('people', '人')), '0', 0],
    [integer(x, x, text('people', '人')), '12.00', 12],
    [yesNo(x, x), 'Y', true],
    [yesNo(x, x), '否', false],
    [yesNo(x, x), 'FALSE', false],
    [day(x, x), '2026/3/1', '2026-03-01'],
    [day(x, x), '２０２６年３月１日', '2026-03-01'],
    [day(x, x), '20260301', '2026-03-01'],
    [day(x, x), '2026-03-01 00:00:00', '2026-03-01'],
    [day(x, x), '25/03/2026', '2026-03-25'],
    [day(x, x), '03/25/2026', '2026-03-25'],
    [day(x, x), '03/03/2026', '2026-03-03'],
    [day(x, x), '1 March 2026', '2026-03-01'],
    [day(x, x), 'Mar 1st, 2026', '2026-03-01'],
    [day(x, x), '1-Sept-2026', '2026-09-01'],
    [moment(x, x), '2026-03-01 00:30 +08:00', '2026-02-28T16:30:00Z'],
    [moment(x, x), '2026-02-28T23:59:59-05:00', '2026-03-01T04:59:59Z'],
    [place(x, x), 'usa', 'US'],
    [place(x, x), '中国', 'CN'],
    [place(x, x), "Cote d'Ivoire", 'CI'],
    [place(x, x), 'St. Lucia', 'LC'],
    [place(x, x), 'ST', 'ST'],
    [places(x, x), 'UK, 香港、Viet Nam', ['GB', 'HK', 'VN']],
    [places(x, x), 'Saint Helena, Ascension and Tristan da Cunha, SG', ['SH', 'SG']],
    [
      choices(x, x, { a: text('One, two', '一、二'), b: text('Three', '三') }),
      '三、一、二',
      ['b', 'a'],
    ],
    [
      choices(x, x, { a: text('One, two', '一、二'), b: text('Three', '三') }),
      'THREE, one, TWO,',
      ['b', 'a'],
    ],
    [reference(x, x, 'partners'), 'courier', 'r1'],
    [reference(x, x, 'partners'), 'Renamed since (XXX-002)', 'r2'],
    [
      references(x, x, 'partners'),
      'Bolt, Nut; Washer; XXX-001, 采购、仓储（华东）',
      ['r2', 'r1', 'r6'],
    ],
    [references(x, x, 'partners'), 'Twin (XXX-003); Twin (XXX-004)\nBolt', ['r3', 'r4', 'r7']],
    [references(x, x, 'partners'), 'xxx-001; XXX-001', ['r1']],
  ];
  it.each(cases)('%#: %2$j', (field, cell, expected) => {
    expect(read(field, cell)).toEqual(expected);
  });

  it.each([
    [integer(x, x, x), '1.234', 'thousands or decimals'],
    [integer(x, x, x), '1.23456万', 'Round it'],
    [integer(x, x, x), '-3', 'below 0'],
    [integer(x, x, x), '1.2E+05', 'shortened'],
    [integer(x, x, x), '10-20', 'one number'],
    [integer(x, x, x), '12,34', 'digits'],
    [integer(x, x, x), '99999999999999999999', 'too large'],
    [day(x, x), '03/04/2026', '2026-04-03 or 2026-03-04'],
    [day(x, x), '3/4/26', 'four digits'],
    [day(x, x), '2026-02-30', 'no such day'],
    [day(x, x), '2026年3月', 'day as well'],
    [day(x, x), '45000', 'year, month and day'],
    [moment(x, x), '2026-03-01 16:30', 'time zone'],
    [place(x, x), 'EU', 'group'],
    [place(x, x), 'Congo', 'two letters'],
    [place(x, x), '__proto__', 'two letters'],
    [reference(x, x, 'partners'), 'Twin', 'Several records'],
    [reference(x, x, 'partners'), 'Nobody', 'No record'],
    [references(x, x, 'partners'), 'Courier; Renamed, since (XXX-002)', 'No record'],
    [yesNo(x, x), '有', 'yes'],
    [line(x, x), '#REF!', 'compute'],
    [words(x, x), '\uD800', 'again'],
    [line(x, x), 'x'.repeat(2001), 'Shorten'],
  ] as const)('%#: refuses %2$j', (field, cell, reason) => {
    expect(refusal(field, cell)).toContain(reason);
  });

  it('names the first item of a list it cannot read', () => {
    const result = readCell(places(x, x), 'SG; Atlantis; UK', context);
    expect(result.ok ? '' : result.error.found.en).toBe('"Atlantis"');
  });

  it('reads long lists in good time', () => {
    const cell = Array.from({ length: 10_000 }, (_, i) => `XXX-00${(i % 6) + 1}`).join('、');
    expect(read(references(x, x, 'partners'), cell)).toHaveLength(6);
  });
});

describe('tables on the clipboard', () => {
  it.each(['\t', ','])('come back as they were written (%j)', (separator) => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '"', '\t', ',', '\n', ' ', '甲', '\uFEFF'),
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
        (rows) => {
          expect(readTable(writeTable(rows, separator), separator)).toEqual(rows);
        },
      ),
    );
  });

  it('are read as spreadsheets write them', () => {
    expect(readTable('a\tb\r\n"two\r\nlines"\t"say ""hi"""\r\n')).toEqual([
      ['a', 'b'],
      ['two\nlines', 'say "hi"'],
    ]);
    expect(readTable('"Foo" bar\t"open\n\tx')).toEqual([
      ['"Foo" bar', '"open'],
      ['', 'x'],
    ]);
    expect(readTable('')).toEqual([]);
    expect(readTable('a, b')).toEqual([['a, b']]);
    expect(readTable('\n\n')).toEqual([[''], ['']]);
  });
});

describe('data of a person', () => {
  // Made up, with check digits that fit; no such card or number was given to anyone that we know of.
  const identity = '11010119000101000';
  const withCheck = [...'0123456789X']
    .map((check) => identity + check)
    .filter((one) => looksPersonal(one) === 'identity-number');

  it('is noticed by its form and check digit', () => {
    expect(withCheck).toHaveLength(1);
    const cards = [...'0123456789'].map((check) =>
      looksPersonal(`card 6222 0200 0000 0000 00${check}`),
    );
    expect(cards.filter((kind) => kind === 'bank-card')).toHaveLength(1);
    expect(looksPersonal('4111-1111-1111-1111')).toBe('bank-card');
    expect(looksPersonal('手机13800000000。')).toBe('mobile-number');
    expect(looksPersonal('+86 138 0000 0000')).toBe('mobile-number');
    expect(looksPersonal('护照 E00000000')).toBe('passport-number');
    expect(looksPersonal('somebody@qq.com')).toBe('email');
    expect(looksPersonal('first.last@example.com')).toBe('email');
  });

  it.each([
    '110101190001010000000',
    '2026-03-01',
    'ISO/IEC 27001:2022',
    'E12345678',
    '4111 1111 1111 1112',
    'privacy@example.com',
    'dpo.office@163.com',
    '9,223,372,036,854,775,807',
    'sha256 138000000001380000000013800000000',
    '国网数据安评字〔2024〕第13800号',
    '+1 415 555 0100',
  ])('is not suspected in %j', (said) => {
    expect(looksPersonal(said)).toBeUndefined();
  });

  it('may stand in a field that asks for a contact', () => {
    expect(looksPersonal('somebody@qq.com', true)).toBeUndefined();
    expect(looksPersonal('4111-1111-1111-1111', true)).toBe('bank-card');
  });
});

describe('columnsOf', () => {
  it.each(registerIds)('%s: every label once, code first and note last', (register) => {
    const columns = columnsOf(register);
    expect(columns[0]?.key).toBe('code');
    expect(columns.at(-1)?.key).toBe('note');
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
    expect(columns.filter(({ isBase }) => !isBase).map(({ key }) => key)).toEqual(
      Object.keys(registerOf(register).fields),
    );
  });
});
