import type { Workspace } from '../assessment/index.ts';
import { settingsOf } from '../assessment/index.ts';
import type { AdjustedPack } from '../policy/adjust/index.ts';
import type { Pack } from '../policy/index.ts';
import type { PackRules } from './checkConsistency.ts';

/** What a workspace may refer to in a pack. */
export function rulesOfPack(pack: Pack): PackRules {
  return { id: pack.id, criteria: pack.criteria, settings: settingsOf(pack) };
}

/**
 * What a workspace may refer to: the rules of the pack it chose, of that pack's base, and the
 * questions of every pack it made itself. An answer given under one pack stays a fact while another
 * is in use. Undefined when none of the packs known is what it chose or what that was made from.
 */
export function rulesForWorkspace(
  { pack: id, packs = [] }: Pick<Workspace, 'pack' | 'packs'>,
  known: readonly PackRules[],
): PackRules | undefined {
  const base = packs.find((each) => each.id === id)?.base;
  const found = known.find((each) => each.id === id) ?? known.find((each) => each.id === base);
  if (found === undefined || packs.length === 0) return found;
  return { ...found, id, criteria: [...found.criteria, ...packs.flatMap(askedRules)] };
}

/** The rules that the questions of an adjusted pack make, as far as a file can refer to them. */
export function askedRules({ added = [] }: AdjustedPack): PackRules['criteria'] {
  return added.flatMap(({ criteria }) =>
    criteria.flatMap((one) =>
      'question' in one
        ? [
            {
              id: one.question.id,
              judges: one.question.per,
              questions: [{ id: one.question.id }],
            },
          ]
        : [],
    ),
  );
}
