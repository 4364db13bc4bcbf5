import { describe, expect, test } from 'vitest';
import {
  changesOf,
  listChanges,
} from '../../../renderer/features/registers/record/fieldChanges.ts';
import { namedCodes } from '../../../renderer/features/registers/record/namedCodes.ts';
import {
  countKnown,
  duplicateOf,
  formColumns,
} from '../../../renderer/features/registers/record/recordFields.ts';
import {
  decidedBy,
  groupVerdicts,
  worstPromise,
} from '../../../renderer/features/registers/record/verdictGroups.ts';
import type { RecordVerdict } from '../../../renderer/data/verdicts/verdicts.ts';
import { columnsOf } from '../../../shared/exchange/cells/index.ts';
import { text } from '../../../shared/lib/index.ts';
import { none, registerIds, registerOf } from '../../../shared/map/index.ts';

const row = { id: 'par-1', code: 'PAR-001', name: 'Bank', updated: '2026-01-01T00:00:00Z' };

describe('history field by field', () => {
  const columns = columnsOf('partners');

  test('names each field that changed, in the order of the columns, and no stamp', () => {
    const after = { ...row, country: 'FR', name: 'Savings bank', updated: '2026-02-01T00:00:00Z' };
    const { nature, changes } = changesOf(columns, { before: row, after });
    expect(nature).toBe('changed');
    expect(changes.map(({ column, before, after: now }) => [column.key, before, now])).toEqual([
      ['name', 'Bank', 'Savings bank'],
      ['country', undefined, 'FR'],
    ]);
  });

  test('unknown and confirmed none are a change of one into the other', () => {
    const { changes } = changesOf(columns, { before: row, after: { ...row, contact: none } });
    expect(changes.map(({ column }) => column.key)).toEqual(['contact']);
  });

  test('knows an addition, a removal, archiving and bringing back', () => {
    const archived = { ...row, archived: true };
    expect(changesOf(columns, { after: row }).nature).toBe('added');
    expect(changesOf(columns, { before: row }).nature).toBe('deleted');
    expect(changesOf(columns, { before: row, after: archived }).nature).toBe('archived');
    expect(changesOf(columns, { before: archived, after: row }).nature).toBe('restored');
  });

  test('a list says what it gained and lost, unless only its order changed', () => {
    expect(listChanges(['a', 'b'], ['b', 'c'])).toEqual({ added: ['c'], removed: ['a'] });
    expect(listChanges(['a', 'b'], ['b', 'a'])).toBeUndefined();
    expect(listChanges(undefined, ['a'])).toBeUndefined();
  });
});

describe('the form', () => {
  test('shows every field of every register once: name and owner first, note last', () => {
    for (const register of registerIds) {
      const keys = formColumns(register).map(({ key }) => key);
      const own = Object.keys(registerOf(register).fields);
      expect(keys).toEqual(['name', 'owner', ...own, 'note']);
    }
  });

  test('a confirmed empty counts as known, unknown does not', () => {
    expect(countKnown(formColumns('partners'), { ...row, contact: none })).toBe(2);
  });

  test('a duplicate holds everything entered and neither identity nor stamps', () => {
    const record = { ...row, name: { en: 'Bank', 'zh-CN': '银行' }, country: 'FR', archived: true };
    expect(duplicateOf('partners', record, 'en')).toEqual({
      name: { en: 'Bank (copy)', 'zh-CN': '银行（副本）' },
      fields: { country: 'FR' },
    });
    expect(duplicateOf('partners', row, 'zh-CN').name).toBe('Bank（副本）');
  });
});

function verdict(changes: Partial<RecordVerdict>): RecordVerdict {
  return {
    criterion: 'one',
    title: text('One', '一'),
    rule: text('Rule', '规则'),
    kind: 'promise',
    severity: 'minor',
    outcome: 'met',
    says: null,
    fix: null,
    missing: [],
    clauses: [],
    commitments: [],
    principles: [],
    gain: null,
    ...changes,
  };
}

describe('verdicts', () => {
  test('promise, law and standard stay apart; within each the worst and weightiest first', () => {
    const groups = groupVerdicts([
      verdict({ criterion: 'a', outcome: 'met' }),
      verdict({ criterion: 'b', outcome: 'not-met', kind: 'law' }),
      verdict({ criterion: 'c', outcome: 'not-met', gain: 0.1 }),
      verdict({ criterion: 'd', outcome: 'not-met', gain: 2 }),
      verdict({ criterion: 'e', outcome: 'error', kind: 'law' }),
    ]);
    expect(
      groups.map(({ kind, outcomes }) => [
        kind,
        outcomes.map(({ outcome, verdicts }) => [outcome, verdicts.map((v) => v.criterion)]),
      ]),
    ).toEqual([
      [
        'promise',
        [
          ['not-met', ['d', 'c']],
          ['met', ['a']],
        ],
      ],
      [
        'law',
        [
          ['error', ['e']],
          ['not-met', ['b']],
        ],
      ],
    ]);
  });

  test('the mark of a record is the worst of its promises, whatever the law says', () => {
    expect(worstPromise([verdict({}), verdict({ kind: 'law', outcome: 'not-met' })])).toBe('met');
    expect(worstPromise([verdict({}), verdict({ outcome: 'undetermined' })])).toBe('undetermined');
    expect(worstPromise([verdict({ kind: 'standard' })])).toBeUndefined();
  });

  test('a field is told how many rules wait for it, each rule once, other records’ facts not', () => {
    const label = text('Country or region', '国家或地区');
    const fact = { label, register: 'partners', id: 'par-1', field: 'country' } as const;
    const counts = decidedBy(
      [
        verdict({ outcome: 'undetermined', missing: [fact, fact] }),
        verdict({ outcome: 'undetermined', missing: [fact, { ...fact, id: 'par-2' }] }),
        verdict({ outcome: 'undetermined', missing: [{ label }] }),
      ],
      'partners',
      'par-1',
    );
    expect([...counts]).toEqual([['country', 2]]);
  });

  test('codes of records are found in sentences, in both kinds of brackets', () => {
    expect(
      namedCodes(
        'Courier (PAR-004) gets Mobile number（CAT-001） and PAR-004; XYZ-001 is no code.',
      ),
    ).toEqual([
      { register: 'partners', code: 'PAR-004' },
      { register: 'categories', code: 'CAT-001' },
    ]);
    expect(namedCodes('PAR-004', ['PAR-004'])).toEqual([]);
  });
});
