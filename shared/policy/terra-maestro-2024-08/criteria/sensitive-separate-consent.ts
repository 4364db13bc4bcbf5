import { text } from '../../../lib/index.ts';
import type { Use } from '../../../map/index.ts';
import { known } from '../../../map/index.ts';
import type { Change } from '../../index.ts';
import {
  createRecord,
  defineCriterion,
  doesNotApply,
  missingField,
  pointTo,
  setFields,
  undetermined,
} from '../../index.ts';
import type { ConsentDuty } from '../lib/judgeConsentBefore.ts';
import { judgeSeparateConsent, separateConsentSayings } from '../lib/judgeConsentBefore.ts';
import { renewConsent, renewConsentReads } from '../lib/renewConsent.ts';
import { judgeSensitiveUse, sensitiveUseSayings, settleSensitivity } from '../lib/sensitiveUse.ts';

/** C12, law: sensitive information handled on consent needs a consent of its own. */
export const sensitiveSeparateConsent = defineCriterion({
  id: 'sensitive-separate-consent',
  kind: 'law',
  revision: 1,
  severity: 'serious',
  title: text('Separate consent to sensitive information', '敏感个人信息的单独同意'),
  rule: text(
    'A use of sensitive information whose activity rests on consent needs a separate or written consent, not bundled, no later than the first use; for children the guardian’s. Where another ground of PIPL Art. 13 carries the activity, no consent is asked. What concerns children under 14 is sensitive whatever its category.',
    '以同意为依据处理敏感个人信息的，须在首次使用前取得单独同意或书面同意，且不得捆绑；涉及儿童的，由监护人同意。依《个人信息保护法》第13条其他依据处理的，无需同意。不满十四周岁未成年人的个人信息一律属于敏感个人信息。',
  ),
  clauses: [
    { instrument: 'pipl', article: '29' },
    { instrument: 'pipl', article: '13' },
    { instrument: 'gbt-35273', article: '5.4 b' },
    { instrument: 'gdpr', article: '9' },
  ],
  judges: 'uses',
  reads: ['categories', 'subjects', 'activities', ...renewConsentReads],
  settings: ['needs-effective-date'],
  applies(use, facts) {
    const sensitive = judgeSensitiveUse(use, facts);
    if (sensitive !== null) return sensitive;
    const activity = facts.get('activities', use.activity);
    if (activity?.basis === 'consent') return null;
    if (activity?.basis !== undefined) return doesNotApply('other-basis');
    return activity === undefined
      ? undetermined('activity-unknown', [missingField('uses', use.id, 'activity')])
      : undetermined('basis-unknown', [missingField('activities', activity.id, 'basis')], {
          records: { activity: pointTo('activities', activity.id) },
        });
  },
  judge(use, facts) {
    return judgeSeparateConsent(dutyOf(use), facts);
  },
  mend(use, facts, { code }) {
    if (code === 'category-unknown' || code === 'sensitivity-unknown') {
      return settleSensitivity(use, facts);
    }
    const activity = facts.get('activities', use.activity) ?? facts.all('activities')[0];
    const changes: Change[] = [];
    if (activity === undefined) {
      changes.push(createRecord('activities', use.activity, { basis: 'consent' }));
    } else if (activity.id !== use.activity) {
      changes.push(setFields('uses', use.id, { activity: activity.id }));
    }
    if (activity !== undefined && activity.basis === undefined) {
      changes.push(setFields('activities', activity.id, { basis: 'consent' }));
    }
    const purpose = known(activity?.purpose);
    const purposes = purpose === undefined ? [] : [purpose];
    return [...changes, ...renewConsent(dutyOf(use), { purposes, recipients: [] }, facts)];
  },
  says: {
    ...sensitiveUseSayings,
    ...separateConsentSayings,
    met: {
      outcome: 'met',
      text: text(
        '{record} began with a separate consent to this sensitive information.',
        '{record}在开始前已就该敏感个人信息取得单独同意。',
      ),
    },
    'other-basis': {
      outcome: 'not-applicable',
      text: text(
        '{record} rests on a ground other than consent.',
        '{record}以同意以外的依据处理。',
      ),
    },
    'activity-unknown': {
      outcome: 'undetermined',
      text: text(
        'It is not known to which activity {record} belongs.',
        '{record}所属的处理活动不明。',
      ),
      fix: text('Link {record} to its activity.', '为{record}关联处理活动。'),
    },
    'basis-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said on what {activity} rests, so it is open whether {record} needs consent.',
        '{activity}的合法性基础未载明，无法判断{record}是否须取得同意。',
      ),
      fix: text('Enter the legal basis of {activity}.', '补录{activity}的合法性基础。'),
    },
  },
});

function dutyOf(use: Use): ConsentDuty {
  const { id, consent, firstUsed: started } = use;
  return { register: 'uses', id, consent, started, startField: 'firstUsed' };
}
