import type { Day } from '../../../lib/index.ts';
import { text } from '../../../lib/index.ts';
import type { RecordIn } from '../../../map/index.ts';
import { flowViews, isNone } from '../../../map/index.ts';
import type { Missing } from '../../index.ts';
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
import { flowReads } from '../lib/receivedFlows.ts';
import { beginAfter } from '../lib/beginWithConsent.ts';
import { clarifyFlow, mendReads, signAgreement } from '../lib/recipientMends.ts';

/** C31: whoever receives personal information has signed a confidentiality agreement first. */
export const recipientAgreement = defineCriterion({
  id: 'recipient-agreement',
  kind: 'promise',
  revision: 1,
  severity: 'critical',
  title: text('Confidentiality agreement with every recipient', '与每一接收方签署保密协议'),
  rule: text(
    'Kept when the recipient has an agreement with a confidentiality clause, signed no later than the first transmission and in force as long as the flow goes on. Natural persons count as recipients; authorities acting under the law do not.',
    '接收方签有载明保密义务的协议，签署不晚于首次传输，且在流转持续期间有效的，为符合。自然人亦为接收方；依法履职的国家机关除外。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '9.1' },
    { instrument: 'gbt-35273', article: '9.2 d' },
    { instrument: 'pipl', article: '21' },
    { instrument: 'ndsmr', article: '12' },
  ],
  judges: 'flows',
  reads: [...flowReads, ...mendReads, 'agreements'],
  settings: ['affiliates-are-recipients'],
  applies(flow, facts) {
    const view = facts.derived(flowViews).get(flow.id);
    if (view === undefined || (view.leavesEntity === 'no' && flow.kind !== undefined)) {
      return doesNotApply('stays-inside');
    }
    if (flow.kind === 'publish') return doesNotApply('no-recipient');
    const { recipient } = view;
    if (recipient?.role === 'authority') return doesNotApply('authority');
    if (recipient?.role === 'affiliate' && facts.setting('affiliates-are-recipients') === false) {
      return doesNotApply('affiliate-is-we');
    }
    if (flow.kind === undefined) {
      return undetermined('kind-unknown', [missingField('flows', flow.id, 'kind')]);
    }
    if (recipient !== undefined && recipient.role === undefined) {
      return undetermined('role-unknown', [missingField('partners', recipient.id, 'role')], {
        records: { partner: pointTo('partners', recipient.id) },
      });
    }
    return null;
  },
  judge(flow, facts) {
    const recipient = facts.derived(flowViews).get(flow.id)?.recipient;
    if (recipient === undefined) {
      return undetermined('recipient-unknown', [missingField('flows', flow.id, 'toPartner')]);
    }
    let worst: Failing | undefined;
    let open: Open | undefined;
    for (const agreement of facts.by('agreements', 'partner', recipient.id)) {
      const weighed = weigh(agreement, flow, facts.asOf);
      if (weighed === null) return met;
      if ('missing' in weighed) open ??= weighed;
      else if (worst === undefined || stages.indexOf(weighed.code) > stages.indexOf(worst.code)) {
        worst = weighed;
      }
    }
    const records = { partner: pointTo('partners', recipient.id) };
    if (open !== undefined) return undetermined(open.code, [open.missing], { records });
    if (worst === undefined) return notMet('no-agreement', { records });
    return notMet(worst.code, {
      records: { ...records, agreement: pointTo('agreements', worst.agreement) },
      figures: { started: flow.started ?? '' },
    });
  },
  mend(flow, facts) {
    const view = facts.derived(flowViews).get(flow.id);
    if (view === undefined) return [];
    const clarified = clarifyFlow(view, facts);
    if (view.recipient === undefined) return clarified;
    // What was sent before the signature stays a breach: the flow begins anew once it is signed.
    const { done, fields } = beginAfter(flow, facts.asOf);
    return [
      ...clarified,
      signAgreement(view.recipient.id, done),
      setFields('flows', flow.id, fields),
    ];
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        'The recipient of {record} had signed a confidentiality agreement before the first transmission, and it is in force.',
        '{record}的接收方在首次传输前已签署保密协议，且协议有效。',
      ),
    },
    'stays-inside': {
      outcome: 'not-applicable',
      text: text('{record} stays inside the organisation.', '{record}未离开本组织。'),
    },
    'no-recipient': {
      outcome: 'not-applicable',
      text: text(
        '{record} is published; there is no one recipient to bind.',
        '{record}为公开披露，不存在特定接收方。',
      ),
    },
    authority: {
      outcome: 'not-applicable',
      text: text(
        '{record} goes to a public authority acting under the law.',
        '{record}的接收方为依法履职的国家机关。',
      ),
    },
    'affiliate-is-we': {
      outcome: 'not-applicable',
      text: text('Affiliates are read as "we" by the settings.', '按设置，关联公司视为“我们”。'),
    },
    'kind-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said what kind of flow {record} is, so it is open whether it has one recipient.',
        '未载明{record}属于何种流转，无法确定是否有特定接收方。',
      ),
      fix: text('Enter the kind of {record}.', '补录{record}的流转类型。'),
    },
    'role-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said in what role {partner} receives data through {record}; an authority need not sign.',
        '未载明{partner}以何种身份通过{record}接收信息；国家机关无须签署协议。',
      ),
      fix: text('Enter the role of {partner}.', '补录{partner}的角色。'),
    },
    'recipient-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} leaves the organisation, but nobody has said who receives it.',
        '{record}离开本组织，但未载明接收方。',
      ),
      fix: text('Name the recipient of {record}.', '载明{record}的接收方。'),
    },
    'no-agreement': {
      outcome: 'not-met',
      text: text(
        '{partner} receives data through {record} and has no agreement.',
        '{partner}通过{record}接收信息，但未签署任何协议。',
      ),
      fix: text(
        'Sign a confidentiality agreement with {partner} and register it.',
        '与{partner}签署保密协议并登记。',
      ),
    },
    'no-confidentiality': {
      outcome: 'not-met',
      text: text(
        'No agreement with {partner} binds it to confidentiality.',
        '与{partner}的协议均未约定保密义务。',
      ),
      fix: text(
        'Add a confidentiality clause to an agreement with {partner}.',
        '在与{partner}的协议中增加保密条款。',
      ),
    },
    'content-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said what the agreement with {partner} contains.',
        '与{partner}的协议内容未载明。',
      ),
      fix: text(
        'Enter the kinds and clauses of the agreement with {partner}.',
        '补录与{partner}的协议种类和条款。',
      ),
    },
    expired: {
      outcome: 'not-met',
      severity: 'serious',
      text: text(
        '{agreement} with {partner} has expired, and {record} goes on.',
        '与{partner}签署的{agreement}已到期，而{record}仍在进行。',
      ),
      fix: text(
        'Renew the agreement with {partner}, or stop {record}.',
        '续签与{partner}的协议，或停止{record}。',
      ),
    },
    'expiry-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said until when the agreement with {partner} runs.',
        '与{partner}的协议期限未载明。',
      ),
      fix: text(
        'Enter the expiry day, or that it is open-ended.',
        '补录到期日，或注明无固定期限。',
      ),
    },
    'signature-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said when the agreement with {partner} was signed.',
        '与{partner}的协议签署日期未载明。',
      ),
      fix: text('Enter the day of signature.', '补录签署日期。'),
    },
    'not-signed': {
      outcome: 'not-met',
      text: text(
        'The agreement with {partner} has not been signed.',
        '与{partner}的协议尚未签署。',
      ),
      fix: text('Have the agreement with {partner} signed.', '完成与{partner}的协议签署。'),
    },
    'start-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said when {record} began, so it cannot be told whether the agreement came first.',
        '{record}的开始日期未载明，无法判断协议是否在先。',
      ),
      fix: text('Enter the day {record} began.', '补录{record}的开始日期。'),
    },
    'signed-late': {
      outcome: 'not-met',
      severity: 'serious',
      text: text(
        '{record} began on {started}, before {partner} signed.',
        '{record}自{started}开始，早于{partner}签署协议。',
      ),
      fix: text(
        'Stop {record} and begin it anew under the signed agreement; what was sent before needs a recorded reason.',
        '停止{record}，在协议签署后重新开始；并就此前已传输的部分留存说明。',
      ),
    },
  },
});

