import { text } from '../../../lib/index.ts';
import {
  defineCriterion,
  met,
  missingField,
  missingRecord,
  notMet,
  pointTo,
  undetermined,
} from '../../index.ts';
import { judgePartnerSharing, partnerSharingSayings } from '../lib/partnerSharing.ts';
import { flowReads, receivedFlows } from '../lib/receivedFlows.ts';
import { clarifyPartner, signAgreement } from '../lib/recipientMends.ts';
import { weighClauses } from '../lib/weighClauses.ts';

/** C28: a partner is forbidden to use shared information for anything else. */
export const partnerPurposeClause = defineCriterion({
  id: 'partner-purpose-clause',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Agreement forbids any other use', '协议禁止挪作他用'),
  rule: text(
    'Kept when an agreement in force with the partner forbids it to use the data for any other purpose. Whether there is an agreement at all is judged elsewhere.',
    '与合作方的有效协议约定不得用于约定以外目的的，为符合。是否签有协议由另一项规则判断。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '9.1' },
    { instrument: 'gbt-35273', article: '9.2 d' },
    { instrument: 'pipl', article: '21' },
    { instrument: 'pipl', article: '23' },
    { instrument: 'gdpr', article: '28(3)(a)' },
  ],
  judges: 'partners',
  reads: [...flowReads, 'flows', 'agreements'],
  settings: ['entrusting-is-sharing'],
  applies: (partner, facts) =>
    judgePartnerSharing(
      partner,
      facts.derived(receivedFlows).get(partner.id),
      facts.setting('entrusting-is-sharing') === true,
    ),
  judge(partner, facts) {
    const agreements = facts.by('agreements', 'partner', partner.id);
    const weighed = weighClauses(agreements, ['purpose-limit'], facts.asOf);
    switch (weighed.state) {
      case 'bound':
        return met;
      case 'lacking':
        return notMet('no-clause');
      case 'no-agreement':
        return undetermined('no-agreement', [missingRecord('agreements')]);
      case 'unknown':
        return undetermined(
          'content-unknown',
          [missingField('agreements', weighed.agreement, weighed.field)],
          { records: { agreement: pointTo('agreements', weighed.agreement) } },
        );
    }
  },
  mend: (partner, facts, { code }) => [
    ...clarifyPartner(partner, facts.derived(receivedFlows).get(partner.id) ?? [], code),
    signAgreement(partner.id, facts.asOf),
  ],
  says: {
    ...partnerSharingSayings,
    met: {
      outcome: 'met',
      text: text(
        'An agreement in force forbids {record} to use the data for any other purpose.',
        '有效协议已约定{record}不得将数据用于约定以外的目的。',
      ),
    },
    'no-clause': {
      outcome: 'not-met',
      text: text(
        'No agreement in force with {record} forbids it to use the data for other purposes.',
        '与{record}的有效协议均未约定不得将数据用于其他目的。',
      ),
      fix: text(
        'Agree with {record} that it uses the data only for the purpose of sharing.',
        '与{record}约定数据仅限用于共享目的。',
      ),
    },
    'no-agreement': {
      outcome: 'undetermined',
      text: text(
        '{record} has no agreement in force in which its use could be limited.',
        '与{record}没有有效协议，无从约定使用目的。',
      ),
      fix: text(
        'Sign an agreement with {record} that limits its use of the data, and register it.',
        '与{record}签署限定使用目的的协议并登记。',
      ),
    },
    'content-unknown': {
      outcome: 'undetermined',
      text: text(
        'Whether {agreement} forbids {record} any other use today cannot be told: its clauses, signature or term are not entered.',
        '{agreement}的条款、签署日期或期限未载明，无法判断目前是否约束{record}不得挪作他用。',
      ),
      fix: text('Complete the entry of {agreement}.', '补全{agreement}的登记内容。'),
    },
  },
});
