import { text } from '../../../lib/index.ts';
import { flowViews, isNone, isUnknown, none } from '../../../map/index.ts';
import {
  createRecord,
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  pointTo,
  setFields,
  undetermined,
} from '../../index.ts';

/** C31: whoever receives personal information has signed a confidentiality agreement first. */
export const recipientAgreement = defineCriterion({
  id: 'recipient-agreement',
  kind: 'promise',
  revision: 1,
  severity: 'critical',
  title: text('Confidentiality agreement with every recipient', '与每一接收方签署保密协议'),
  rule: text(
    'Kept when the recipient has an agreement with a confidentiality clause, signed no later than the first transmission and in force today. Natural persons count as recipients; authorities acting under the law do not.',
    '接收方签有载明保密义务的协议，签署不晚于首次传输，且目前有效的，为遵守。自然人亦为接收方；依法履职的国家机关除外。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '9.1' },
    { instrument: 'gbt-35273', article: '9.2 d' },
    { instrument: 'pipl', article: '21' },
    { instrument: 'ndsmr', article: '12' },
  ],
  judges: 'flows',
  reads: ['activities', 'locations', 'partners', 'categories', 'subjects', 'agreements'],
  settings: ['affiliates-are-recipients'],
  applies(flow, facts) {
    const view = facts.derived(flowViews).get(flow.id);
    if (view === undefined || view.leavesEntity === 'no') return doesNotApply('stays-inside');
    if (flow.kind === 'publish') return doesNotApply('no-recipient');
    const role = view.recipient?.role;
    if (role === 'authority') return doesNotApply('authority');
    if (role === 'affiliate' && facts.setting('affiliates-are-recipients') === false) {
      return doesNotApply('affiliate-is-we');
    }
    return null;
  },
  judge(flow, facts) {
    const recipient = facts.derived(flowViews).get(flow.id)?.recipient;
    if (recipient === undefined) {
      return undetermined('recipient-unknown', [missingField('flows', flow.id, 'toPartner')]);
    }
    const records = { partner: pointTo('partners', recipient.id) };
    const candidates = facts.by('agreements', 'partner', recipient.id);
    if (candidates.length === 0) return notMet('no-agreement', { records });
    const binding = candidates.filter(
      ({ kinds, clauses }) =>
        (kinds ?? []).includes('confidentiality') ||
        (Array.isArray(clauses) && clauses.includes('confidentiality')),
    );
    if (binding.length === 0) {
      const silent = candidates.find(({ kinds, clauses }) => isUnknown(kinds) || isUnknown(clauses));
      if (silent === undefined) return notMet('no-confidentiality', { records });
      const field = isUnknown(silent.clauses) ? 'clauses' : 'kinds';
      return undetermined('content-unknown', [missingField('agreements', silent.id, field)], { records });
    }
    const inForce = binding.filter(
      ({ expires }) => isNone(expires) || (typeof expires === 'string' && expires >= facts.asOf),
    );
    if (inForce.length === 0) {
      const open = binding.find(({ expires }) => isUnknown(expires));
      if (open === undefined) {
        return notMet('expired', { records: { ...records, agreement: pointTo('agreements', (binding[0] ?? recipient).id) } });
      }
      return undetermined('expiry-unknown', [missingField('agreements', open.id, 'expires')], { records });
    }
    if (inForce.some(({ signed }) => typeof signed === 'string' && flow.started !== undefined && signed <= flow.started)) {
      return met;
    }
    const unsigned = inForce.find(({ signed }) => isUnknown(signed));
    if (unsigned !== undefined) {
      return undetermined('signature-unknown', [missingField('agreements', unsigned.id, 'signed')], { records });
    }
    if (inForce.every(({ signed }) => isNone(signed))) return notMet('not-signed', { records });
    if (flow.started === undefined) {
      return undetermined('start-unknown', [missingField('flows', flow.id, 'started')], { records });
    }
    return notMet('signed-late', { records, figures: { started: flow.started } });
  },
  mend(flow, facts) {
    const recipient = facts.derived(flowViews).get(flow.id)?.recipient;
    const partnerId = recipient?.id ?? `partner-for-${flow.id}`;
    const named =
      recipient === undefined
        ? [createRecord('partners', partnerId, { role: 'processor' })]
        : [];
    return [
      ...named,
      createRecord('agreements', `agreement-for-${partnerId}`, {
        partner: partnerId,
        kinds: ['confidentiality'],
        signed: facts.asOf,
        expires: none,
        clauses: ['confidentiality', 'instructions', 'policy', 'security', 'purpose-limit', 'liability'],
      }),
      // What was sent before the signature stays a breach: the flow begins anew once it is signed.
      setFields('flows', flow.id, { toPartner: partnerId, started: facts.asOf }),
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
      text: text('{record} is published; there is no one recipient to bind.', '{record}为公开披露，不存在特定接收方。'),
    },
    authority: {
      outcome: 'not-applicable',
      text: text('{record} goes to a public authority acting under the law.', '{record}的接收方为依法履职的国家机关。'),
    },
    'affiliate-is-we': {
      outcome: 'not-applicable',
      text: text('Affiliates are read as "we" by the settings.', '按设置，关联公司视为“我们”。'),
    },
    'recipient-unknown': {
      outcome: 'undetermined',
      text: text('{record} leaves the organisation, but nobody has said who receives it.', '{record}离开本组织，但未载明接收方。'),
      fix: text('Name the recipient of {record}.', '载明{record}的接收方。'),
    },
    'no-agreement': {
      outcome: 'not-met',
      text: text('{partner} receives {record} and has no agreement.', '{partner}接收{record}，但未签署任何协议。'),
      fix: text('Sign a confidentiality agreement with {partner} and register it.', '与{partner}签署保密协议并登记。'),
    },
    'no-confidentiality': {
      outcome: 'not-met',
      text: text('No agreement with {partner} binds it to confidentiality.', '与{partner}的协议均未约定保密义务。'),
      fix: text('Add a confidentiality clause to an agreement with {partner}.', '在与{partner}的协议中增加保密条款。'),
    },
    'content-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said what the agreement with {partner} contains.', '与{partner}的协议内容未载明。'),
      fix: text('Enter the kinds and clauses of the agreement with {partner}.', '补录与{partner}的协议种类和条款。'),
    },
    expired: {
      outcome: 'not-met',
      severity: 'serious',
      text: text('The agreement {agreement} with {partner} has expired, and {record} goes on.', '与{partner}的协议{agreement}已到期，而{record}仍在进行。'),
      fix: text('Renew the agreement with {partner}, or stop {record}.', '续签与{partner}的协议，或停止{record}。'),
    },
    'expiry-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said until when the agreement with {partner} runs.', '与{partner}的协议期限未载明。'),
      fix: text('Enter the expiry day, or that it is open-ended.', '补录到期日，或注明无固定期限。'),
    },
    'signature-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said when the agreement with {partner} was signed.', '与{partner}的协议签署日期未载明。'),
      fix: text('Enter the day of signature.', '补录签署日期。'),
    },
    'not-signed': {
      outcome: 'not-met',
      text: text('The agreement with {partner} has not been signed.', '与{partner}的协议尚未签署。'),
      fix: text('Have the agreement with {partner} signed.', '完成与{partner}的协议签署。'),
    },
    'start-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said when {record} began, so it cannot be told whether the agreement came first.', '{record}的开始日期未载明，无法判断协议是否在先。'),
      fix: text('Enter the day {record} began.', '补录{record}的开始日期。'),
    },
    'signed-late': {
      outcome: 'not-met',
      severity: 'serious',
      text: text('{record} began on {started}, before {partner} signed.', '{record}自{started}开始，早于{partner}签署协议。'),
      fix: text(
        'Stop {record} and begin it anew under the signed agreement; what was sent before needs a recorded reason.',
        '停止{record}，在协议签署后重新开始；此前已传输部分须留存说明。',
      ),
    },
  },
});
