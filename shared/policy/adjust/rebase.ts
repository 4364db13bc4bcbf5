import type { Pack } from '../definePack.ts';
import type { AdjustedPack, CommitmentAdjustment } from './adjustedPack.ts';

export interface Rebased {
  readonly adjusted: AdjustedPack;
  /** Where changes stood that the new base has no place for, such as `commitments.C14`. */
  readonly dropped: readonly string[];
}

/**
 * Carries the changes of an adjusted pack over to the base as it ships now, with its revision raised.
 * Changes to what the base no longer holds fall away and are named; nothing is guessed.
 */
export function rebase(adjusted: AdjustedPack, base: Pack): Rebased {
  const dropped: string[] = [];
  const keep = <T>(
    path: string,
    table: { readonly [id: string]: T } | undefined,
    known: ReadonlySet<string>,
  ): { readonly [id: string]: T } => {
    const kept: Record<string, T> = {};
    for (const [id, value] of Object.entries(table ?? {})) {
      if (known.has(id)) kept[id] = value;
      else dropped.push(`${path}.${id}`);
    }
    return kept;
  };
  const principles = idsOf(base.principles);
  const commitments = idsOf(base.commitments);
  const criteria = idsOf(base.criteria);
  const changed: Record<string, CommitmentAdjustment> = {};
  for (const [id, one] of Object.entries(keep('commitments', adjusted.commitments, commitments))) {
    const chosen = base.commitments.find((each) => each.id === id)?.criteria ?? [];
    const path = `commitments.${id}`;
    const known = new Set(chosen.map(({ criterion }) => criterion));
    changed[id] = {
      weights: keep(`${path}.weights`, one.weights, principles),
      criteria: keep(`${path}.criteria`, one.criteria, known),
    };
  }
  const { bestBandWhenCritical: best, ...rest } = adjusted;
  const bands = idsOf(base.bands);
  if (best !== undefined && !bands.has(best)) dropped.push('bestBandWhenCritical');
  return {
    adjusted: {
      ...rest,
      base: base.id,
      baseRevision: base.revision,
      revision: adjusted.revision + 1,
      principles: keep('principles', adjusted.principles, principles),
      bands: keep('bands', adjusted.bands, bands),
      ...(best !== undefined && bands.has(best) ? { bestBandWhenCritical: best } : {}),
      commitments: changed,
      switchedOff: keep('switchedOff', adjusted.switchedOff, commitments),
      settings: keep('settings', adjusted.settings, idsOf(base.settings)),
      added: keepAdded(adjusted, principles, criteria, dropped),
    },
    dropped,
  };
}

function keepAdded(
  { added = [] }: AdjustedPack,
  principles: ReadonlySet<string>,
  criteria: ReadonlySet<string>,
  dropped: string[],
): NonNullable<AdjustedPack['added']> {
  return added.filter((one) => {
    const fits =
      Object.keys(one.weights).every((id) => principles.has(id)) &&
      one.criteria.every((rule) => 'question' in rule || criteria.has(rule.criterion));
    if (!fits) dropped.push(`added.${one.id}`);
    return fits;
  });
}

function idsOf(list: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(list.map(({ id }) => id));
}
