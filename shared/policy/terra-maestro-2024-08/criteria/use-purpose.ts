import { text } from '../../../lib/index.ts';
import { isNone } from '../../../map/index.ts';
import { defineCriterion, met, missingField, notMet, pointTo, undetermined } from '../../index.ts';
import { settlePurpose } from '../lib/settlePurpose.ts';
import { judgeUsedData, settleUsedData, usedDataSayings } from '../lib/usedData.ts';

/** C44: whatever is used is used for a purpose. */
export const usePurpose = defineCriterion({
  id: 'use-purpose',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('No data without a purpose', '信息使用均有目的'),
  rule: text(
    'Kept when the activity in which personal information is used has a purpose. Information for which nobody can name one is irrelevant, and using it breaks the promise. Whether the policy states the purpose is judged elsewhere.',
    '使用个人信息的处理活动有其目的的，为符合；经查确无目的的，该信息即属无关信息，为不符合。目的是否在政策中载明由另一项规则判断。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '5.2' },
    { instrument: 'pipl', article: '6' },
    { instrument: 'gdpr', article: '5(1)(c)' },
  ],
  judges: 'uses',
  reads: ['categories', 'activities', 'purposes', 'policy-versions', 'products', 'organisation'],
  settings: ['needs-effective-date'],
  applies: judgeUsedData,
  judge(use, facts) {
    const activity = facts.get('activities', use.activity);
    if (facts.get('purposes', activity?.purpose) !== undefined) return met;
    const records = { activity: pointTo('activities', use.activity) };
    if (isNone(activity?.purpose)) return notMet('no-purpose', { records });
    const missing = [missingField('activities', use.activity, 'purpose')];
    return undetermined('purpose-unknown', missing, { records });
  },
  mend: (use, facts) => [
    ...settleUsedData(use, facts),
    ...settlePurpose(facts, use.activity, 'operate'),
  ],
  says: {
    ...usedDataSayings,
    met: {
      outcome: 'met',
      text: text('{record} serves a purpose.', '{record}有相应的处理目的。'),
    },
    'no-purpose': {
      outcome: 'not-met',
      text: text(
        '{record} belongs to {activity}, for which nobody can name a purpose.',
        '{record}所属的{activity}没有处理目的。',
      ),
      fix: text(
        'Stop {record} and delete the data, or state the purpose of {activity} before it goes on.',
        '停止{record}并删除相关信息，或先明确{activity}的目的再继续。',
      ),
    },
    'purpose-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said for what purpose {activity}, to which {record} belongs, is carried out.',
        '{record}所属的{activity}的处理目的未载明。',
      ),
      fix: text(
        'Enter the purpose of {activity}, or that there is none.',
        '补录{activity}的处理目的；确无目的的，选“无”。',
      ),
    },
  },
});
