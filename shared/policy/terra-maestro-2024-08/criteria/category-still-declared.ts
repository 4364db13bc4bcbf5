import { text } from '../../../lib/index.ts';
import type { Use } from '../../../map/index.ts';
import { isNone, known } from '../../../map/index.ts';
import type { Facts, Judgement } from '../../index.ts';
import {
  defineCriterion,
  doesNotApply,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';
import { declaredTodaySayings, judgeDeclaredToday } from '../lib/declaredToday.ts';
import { providePolicy } from '../lib/providePolicy.ts';
import { judgeUsedData, settleUsedData, usedDataSayings } from '../lib/usedData.ts';

/** C69: a kind of data taken up after the policy in force was posted in a new version. */
export const categoryStillDeclared = defineCriterion({
  id: 'category-still-declared',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('A changed kind of data is posted', '信息种类变更已公布'),
  rule: text(
    'A use of personal information keeps the promise when the version of the policy in force today names the category for this purpose. A category on the map that this version does not name is a change nobody was told about.',
    '现行政策版本就该目的列明所用信息种类的，为符合；数据地图中的种类未列于现行版本的，即为未公布的变更。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '5.5 f' },
    { instrument: 'pipl', article: '17 para. 2' },
    { instrument: 'gdpr', article: '14' },
  ],
  judges: 'uses',
  reads: ['categories', 'policy-versions', 'products', 'organisation'],
  settings: ['needs-effective-date'],
  applies: judgeUsedData,
  judge(use, facts) {
    const judged = compare(use, facts);
    const { lastUsed } = use;
    // What was named stays a promise kept once its use ends; nothing more is asked of the rest.
    return judged.outcome !== 'met' && typeof lastUsed === 'string' && lastUsed < facts.asOf
      ? doesNotApply('ended')
      : judged;
  },
  mend(use, facts) {
    const policy = providePolicy(facts);
    const before = (known(use.declaredIn) ?? []).filter((one) => one !== policy.id);
    return [
      ...settleUsedData(use, facts),
      ...policy.changes,
      setFields('uses', use.id, { declaredIn: [...before, policy.id] }),
    ];
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        'The policy in force today names the category of {record}.',
        '现行政策已列明{record}的信息种类。',
      ),
    },
    ended: {
      outcome: 'not-applicable',
      text: text('{record} is no longer used.', '{record}已不再使用。'),
    },
    ...usedDataSayings,
    'versions-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said which versions of the policy name the category of {record}.',
        '{record}的信息种类列于哪些政策版本未登记。',
      ),
      fix: text(
        'Enter the versions that name it for this purpose, or that none does.',
        '补录就该目的列明该种类的政策版本；没有的，选“无”。',
      ),
    },
    'never-posted': {
      outcome: 'not-met',
      text: text(
        'No version of the policy has ever named the category of {record}.',
        '{record}的信息种类从未列入任何版本的政策。',
      ),
      fix: text(
        'Publish a version of the policy that names it, or stop {record}.',
        '公布列明该种类的新版政策，或停止{record}。',
      ),
    },
    ...declaredTodaySayings,
  },
});

function compare(
  { id, declaredIn }: Use,
  facts: Facts<'policy-versions'>,
): Judgement<keyof typeof declaredTodaySayings | 'never-posted' | 'versions-unknown'> {
  if (Array.isArray(declaredIn)) return judgeDeclaredToday(declaredIn, facts);
  return isNone(declaredIn)
    ? notMet('never-posted')
    : undetermined('versions-unknown', [missingField('uses', id, 'declaredIn')]);
}
