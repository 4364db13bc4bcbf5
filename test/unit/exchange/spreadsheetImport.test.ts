import { describe, expect, it } from 'vitest';
import { buildAssessment } from '../../../shared/assessment/index.ts';
import { buildWorkbook } from '../../../shared/documents/xlsx/index.ts';
import { columnsOf, createRecordFinder } from '../../../shared/exchange/cells/index.ts';
import { recordSchemaOf } from '../../../shared/exchange/index.ts';
import type { ImportPlan, SheetRow } from '../../../shared/exchange/spreadsheet/index.ts';
import {
  findHeader,
  matchColumns,
  planImport,
  readSpreadsheet,
} from '../../../shared/exchange/spreadsheet/index.ts';
import type { Language } from '../../../shared/lib/index.ts';
import { inLanguage, languages } from '../../../shared/lib/index.ts';
import type { AnyRecord, MapData, RegisterId } from '../../../shared/map/index.ts';
import { isRegisterId, none, registerIds, registerOf } from '../../../shared/map/index.ts';
import { terraMaestro } from '../../../shared/policy/terra-maestro-2024-08/policy.ts';
import { buildRecordsWorkbook } from '../../../shared/report/index.ts';
import { sampleAsOf, sampleWorkspace } from '../../../shared/samples/index.ts';

const recordsOf = (register: RegisterId): readonly AnyRecord[] =>
  ((sampleWorkspace.registers as MapData)[register] ?? []) as readonly AnyRecord[]; // handled alike
const findRecord = createRecordFinder(recordsOf);

let ids = 0;
const newId = () => `new-${++ids}`;

function plan(
  register: RegisterId,
  rows: readonly SheetRow[],
  more: { readonly records?: readonly AnyRecord[]; readonly language?: Language } = {},
): ImportPlan {
  const header = findHeader(rows, register);
  if (header === undefined) throw new Error('No header.');
  const columns = matchColumns(header.headings, register).map((match) => match?.key);
  return planImport({
    rows,
    header,
    columns,
    register,
    findRecord,
    newId,
    records: more.records ?? recordsOf(register),
    language: more.language ?? 'en',
  });
}

describe('the workbook the program exports', () => {
  const { assessment, snapshot } = buildAssessment(sampleWorkspace, terraMaestro, sampleAsOf, {
    engine: 'test',
  });

  it.each(languages)('comes back as the records it was made from (%s)', async (language) => {
    const model = buildRecordsWorkbook(snapshot, assessment, language);
    const read = readSpreadsheet(await buildWorkbook(model), 'records.xlsx', () => undefined);
    if (!read.ok) throw new Error(read.error.expected.en);
    let cells = 0;
    const exceptions: string[] = [];
    for (const { id, name } of model.sheets) {
      if (!isRegisterId(id)) continue;
      const rows = read.value.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
      const header = findHeader(rows, id);
      if (header === undefined) throw new Error(`No header in ${name}.`);
      const matches = matchColumns(header.headings, id);
      const fields = Object.keys(registerOf(id).fields);
      expect(matches.flatMap((match) => match?.key ?? []).toSorted()).toEqual(
        ['code', 'name', 'note', ...fields].toSorted(),
      );
      expect(new Set(matches.map((match) => match?.certainty ?? 'label'))).toEqual(
        new Set(['label']),
      );

      // Archived records are left out of documents.
      const records = recordsOf(id).filter(({ archived }) => archived !== true);
      const columns = matches.map((match) => match?.key);
      const source = { rows, header, columns, register: id, findRecord, language, newId };
      // As records that know nothing yet: what is read then is what the cells say by themselves.
      const bare = records.map(({ id: own, code, name: said }): AnyRecord => ({
        id: own,
        code,
        name: said,
      }));
      const plan = planImport({ ...source, records: bare });
      expect(plan.creations).toEqual([]);
      exceptions.push(...plan.rejected.map(({ row, key, text }) => `${id} ${row} ${key}: ${text}`));
      for (const record of records) {
        const update = plan.updates.find((one) => one.id === record.id)?.fields ?? {};
        for (const { key, field } of columnsOf(id)) {
          if (field === undefined || key === 'name' || key === 'owner') continue;
          cells += 1;
          const said = update[key];
          const stored = record[key];
          const expected =
            field.kind === 'words' && stored !== undefined && !isMarker(stored)
              ? inLanguage(stored as string, language)
              : stored;
          if (JSON.stringify(said) !== JSON.stringify(expected))
            exceptions.push(
              `${id} ${record.code} ${key}: ${JSON.stringify(said)} for ${JSON.stringify(expected)}`,
            );
        }
      }
      // As the records they are: nothing is left to change.
      expect(planImport({ ...source, records }).counts).toMatchObject({
        updates: 0,
        unchanged: records.length,
        rejectedCells: 0,
        rejectedRows: 0,
      });
    }
    expect(cells).toBeGreaterThan(1_000);
    expect(exceptions).toEqual([]);
  });
});

