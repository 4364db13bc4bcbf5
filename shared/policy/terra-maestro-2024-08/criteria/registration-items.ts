import { text } from '../../../lib/index.ts';
import type { Category, Use } from '../../../map/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  missingRecord,
  notMet,
  pointTo,
  setFields,
  undetermined,
} from '../../index.ts';
import { createRegistrationUse } from '../lib/createRegistrationUse.ts';
import { placeOfCategory } from '../lib/settleCategory.ts';
import { placeOfPurpose, purposeOf, settlePurpose } from '../lib/settlePurpose.ts';

type CategoryKind = NonNullable<Category['kind']>;

const promisedItems: ReadonlySet<CategoryKind> = new Set<CategoryKind>([
  'phone',
  'email',
  'username',
  'password',
]);

/** C06: opening an account makes nothing compulsory beyond the four items the policy names. */
export const registrationItems = defineCriterion({
  id: 'registration-items',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Nothing compulsory beyond the four items', '注册必填项不超出四项'),
  rule: text(
    'Kept when, of all data asked for to open an account, only telephone number, e-mail, user name and password are compulsory. Anything else may be asked for as long as people can leave it out.',
    '注册账户所需的全部信息中，仅手机号、邮箱、用户名、密码为必填的，为符合；其他信息可以询问，但应允许不填。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '5.2' },
    { instrument: 'pipl', article: '6' },
    { instrument: 'gdpr', article: '5(1)(c)' },
    { instrument: 'gdpr', article: '25' },
  ],
  judges: 'activities',
  reads: ['purposes', 'uses', 'categories', 'policy-versions', 'products', 'organisation'],
  settings: ['needs-effective-date'],
  applies(activity, facts) {
    const kind = purposeOf(facts, activity.id)?.kind;
    if (kind === 'register') return null;
    if (kind !== undefined) return doesNotApply('other-purpose');
    const { register, id, field } = placeOfPurpose(facts, activity.id);
    return undetermined('purpose-unknown', [missingField(register, id, field)]);
  },
  judge(activity, facts) {
    const uses = facts.by('uses', 'activity', activity.id);
    if (uses.length === 0) return undetermined('nothing-listed', [missingRecord('uses')]);
    let extra: string | undefined;
    let unclear: Use | undefined;
    let count = 0;
    for (const use of uses) {
      if (use.isRequired === false) continue;
      const category = facts.get('categories', use.category);
      if (category?.isPersonal === false) continue;
      const kind = category?.kind;
      if (kind !== undefined && promisedItems.has(kind)) continue;
      if (use.isRequired === true && kind !== undefined) {
        extra ??= use.id;
        count += 1;
      } else {
        unclear ??= use;
      }
    }
    if (extra !== undefined) {
      return notMet('extra-item', { records: { use: pointTo('uses', extra) }, figures: { count } });
    }
    if (unclear === undefined) return met;
    const records = { use: pointTo('uses', unclear.id) };
    if (facts.get('categories', unclear.category)?.kind === undefined) {
      return undetermined('category-unknown', [placeOfCategory(facts, unclear)], { records });
    }
    const missing = [missingField('uses', unclear.id, 'isRequired')];
    return undetermined('requirement-unknown', missing, { records });
  },
  mend(activity, facts, { code }) {
    if (code === 'purpose-unknown') return settlePurpose(facts, activity.id, 'operate');
    if (code === 'nothing-listed') return createRegistrationUse(facts, activity);
    return facts
      .by('uses', 'activity', activity.id)
      .filter(({ isRequired, category }) => {
        const kind = facts.get('categories', category)?.kind;
        return isRequired !== false && (kind === undefined || !promisedItems.has(kind));
      })
      .map(({ id }) => setFields('uses', id, { isRequired: false, refusalEffect: 'none' }));
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        '{record} makes nothing compulsory beyond the four items.',
        '{record}的必填项未超出政策所列四项。',
      ),
    },
    'other-purpose': {
      outcome: 'not-applicable',
      text: text('{record} does not open accounts.', '{record}不涉及注册账户。'),
    },
    'purpose-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said what {record} is for, so it may be how accounts are opened.',
        '{record}的目的未载明，可能属于注册账户。',
      ),
      fix: text('Enter the purpose of {record} and its kind.', '补录{record}的处理目的及其类型。'),
    },
    'nothing-listed': {
      outcome: 'undetermined',
      text: text(
        '{record} opens accounts, but nobody has said which data it asks for.',
        '{record}用于注册账户，但未登记所需信息。',
      ),
      fix: text(
        'Enter each item of data {record} asks for and whether it is compulsory.',
        '逐项登记{record}所需信息及是否必填。',
      ),
    },
    'extra-item': {
      outcome: 'not-met',
      text: text(
        '{record} makes {count, plural, one {one item} other {# items}} compulsory beyond the four, such as {use}.',
        '{record}在四项之外另有{count}项必填信息，例如{use}。',
      ),
      fix: text(
        'Let people open an account without {use} and whatever else is not among the four.',
        '允许个人不提供{use}等四项以外的信息即可注册。',
      ),
    },
    'category-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said what kind of data {use} asks for.',
        '{use}所收集信息的种类未载明。',
      ),
      fix: text('Enter the kind of the category used in {use}.', '补录{use}所涉信息的种类。'),
    },
    'requirement-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether {use} is compulsory when an account is opened.',
        '注册账户时{use}是否必填未载明。',
      ),
      fix: text('Enter whether {use} is compulsory.', '补录{use}是否必填。'),
    },
  },
});
