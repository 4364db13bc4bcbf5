import type { Column } from '../../../../shared/exchange/cells/index.ts';
import type { RowHistory } from '../../../data/queries/historyOf.ts';
import { isSameValue } from '../../../parts/editors/fieldText.ts';

/** What one step did to one field. */
export interface FieldChange {
  readonly column: Column;
  readonly before: unknown;
  readonly after: unknown;
}

export type StepNature = 'added' | 'deleted' | 'archived' | 'restored' | 'changed';

/** What one step of the history did to a record, field by field in the order of the columns. */
export interface StepChanges {
  readonly nature: StepNature;
  readonly changes: readonly FieldChange[];
}

/** Compares a record before and after a step; stamps that change with every step are left out. */
export function changesOf(
  columns: readonly Column[],
  { before, after }: Pick<RowHistory, 'before' | 'after'>,
): StepChanges {
  const changes = columns
    .filter(({ key }) => !isSameValue(before?.[key], after?.[key]))
    .map((column) => ({ column, before: before?.[column.key], after: after?.[column.key] }));
  return { nature: natureOf(before, after), changes };
}

function natureOf(before: RowHistory['before'], after: RowHistory['after']): StepNature {
  if (before === undefined) return 'added';
  if (after === undefined) return 'deleted';
  const wasArchived = before.archived === true;
  const isArchived = after.archived === true;
  if (wasArchived === isArchived) return 'changed';
  return isArchived ? 'archived' : 'restored';
}

/** What a list gained and lost; undefined where one side is no list. */
export function listChanges(
  before: unknown,
  after: unknown,
): { readonly added: readonly unknown[]; readonly removed: readonly unknown[] } | undefined {
  if (!Array.isArray(before) || !Array.isArray(after)) return undefined;
  const added: readonly unknown[] = after.filter((item: unknown) => !before.includes(item));
  const removed: readonly unknown[] = before.filter((item: unknown) => !after.includes(item));
  // The same items in another order: both sides in full say it better.
  return added.length + removed.length === 0 ? undefined : { added, removed };
}
