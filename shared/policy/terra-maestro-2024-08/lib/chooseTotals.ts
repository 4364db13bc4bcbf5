import type { Flow } from '../../../map/index.ts';
import type { Change, Facts } from '../../index.ts';
import { createTotals } from './exportedFlow.ts';

/**
 * For `mend`: a category that is surely not personal information, for a flow that is to show something
 * and has nothing else to show. It is made anew where the map has none.
 */
export function chooseTotals(
  flow: Flow,
  facts: Facts<'categories'>,
): { readonly id: string; readonly changes: readonly Change[] } {
  const found = facts
    .all('categories')
    .find(({ isPersonal, isBiometric }) => isPersonal === false && isBiometric === false);
  if (found !== undefined) return { id: found.id, changes: [] };
  const id = `category-for-${flow.id}`;
  return { id, changes: [createTotals(id)] };
}
