import { text } from '../../../lib/index.ts';
import { known } from '../../../map/index.ts';
import {
  defineCriterion,
  met,
  missingField,
  notMet,
  partlyMet,
  setFields,
  undetermined,
} from '../../index.ts';
import { judgePartnerSharing, partnerSharingSayings } from '../lib/partnerSharing.ts';
import { flowReads, receivedFlows } from '../lib/receivedFlows.ts';
import { clarifyPartner } from '../lib/recipientMends.ts';

/** C29: every partner is of a kind the policy lists. */
export const declaredPartnerKind = defineCriterion({
  id: 'declared-partner-kind',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('Partner of a kind the policy lists', '合作方属于政策所列类型'),
  rule: text(
    'Kept when the partner belongs to a kind the policy names. One that fits only the words “other partners” is kept in part, unless the settings accept open wording.',
    '合作方属于政策列明类型的，为符合；仅能归入“其他合作伙伴”的，为部分符合，但设置接受开放表述的除外。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '5.5 a' },
    { instrument: 'pipl', article: '17' },
    { instrument: 'pipl', article: '23' },
    { instrument: 'gdpr', article: '13(1)(e)' },
  ],
  judges: 'partners',
  reads: [...flowReads, 'flows'],
  settings: ['entrusting-is-sharing', 'open-ends-warn'],
  applies: (partner, facts) =>
    judgePartnerSharing(
      partner,
      facts.derived(receivedFlows).get(partner.id),
      facts.setting('entrusting-is-sharing') === true,
    ),
  judge(partner, facts) {
    switch (known(partner.policyKind)) {
      case 'undeclared':
        return notMet('not-listed');
      case 'other':
        return facts.setting('open-ends-warn') === true ? partlyMet('open-wording', 0.5) : met;
      case undefined:
        // "Not applicable" is meant for those who are no partners; this one is.
        return undetermined('partner-kind-unknown', [
          missingField('partners', partner.id, 'policyKind'),
        ]);
      default:
        return met;
    }
  },
  mend: (partner, facts, { code }) => [
    ...clarifyPartner(partner, facts.derived(receivedFlows).get(partner.id) ?? [], code),
    setFields('partners', partner.id, { policyKind: 'supplier' }),
  ],
  says: {
    ...partnerSharingSayings,
    met: {
      outcome: 'met',
      text: text(
        'The policy lists the kind of partner {record} is.',
        '{record}属于政策所列的合作方类型。',
      ),
    },
    'not-listed': {
      outcome: 'not-met',
      text: text(
        'The policy lists no kind of partner to which {record} belongs.',
        '{record}不属于政策所列的任何合作方类型。',
      ),
      fix: text(
        'Name this kind of partner in the policy before sharing with {record}, or stop sharing.',
        '在政策中列明该类合作方后再向{record}共享，否则停止共享。',
      ),
    },
    'open-wording': {
      outcome: 'partly-met',
      severity: 'minor',
      text: text(
        '{record} fits only the words “other partners”, which tell people nothing.',
        '{record}仅能归入“其他合作伙伴”，个人无从知悉其类型。',
      ),
      fix: text(
        'Close the list in the policy by naming the kind of partner {record} is.',
        '在政策中列明{record}所属类型，消除开放表述。',
      ),
    },
    'partner-kind-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said which kind of partner in the policy {record} is.',
        '未载明{record}属于政策所列的哪一类合作方。',
      ),
      fix: text(
        'Enter the kind of {record}, or that the policy lists none that fits.',
        '补录{record}的类型；均不符合的，选“不在所列类型内”。',
      ),
    },
  },
});
