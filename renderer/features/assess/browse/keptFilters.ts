import type { RecordFilter } from './RecordsPane.tsx';
import type { TreeFilter } from './treeRows.ts';
import { noFilter } from './treeRows.ts';

/** Whether what was kept still is a filter of the tree. */
export function isTreeFilter(kept: unknown): kept is TreeFilter {
  if (typeof kept !== 'object' || kept === null) return false;
  const fields = kept as { readonly [name: string]: unknown }; // checked name by name
  return Object.entries(noFilter).every(([name, value]) => typeof fields[name] === typeof value);
}

/** Whether what was kept still is a filter of records. */
export function isRecordFilter(kept: unknown): kept is RecordFilter {
  if (typeof kept !== 'object' || kept === null) return false;
  return (
    'query' in kept &&
    typeof kept.query === 'string' &&
    'outcomes' in kept &&
    Array.isArray(kept.outcomes)
  );
}
