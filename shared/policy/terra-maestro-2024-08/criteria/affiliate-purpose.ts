import { text } from '../../../lib/index.ts';
import { flowViews, isNone } from '../../../map/index.ts';
import {
  defineCriterion,
  met,
  missingField,
  notMet,
  pointTo,
  setFields,
  undetermined,
} from '../../index.ts';
import { affiliateScopeSays, judgeAffiliateScope } from '../lib/judgeAffiliateScope.ts';
import { flowReads } from '../lib/receivedFlows.ts';
import { clarifyFlow, mendReads } from '../lib/recipientMends.ts';
import { choosePurpose, mendPurpose } from '../lib/statedPurpose.ts';

/** C24: an affiliate gets data only for purposes the policy states. */
export const affiliatePurpose = defineCriterion({
  id: 'affiliate-purpose',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Affiliates bound by the policy’s purposes', '关联公司受政策目的约束'),
  rule: text(
    'Kept when the purpose of the flow to an affiliate stands in the policy; broken when the policy does not state it.',
    '流向关联公司的流转，其目的为政策所载的，为符合；政策未载明的，为不符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '9.2' },
    { instrument: 'pipl', article: '6' },
    { instrument: 'pipl', article: '20' },
    { instrument: 'pipl', article: '23' },
    { instrument: 'gdpr', article: '26' },
  ],
  judges: 'flows',
  reads: [...flowReads, ...mendReads],
  settings: ['affiliates-are-recipients'],
  applies: judgeAffiliateScope,
  judge(flow, facts) {
    const purpose = facts.get('purposes', flow.purpose);
    if (purpose === undefined) {
      return undetermined('purpose-unknown', [missingField('flows', flow.id, 'purpose')]);
    }
    const { policySection, declaredIn } = purpose;
    if (isNone(policySection) || isNone(declaredIn)) {
      return notMet('not-in-policy', { records: { purpose: pointTo('purposes', purpose.id) } });
    }
    if (policySection !== undefined || declaredIn !== undefined) return met;
    return undetermined(
      'policy-place-unknown',
      [missingField('purposes', purpose.id, 'policySection')],
      { records: { purpose: pointTo('purposes', purpose.id) } },
    );
  },
  mend(flow, facts, { code }) {
    const view = facts.derived(flowViews).get(flow.id);
    if (code === 'recipient-unknown') return view === undefined ? [] : clarifyFlow(view, facts);
    const purpose = facts.get('purposes', flow.purpose);
    if (purpose !== undefined) {
      return [setFields('purposes', purpose.id, mendPurpose(purpose, facts))];
    }
    const chosen = choosePurpose(flow, facts);
    return [...chosen.changes, setFields('flows', flow.id, { purpose: chosen.id })];
  },
  says: {
    ...affiliateScopeSays,
    met: {
      outcome: 'met',
      text: text('The policy states the purpose of {record}.', '{record}的目的为政策所载。'),
    },
    'purpose-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said for what purpose an affiliate gets {record}.',
        '向关联公司提供{record}的目的未载明。',
      ),
      fix: text('Enter the purpose of {record}.', '补录{record}的目的。'),
    },
    'policy-place-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} serves {purpose}, and nobody has said where the policy states it.',
        '{record}的目的为{purpose}，但该目的载于政策何处未载明。',
      ),
      fix: text(
        'Enter the section of the policy that states {purpose}, or that there is none.',
        '补录写明{purpose}的政策章节；没有的，注明为无。',
      ),
    },
    'not-in-policy': {
      outcome: 'not-met',
      text: text(
        'An affiliate gets data through {record} for {purpose}, which the policy does not state.',
        '关联公司为{purpose}通过{record}获取信息，而政策未载明该目的。',
      ),
      fix: text(
        'Stop {record}, or state {purpose} in the policy and ask for consent first.',
        '停止{record}，或先在政策中写明{purpose}并征得同意。',
      ),
    },
  },
});
