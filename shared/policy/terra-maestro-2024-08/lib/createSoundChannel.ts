import type { Day } from '../../../lib/index.ts';
import { notApplicable } from '../../../map/index.ts';
import type { Change } from '../../index.ts';
import { createRecord } from '../../index.ts';

/** Creates a complete page on which people use a right, tested and working on the day given. */
export function createSoundChannel(
  id: string,
  right: 'unsubscribe' | 'withdraw',
  tested: Day,
): Change {
  return createRecord('rights-channels', id, {
    right,
    route: 'page',
    coversCountries: ['CN'],
    lastTested: tested,
    testResult: 'passed',
    needsIdentityProof: false,
    address: '/privacy',
    replyDays: 1,
    answerContains: notApplicable,
    dataKindsAsked: notApplicable,
    dataKindsAtRegistration: notApplicable,
    lawNote: notApplicable,
  });
}
