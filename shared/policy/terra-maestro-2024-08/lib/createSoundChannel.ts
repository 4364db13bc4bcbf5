import type { Day, Words } from '../../../lib/index.ts';
import type { RecordIn } from '../../../map/index.ts';
import { notApplicable, registers } from '../../../map/index.ts';
import type { Change } from '../../index.ts';
import { createRecord } from '../../index.ts';

/** The rights a channel can serve. */
export type Right = NonNullable<RecordIn<'rights-channels'>['right']>;

/** Where the people live and which local law was looked at, where that is not the mainland. */
interface Abroad {
  readonly countries: readonly string[];
  readonly lawNote: Words;
}

/** Creates a complete page on which people use a right, tested and working on the day given. */
export function createSoundChannel(id: string, right: Right, tested: Day, abroad?: Abroad): Change {
  return createRecord('rights-channels', id, {
    right,
    route: 'page',
    coversCountries: abroad?.countries ?? ['CN'],
    lastTested: tested,
    testResult: 'passed',
    needsIdentityProof: false,
    address: '/privacy',
    replyDays: 1,
    answerContains: right === 'access' ? accessItems : notApplicable,
    dataKindsAsked: notApplicable,
    dataKindsAtRegistration: notApplicable,
    lawNote: abroad?.lawNote ?? notApplicable,
  });
}

/** Everything an answer on access tells (GB/T 35273, 8.1). */
export const accessItems: readonly string[] = Object.keys(
  registers['rights-channels'].fields.answerContains.options,
);
