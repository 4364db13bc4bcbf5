import { placeNames } from './placeNames.ts';

/** A place that can hold records or house a partner; `EU` is no place but a group of them. */
export type PlaceCode = Exclude<keyof typeof placeNames, 'EU'>;

/** Every officially assigned ISO 3166-1 alpha-2 code, in the order of the codes. */
export const placeCodes: readonly PlaceCode[] = Object.keys(placeNames).filter(isPlaceCode);

/** True for an officially assigned ISO 3166-1 alpha-2 code in capitals; false for `EU`, `XK`, `UK`. */
export function isPlaceCode(code: string): code is PlaceCode {
  return code !== 'EU' && Object.hasOwn(placeNames, code);
}
