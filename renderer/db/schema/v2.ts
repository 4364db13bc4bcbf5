/**
 * What version 2 changed in the tables of version 1, 2026-11-22: saved assessments, the policy packs a
 * workspace adjusted for itself, the register of risk methods, and what an impact assessment newly
 * points at. Literal on purpose, importing nothing, and only what changed: Dexie keeps every other
 * table, and every row, as version 1 left it.
 */
export const workspaceStoresAdded: { readonly [table: string]: string } = {
  'risk-methods': 'id, &code, *evidence',
  'impact-assessments': 'id, &code, *actions, *evidence, method, *measures',
  assessments: 'id, &code',
  packs: 'id',
};
