import { text } from '../../../lib/index.ts';
import { defineCriterion, met, missingField, notMet, undetermined } from '../../index.ts';
import {
  beginWithConsent,
  beginWithConsentReads,
  isConsentGround,
} from '../lib/beginWithConsent.ts';
import {
  flowContentSayings,
  flowGroundSayings,
  flowKindSayings,
  judgeFlowContent,
  judgeFlowKind,
  settleFlowKind,
} from '../lib/judgeFlowReach.ts';

/** C35 and C36 together: the policy publishes on two grounds only. */
export const publicationGround = defineCriterion({
  id: 'publication-ground',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Publishing on the two promised grounds only', '公开披露仅限承诺的两项依据'),
  rule: text(
    'Kept when a publication of personal information rests on explicit consent or on a demand of law, proceedings or an authority.',
    '公开披露个人信息以明示同意，或者以法律、诉讼、主管部门的强制要求为依据的，为符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '9.4' },
    { instrument: 'pipl', article: '25' },
    { instrument: 'gdpr', article: '6' },
  ],
  judges: 'flows',
  reads: beginWithConsentReads,
  settings: ['needs-effective-date'],
  applies: (flow) => judgeFlowKind(flow, 'publish'),
  judge(flow, facts) {
    if (flow.ground === 'legal' || isConsentGround(flow.ground)) return met;
    const content = judgeFlowContent(flow, facts);
    if (content !== null) return content;
    if (flow.ground === undefined) {
      return undetermined('ground-unknown', [missingField('flows', flow.id, 'ground')]);
    }
    return notMet('ground-not-promised');
  },
  mend(flow, facts) {
    return flow.kind === undefined ? settleFlowKind(flow) : beginWithConsent(flow, facts);
  },
  says: {
    ...flowKindSayings,
    ...flowContentSayings,
    'ground-unknown': flowGroundSayings['ground-unknown'],
    met: {
      outcome: 'met',
      text: text(
        '{record} rests on a ground the policy allows for publishing.',
        '{record}援引政策允许公开披露的依据。',
      ),
    },
    'ground-not-promised': {
      outcome: 'not-met',
      text: text(
        '{record} publishes personal information on a ground the policy does not allow for that.',
        '{record}公开披露个人信息所援引的依据不在政策允许的范围内。',
      ),
      fix: text(
        'Withdraw {record} until people have explicitly agreed to it.',
        '撤回{record}，取得个人明示同意后方可公开。',
      ),
    },
  },
});
