import type { Language } from '../../../shared/lib/index.ts';
import type { AnyRecord, RegisterId } from '../../../shared/map/index.ts';
import type { Outcome } from '../../../shared/policy/index.ts';
import type { CellReader } from '../../../renderer/features/registers/grid/model/cellReader.ts';
import { createCellReader } from '../../../renderer/features/registers/grid/model/cellReader.ts';
import type { GridColumn } from '../../../renderer/features/registers/grid/model/gridColumns.ts';
import { gridColumnsOf } from '../../../renderer/features/registers/grid/model/gridColumns.ts';

export const partnerColumns = gridColumnsOf('partners');

export const partners: readonly AnyRecord[] = [
  {
    id: 'a',
    code: 'PAR-001',
    name: { en: 'Alpha Hosting', 'zh-CN': '甲托管' },
    role: 'processor',
    country: 'CN',
    isInBayArea: true,
    supervisedOn: '2026-03-01',
    contact: { is: 'none' },
  },
  {
    id: 'b',
    code: 'PAR-002',
    name: 'Beta Mail',
    role: 'affiliate',
    country: 'SG',
    isInBayArea: false,
    supervisedOn: { is: 'not-applicable' },
    usePurpose: 'p1',
  },
  { id: 'c', code: 'PAR-010', name: 'Gamma', role: 'processor', supervisedOn: '2025-12-31' },
  { id: 'd', code: 'PAR-1000', name: 'alpha two', archived: true },
];

export function columnOf(key: string, columns = partnerColumns): GridColumn {
  const column = columns.find((each) => each.key === key);
  if (column === undefined) throw new Error(`No column ${key}.`);
  return column;
}

export function readerOf(
  columns: readonly GridColumn[] = partnerColumns,
  language: Language = 'en',
  outcomes: { readonly [id: string]: Outcome } = {},
): CellReader {
  return createCellReader({
    columns,
    language,
    nameOf: (register: RegisterId, id: string) =>
      register === 'purposes' && id === 'p1' ? { code: 'PUR-001', name: 'Delivery' } : undefined,
    outcomeOf: (id) => outcomes[id],
    sayOutcome: (outcome) => outcome,
  });
}

export function getIn(records: readonly AnyRecord[]): (id: string) => AnyRecord | undefined {
  const byId = new Map(records.map((record) => [record.id, record]));
  return (id) => byId.get(id);
}

/** Runs a sliced piece of work to its end. */
export function finish<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
