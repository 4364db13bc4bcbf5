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

/** C33: personal information is handed over to others on two grounds only. */
export const transferGround = defineCriterion({
  id: 'transfer-ground',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Handing over on the two promised grounds only', '转让仅限承诺的两项依据'),
  rule: text(
    'Kept when a transfer of personal information rests on explicit consent or on a merger, acquisition or bankruptcy. A guardian’s explicit consent counts for a child.',
    '转让个人信息以明示同意为依据，或者因合并、收购、破产清算而发生的，为符合；儿童信息以监护人明示同意为准。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '9.2' },
    { instrument: 'pipl', article: '22' },
    { instrument: 'pipl', article: '23' },
    { instrument: 'gdpr', article: '6' },
  ],
  judges: 'flows',
  reads: beginWithConsentReads,
  settings: ['needs-effective-date'],
  applies: (flow) => judgeFlowKind(flow, 'transfer'),
  judge(flow, facts) {
    if (flow.ground === 'corporate-event' || isConsentGround(flow.ground)) return met;
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
        '{record} rests on a ground the policy allows for handing over.',
        '{record}援引政策允许转让的依据。',
      ),
    },
    'ground-not-promised': {
      outcome: 'not-met',
      text: text(
        '{record} hands personal information over on a ground the policy does not allow for that.',
        '{record}转让个人信息所援引的依据不在政策允许的范围内。',
      ),
      fix: text(
        'Stop {record} until people have explicitly agreed, or show the merger, acquisition or bankruptcy behind it.',
        '停止{record}，取得个人明示同意后再行转让，或者证明其因合并、收购、破产清算而发生。',
      ),
    },
  },
});
