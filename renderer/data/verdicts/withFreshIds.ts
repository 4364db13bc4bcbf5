import type { Proposal } from './assessViews.ts';

/** A proposal with ids of its own for what it creates, wherever it points at them: it may be entered twice. */
export function withFreshIds({
  creations,
  updates,
}: Proposal): Pick<Proposal, 'creations' | 'updates'> {
  const fresh = new Map(creations.map(({ id }) => [id, crypto.randomUUID() as string]));
  const rename = (value: unknown): unknown => {
    if (typeof value === 'string') return fresh.get(value) ?? value;
    return Array.isArray(value) ? value.map(rename) : value;
  };
  const renameAll = (fields: { readonly [field: string]: unknown }) =>
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, rename(value)]));
  return {
    creations: creations.map(({ id, fields, ...rest }) => ({
      ...rest,
      id: fresh.get(id) ?? id,
      fields: renameAll(fields),
    })),
    updates: updates.map(({ fields, ...rest }) => ({ ...rest, fields: renameAll(fields) })),
  };
}
