import { text } from '../../../lib/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  undetermined,
} from '../../index.ts';
import { beginWithConsent, beginWithConsentReads } from '../lib/beginWithConsent.ts';
import {
  flowContentSayings,
  flowGroundSayings,
  flowKindSayings,
  judgeFlowContent,
  judgeFlowKind,
  settleFlowKind,
} from '../lib/judgeFlowReach.ts';
import { supplyLegalDemand } from '../lib/supplyLegalDemand.ts';

/** C36: what is published because the law demands it has a demand to show. */
export const publicationInstrument = defineCriterion({
  id: 'publication-instrument',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('Legal demand behind a publication', '公开披露所依据的法律文书'),
  rule: text(
    'Kept when a publication that relies on law, proceedings or an authority names the authority and the reference of the demand.',
    '以法律、诉讼或主管部门强制要求为依据的公开披露，载明要求机关及文书编号的，为符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '9.4' },
    { instrument: 'gbt-35273', article: '9.5' },
    { instrument: 'pipl', article: '13(3)' },
    { instrument: 'gdpr', article: '6(1)(c)' },
  ],
  judges: 'flows',
  reads: beginWithConsentReads,
  settings: ['needs-effective-date'],
  applies: (flow) => judgeFlowKind(flow, 'publish'),
  judge(flow, facts) {
    const { id, ground, legalInstrument } = flow;
    if (ground !== undefined && ground !== 'legal') return doesNotApply('other-ground');
    if (ground === 'legal' && typeof legalInstrument === 'string') return met;
    const content = judgeFlowContent(flow, facts);
    if (content !== null) return content;
    if (ground === undefined) {
      return undetermined('ground-unknown', [missingField('flows', id, 'ground')]);
    }
    return legalInstrument === undefined
      ? undetermined('demand-unknown', [missingField('flows', id, 'legalInstrument')])
      : notMet('no-demand');
  },
  mend(flow, facts) {
    if (flow.kind === undefined) return settleFlowKind(flow);
    return flow.ground === undefined
      ? beginWithConsent(flow, facts)
      : [supplyLegalDemand(flow, facts.asOf)];
  },
  says: {
    ...flowKindSayings,
    ...flowContentSayings,
    ...flowGroundSayings,
    met: {
      outcome: 'met',
      text: text('The demand behind {record} is on record.', '{record}所依据的法律文书已登记。'),
    },
    'demand-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} relies on a demand of the law, and nobody has said which.',
        '{record}以法律强制要求为依据，但未载明具体文书。',
      ),
      fix: text(
        'Enter the authority and the reference of the demand behind {record}.',
        '补录{record}所依据的要求机关及文书编号。',
      ),
    },
    'no-demand': {
      outcome: 'not-met',
      severity: 'serious',
      text: text(
        '{record} relies on a demand of the law, and there is none.',
        '{record}以法律强制要求为依据，但并不存在该要求。',
      ),
      fix: text(
        'Withdraw {record}, or ask people for explicit consent to it.',
        '撤回{record}，或者取得个人明示同意。',
      ),
    },
  },
});
