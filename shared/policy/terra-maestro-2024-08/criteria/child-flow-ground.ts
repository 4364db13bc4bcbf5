import { text } from '../../../lib/index.ts';
import type { Flow } from '../../../map/index.ts';
import { flowViews, isUnknown } from '../../../map/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  partlyMet,
  setFields,
  undetermined,
} from '../../index.ts';
import { childSayings, createAdults, includesChildren, missingAge } from '../lib/childSubject.ts';
import { flowViewReads } from '../lib/judgeFlowReach.ts';

const childGrounds: ReadonlySet<Flow['ground']> = new Set<Flow['ground']>([
  'legal',
  'guardian-consent',
  'protect-child',
]);

/** C65: children’s information is disclosed on one of three grounds only, and hardly ever to everyone. */
export const childFlowGround = defineCriterion({
  id: 'child-flow-ground',
  kind: 'promise',
  revision: 1,
  severity: 'critical',
  title: text('Ground for disclosing children’s information', '披露儿童信息的依据'),
  rule: text(
    'Kept when a flow that takes data about people under 14 out of the organisation rests on the law, on a guardian’s explicit consent or on the need to protect the child. Making it public is kept in part at best. What an authority demands is judged by the instrument.',
    '将未满十四周岁儿童的信息提供至本组织之外，以法律要求、监护人明示同意或保护儿童所必需为依据的，为符合；公开披露的，至多部分符合。国家机关依法调取的，按法律文书另行评判。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '9.2' },
    { instrument: 'pipl', article: '31' },
    { instrument: 'children-online', article: '14-18' },
    { instrument: 'gdpr', article: '8' },
  ],
  judges: 'flows',
  reads: flowViewReads,
  applies(flow, facts) {
    const view = facts.derived(flowViews).get(flow.id);
    if (view === undefined || view.concernsChildren === 'no') return doesNotApply('no-children');
    if (view.leavesEntity === 'no' && flow.kind !== undefined) return doesNotApply('stays-inside');
    if (flow.kind === 'legal-demand') return doesNotApply('authority');
    if (view.concernsChildren === 'yes') return null;
    const open = flow.subjects?.find(
      (id) => includesChildren(facts.get('subjects', id)) === 'unknown',
    );
    return undetermined('age-unknown', [missingAge(facts.get('subjects', open), 'flows', flow.id)]);
  },
  judge(flow, facts) {
    const { id, kind, ground } = flow;
    const missing = (field: string) => [missingField('flows', id, field)];
    if (kind === undefined) return undetermined('kind-unknown', missing('kind'));
    const view = facts.derived(flowViews).get(id);
    if (view?.leavesEntity !== 'yes') {
      const runsIt = view?.toLocation;
      return undetermined(
        'recipient-unknown',
        runsIt === undefined
          ? missing('toPartner')
          : [missingField('locations', runsIt.id, 'operator')],
      );
    }
    if (isUnknown(ground)) return undetermined('ground-unknown', missing('ground'));
    if (!childGrounds.has(ground)) return notMet('other-ground');
    return kind === 'publish' ? partlyMet('made-public', 0.5) : met;
  },
  mend({ id }) {
    // The children are left out; a ground changed here could unsettle what is promised of sharing.
    const adults = `adults-for-${id}`;
    return [createAdults(adults), setFields('flows', id, { subjects: [adults] })];
  },
  says: {
    ...childSayings,
    met: {
      outcome: 'met',
      text: text(
        '{record} discloses children’s information on a ground the policy admits.',
        '{record}以政策所许依据披露儿童信息。',
      ),
    },
    'stays-inside': {
      outcome: 'not-applicable',
      text: text('{record} stays inside the organisation.', '{record}未离开本组织。'),
    },
    authority: {
      outcome: 'not-applicable',
      text: text(
        '{record} answers the demand of an authority, which another rule judges.',
        '{record}系应国家机关要求提供，适用其他规则。',
      ),
    },
    'kind-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} carries children’s information, and nobody has said what kind of flow it is.',
        '{record}含有儿童信息，但流转类型未载明。',
      ),
      fix: text('Enter the kind of {record}.', '补录{record}的流转类型。'),
    },
    'recipient-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} carries children’s information, and it is not known whether it leaves the organisation.',
        '{record}含有儿童信息，是否提供至本组织之外不明。',
      ),
      fix: text('Name who receives {record}.', '载明{record}的接收方。'),
    },
    'ground-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said on what ground {record} discloses children’s information.',
        '{record}披露儿童信息的依据未载明。',
      ),
      fix: text('Enter the ground of {record}.', '补录{record}的依据。'),
    },
    'other-ground': {
      outcome: 'not-met',
      text: text(
        '{record} discloses children’s information on none of the three grounds of the policy.',
        '{record}披露儿童信息，不符合政策所许三种依据中的任何一种。',
      ),
      fix: text(
        'Leave children out of {record}, or ask their guardians for explicit consent.',
        '在{record}中剔除儿童信息，或取得监护人明示同意。',
      ),
    },
    'made-public': {
      outcome: 'partly-met',
      text: text(
        '{record} makes children’s information public; even with a ground that is hard to justify.',
        '{record}公开披露儿童信息，即使有依据，其必要性亦难以成立。',
      ),
      fix: text('Take children’s information out of {record}.', '从{record}中移除儿童信息。'),
    },
  },
});
