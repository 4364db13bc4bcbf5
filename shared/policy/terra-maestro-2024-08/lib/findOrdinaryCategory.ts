import type { Category } from '../../../map/index.ts';
import type { Facts } from '../../index.ts';

/** For `mend`: a category of the map that is personal information, not biometric and, if there is one, not sensitive. */
export function findOrdinaryCategory(facts: Facts<'categories'>): Category | undefined {
  const candidates = facts
    .all('categories')
    .filter(({ isPersonal, isBiometric }) => isPersonal === true && isBiometric === false);
  return candidates.find(({ isSensitivePipl }) => isSensitivePipl === false) ?? candidates[0];
}
