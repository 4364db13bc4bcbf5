import { text } from '../../../lib/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';
import { servesImprovement } from '../lib/servesImprovement.ts';
import { placeOfPurpose, purposeOf, settlePurpose } from '../lib/settlePurpose.ts';

/** C08, the law beside it: improving, guarding against risk and recommending can make no data compulsory. */
export const improvementDataOptional = defineCriterion({
  id: 'improvement-data-optional',
  kind: 'law',
  revision: 1,
  severity: 'serious',
  title: text('Data for improvement is not compulsory', '改进类用途不得强制提供信息'),
  rule: text(
    'Met when data used to improve services, guard against risk or recommend may be refused. Such aims are not what makes a service possible, so refusing them may not cost the service.',
    '用于改进服务、防范风险或推荐的信息，个人可以拒绝提供的，为符合。此类目的并非提供服务所必需，不得以个人拒绝为由拒绝提供服务。',
  ),
  clauses: [
    { instrument: 'pipl', article: '16' },
    { instrument: 'gbt-35273', article: '5.3 f' },
  ],
  judges: 'uses',
  reads: ['activities', 'purposes', 'policy-versions', 'products', 'organisation'],
  settings: ['needs-effective-date'],
  applies(use, facts) {
    const purpose = purposeOf(facts, use.activity)?.kind;
    if (purpose !== undefined) {
      return servesImprovement(purpose) ? null : doesNotApply('other-purpose');
    }
    const { register, id, field } = placeOfPurpose(facts, use.activity);
    return undetermined('purpose-unknown', [missingField(register, id, field)]);
  },
  judge({ id, isRequired }) {
    if (isRequired === undefined) {
      return undetermined('requirement-unknown', [missingField('uses', id, 'isRequired')]);
    }
    return isRequired ? notMet('compulsory') : met;
  },
  mend: (use, facts, { code }) =>
    code === 'purpose-unknown'
      ? settlePurpose(facts, use.activity, 'operate')
      : [setFields('uses', use.id, { isRequired: false, refusalEffect: 'none' })],
  says: {
    met: {
      outcome: 'met',
      text: text('{record} may be refused.', '{record}可以拒绝提供。'),
    },
    'other-purpose': {
      outcome: 'not-applicable',
      text: text(
        '{record} serves neither improvement nor risk prevention nor recommendation.',
        '{record}不用于改进服务、防范风险或推荐。',
      ),
    },
    'purpose-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said what the activity behind {record} is for.',
        '{record}所属活动的目的未载明。',
      ),
      fix: text('Enter the purpose of the activity and its kind.', '补录该活动的目的及其类型。'),
    },
    'requirement-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said whether {record} is compulsory.', '{record}是否必须提供未载明。'),
      fix: text('Enter whether {record} is compulsory.', '补录{record}是否必须提供。'),
    },
    compulsory: {
      outcome: 'not-met',
      text: text(
        '{record} is compulsory, although it only serves to improve, guard against risk or recommend.',
        '{record}仅用于改进服务、防范风险或推荐，却要求必须提供。',
      ),
      fix: text(
        'Let people refuse {record} and keep the service.',
        '允许个人拒绝提供{record}，且不影响使用服务。',
      ),
    },
  },
});
