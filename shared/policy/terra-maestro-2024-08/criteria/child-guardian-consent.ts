import { text } from '../../../lib/index.ts';
import type { Missing } from '../../index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  missingRecord,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';
import {
  accountOpeningReads,
  accountOpeningSayings,
  judgeAccountOpening,
  settleAccountOpening,
} from '../lib/accountOpening.ts';
import { childAgeBelow, childSayings } from '../lib/childSubject.ts';

/** C64: where children may register, a parent or guardian has agreed. */
export const childGuardianConsent = defineCriterion({
  id: 'child-guardian-consent',
  kind: 'promise',
  revision: 1,
  severity: 'critical',
  title: text('Guardian’s consent to a child’s account', '儿童账户的监护人同意'),
  rule: text(
    'Kept when an activity that opens accounts and admits people under 14 uses their data on a guardian’s consent. Where nobody under 14 is admitted the question does not arise.',
    '开立账户的处理活动允许未满十四周岁者参与，且以监护人同意为依据使用其信息的，为符合；不允许未满十四周岁者参与的，不适用。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '5.4 d' },
    { instrument: 'pipl', article: '31' },
    { instrument: 'children-online', article: '9' },
    { instrument: 'gdpr', article: '8' },
  ],
  judges: 'activities',
  reads: [...accountOpeningReads, 'uses', 'consents'],
  settings: ['needs-effective-date'],
  applies(activity, facts) {
    const { id, minAge } = activity;
    const opening = judgeAccountOpening(activity, facts);
    if (opening !== null) return opening;
    if (typeof minAge !== 'number') {
      return undetermined('age-unknown', [missingField('activities', id, 'minAge')]);
    }
    return minAge < childAgeBelow ? null : doesNotApply('no-children');
  },
  judge({ id, minAge }, facts) {
    const uses = facts.by('uses', 'activity', id);
    let open: Missing | undefined;
    for (const use of uses) {
      const consent = facts.get('consents', use.consent);
      if (consent?.kind === 'guardian') return met;
      if (consent !== undefined && consent.kind === undefined) {
        open ??= missingField('consents', consent.id, 'kind');
      } else if (
        consent === undefined &&
        (use.consent === undefined || typeof use.consent === 'string')
      ) {
        open ??= missingField('uses', use.id, 'consent');
      }
    }
    if (uses.length === 0) open = missingRecord('uses');
    const figures = { age: Number(minAge) };
    return open === undefined
      ? notMet('no-guardian', { figures })
      : undetermined('consent-unknown', [open], { figures });
  },
  mend(activity, facts, { code }) {
    return code === 'purpose-unknown'
      ? settleAccountOpening(activity, facts)
      : [setFields('activities', activity.id, { minAge: childAgeBelow })];
  },
  says: {
    ...accountOpeningSayings,
    ...childSayings,
    met: {
      outcome: 'met',
      text: text(
        'A guardian agrees before a child has an account with {record}.',
        '儿童经{record}开立账户前已取得监护人同意。',
      ),
    },
    'no-guardian': {
      outcome: 'not-met',
      text: text(
        '{record} admits people from the age of {age} and has no guardian’s consent.',
        '{record}允许{age}周岁起的个人参与，但未取得监护人同意。',
      ),
      fix: text(
        'Admit nobody under 14 to {record}, or ask a guardian for verifiable consent first.',
        '{record}不再允许未满十四周岁者参与，或事先取得可核实的监护人同意。',
      ),
    },
    'consent-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} admits people from the age of {age}, and it is not known whether a guardian agrees.',
        '{record}允许{age}周岁起的个人参与，是否取得监护人同意不明。',
      ),
      fix: text(
        'Enter the uses of {record} and the kind of consent each rests on.',
        '补录{record}的各项使用及其所依据同意的形式。',
      ),
    },
  },
});
