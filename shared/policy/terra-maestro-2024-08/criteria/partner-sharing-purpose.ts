import { text } from '../../../lib/index.ts';
import { flowViews } from '../../../map/index.ts';
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
import { flowSharingSayings, judgeFlowSharing } from '../lib/partnerSharing.ts';
import { flowReads } from '../lib/receivedFlows.ts';
import { clarifyFlow, mendReads } from '../lib/recipientMends.ts';
import { choosePurpose, findPurposeFault, mendPurpose } from '../lib/statedPurpose.ts';

/** C26: what is shared with partners serves a specific purpose that the policy states. */
export const partnerSharingPurpose = defineCriterion({
  id: 'partner-sharing-purpose',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Stated, specific purpose for each sharing', '每项共享的目的均已载明且特定明确'),
  rule: text(
    'Kept when a flow to a partner has a purpose that the policy states and that is not worded vaguely. A purpose the policy does not state breaks the promise; a missing or vague one leaves it open.',
    '流向合作方的流转具有政策载明且表述明确的目的的，为符合；目的未在政策中载明的，为不符合；目的缺失或表述笼统的，无法判定。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '9.1' },
    { instrument: 'gbt-35273', article: '9.2' },
    { instrument: 'pipl', article: '5' },
    { instrument: 'pipl', article: '6' },
    { instrument: 'pipl', article: '21' },
    { instrument: 'pipl', article: '23' },
    { instrument: 'gdpr', article: '5(1)(b)' },
    { instrument: 'gdpr', article: '28' },
  ],
  judges: 'flows',
  reads: [...flowReads, ...mendReads],
  settings: ['entrusting-is-sharing'],
  applies(flow, facts) {
    const view = facts.derived(flowViews).get(flow.id);
    if (view === undefined) return doesNotApply('stays-inside');
    return judgeFlowSharing(view, facts.setting('entrusting-is-sharing') === true);
  },
  judge(flow, facts) {
    const purpose = facts.get('purposes', flow.purpose);
    if (purpose === undefined) {
      return undetermined('purpose-unknown', [missingField('flows', flow.id, 'purpose')]);
    }
    const fault = findPurposeFault(purpose);
    if (fault === null) return met;
    const records = { purpose: pointTo('purposes', purpose.id) };
    switch (fault) {
      case 'not-in-policy':
        return notMet(fault, { records });
      case 'policy-place-unknown':
        return undetermined(fault, [missingField('purposes', purpose.id, 'policySection')], {
          records,
        });
      case 'vague':
        return undetermined(fault, [missingField('purposes', purpose.id, 'description')], {
          records,
        });
      case 'vagueness-unknown':
        return undetermined(fault, [missingField('purposes', purpose.id, 'isVague')], { records });
    }
  },
  mend(flow, facts) {
    const view = facts.derived(flowViews).get(flow.id);
    const clarified = view === undefined ? [] : clarifyFlow(view, facts);
    const purpose = facts.get('purposes', flow.purpose);
    if (purpose !== undefined) {
      return findPurposeFault(purpose) === null
        ? clarified
        : [...clarified, setFields('purposes', purpose.id, mendPurpose(purpose, facts))];
    }
    const { id, changes } = choosePurpose(flow, facts);
    return [...clarified, ...changes, setFields('flows', flow.id, { purpose: id })];
  },
  says: {
    ...flowSharingSayings,
    met: {
      outcome: 'met',
      text: text(
        '{record} serves a specific purpose that the policy states.',
        '{record}的目的已在政策中载明，且特定明确。',
      ),
    },
    'purpose-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said for what purpose {record} gives data to a partner.',
        '未载明{record}向合作方提供数据的目的。',
      ),
      fix: text('Enter the purpose of {record}.', '补录{record}的目的。'),
    },
    'not-in-policy': {
      outcome: 'not-met',
      text: text(
        '{record} serves {purpose}, which the policy does not state.',
        '{record}所服务的目的“{purpose}”未在政策中载明。',
      ),
      fix: text(
        'State {purpose} in the policy, or stop {record}.',
        '在政策中载明“{purpose}”，或停止{record}。',
      ),
    },
    'policy-place-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said where the policy states {purpose}, which {record} serves.',
        '未载明{record}的目的“{purpose}”在政策中的位置。',
      ),
      fix: text(
        'Enter the section of the policy that states {purpose}, or that there is none.',
        '补录“{purpose}”所在的政策章节；没有的选“无”。',
      ),
    },
    vague: {
      outcome: 'undetermined',
      text: text(
        '{record} serves {purpose}, which is worded so vaguely that it cannot be checked.',
        '{record}的目的“{purpose}”表述笼统，无从核查。',
      ),
      fix: text(
        'Describe concretely what {purpose} achieves with the data.',
        '具体说明“{purpose}”使用数据所要达到的目的。',
      ),
    },
    'vagueness-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether {purpose}, which {record} serves, is worded specifically.',
        '未载明{record}的目的“{purpose}”表述是否具体明确。',
      ),
      fix: text('Enter whether {purpose} is worded vaguely.', '补录“{purpose}”的表述是否笼统。'),
    },
  },
});
