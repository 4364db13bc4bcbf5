import type { Day } from '../../../lib/index.ts';
import { none, notApplicable } from '../../../map/index.ts';
import { exportNoticeItemIds } from '../../../standards/index.ts';
import type { Change } from '../../index.ts';
import { createRecord } from '../../index.ts';
import { createEvidence } from './createEvidence.ts';
import { createSoundChannel } from './createSoundChannel.ts';

/** What a consent is about; `policyVersion` is the id of the version shown with it. */
export interface ConsentSubject {
  readonly kind: 'separate' | 'guardian';
  readonly policyVersion: string;
  readonly purposes: readonly string[];
  readonly recipients: readonly string[];
}

/** Creates a complete, proven consent for one handling, given on the day stated, with a page to take it back. */
export function createSoundConsent(
  id: string,
  subject: ConsentSubject,
  given: Day,
): readonly Change[] {
  const [channel, proof] = [`channel-for-${id}`, `evidence-for-${id}`];
  return [
    createSoundChannel(channel, 'withdraw', given),
    createEvidence(proof, given),
    createRecord('consents', id, {
      ...subject,
      recipients: subject.recipients.length === 0 ? none : subject.recipients,
      isBundled: false,
      given,
      withdrawChannel: channel,
      stepsToGive: 1,
      stepsToWithdraw: 1,
      withdrawn: none,
      isVerifiable: subject.kind === 'guardian' ? true : notApplicable,
      noticeItems: exportNoticeItemIds,
      evidence: [proof],
    }),
  ];
}
