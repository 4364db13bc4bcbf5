import { text } from '../../../lib/index.ts';
import { known } from '../../../map/index.ts';
import {
  defineCriterion,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';
import { judgeSensitiveUse, sensitiveUseSayings, settleSensitivity } from '../lib/sensitiveUse.ts';

/** C12, law: people are told why sensitive information is needed and what it means for them. */
export const sensitiveNotice = defineCriterion({
  id: 'sensitive-notice',
  kind: 'law',
  revision: 1,
  severity: 'serious',
  title: text('Notice about sensitive information', '敏感个人信息的专门告知'),
  rule: text(
    'Beyond the general notice people are told two things about sensitive information: why handling it is necessary and how it affects their rights and interests. What concerns children under 14 is sensitive whatever its category.',
    '处理敏感个人信息，除一般告知事项外，还须告知处理的必要性以及对个人权益的影响。不满十四周岁未成年人的个人信息一律属于敏感个人信息。',
  ),
  clauses: [{ instrument: 'pipl', article: '30' }],
  judges: 'uses',
  reads: ['categories', 'subjects'],
  applies: judgeSensitiveUse,
  judge(use) {
    if (use.sensitiveNotice === undefined) {
      return undetermined('notice-unknown', [missingField('uses', use.id, 'sensitiveNotice')]);
    }
    const told = known(use.sensitiveNotice) ?? [];
    const hasNecessity = told.includes('necessity');
    const hasEffect = told.includes('effect');
    if (hasNecessity && hasEffect) return met;
    if (hasNecessity) return notMet('effect-not-told');
    return notMet(hasEffect ? 'necessity-not-told' : 'not-told');
  },
  mend(use, facts, { code }) {
    return code === 'category-unknown' || code === 'sensitivity-unknown'
      ? settleSensitivity(use, facts)
      : [setFields('uses', use.id, { sensitiveNotice: ['necessity', 'effect'] })];
  },
  says: {
    ...sensitiveUseSayings,
    met: {
      outcome: 'met',
      text: text(
        'For {record} people are told why it is necessary and how it affects them.',
        '就{record}已告知必要性及对个人权益的影响。',
      ),
    },
    'notice-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said what people are told about the sensitive information in {record}.',
        '就{record}所涉敏感个人信息向个人告知的内容未载明。',
      ),
      fix: text('Enter what people are told.', '补录已告知的内容。'),
    },
    'not-told': {
      outcome: 'not-met',
      text: text(
        'People are told neither why {record} needs sensitive information nor how it affects them.',
        '就{record}既未告知处理敏感个人信息的必要性，也未告知对个人权益的影响。',
      ),
      fix: text('Add both points to the notice.', '在告知中补充上述两项内容。'),
    },
    'effect-not-told': {
      outcome: 'not-met',
      text: text(
        'For {record} people are not told how it affects their rights and interests.',
        '就{record}未告知对个人权益的影响。',
      ),
      fix: text('Add the effect on the person to the notice.', '在告知中补充对个人权益的影响。'),
    },
    'necessity-not-told': {
      outcome: 'not-met',
      text: text(
        'For {record} people are not told why sensitive information is necessary.',
        '就{record}未告知处理敏感个人信息的必要性。',
      ),
      fix: text('Add the necessity to the notice.', '在告知中补充处理的必要性。'),
    },
  },
});
