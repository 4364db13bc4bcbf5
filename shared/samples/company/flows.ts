import { buildRecords } from './buildRecords.ts';
import { flowsAbroad } from './flowsAbroad.ts';
import { flowsAffiliates } from './flowsAffiliates.ts';
import { flowsEntrusted } from './flowsEntrusted.ts';
import { flowsInside } from './flowsInside.ts';
import { flowsPublic } from './flowsPublic.ts';
import { flowsShared } from './flowsShared.ts';
import { flw } from './ids.ts';

export const flows = buildRecords('flows', flw, {
  ...flowsInside,
  ...flowsEntrusted,
  ...flowsShared,
  ...flowsPublic,
  ...flowsAbroad,
  ...flowsAffiliates,
});
