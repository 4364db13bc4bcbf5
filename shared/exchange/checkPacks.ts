import type { Workspace } from '../assessment/index.ts';
import { text } from '../lib/index.ts';
import { readyPack } from '../policy/adjust/index.ts';
import { findPack } from '../policy/packs.ts';
import type { Problem } from './problem.ts';
import { shortened } from './problem.ts';

/**
 * What keeps the packs a workspace made itself from being used: one that does not fit its base, or has
 * the id of a pack that ships. One made from another revision of its base is sound: it waits to be
 * carried over.
 */
export function checkPacks({ packs = [] }: Pick<Workspace, 'packs'>): readonly Problem[] {
  return packs.flatMap((adjusted, i) => {
    if (findPack(adjusted.id) !== undefined) {
      return [
        {
          path: `packs[${i}].id`,
          expected: text('an id that no shipped pack has', '不与内置规则包重复的标识'),
          found: shortened(adjusted.id),
          fix: text('Give the pack another id.', '请为该规则包改用其他标识。'),
        },
      ];
    }
    const ready = readyPack(adjusted);
    if (ready.ok || ready.error.kind !== 'invalid') return [];
    return ready.error.problems.map((problem) => ({
      ...problem,
      path: problem.path === '' ? `packs[${i}]` : `packs[${i}].${problem.path}`,
    }));
  });
}
