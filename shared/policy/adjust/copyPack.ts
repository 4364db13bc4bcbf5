import type { Words } from '../../lib/index.ts';
import type { Pack } from '../definePack.ts';
import type { AdjustedPack } from './adjustedPack.ts';

/** A copy of a shipped pack in which nothing is changed yet. */
export function copyPack(base: Pack, id: string, title: Words): AdjustedPack {
  return { id, base: base.id, baseRevision: base.revision, revision: 1, title, reasons: {} };
}
