import { text } from '../../../lib/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  pointTo,
  setFields,
  undetermined,
} from '../../index.ts';
import { servesImprovement } from '../lib/servesImprovement.ts';
import { placeOfPurpose, purposeOf } from '../lib/settlePurpose.ts';

/** C09: profiles are formed only to offer better or better-fitting services. */
export const profilingPurpose = defineCriterion({
  id: 'profiling-purpose',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Profiles only for better services', '画像仅为提供更优服务'),
  rule: text(
    'Kept when an activity that profiles people serves to improve services, guard against risk or recommend. Profiling for anything else, such as advertising, breaks the promise.',
    '形成用户画像的活动以改进服务、防范风险或推荐为目的的，为符合；以广告投放等其他目的形成画像的，为不符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '7.4' },
    { instrument: 'gbt-35273', article: '7.5' },
    { instrument: 'gdpr', article: '21, 22' },
  ],
  judges: 'activities',
  reads: ['purposes'],
  applies: ({ isProfiling }) => (isProfiling === false ? doesNotApply('no-profile') : null),
  judge(activity, facts) {
    const { id, isProfiling } = activity;
    if (isProfiling === undefined) {
      return undetermined('profiling-unknown', [missingField('activities', id, 'isProfiling')]);
    }
    const purpose = purposeOf(facts, id);
    if (purpose?.kind === undefined) {
      const { register, id: where, field } = placeOfPurpose(facts, id);
      return undetermined('purpose-unknown', [missingField(register, where, field)]);
    }
    if (servesImprovement(purpose.kind)) return met;
    return notMet('other-purpose', { records: { purpose: pointTo('purposes', purpose.id) } });
  },
  mend: ({ id }) => [setFields('activities', id, { isProfiling: false })],
  says: {
    met: {
      outcome: 'met',
      text: text(
        '{record} profiles people only to improve, guard against risk or recommend.',
        '{record}仅为改进服务、防范风险或推荐而形成用户画像。',
      ),
    },
    'no-profile': {
      outcome: 'not-applicable',
      text: text('{record} forms no profiles.', '{record}不形成用户画像。'),
    },
    'profiling-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether {record} profiles people.',
        '{record}是否形成用户画像未载明。',
      ),
      fix: text('Enter whether {record} profiles people.', '补录{record}是否形成用户画像。'),
    },
    'purpose-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} profiles people; nobody has said what for.',
        '{record}形成用户画像，但目的未载明。',
      ),
      fix: text('Enter the purpose of {record} and its kind.', '补录{record}的处理目的及其类型。'),
    },
    'other-purpose': {
      outcome: 'not-met',
      text: text(
        '{record} profiles people for {purpose}, which the promise does not allow.',
        '{record}为{purpose}形成用户画像，超出政策承诺的范围。',
      ),
      fix: text(
        'Stop profiling in {record}; what serves {purpose} has to do without it.',
        '停止在{record}中形成用户画像；实现{purpose}不得依赖画像。',
      ),
    },
  },
});
