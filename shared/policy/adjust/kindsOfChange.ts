import type { AdjustedPack, AdjustmentKind } from './adjustedPack.ts';

/** The kinds of change an adjusted pack holds; what is switched off has reasons of its own. */
export function kindsOfChange(adjusted: AdjustedPack): ReadonlySet<AdjustmentKind> {
  const { principles, commitments, bands, bestBandWhenCritical, settings, added } = adjusted;
  const kinds = new Set<AdjustmentKind>();
  const hasWeights = Object.values(commitments ?? {}).some(
    ({ weights, criteria }) => hasAny(weights) || hasAny(criteria),
  );
  if (hasAny(principles) || hasWeights) kinds.add('weights');
  if (hasAny(bands) || bestBandWhenCritical !== undefined) kinds.add('bands');
  if (hasAny(settings)) kinds.add('settings');
  if ((added ?? []).length > 0) kinds.add('added');
  return kinds;
}

function hasAny(table: object | undefined): boolean {
  return table !== undefined && Object.keys(table).length > 0;
}
