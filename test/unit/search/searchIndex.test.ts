import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../../../shared/map/index.ts';
import { createSearchIndex } from '../../../renderer/workers/judge/searchIndex.ts';

function indexOf(...records: readonly AnyRecord[]) {
  const index = createSearchIndex();
  for (const record of records) index.put('partners', record);
  return index;
}

const courier: AnyRecord = {
  id: 'p1',
  code: 'PAR-001',
  name: { en: 'Sample Courier', 'zh-CN': '示例快递' },
};
const printer: AnyRecord = {
  id: 'p2',
  code: 'PAR-010',
  name: 'Sample Printer',
  note: 'Prints the labels for the courier',
};
const codes = (found: { readonly hits: readonly { readonly code: string }[] }) =>
  found.hits.map(({ code }) => code);

describe('search', () => {
  it('finds by code, by name in either language, and by a note', () => {
    const index = indexOf(courier, printer);
    expect(codes(index.search('par-010', 10))).toEqual(['PAR-010']);
    expect(codes(index.search('快递', 10))).toEqual(['PAR-001']);
    expect(codes(index.search('labels', 10))).toEqual(['PAR-010']);
  });

  it('puts a name before a note, and says where the note has it', () => {
    const { hits } = indexOf(printer, courier).search('courier', 10);
    expect(hits.map(({ code }) => code)).toEqual(['PAR-001', 'PAR-010']);
    expect(hits[0]?.found).toBeUndefined();
    expect(hits[1]?.found).toEqual({
      label: { en: 'Note', 'zh-CN': '备注' },
      excerpt: 'Prints the labels for the courier',
    });
  });

  it('wants every word, wherever each stands', () => {
    const index = indexOf(courier, printer);
    expect(codes(index.search('printer labels', 10))).toEqual(['PAR-010']);
    expect(index.search('printer nowhere', 10).total).toBe(0);
  });

  it('takes full width and capitals as the same letters', () => {
    expect(codes(indexOf(courier).search('ｐａｒ－００１', 10))).toEqual(['PAR-001']);
    expect(codes(indexOf(courier).search('COURIER', 10))).toEqual(['PAR-001']);
  });

  it('follows changes and removals', () => {
    const index = indexOf(courier);
    index.put('partners', { ...courier, name: 'Renamed' });
    expect(index.search('courier', 10).total).toBe(0);
    expect(index.search('renamed', 10).total).toBe(1);
    index.remove('partners', 'p1');
    expect(index.search('renamed', 10).total).toBe(0);
  });

  it('counts more than it shows, and finds nothing for nothing', () => {
    const index = indexOf(courier, printer);
    expect(index.search('sample', 1)).toMatchObject({ total: 2, hits: [{ code: 'PAR-001' }] });
    expect(index.search('   ', 5)).toEqual({ hits: [], total: 0 });
  });

  it('lists archived records after those in use, and marks them', () => {
    const { hits } = indexOf(
      { ...courier, id: 'p0', code: 'PAR-000', archived: true },
      courier,
    ).search('courier', 5);
    expect(hits.map(({ code, isArchived }) => [code, isArchived])).toEqual([
      ['PAR-001', false],
      ['PAR-000', true],
    ]);
  });
});