function isMarker(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'is' in value;
}

describe('matchColumns', () => {
  it.each(registerIds)(
    '%s: finds every column by its label, in either language and in any order',
    (register) => {
      for (const language of languages) {
        const columns = columnsOf(register);
        const keys = columns.map(({ key }) => key);
        const labels = columns.map(({ label }) => inLanguage(label, language));
        const found = matchColumns(labels, register).map((match) => match?.key);
        const twice = labels.filter((label, i) => labels.indexOf(label) !== i);
        expect(found).toEqual(keys);
        if (twice.length > 0) continue;
        expect(matchColumns(labels.toReversed(), register).map((match) => match?.key)).toEqual(
          keys.toReversed(),
        );
      }
    },
  );

  it('reads ids, units, brackets, aliases and slips of the pen', () => {
    const headings = [
      'Partner code',
      '合作方名称',
      'ROLE ',
      'country',
      'is_encrypted',
      '备注（选填）',
      'Remarks',
      'Lunch',
    ];
    const matches = matchColumns(headings, 'partners');
    expect(matches.map((match) => match?.key)).toEqual([
      'code',
      'name',
      'role',
      expect.anything(),
      undefined,
      'note',
      undefined,
      undefined,
    ]);
    expect(
      matchColumns(['Encrypted in transitt', '传输加密*', 'Started on (date)'], 'flows'),
    ).toEqual([
      undefined,
      { key: 'isEncryptedInTransit', certainty: 'label' },
      { key: 'started', certainty: 'alias' },
    ]);
    expect(matchColumns(['Encrypted in transitt'], 'flows')).toEqual([
      { key: 'isEncryptedInTransit', certainty: 'close' },
    ]);
  });

  it('is not taken in by names of objects’ own parts', () => {
    expect(matchColumns(['__proto__', 'constructor', 'toString'], 'flows')).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    const made = plan(
      'products',
      [
        ['Name', '__proto__', 'constructor'],
        ['A', 'polluted', 'x'],
      ],
      { records: [] },
    );
    expect(made.creations.map(({ fields }) => fields)).toEqual([{}]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('findHeader', () => {
  it('passes over titles and notes', () => {
    const rows = [
      ['Our flows', 'Our flows', 'Our flows'],
      [],
      [null, 'Code', 'Name', 'Kind'],
      [1, 'FLW-1', 'x', 'y'],
    ];
    expect(findHeader(rows, 'flows')).toEqual({
      row: 2,
      rowCount: 1,
      headings: ['', 'Code', 'Name', 'Kind'],
    });
  });

  it('joins two lines of headings, merged or not', () => {
    const rows = [
      ['Name', 'Dates', null, 'Kind'],
      [null, 'Started on', 'Ended on', null],
      ['a', '2026-01-01', 'none', 'Made public'],
    ];
    const header = findHeader(rows, 'flows');
    expect(header).toMatchObject({
      row: 0,
      rowCount: 2,
      headings: ['Name', 'Started on', 'Ended on', 'Kind'],
    });
    const merged = [
      ['Name', 'Dates', 'Dates', 'Kind'],
      ['Name', 'Started on', 'Ended on', 'Kind'],
      ['a', '2026-01-01', 'none', 'Made public'],
    ];
    expect(
      matchColumns(findHeader(merged, 'flows')?.headings ?? [], 'flows').map((match) => match?.key),
    ).toEqual(['name', 'started', 'ended', 'kind']);
  });

  it('takes the first filled row where nothing is known, and none where there is none', () => {
    expect(findHeader([['x'], ['Foo', 'Bar'], ['1', '2']], 'flows')?.row).toBe(1);
    expect(findHeader([['x'], [], [null]], 'flows')).toBeUndefined();
  });

  it('does not take data for headings', () => {
    const rows = [
      ['Name', 'Kind', 'What'],
      ['a', 'Made public', 'Purpose'],
      ['b', 'Made public', 'Channel'],
    ];
    expect(findHeader(rows, 'flows')).toMatchObject({ row: 0, rowCount: 1 });
  });
});

describe('planImport', () => {
  const old: AnyRecord = {
    id: 'p1',
    code: 'PRD-001',
    name: { en: 'Old', 'zh-CN': '旧' },
    note: 'Kept',
  };

  it('changes records by their code and makes the others', () => {
    const made = plan(
      'products',
      [
        ['Code', 'Name', 'Note'],
        ['prd-001', 'New', null],
        ['PRD-900', 'Another', 'n'],
        [null, 'Third', '?'],
        [null, ' ', null],
      ],
      { records: [old] },
    );
    expect(made.updates).toEqual([
      { id: 'p1', fields: { name: { en: 'New', 'zh-CN': '旧' } }, row: 2 },
    ]);
    expect(made.creations.map(({ name, fields, row }) => [name, fields, row])).toEqual([
      ['Another', { note: 'n' }, 3],
      ['Third', {}, 4],
    ]);
    expect(made.skippedRows).toEqual([5]);
    expect(made.counts).toEqual({
      rows: 3,
      creations: 2,
      updates: 1,
      unchanged: 0,
      rejectedCells: 0,
      rejectedRows: 0,
      newCodes: 1,
    });
  });

  it('makes a field unknown only where the file says so', () => {
    const made = plan(
      'products',
      [
        ['Code', 'Name', 'Note'],
        ['PRD-001', null, '?'],
      ],
      { records: [old] },
    );
    expect(made.updates).toEqual([{ id: 'p1', fields: { note: undefined }, row: 2 }]);
    expect(Object.hasOwn(made.updates[0]?.fields ?? {}, 'note')).toBe(true);
    expect(
      plan(
        'products',
        [
          ['Code', 'Note'],
          ['PRD-001', null],
        ],
        { records: [old] },
      ).counts.unchanged,
    ).toBe(1);
  });

  it('tells what it cannot read and brings in the rest', () => {
    const made = plan(
      'flows',
      [
        ['Name', 'Started on', 'Ended on', 'Channel', 'People without sensitive data, this year'],
        ['a', '03/04/2026', '-', 'pigeon', 12.5],
        ['b', { is: 'day', day: '2026-03-01' }, 46_082, 'API', { is: 'error', code: '#REF!' }],
        ['c', { is: 'time', day: '2026-03-01', time: '13:00:00' }, 'none', 'Interface (API)', 12],
      ],
      { records: [] },
    );
    expect(made.creations.map(({ fields }) => fields)).toEqual([
      { ended: none },
      { started: '2026-03-01', ended: '2026-03-01', channel: 'api' },
      { started: '2026-03-01', ended: none, channel: 'api', peopleThisYear: 12 },
    ]);
    expect(
      made.rejected.map(({ row, column, key, text, isWholeRow }) => [
        row,
        column,
        key,
        text,
        isWholeRow,
      ]),
    ).toEqual([
      [2, 1, 'started', '03/04/2026', false],
      [2, 3, 'channel', 'pigeon', false],
      [2, 4, 'peopleThisYear', '12.5', false],
      [3, 4, 'peopleThisYear', '#REF!', false],
    ]);
  });

  it('turns away rows without name, without what is required, and with a code twice', () => {
    const nameless = plan(
      'products',
      [
        ['Name', 'Note'],
        [null, 'x'],
        ['?', 'y'],
      ],
      { records: [] },
    );
    expect([
      nameless.creations,
      nameless.rejected.map(({ row, isWholeRow }) => [row, isWholeRow]),
    ]).toEqual([
      [],
      [
        [2, true],
        [3, true],
      ],
    ]);
    const activity = recordsOf('activities')[0]?.code ?? '';
    const category = recordsOf('categories')[0]?.code ?? '';
    const uses = plan(
      'uses',
      [
        ['Name', 'Activity', 'Category'],
        ['a', activity, category],
        ['b', activity, null],
        ['c', 'Nobody knows', category],
      ],
      { records: [] },
    );
    expect(uses.creations.map(({ name }) => name)).toEqual(['a']);
    expect(uses.rejected.map(({ row, key, isWholeRow }) => [row, key, isWholeRow])).toEqual([
      [3, 'category', true],
      [4, 'activity', true],
    ]);
    const twice = plan(
      'products',
      [
        ['Code', 'Name'],
        ['PRD-001', 'a'],
        ['PRD-001', 'b'],
        ['', 'c'],
      ],
      { records: [old] },
    );
    expect([twice.updates, twice.creations.length, twice.counts.rejectedRows]).toEqual([[], 1, 2]);
    expect(twice.rejected[0]?.problem.fix.en).toContain('Rows 2, 3');
  });

  it('lets new records of the file point at one another, and not at rows turned away', () => {
    const made = plan(
      'policy-versions',
      [
        ['Code', 'Name', 'Version before'],
        ['V-1', 'First', null],
        ['V-2', 'Second', 'V-1'],
        [null, 'Third', 'Second'],
        ['V-9', null, null],
        [null, 'Fourth', 'V-9'],
      ],
      { records: [] },
    );
    const [first, second] = made.creations;
    expect(made.creations.map(({ fields }) => fields['previous'])).toEqual([
      undefined,
      first?.id,
      second?.id,
      undefined,
    ]);
    expect(made.rejected.map(({ row, isWholeRow }) => [row, isWholeRow])).toEqual([
      [5, true],
      [6, false],
    ]);
  });

  it('knows that there is one organisation', () => {
    const made = plan('organisation', [['Name'], ['We'], ['They']]);
    expect(made.creations).toEqual([]);
    expect(made.updates).toHaveLength(1);
    expect(made.counts.rejectedRows).toBe(1);
  });

  it('gives only what the schema of the register takes', () => {
    for (const register of registerIds) {
      const columns = columnsOf(register);
      const cells = [
        'none',
        '1',
        'yes',
        '2026-03-01',
        'CN',
        'text',
        46_082,
        true,
        { is: 'day', day: '2026-03-01' } as const,
      ];
      const rows = [
        columns.map(({ label }) => label.en),
        ...cells.map((cell) =>
          columns.map(({ key }) => (key === 'code' ? null : key === 'name' ? 'n' : cell)),
        ),
      ];
      for (const { id, name, fields } of plan(register, rows, { records: [] }).creations) {
        const parsed = recordSchemaOf(register).safeParse({ id, code: 'XXX-1', name, ...fields });
        expect(parsed.error?.issues ?? []).toEqual([]);
      }
    }
  });

  it('plans many rows in good time', () => {
    const columns = columnsOf('flows').filter(({ key }) => key !== 'code');
    const row = columns.map(({ key, field }) =>
      key === 'name'
        ? 'n'
        : field?.kind === 'choice'
          ? (Object.values(field.options)[0]?.['zh-CN'] ?? null)
          : field?.kind === 'day'
            ? '2026/3/1'
            : null,
    );
    const rows = [
      columns.map(({ label }) => label.en),
      ...Array.from({ length: 20_000 }, () => row),
    ];
    const start = performance.now();
    expect(plan('flows', rows, { records: [] }).creations).toHaveLength(20_000);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
