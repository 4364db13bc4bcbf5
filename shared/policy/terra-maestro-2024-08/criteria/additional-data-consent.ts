import { text } from '../../../lib/index.ts';
import { known } from '../../../map/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  pointTo,
  undetermined,
} from '../../index.ts';
import { renewConsent, renewConsentReads } from '../lib/renewConsent.ts';

/** C55: data beyond what a function needs rests on a consent. */
export const additionalDataConsent = defineCriterion({
  id: 'additional-data-consent',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Additional data rests on consent', '附加信息以同意为依据'),
  rule: text(
    'Additional data is what people need not give for the function to work. Its use is kept when it names the consent it rests on, and broken when there is none. Compulsory data in an activity that rests on consent stays open until its consent is named. Uses in activities on another legal basis are judged where the policy lists situations without consent.',
    '附加信息是指并非基本功能所必需、个人可以不提供的信息。其使用载有所依据的同意的，为符合；没有同意的，为不符合。以同意为依据的活动中的必需信息，载明同意前无法判定。以其他合法性基础开展的活动，按政策所列无需同意的情形另行判定。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '8.4' },
    { instrument: 'pipl', article: '13, 15' },
    { instrument: 'gdpr', article: '6, 7' },
  ],
  judges: 'uses',
  reads: ['activities', ...renewConsentReads],
  settings: ['needs-effective-date'],
  judge(use, facts) {
    const { id, isRequired, consent } = use;
    if (facts.get('consents', consent) !== undefined) return met;
    const activity = facts.get('activities', use.activity);
    const basis = activity?.basis;
    if (basis !== undefined && basis !== 'consent') return doesNotApply('other-basis');
    if (activity === undefined) {
      return undetermined('basis-unknown', [missingField('uses', id, 'activity')]);
    }
    if (basis === undefined) {
      return undetermined('basis-unknown', [missingField('activities', activity.id, 'basis')]);
    }
    if (consent === undefined || typeof consent === 'string') {
      return undetermined('consent-unknown', [missingField('uses', id, 'consent')]);
    }
    const records = { activity: pointTo('activities', activity.id) };
    if (isRequired === false) return notMet('no-consent', { records });
    return undetermined(
      isRequired === true ? 'compulsory' : 'need-unknown',
      [missingField('uses', id, isRequired === true ? 'consent' : 'isRequired')],
      { records },
    );
  },
  mend(use, facts) {
    const purpose = known(facts.get('activities', use.activity)?.purpose);
    const duty = {
      register: 'uses',
      id: use.id,
      consent: use.consent,
      started: use.firstUsed,
      startField: 'firstUsed',
    } as const;
    const purposes = purpose === undefined ? [] : [purpose];
    return renewConsent(duty, { purposes, recipients: [] }, facts);
  },
  says: {
    met: { outcome: 'met', text: text('{record} rests on a consent.', '{record}以同意为依据。') },
    'other-basis': {
      outcome: 'not-applicable',
      text: text(
        '{record} belongs to an activity that rests on another legal basis than consent.',
        '{record}所属活动以同意以外的合法性基础开展。',
      ),
    },
    'need-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} names no consent, and nobody has said whether it is compulsory or additional in {activity}.',
        '{record}没有载明同意，其在{activity}中属于必需信息还是附加信息亦未载明。',
      ),
      fix: text('Enter whether people must give it.', '载明个人是否必须提供。'),
    },
    compulsory: {
      outcome: 'undetermined',
      text: text(
        '{record} is compulsory, yet {activity} rests on consent and none is named; what it does rest on is open.',
        '{record}为必需信息，而{activity}以同意为依据却未载明同意，其依据存疑。',
      ),
      fix: text(
        'Name the consent, or give {activity} the legal basis it really has.',
        '载明所依据的同意，或更正{activity}的合法性基础。',
      ),
    },
    'basis-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} names no consent, and the legal basis of its activity is not known.',
        '{record}没有载明同意，所属活动的合法性基础亦未载明。',
      ),
      fix: text(
        'Enter the legal basis of the activity, or the consent.',
        '补录活动的合法性基础或所依据的同意。',
      ),
    },
    'consent-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said on which consent {record} rests.',
        '{record}所依据的同意未载明。',
      ),
      fix: text('Enter the consent, or that there is none.', '补录所依据的同意；没有的，选“无”。'),
    },
    'no-consent': {
      outcome: 'not-met',
      text: text(
        '{record} is additional data in {activity} and rests on no consent.',
        '{record}为{activity}中的附加信息，却没有取得同意。',
      ),
      fix: text(
        'Stop the use until people have agreed to it on the authorisation page.',
        '停止使用，待个人在授权页面同意后再行开始。',
      ),
    },
  },
});
