import { text } from '../../../lib/index.ts';
import type { Flow } from '../../../map/index.ts';
import { flowViews, known } from '../../../map/index.ts';
import {
  defineCriterion,
  doesNotApply,
  missingField,
  setFields,
  undetermined,
} from '../../index.ts';
import {
  carryPersonal,
  exportedFlowSayings,
  judgeExported,
  settleExported,
} from '../lib/exportedFlow.ts';
import type { ConsentDuty } from '../lib/judgeConsentBefore.ts';
import { judgeSeparateConsent, separateConsentSayings } from '../lib/judgeConsentBefore.ts';
import { flowReads } from '../lib/receivedFlows.ts';
import { renewConsent, renewConsentReads } from '../lib/renewConsent.ts';

/** C15, law: an export that rests on consent needs a consent to the export itself. */
export const exportSeparateConsent = defineCriterion({
  id: 'export-separate-consent',
  kind: 'law',
  revision: 1,
  severity: 'serious',
  title: text('Separate consent to an export', '出境的单独同意'),
  rule: text(
    'An export whose legal basis is consent needs a separate consent, not bundled with others, given no later than the export began. On another ground of PIPL Art. 13 no consent is asked. Where the flow names no basis of its own, that of its activity counts.',
    '以同意为合法性基础的出境，须在开始前取得单独同意，不得捆绑；依《个人信息保护法》第13条其他依据的，无需同意。流转未载明依据的，以其处理活动的依据为准。',
  ),
  clauses: [
    { instrument: 'pipl', article: '39' },
    { instrument: 'pipl', article: '13' },
    { instrument: 'ndsmr', article: '62' },
    { instrument: 'order-16', article: '10' },
  ],
  judges: 'flows',
  reads: [...flowReads, ...renewConsentReads],
  settings: ['needs-effective-date'],
  applies(flow, facts) {
    const exported = judgeExported(flow, facts);
    if (exported !== null) return exported;
    const basis = flow.basis ?? facts.derived(flowViews).get(flow.id)?.activity?.basis;
    if (basis === 'consent') return null;
    return basis === undefined
      ? undetermined('basis-unknown', [missingField('flows', flow.id, 'basis')])
      : doesNotApply('other-basis');
  },
  judge(flow, facts) {
    return judgeSeparateConsent(dutyOf(flow), facts);
  },
  mend(flow, facts, { code }) {
    if (code === 'border-unknown') return settleExported(flow, code, facts) ?? [];
    const personal = code === 'categories-unknown' ? carryPersonal(flow, facts) : [];
    const view = facts.derived(flowViews).get(flow.id);
    const basis = flow.basis ?? view?.activity?.basis;
    if (basis !== undefined && basis !== 'consent') return personal;
    const purpose = known(flow.purpose);
    const about = {
      purposes: purpose === undefined ? [] : [purpose],
      recipients: view?.recipient === undefined ? [] : [view.recipient.id],
    };
    return [
      ...personal,
      ...(basis === undefined ? [setFields('flows', flow.id, { basis: 'consent' })] : []),
      ...renewConsent(dutyOf(flow), about, facts),
    ];
  },
  says: {
    ...exportedFlowSayings,
    ...separateConsentSayings,
    met: {
      outcome: 'met',
      text: text(
        'People gave separate consent before {record} left mainland China.',
        '{record}出境前已取得个人的单独同意。',
      ),
    },
    'other-basis': {
      outcome: 'not-applicable',
      text: text(
        '{record} rests on a ground other than consent.',
        '{record}以同意以外的依据出境。',
      ),
    },
    'basis-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said on what the export {record} rests, so it is open whether it needs consent.',
        '{record}出境的合法性基础未载明，无法判断是否须取得单独同意。',
      ),
      fix: text('Enter the legal basis of {record}.', '补录{record}的合法性基础。'),
    },
  },
});

function dutyOf(flow: Flow): ConsentDuty {
  const { id, consent, started } = flow;
  return { register: 'flows', id, consent, started, startField: 'started' };
}
