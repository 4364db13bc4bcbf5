import { text } from '../../../lib/index.ts';
import type { Category, RecordIn } from '../../../map/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';
import { placeOfCategory, settleCategory } from '../lib/settleCategory.ts';
import { placeOfPurpose, purposeOf } from '../lib/settlePurpose.ts';

type CategoryKind = NonNullable<Category['kind']>;
type PurposeKind = NonNullable<RecordIn<'purposes'>['kind']>;

const voluntary: ReadonlySet<CategoryKind> = new Set<CategoryKind>([
  'name',
  'birthday',
  'gender',
  'region',
  'industry',
]);

/** A parcel, a payment, a staff file and a legal duty need to know who someone is; the promise is about the account. */
const outsideTheAccount: ReadonlySet<PurposeKind> = new Set<PurposeKind>([
  'deliver',
  'pay',
  'human-resources',
  'legal',
]);

/** C07: five items may be left out, and leaving them out costs nothing. */
export const voluntaryItems = defineCriterion({
  id: 'voluntary-items',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Five items people may leave out', '可不填写的五项信息'),
  rule: text(
    'Kept when name, birthday, gender, region and line of business are not compulsory and leaving them out has no effect. Delivery, payment, staff management and legal duties are outside this promise: what they need is judged by its own necessity.',
    '姓名、生日、性别、所在地区、行业均非必填，且不填没有任何影响的，为符合。交付、支付、人力资源管理、法定义务不在本项承诺范围内，其所需信息另按必要性评判。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '5.3 e' },
    { instrument: 'gbt-35273', article: '5.3 f' },
    { instrument: 'pipl', article: '16' },
    { instrument: 'gdpr', article: '7(4)' },
  ],
  judges: 'uses',
  reads: ['categories', 'activities', 'purposes'],
  applies(use, facts) {
    const kind = facts.get('categories', use.category)?.kind;
    if (kind !== undefined && !voluntary.has(kind)) return doesNotApply('other-item');
    const isVoluntary = use.isRequired === false && use.refusalEffect === 'none';
    if (!isVoluntary) {
      const purpose = purposeOf(facts, use.activity)?.kind;
      if (purpose !== undefined && outsideTheAccount.has(purpose)) {
        return doesNotApply('outside-account');
      }
    }
    return kind === undefined
      ? undetermined('category-unknown', [placeOfCategory(facts, use)])
      : null;
  },
  judge(use, facts) {
    const { id, isRequired, refusalEffect } = use;
    if (isRequired === false && refusalEffect === 'none') return met;
    if (purposeOf(facts, use.activity)?.kind === undefined) {
      const place = placeOfPurpose(facts, use.activity);
      return undetermined('purpose-unknown', [missingField(place.register, place.id, place.field)]);
    }
    if (isRequired === true) return notMet('compulsory');
    if (refusalEffect !== undefined && refusalEffect !== 'none') return notMet('refusal-costs');
    return isRequired === undefined
      ? undetermined('requirement-unknown', [missingField('uses', id, 'isRequired')])
      : undetermined('effect-unknown', [missingField('uses', id, 'refusalEffect')]);
  },
  mend: (use, facts, { code }) =>
    code === 'category-unknown'
      ? settleCategory(facts, use)
      : [setFields('uses', use.id, { isRequired: false, refusalEffect: 'none' })],
  says: {
    met: {
      outcome: 'met',
      text: text(
        '{record} may be left out without any effect.',
        '{record}可不提供，且没有任何影响。',
      ),
    },
    'other-item': {
      outcome: 'not-applicable',
      text: text(
        '{record} concerns none of the five voluntary items.',
        '{record}不属于政策所列五项可不填信息。',
      ),
    },
    'outside-account': {
      outcome: 'not-applicable',
      text: text(
        '{record} serves delivery, payment, staff management or a legal duty, not the account.',
        '{record}用于交付、支付、人力资源管理或法定义务，与账户资料无关。',
      ),
    },
    'category-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said what kind of data {record} is about.',
        '{record}所涉信息的种类未载明。',
      ),
      fix: text('Enter the kind of data used in {record}.', '补录{record}所涉信息的种类。'),
    },
    'purpose-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said what the activity behind {record} is for, so the promise may not reach it.',
        '{record}所属活动的目的未载明，无法判断本项承诺是否适用。',
      ),
      fix: text(
        'Enter the purpose of the activity and its kind, or let people leave the item out.',
        '补录该活动的目的及其类型，或允许个人不提供该信息。',
      ),
    },
    compulsory: {
      outcome: 'not-met',
      text: text(
        '{record} is compulsory, though the policy calls the item voluntary.',
        '政策称该信息可不填，但{record}为必填。',
      ),
      fix: text('Make {record} optional.', '将{record}改为选填。'),
    },
    'refusal-costs': {
      outcome: 'not-met',
      text: text(
        'Whoever leaves out {record} loses a function or the service.',
        '个人不提供{record}的，某项功能不可用或被拒绝服务。',
      ),
      fix: text(
        'Give the same basic functions to people who leave out {record}.',
        '对不提供{record}的个人提供同样的基本功能。',
      ),
    },
    'requirement-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said whether {record} is compulsory.', '{record}是否必填未载明。'),
      fix: text('Enter whether {record} is compulsory.', '补录{record}是否必填。'),
    },
    'effect-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said what happens to someone who leaves out {record}.',
        '个人不提供{record}的后果未载明。',
      ),
      fix: text('Enter the effect of refusing {record}.', '补录拒绝提供{record}的后果。'),
    },
  },
});
