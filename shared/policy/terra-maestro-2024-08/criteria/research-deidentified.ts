import { text } from '../../../lib/index.ts';
import { flowViews, isNone, none } from '../../../map/index.ts';
import type { Change } from '../../index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';
import { carryPersonal } from '../lib/exportedFlow.ts';
import { flowReads } from '../lib/receivedFlows.ts';
import { choosePurpose } from '../lib/statedPurpose.ts';

/** C11: what research or statistics give to outsiders is de-identified. */
export const researchDeidentified = defineCriterion({
  id: 'research-deidentified',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Research results leave de-identified', '研究成果去标识化后对外提供'),
  rule: text(
    'A flow for research or statistics that goes to someone outside and carries personal information keeps the promise when it is de-identified. The purpose of the flow counts; where it has none of its own, that of its activity. Affiliates are outside if the settings treat them as recipients.',
    '以学术研究或统计为目的、对外提供且含个人信息的流转，须已去标识化。目的以流转所载为准，未载明的以其处理活动的目的为准。按设置视为接收方的关联公司，亦属对外。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '5.6 k' },
    { instrument: 'gbt-35273', article: '6.2' },
    { instrument: 'pipl', article: '51 item 3' },
  ],
  judges: 'flows',
  reads: [...flowReads, 'purposes', 'policy-versions'],
  settings: ['affiliates-are-recipients'],
  applies(flow, facts) {
    if (flow.kind === 'collect') return doesNotApply('collected');
    const view = facts.derived(flowViews).get(flow.id);
    if (view === undefined || view.leavesEntity === 'no') return doesNotApply('stays-inside');
    const purpose = facts.get('purposes', flow.purpose ?? view.activity?.purpose);
    if (purpose?.kind !== undefined && purpose.kind !== 'research') {
      return doesNotApply('other-purpose');
    }
    if (view.carriesPersonal === 'no') return doesNotApply('nothing-personal');
    if (
      view.recipient?.role === 'affiliate' &&
      facts.setting('affiliates-are-recipients') === false
    ) {
      return doesNotApply('affiliate-is-we');
    }
    if (purpose === undefined) {
      return undetermined('purpose-unknown', [missingField('flows', flow.id, 'purpose')]);
    }
    if (purpose.kind === undefined) {
      return undetermined('purpose-kind-unknown', [missingField('purposes', purpose.id, 'kind')]);
    }
    if (view.leavesEntity === 'unknown') {
      return undetermined('recipient-unknown', [missingField('flows', flow.id, 'toPartner')]);
    }
    if (view.carriesPersonal === 'unknown') {
      return undetermined('categories-unknown', [missingField('flows', flow.id, 'categories')]);
    }
    return null;
  },
  judge(flow) {
    if (flow.isDeidentified === true) return met;
    if (flow.isDeidentified === false) return notMet('identified');
    return undetermined('identification-unknown', [
      missingField('flows', flow.id, 'isDeidentified'),
    ]);
  },
  mend(flow, facts, { code }): readonly Change[] {
    const view = facts.derived(flowViews).get(flow.id);
    switch (code) {
      case 'purpose-unknown': {
        const { id, changes } = choosePurpose({ ...flow, activity: undefined }, facts);
        return [...changes, setFields('flows', flow.id, { purpose: id })];
      }
      case 'purpose-kind-unknown': {
        const purpose = facts.get('purposes', flow.purpose ?? view?.activity?.purpose);
        return purpose === undefined
          ? []
          : [setFields('purposes', purpose.id, { kind: 'operate' })];
      }
      case 'recipient-unknown': {
        const ours = view?.toLocation;
        return ours === undefined || isNone(ours.operator)
          ? [setFields('flows', flow.id, { kind: 'internal' })]
          : [setFields('locations', ours.id, { operator: none })];
      }
      case 'categories-unknown':
        return [
          ...carryPersonal(flow, facts),
          setFields('flows', flow.id, { isDeidentified: true }),
        ];
      default:
        return [setFields('flows', flow.id, { isDeidentified: true })];
    }
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        '{record} leaves for research or statistics and is de-identified.',
        '{record}为研究或统计目的对外提供，已去标识化。',
      ),
    },
    collected: {
      outcome: 'not-applicable',
      text: text('{record} brings data in; no result leaves.', '{record}为收集，未对外提供成果。'),
    },
    'stays-inside': {
      outcome: 'not-applicable',
      text: text('{record} stays inside the organisation.', '{record}未离开本组织。'),
    },
    'other-purpose': {
      outcome: 'not-applicable',
      text: text('{record} is not for research or statistics.', '{record}并非用于研究或统计。'),
    },
    'nothing-personal': {
      outcome: 'not-applicable',
      text: text('{record} carries no personal information.', '{record}不含个人信息。'),
    },
    'affiliate-is-we': {
      outcome: 'not-applicable',
      text: text('Affiliates are read as "we" by the settings.', '按设置，关联公司视为“我们”。'),
    },
    'purpose-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said for what {record} goes out, so it is open whether it is a research result.',
        '{record}对外提供的目的未载明，无法判断是否属于研究成果。',
      ),
      fix: text('Enter the purpose of {record}.', '补录{record}的目的。'),
    },
    'purpose-kind-unknown': {
      outcome: 'undetermined',
      text: text(
        'The purpose of {record} has no kind, so it is open whether it is research.',
        '{record}的目的类型未载明，无法判断是否属于研究。',
      ),
      fix: text('Enter the kind of that purpose.', '补录该目的的类型。'),
    },
    'recipient-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} serves research; whether it goes to someone outside is not known.',
        '{record}用于研究，是否对外提供未载明。',
      ),
      fix: text('Name the recipient of {record}.', '载明{record}的接收方。'),
    },
    'categories-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} leaves for research; whether it carries personal information is not known.',
        '{record}为研究目的对外提供，是否含个人信息未载明。',
      ),
      fix: text(
        'Enter what {record} carries and which of it is personal information.',
        '补录{record}所含的信息种类，并注明是否属于个人信息。',
      ),
    },
    identified: {
      outcome: 'not-met',
      text: text(
        '{record} leaves for research or statistics and still identifies people.',
        '{record}为研究或统计目的对外提供，但未去标识化。',
      ),
      fix: text(
        'De-identify the results of {record} before they go out, or stop it.',
        '对{record}的成果去标识化后再对外提供，或予以停止。',
      ),
    },
    'identification-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} leaves for research or statistics; whether it is de-identified is not known.',
        '{record}为研究或统计目的对外提供，是否已去标识化未载明。',
      ),
      fix: text('Enter whether {record} is de-identified.', '载明{record}是否已去标识化。'),
    },
  },
});
