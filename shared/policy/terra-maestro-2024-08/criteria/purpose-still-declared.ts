import { text } from '../../../lib/index.ts';
import type { Activity } from '../../../map/index.ts';
import { isNone, known } from '../../../map/index.ts';
import type { Facts, Judgement } from '../../index.ts';
import {
  defineCriterion,
  doesNotApply,
  missingField,
  notMet,
  pointTo,
  setFields,
  undetermined,
} from '../../index.ts';
import { declaredTodaySayings, judgeDeclaredToday } from '../lib/declaredToday.ts';
import { providePolicy } from '../lib/providePolicy.ts';
import { createStatedPurpose } from '../lib/settlePurpose.ts';

/** C69: a purpose that came after the policy in force was posted in a new version. */
export const purposeStillDeclared = defineCriterion({
  id: 'purpose-still-declared',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('A changed purpose is posted', '目的变更已公布'),
  rule: text(
    'An activity keeps the promise when the version of the policy in force today states its purpose. A purpose on the map that this version does not state is a change nobody was told about.',
    '现行政策版本载明处理活动之目的的，为符合；数据地图中的目的未载于现行版本的，即为未公布的变更。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '5.5 f' },
    { instrument: 'pipl', article: '17 para. 2' },
    { instrument: 'gdpr', article: '13(3)' },
  ],
  judges: 'activities',
  reads: ['purposes', 'policy-versions', 'products', 'organisation'],
  settings: ['needs-effective-date'],
  judge(activity, facts) {
    const judged = compare(activity, facts);
    const { ended } = activity;
    // What stated its purpose stays a promise kept once it ends; nothing more is asked of the rest.
    return judged.outcome !== 'met' && typeof ended === 'string' && ended < facts.asOf
      ? doesNotApply('ended')
      : judged;
  },
  mend(activity, facts) {
    const policy = providePolicy(facts);
    const purpose = facts.get('purposes', activity.purpose);
    if (purpose === undefined) {
      const id = `purpose-for-${activity.id}`;
      return [
        ...policy.changes,
        createStatedPurpose(id, 'operate', [policy.id]),
        setFields('activities', activity.id, { purpose: id }),
      ];
    }
    const before = (known(purpose.declaredIn) ?? []).filter((one) => one !== policy.id);
    return [
      ...policy.changes,
      setFields('purposes', purpose.id, { declaredIn: [...before, policy.id] }),
    ];
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        'The policy in force today states the purpose of {record}.',
        '现行政策已载明{record}的目的。',
      ),
    },
    ended: {
      outcome: 'not-applicable',
      text: text(
        '{record} has ended, so today’s policy need not state it.',
        '{record}已终止，现行政策无须载明。',
      ),
    },
    'no-purpose': {
      outcome: 'undetermined',
      text: text('Nobody has said what {record} is for.', '{record}的处理目的未载明。'),
      fix: text('Enter the one purpose {record} serves.', '补录{record}所服务的目的。'),
    },
    'versions-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said which versions of the policy state {purpose}.',
        '{purpose}载于哪些政策版本未登记。',
      ),
      fix: text(
        'Enter the versions that state {purpose}, or that none does.',
        '补录载明{purpose}的政策版本；没有的，选“无”。',
      ),
    },
    'never-posted': {
      outcome: 'not-met',
      text: text(
        '{record} serves {purpose}, which no version of the policy has ever stated.',
        '{record}服务于{purpose}，而各版政策均未载明该目的。',
      ),
      fix: text(
        'Publish a version of the policy that states {purpose}, or stop {record}.',
        '公布载明{purpose}的新版政策，或停止{record}。',
      ),
    },
    ...declaredTodaySayings,
  },
});

function compare(
  activity: Activity,
  facts: Facts<'activities' | 'purposes' | 'policy-versions'>,
): Judgement<
  keyof typeof declaredTodaySayings | 'no-purpose' | 'never-posted' | 'versions-unknown'
> {
  const purpose = facts.get('purposes', activity.purpose);
  if (purpose === undefined) {
    return undetermined('no-purpose', [missingField('activities', activity.id, 'purpose')]);
  }
  const { declaredIn } = purpose;
  if (Array.isArray(declaredIn)) return judgeDeclaredToday(declaredIn, facts);
  const records = { purpose: pointTo('purposes', purpose.id) };
  if (isNone(declaredIn)) return notMet('never-posted', { records });
  const missing = [missingField('purposes', purpose.id, 'declaredIn')];
  return undetermined('versions-unknown', missing, { records });
}
