import type { Activity } from '../../../map/index.ts';
import { none, notApplicable } from '../../../map/index.ts';
import { constants } from '../../../standards/index.ts';
import type { Change, Facts } from '../../index.ts';
import { createRecord } from '../../index.ts';
import { createEvidence } from './createEvidence.ts';
import { providePolicy } from './providePolicy.ts';

/**
 * For `mend`: one complete use of an e-mail address in an activity that opens accounts, with all it
 * rests on. Everything is made anew: what the map already holds may have findings of its own.
 */
export function createRegistrationUse(
  facts: Facts<'policy-versions' | 'products' | 'organisation'>,
  activity: Activity,
): readonly Change[] {
  const { asOf } = facts;
  const policy = providePolicy(facts);
  const idOf = (part: string) => `${part}-for-${activity.id}`;
  const email = { en: 'E-mail address for the account', 'zh-CN': '账户所用电子邮箱' };
  return [
    ...policy.changes,
    createEvidence(idOf('evidence'), asOf),
    createRecord('categories', idOf('category'), {
      kind: 'email',
      description: email,
      isPersonal: true,
      isSensitivePipl: false,
      isSensitiveGbt: false,
      isBiometric: false,
      isImportantData: false,
      examples: { en: 'Address of a mailbox', 'zh-CN': '邮箱地址' },
    }),
    createRecord('subjects', idOf('subject'), {
      kind: 'user',
      minAge: constants.adultAgeFrom.value,
      countries: ['CN'],
      people: 0,
    }),
    createRecord('rights-channels', idOf('withdrawal'), {
      right: 'withdraw',
      route: 'page',
      coversCountries: ['CN'],
      lastTested: asOf,
      testResult: 'passed',
      needsIdentityProof: false,
      address: 'settings',
      replyDays: constants.rightsReply.value,
      answerContains: notApplicable,
      dataKindsAsked: notApplicable,
      dataKindsAtRegistration: notApplicable,
      lawNote: notApplicable,
    }),
    createRecord('consents', idOf('consent'), {
      kind: 'explicit',
      isBundled: false,
      given: asOf,
      policyVersion: policy.id,
      purposes: activity.purpose === undefined ? [] : [activity.purpose],
      recipients: none,
      withdrawChannel: idOf('withdrawal'),
      stepsToGive: 1,
      stepsToWithdraw: 1,
      withdrawn: none,
      isVerifiable: notApplicable,
      noticeItems: notApplicable,
      evidence: [idOf('evidence')],
    }),
    createRecord('retention-rules', idOf('retention'), {
      trigger: 'account-closed',
      days: 0,
      howSet: { en: 'Ends with the account', 'zh-CN': '以账户存续为限' },
      legalReference: none,
      legalDays: notApplicable,
      reason: email,
      endAction: 'delete',
      evidence: [idOf('evidence')],
    }),
    createRecord('uses', idOf('use'), {
      activity: activity.id,
      category: idOf('category'),
      subject: idOf('subject'),
      isRequired: false,
      refusalEffect: 'none',
      necessity: email,
      source: 'direct',
      supplier: notApplicable,
      isSourceLegal: notApplicable,
      inheritedScope: notApplicable,
      purposeAtCollection: notApplicable,
      derivedFrom: none,
      mergedFrom: none,
      consent: idOf('consent'),
      firstUsed: asOf,
      lastUsed: none,
      locations: none,
      retention: idOf('retention'),
      isAccountData: true,
      ground: notApplicable,
      sensitiveNotice: notApplicable,
      assessment: notApplicable,
      people: 0,
      declaredIn: [policy.id],
      isDeidentified: false,
      areKeysKeptApart: notApplicable,
    }),
  ];
}
