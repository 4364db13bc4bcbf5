import { text } from '../../../lib/index.ts';
import { flowViews } from '../../../map/index.ts';
import {
  defineCriterion,
  met,
  missingField,
  missingRecord,
  notMet,
  pointTo,
  undetermined,
} from '../../index.ts';
import { affiliateScopeSays, judgeAffiliateScope } from '../lib/judgeAffiliateScope.ts';
import { categoriesByPurpose, limitToPurpose, limitToPurposeReads } from '../lib/limitToPurpose.ts';
import { clarifyFlow } from '../lib/recipientMends.ts';

/** C24: an affiliate gets no more kinds of data than the purpose itself uses. */
export const affiliateCategories = defineCriterion({
  id: 'affiliate-categories',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Affiliates get no more than the purpose uses', '向关联公司共享不超出目的所需'),
  rule: text(
    'Kept when every category of personal information in the flow to an affiliate is also used for that purpose in the map; broken when one is not.',
    '流向关联公司的各类个人信息均为该目的在数据地图中所使用的，为符合；有任何一类不属于该目的所使用的，为不符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '5.2' },
    { instrument: 'gbt-35273', article: '9.2' },
    { instrument: 'pipl', article: '6' },
    { instrument: 'gdpr', article: '5(1)(c)' },
  ],
  judges: 'flows',
  reads: [...limitToPurposeReads, 'locations', 'partners', 'subjects'],
  settings: ['affiliates-are-recipients', 'needs-effective-date'],
  applies: judgeAffiliateScope,
  judge({ id, purpose, categories }, facts) {
    if (facts.get('purposes', purpose) === undefined || purpose === undefined) {
      return undetermined('purpose-unknown', [missingField('flows', id, 'purpose')]);
    }
    if (categories === undefined) {
      return undetermined('categories-unknown', [missingField('flows', id, 'categories')]);
    }
    const used = facts.derived(categoriesByPurpose).get(purpose);
    if (used === undefined) {
      const records = { purpose: pointTo('purposes', purpose) };
      return undetermined('uses-unknown', [missingRecord('uses')], { records });
    }
    for (const one of categories) {
      if (used.has(one) || facts.get('categories', one)?.isPersonal === false) continue;
      const records = {
        category: pointTo('categories', one),
        purpose: pointTo('purposes', purpose),
      };
      return notMet('more-than-needed', { records });
    }
    return met;
  },
  mend(flow, facts, { code }) {
    if (code !== 'recipient-unknown') return limitToPurpose(flow, facts);
    const view = facts.derived(flowViews).get(flow.id);
    return view === undefined ? [] : clarifyFlow(view, facts);
  },
  says: {
    ...affiliateScopeSays,
    met: {
      outcome: 'met',
      text: text(
        'The affiliate gets nothing through {record} that its purpose does not use.',
        '{record}中的信息均为其目的所使用，未超出必要范围。',
      ),
    },
    'purpose-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said for what purpose an affiliate gets {record}.',
        '向关联公司提供{record}的目的未载明。',
      ),
      fix: text('Enter the purpose of {record}.', '补录{record}的目的。'),
    },
    'categories-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said which categories an affiliate gets through {record}.',
        '关联公司通过{record}获取哪些类别的信息未载明。',
      ),
      fix: text('Enter the categories of {record}.', '补录{record}的信息种类。'),
    },
    'uses-unknown': {
      outcome: 'undetermined',
      text: text(
        'No use of data is registered for {purpose}, so it cannot be told what {record} needs.',
        '{purpose}项下未登记任何使用，无法判断{record}所需的信息。',
      ),
      fix: text('Register the uses of data for {purpose}.', '登记为{purpose}使用的各类信息。'),
    },
    'more-than-needed': {
      outcome: 'not-met',
      text: text(
        'An affiliate gets {category} through {record}, but {purpose} does not use it.',
        '关联公司通过{record}获取{category}，而{purpose}并不使用该类信息。',
      ),
      fix: text(
        'Take {category} out of {record}, or register why {purpose} needs it.',
        '从{record}中剔除{category}，或登记{purpose}使用该类信息的必要性。',
      ),
    },
  },
});
