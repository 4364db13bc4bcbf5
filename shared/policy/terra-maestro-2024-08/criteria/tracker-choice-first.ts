import { text } from '../../../lib/index.ts';
import { isEeaMember } from '../../../standards/index.ts';
import type { RecordIn } from '../../../map/index.ts';
import type { Facts } from '../../index.ts';
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

type Tracker = RecordIn<'trackers'>;

/** Whether it meets people in the EU: by the product it belongs to, else by the organisation as a whole. */
function reachesEu(
  { product }: Tracker,
  facts: Facts<'products' | 'organisation'>,
): boolean | undefined {
  const markets = facts.get('products', product)?.markets;
  if (markets !== undefined && markets.length > 0) return markets.some(isEeaMember);
  return facts.all('organisation')[0]?.offersToEu;
}

/** C18, law: in the EU what is not essential waits for the person’s choice. */
export const trackerChoiceFirst = defineCriterion({
  id: 'tracker-choice-first',
  kind: 'law',
  revision: 1,
  severity: 'serious',
  title: text('No tracking before a choice (EU)', '选择前不得追踪（欧盟）'),
  rule: text(
    'For people in the EU or EEA, a cookie or tracker that is not essential is set only after they accepted it. Essential ones and products not offered there are left out.',
    '面向欧盟（欧洲经济区）用户的，非必需的Cookie及同类技术须在用户接受后方可设置；必需的以及不面向该地区的产品不适用。',
  ),
  clauses: [
    { instrument: 'eprivacy', article: '5(3)' },
    { instrument: 'gdpr', article: '7' },
  ],
  judges: 'trackers',
  reads: ['products', 'organisation'],
  applies(tracker, facts) {
    if (tracker.isEssential === true) return doesNotApply('essential');
    const reaches = reachesEu(tracker, facts);
    if (reaches === false) return doesNotApply('not-in-eu');
    if (reaches === true) return null;
    const product = facts.get('products', tracker.product);
    const organisation = facts.all('organisation')[0];
    return undetermined('reach-unknown', [
      organisation === undefined
        ? missingRecord('organisation')
        : missingField('organisation', organisation.id, 'offersToEu'),
      product === undefined
        ? missingField('trackers', tracker.id, 'product')
        : missingField('products', product.id, 'markets'),
    ]);
  },
  judge({ id, isEssential, isSetBeforeChoice }) {
    if (isSetBeforeChoice === false) return met;
    if (isEssential === undefined) {
      return undetermined('need-unknown', [missingField('trackers', id, 'isEssential')]);
    }
    // "Not applicable" says that no choice is offered; for what is not essential that answers nothing.
    return isSetBeforeChoice === true
      ? notMet('set-first')
      : undetermined('moment-unknown', [missingField('trackers', id, 'isSetBeforeChoice')]);
  },
  mend({ id }, _facts, { code }) {
    // Where it is open whether people in the EU are reached, an essential tracker needs no answer.
    const isOpen = code === 'reach-unknown';
    return [
      setFields('trackers', id, isOpen ? { isEssential: true } : { isSetBeforeChoice: false }),
    ];
  },
  says: {
    met: {
      outcome: 'met',
      text: text('{record} waits for the person’s choice.', '{record}在用户作出选择后才设置。'),
    },
    essential: {
      outcome: 'not-applicable',
      text: text(
        '{record} is essential for what the person asked for.',
        '{record}为提供用户所请求的服务所必需。',
      ),
    },
    'not-in-eu': {
      outcome: 'not-applicable',
      text: text('{record} does not meet people in the EU.', '{record}不面向欧盟用户。'),
    },
    'reach-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether {record} meets people in the EU.',
        '未载明{record}是否面向欧盟用户。',
      ),
      fix: text(
        'Enter the markets of the product, or whether the organisation offers to people in the EU.',
        '补录产品的销售或服务地区，或本组织是否面向欧盟境内个人。',
      ),
    },
    'need-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said whether {record} is essential.', '未载明{record}是否必需。'),
      fix: text('Enter whether {record} is essential.', '补录{record}是否必需。'),
    },
    'moment-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} is not essential, and nobody has said whether it waits for a choice.',
        '{record}并非必需，且未载明是否在用户选择前即已设置。',
      ),
      fix: text(
        'Enter whether {record} is set before people choose.',
        '补录{record}是否在用户选择前即已设置。',
      ),
    },
    'set-first': {
      outcome: 'not-met',
      text: text(
        '{record} is not essential and is set before people in the EU have chosen.',
        '{record}并非必需，却在欧盟用户作出选择前即已设置。',
      ),
      fix: text(
        'Hold {record} back until the person has accepted it.',
        '在用户接受之前不得设置{record}。',
      ),
    },
  },
});
