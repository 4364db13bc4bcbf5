import type { PlaceCode } from '../../standards/index.ts';
import { placeCodes, placeName } from '../../standards/index.ts';
import { placeAliases } from './placeAliases.ts';

const codesByName = indexNames();

/** The place a text names: by code, by its name in either language, or by a common other name. */
export function readPlace(said: string): PlaceCode | undefined {
  return codesByName.get(foldName(said));
}

function indexNames(): ReadonlyMap<string, PlaceCode> {
  const index = new Map<string, PlaceCode>();
  // Own codes and names come last, so that no alias can stand before them.
  for (const code of placeCodes)
    for (const alias of placeAliases[code] ?? []) index.set(foldName(alias), code);
  for (const code of placeCodes) {
    for (const name of [placeName(code, 'en'), placeName(code, 'zh-CN'), code])
      index.set(foldName(name), code);
  }
  return index;
}

function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/\bst\b\.?(?= )/g, 'saint')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
