import { registers } from '../../map/index.ts';

type CategoryKind = keyof typeof registers.categories.fields.kind.options;
type PurposeKind = keyof typeof registers.purposes.fields.kind.options;

/** Every kind of data the register knows. */
export const categoryKinds = Object.keys(
  registers.categories.fields.kind.options,
) as readonly CategoryKind[]; // the keys of that literal

/** Every kind of purpose the register knows. */
export const purposeKinds = Object.keys(
  registers.purposes.fields.kind.options,
) as readonly PurposeKind[]; // the keys of that literal

/** Where generated partners, markets and people are; mainland China has its own probability. */
export const worldPlaces: readonly string[] = [
  'CN',
  'HK',
  'SG',
  'DE',
  'US',
  'JP',
  'GB',
  'FR',
  'AU',
  'BR',
  'IN',
  'KR',
  'MY',
  'NL',
  'TH',
];
