import { text } from '../../../lib/index.ts';
import {
  defineCriterion,
  doesNotApply,
  missingField,
  setFields,
  undetermined,
} from '../../index.ts';
import {
  beginWithConsent,
  beginWithConsentReads,
  isConsentGround,
} from '../lib/beginWithConsent.ts';
import { judgeSeparateConsent, separateConsentSayings } from '../lib/judgeConsentBefore.ts';
import {
  flowContentSayings,
  flowKindSayings,
  judgeFlowContent,
  judgeFlowKind,
  settleFlowKind,
} from '../lib/judgeFlowReach.ts';

/** C35, law: publishing on the strength of consent takes a separate one. */
export const publicationSeparateConsent = defineCriterion({
  id: 'publication-separate-consent',
  kind: 'law',
  revision: 1,
  severity: 'serious',
  title: text('Separate consent before publishing', '公开个人信息前取得单独同意'),
  rule: text(
    'Personal information may not be made public without separate consent (PIPL Art. 25). Met when it was obtained no later than the day of publication, unbundled; a guardian gives it for a child. It does not arise where another legal basis carries the publication.',
    '个人信息处理者不得公开其处理的个人信息，取得个人单独同意的除外（《个人信息保护法》第25条）。公开之日或之前已取得单独同意且未捆绑的，为符合；儿童由监护人同意。以其他合法性基础公开的，不适用。',
  ),
  clauses: [
    { instrument: 'pipl', article: '25' },
    { instrument: 'pipl', article: '13' },
    { instrument: 'ndsmr', article: '62' },
    { instrument: 'gbt-35273', article: '9.4' },
  ],
  judges: 'flows',
  reads: ['consents', ...beginWithConsentReads],
  settings: ['needs-effective-date'],
  applies: (flow) => judgeFlowKind(flow, 'publish'),
  judge(flow, facts) {
    const { id, ground, basis, consent, started } = flow;
    if (!isConsentGround(ground) && basis !== 'consent') {
      if (ground !== undefined && basis !== undefined) return doesNotApply('other-basis');
      const open = missingField('flows', id, ground === undefined ? 'ground' : 'basis');
      return judgeFlowContent(flow, facts) ?? undetermined('basis-unknown', [open]);
    }
    const duty = { register: 'flows', id, consent, started, startField: 'started' } as const;
    const judgement = judgeSeparateConsent(duty, facts);
    return judgement.outcome === 'met' ? judgement : (judgeFlowContent(flow, facts) ?? judgement);
  },
  mend(flow, facts) {
    if (flow.kind === undefined) return settleFlowKind(flow);
    // A demand of the law is carried by PIPL Art. 13(3), which needs no consent.
    return flow.ground === 'legal' && flow.basis === undefined
      ? [setFields('flows', flow.id, { basis: 'statutory-duty' })]
      : beginWithConsent(flow, facts);
  },
  says: {
    ...flowKindSayings,
    ...flowContentSayings,
    ...separateConsentSayings,
    met: {
      outcome: 'met',
      text: text(
        'People had consented separately to {record} before it began.',
        '{record}开始前已取得个人单独同意。',
      ),
    },
    'other-basis': {
      outcome: 'not-applicable',
      text: text(
        '{record} rests on a legal basis other than consent.',
        '{record}以同意以外的合法性基础为依据。',
      ),
    },
    'basis-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said what makes {record} lawful, so it is open whether it needs separate consent.',
        '{record}的依据未载明，无法判断是否须取得单独同意。',
      ),
      fix: text(
        'Enter the ground and the legal basis of {record}.',
        '补录{record}的政策依据和合法性基础。',
      ),
    },
  },
});