/** The ways an agreement can fall short, from the farthest to the nearest to keeping the promise. */
const stages = ['no-confidentiality', 'expired', 'not-signed', 'signed-late'] as const;

interface Failing {
  readonly agreement: string;
  readonly code: (typeof stages)[number];
}

interface Open {
  readonly code: 'content-unknown' | 'expiry-unknown' | 'signature-unknown' | 'start-unknown';
  readonly missing: Missing;
}

/** What one agreement lacks to cover a flow; null when it lacks nothing. What is surely wrong comes first. */
function weigh(
  agreement: RecordIn<'agreements'>,
  flow: RecordIn<'flows'>,
  asOf: Day,
): Failing | Open | null {
  const { id, kinds, clauses, expires, signed } = agreement;
  const until = typeof flow.ended === 'string' && flow.ended < asOf ? flow.ended : asOf;
  const isBinding =
    kinds?.includes('confidentiality') === true ||
    (Array.isArray(clauses) && clauses.includes('confidentiality'));
  const isContentKnown = kinds !== undefined && clauses !== undefined;
  if (!isBinding && isContentKnown) return { agreement: id, code: 'no-confidentiality' };
  if (typeof expires === 'string' && expires < until) return { agreement: id, code: 'expired' };
  if (isNone(signed)) return { agreement: id, code: 'not-signed' };
  if (signed !== undefined && flow.started !== undefined && signed > flow.started) {
    return { agreement: id, code: 'signed-late' };
  }
  if (!isBinding) {
    const field = clauses === undefined ? 'clauses' : 'kinds';
    return { code: 'content-unknown', missing: missingField('agreements', id, field) };
  }
  if (expires === undefined) {
    return { code: 'expiry-unknown', missing: missingField('agreements', id, 'expires') };
  }
  if (signed === undefined) {
    return { code: 'signature-unknown', missing: missingField('agreements', id, 'signed') };
  }
  if (flow.started === undefined) {
    return { code: 'start-unknown', missing: missingField('flows', flow.id, 'started') };
  }
  return null;
}
