import type { Language, Text } from '../lib/index.ts';
import { placeNames } from './placeNames.ts';

const names: Readonly<Record<string, Text>> = placeNames;

/** The place's name in the asked language; the code itself for a code nobody assigned. */
export function placeName(iso: string, language: Language): string {
  return Object.hasOwn(names, iso) ? (names[iso]?.[language] ?? iso) : iso;
}
