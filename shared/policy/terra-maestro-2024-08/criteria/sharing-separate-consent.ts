import { text } from '../../../lib/index.ts';
import type { Missing } from '../../index.ts';
import { flowViews, isUnknown, known } from '../../../map/index.ts';
import { legalBases } from '../../../standards/index.ts';
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
import { consentBeforeSharing, consentBeforeSharingReads } from '../lib/consentBeforeSharing.ts';
import { sharingScopeSays } from '../lib/judgeSharingScope.ts';

/** C22, law: providing to another handler needs separate consent that names the recipient. */
export const sharingSeparateConsent = defineCriterion({
  id: 'sharing-separate-consent',
  kind: 'law',
  revision: 1,
  severity: 'serious',
  title: text('Separate consent naming the recipient', '告知接收方并取得单独同意'),
  rule: text(
    'Whatever ground of the policy is used, provision to another handler on the basis of consent needs a separate consent, for this handling only, that names the recipient and comes before the start. Handing over is provision too, unless a merger, acquisition or bankruptcy is behind it. Other bases of PIPL Art. 13 need none; entrusted processing is not provision.',
    '无论援引政策的何种依据，凡以同意为合法性基础向其他个人信息处理者提供的，须在开始前告知接收方并就该项处理取得单独同意。转让亦属提供，但因合并、收购、破产清算而转移的除外。以《个人信息保护法》第13条其他各项为基础的无须同意；委托处理不属于提供。',
  ),
  clauses: [
    { instrument: 'pipl', article: '23' },
    { instrument: 'ndsmr', article: '12' },
    { instrument: 'ndsmr', article: '62' },
  ],
  judges: 'flows',
  reads: ['consents', ...consentBeforeSharingReads],
  settings: ['needs-effective-date'],
  applies(flow, facts) {
    if (flow.kind === undefined) {
      return undetermined('kind-unknown', [missingField('flows', flow.id, 'kind')]);
    }
    const isTransfer = flow.kind === 'transfer';
    if (flow.kind !== 'share' && !isTransfer) return doesNotApply('not-sharing');
    // A merger or the like has a rule of its own, which asks for notice (PIPL Art. 22).
    if (isTransfer && flow.ground === 'corporate-event') return doesNotApply('corporate-event');
    const view = facts.derived(flowViews).get(flow.id);
    if (view?.carriesPersonal === 'no') return doesNotApply('nothing-personal');
    if (flow.basis === undefined) {
      return undetermined('basis-unknown', [missingField('flows', flow.id, 'basis')]);
    }
    if (!legalBases[flow.basis].needsConsent) return doesNotApply('other-basis');
    return isTransfer && flow.ground === undefined
      ? undetermined('ground-unknown', [missingField('flows', flow.id, 'ground')])
      : null;
  },
  judge(flow, facts) {
    const { id, started } = flow;
    const consent = facts.get('consents', flow.consent);
    if (consent === undefined || consent.archived === true) {
      return isUnknown(flow.consent) || known(flow.consent) !== undefined
        ? undetermined('consent-unknown', [missingField('flows', id, 'consent')])
        : notMet('no-consent');
    }
    const { kind, isBundled, given, recipients } = consent;
    const records = { consent: pointTo('consents', consent.id) };
    if (kind === 'tacit' || kind === 'explicit' || isBundled === true) {
      return notMet('not-separate', { records });
    }
    if (given !== undefined && started !== undefined && given > started) {
      return notMet('late', { records, figures: { given, started } });
    }
    const recipient = facts.derived(flowViews).get(id)?.recipient;
    const isNamed = recipient !== undefined && known(recipients)?.includes(recipient.id) === true;
    if (recipient !== undefined && !isUnknown(recipients) && !isNamed) {
      const partner = pointTo('partners', recipient.id);
      return notMet('recipient-not-named', { records: { ...records, partner } });
    }
    const missing: Missing[] = [];
    if (kind === undefined) missing.push(missingField('consents', consent.id, 'kind'));
    // Whatever its kind, a consent is separate only when nothing else was agreed to with it.
    if (isBundled === undefined) {
      missing.push(missingField('consents', consent.id, 'isBundled'));
    }
    if (given === undefined) missing.push(missingField('consents', consent.id, 'given'));
    if (started === undefined) missing.push(missingField('flows', id, 'started'));
    if (recipient === undefined) missing.push(missingField('flows', id, 'toPartner'));
    if (isUnknown(recipients)) missing.push(missingField('consents', consent.id, 'recipients'));
    return missing.length === 0 ? met : undetermined('consent-incomplete', missing, { records });
  },
  mend(flow, facts, { code }) {
    return code === 'kind-unknown'
      ? [setFields('flows', flow.id, { kind: 'internal' })]
      : consentBeforeSharing(flow, facts, { basis: 'consent' });
  },
  says: {
    'kind-unknown': sharingScopeSays['kind-unknown'],
    'not-sharing': {
      outcome: 'not-applicable',
      text: text(
        '{record} provides nothing to another handler: it is neither sharing nor handing over.',
        '{record}既非共享亦非转让，不属于向其他个人信息处理者提供。',
      ),
    },
    'corporate-event': {
      outcome: 'not-applicable',
      text: text(
        '{record} is part of a merger, acquisition or bankruptcy, for which another rule holds.',
        '{record}因合并、收购、破产清算而发生，适用另行规定。',
      ),
    },
    'ground-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said on which ground {record} hands data over; a merger or the like would need no separate consent.',
        '{record}援引的政策依据未载明；因合并等原因转移的，无须取得单独同意。',
      ),
      fix: text('Enter the ground of {record}.', '补录{record}的政策依据。'),
    },
    'nothing-personal': sharingScopeSays['nothing-personal'],
    met: {
      outcome: 'met',
      text: text(
        'People gave separate consent, naming the recipient, before {record} began.',
        '{record}开始前已告知接收方并取得单独同意。',
      ),
    },
    'other-basis': {
      outcome: 'not-applicable',
      text: text(
        '{record} rests on a legal basis that needs no consent.',
        '{record}的合法性基础无须取得同意。',
      ),
    },
    'basis-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said on which legal basis {record} rests.',
        '{record}的合法性基础未载明。',
      ),
      fix: text('Enter the legal basis of {record}.', '补录{record}的合法性基础。'),
    },
    'consent-unknown': {
      outcome: 'undetermined',
      text: text('The consent behind {record} is not recorded.', '{record}所依据的同意未登记。'),
      fix: text(
        'Register the consent and point {record} to it, or say that there is none.',
        '登记该同意并由{record}引用；没有的，注明为无。',
      ),
    },
    'no-consent': {
      outcome: 'not-met',
      text: text(
        '{record} names consent as its legal basis, and there is none.',
        '{record}以同意为合法性基础，但未取得同意。',
      ),
      fix: text(
        'Stop {record} until people have given separate consent, or rest it on another basis that really applies.',
        '在取得单独同意前停止{record}，或改以确实成立的其他合法性基础为依据。',
      ),
    },
    'not-separate': {
      outcome: 'not-met',
      text: text(
        '{record} rests on {consent}, which is not separate consent.',
        '{record}所依据的{consent}不构成单独同意。',
      ),
      fix: text(
        'Ask for separate consent to this provision alone, then begin {record} anew.',
        '就该项提供征得单独同意后，重新开始{record}。',
      ),
    },
    late: {
      outcome: 'not-met',
      text: text(
        '{record} began on {started}, before {consent} was given on {given}.',
        '{record}自{started}开始，早于{consent}的取得日期{given}。',
      ),
      fix: text(
        'Begin {record} anew for people who have agreed; record what was provided before.',
        '对已同意者重新开始{record}，并就此前提供的部分留存说明。',
      ),
    },
    'recipient-not-named': {
      outcome: 'not-met',
      text: text(
        '{partner} receives data through {record}, but {consent} does not name it.',
        '{partner}通过{record}接收信息，但{consent}未告知该接收方。',
      ),
      fix: text(
        'Tell people the name and contact of {partner}, the purpose, method and kinds of data, and ask for separate consent anew.',
        '向个人告知{partner}的名称、联系方式、处理目的、处理方式和个人信息的种类，并重新取得单独同意。',
      ),
    },
    'consent-incomplete': {
      outcome: 'undetermined',
      text: text(
        '{record} rests on {consent}, but whether it is separate, in time and names the recipient is not known.',
        '{record}依据{consent}，但其是否单独取得、是否在先、是否告知接收方未载明。',
      ),
      fix: text(
        'Complete {consent}, the recipient and the start of {record}.',
        '补全{consent}的内容以及{record}的接收方和开始日期。',
      ),
    },
  },
});
