import { text } from '../../../lib/index.ts';
import type { Category } from '../../../map/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  partlyMet,
  pointTo,
  setFields,
  undetermined,
} from '../../index.ts';
import { servesImprovement } from '../lib/servesImprovement.ts';
import { policyAt } from '../lib/policyAt.ts';
import { providePolicy } from '../lib/providePolicy.ts';
import { placeOfCategory, settleCategory } from '../lib/settleCategory.ts';
import { placeOfPurpose, purposeOf, settlePurpose } from '../lib/settlePurpose.ts';

type CategoryKind = NonNullable<Category['kind']>;

const listed: ReadonlySet<CategoryKind> = new Set<CategoryKind>([
  'support-message',
  'survey-reply',
  'usage',
  'operation',
]);

/** C08: improving, guarding against risk and recommending draw on the four kinds of data the policy lists. */
export const improvementData = defineCriterion({
  id: 'improvement-data',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('Data used to improve and recommend', '改进与推荐所用信息'),
  rule: text(
    'Kept when the data is a support message, a survey reply, the manner of use or an operation. The list ends in "other information": by the settings, what fits only that ending is kept in part until the policy in force names it for this purpose.',
    '所用信息属于客服内容、问卷答复、服务类型与使用方式、操作记录的，为符合。政策以“其他信息”收尾：按设置，仅能归入该表述的，在现行政策就此目的列明之前视为部分符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '5.2' },
    { instrument: 'pipl', article: '6' },
    { instrument: 'gdpr', article: '5(1)(c)' },
  ],
  judges: 'uses',
  reads: ['categories', 'activities', 'purposes', 'policy-versions', 'products', 'organisation'],
  settings: ['open-ends-warn', 'needs-effective-date'],
  applies(use, facts) {
    const purpose = purposeOf(facts, use.activity)?.kind;
    if (purpose !== undefined) {
      return servesImprovement(purpose) ? null : doesNotApply('other-purpose');
    }
    const { register, id, field } = placeOfPurpose(facts, use.activity);
    return undetermined('purpose-unknown', [missingField(register, id, field)]);
  },
  judge(use, facts) {
    const category = facts.get('categories', use.category);
    const kind = category?.kind;
    if (kind !== undefined && listed.has(kind)) return met;
    if (category?.isPersonal === false) return doesNotApply('not-personal');
    if (facts.setting('open-ends-warn') === false) return met;
    const { declaredIn } = use;
    if (Array.isArray(declaredIn)) {
      const { version, undated } = policyAt(facts, facts.asOf);
      const isNamed =
        version !== undefined &&
        declaredIn.includes(version.id) &&
        undated.every(({ id }) => declaredIn.includes(id));
      if (isNamed) return met;
    }
    if (kind === undefined) return undetermined('category-unknown', [placeOfCategory(facts, use)]);
    const records = { category: pointTo('categories', use.category) };
    return partlyMet('open-ending', 0.5, { records });
  },
  mend(use, facts, { code }) {
    if (code === 'purpose-unknown') return settlePurpose(facts, use.activity, 'operate');
    if (code === 'category-unknown') return settleCategory(facts, use);
    const policy = providePolicy(facts);
    const before = Array.isArray(use.declaredIn) ? use.declaredIn : [];
    const declaredIn = [...before.filter((id) => id !== policy.id), policy.id];
    return [...policy.changes, setFields('uses', use.id, { declaredIn })];
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        '{record} draws on data the policy lists for this purpose.',
        '{record}所用信息属于政策就该目的列明的范围。',
      ),
    },
    'other-purpose': {
      outcome: 'not-applicable',
      text: text(
        '{record} serves neither improvement nor risk prevention nor recommendation.',
        '{record}不用于改进服务、防范风险或推荐。',
      ),
    },
    'not-personal': {
      outcome: 'not-applicable',
      text: text('{record} uses no personal information.', '{record}不使用个人信息。'),
    },
    'purpose-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said what the activity behind {record} is for.',
        '{record}所属活动的目的未载明。',
      ),
      fix: text('Enter the purpose of the activity and its kind.', '补录该活动的目的及其类型。'),
    },
    'category-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said what kind of data {record} is about, so it may lie outside the list.',
        '{record}所涉信息的种类未载明，可能超出政策所列范围。',
      ),
      fix: text('Enter the kind of data used in {record}.', '补录{record}所涉信息的种类。'),
    },
    'open-ending': {
      outcome: 'partly-met',
      text: text(
        '{record} uses {category}, which only the words "other information" cover.',
        '{record}使用{category}，仅能归入政策中的“其他信息”。',
      ),
      fix: text(
        'Stop using {category} here, or name it for this purpose in the policy.',
        '停止在此使用{category}，或在政策中就该目的列明该类信息。',
      ),
    },
  },
});
