import { text } from '../../../lib/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  missingRecord,
  pointTo,
  undetermined,
} from '../../index.ts';
import { flowReads, receivedFlows } from '../lib/receivedFlows.ts';
import { clarifyPartner, signAgreement } from '../lib/recipientMends.ts';
import { weighClauses } from '../lib/weighClauses.ts';

/** C46: whoever receives data answers to us for what it breaks, so that we can answer to people. */
export const recipientLiability = defineCriterion({
  id: 'recipient-liability',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('Liability agreed with recipients', '与接收方约定责任'),
  rule: text(
    'Kept when an agreement in force with a recipient says who is liable for a breach. Without such a clause it cannot be shown that harm at the recipient would be answered for. Public authorities sign nothing.',
    '与接收方的有效协议约定违约及损害赔偿责任的，为符合；没有该条款的，无法证明接收方造成的损害有人承担。国家机关不签署协议，不在此列。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '9.2 g' },
    { instrument: 'pipl', article: '69' },
    { instrument: 'gdpr', article: '82' },
  ],
  judges: 'partners',
  reads: [...flowReads, 'flows', 'agreements'],
  settings: ['affiliates-are-recipients'],
  applies({ id, role }, facts) {
    if (facts.derived(receivedFlows).get(id) === undefined) return doesNotApply('receives-nothing');
    if (role === undefined)
      return undetermined('role-unknown', [missingField('partners', id, 'role')]);
    if (role === 'authority') return doesNotApply('authority');
    return role === 'affiliate' && facts.setting('affiliates-are-recipients') === false
      ? doesNotApply('affiliate-is-we')
      : null;
  },
  judge({ id }, facts) {
    const weighed = weighClauses(facts.by('agreements', 'partner', id), ['liability'], facts.asOf);
    switch (weighed.state) {
      case 'bound':
        return met;
      case 'no-agreement':
        return undetermined('no-agreement', [missingRecord('agreements')]);
      case 'lacking': {
        const first = facts.by('agreements', 'partner', id)[0];
        return undetermined('no-clause', [missingField('agreements', first?.id ?? id, 'clauses')]);
      }
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
    met: {
      outcome: 'met',
      text: text(
        'An agreement in force says what {record} is liable for.',
        '有效协议已约定{record}的违约及损害赔偿责任。',
      ),
    },
    'receives-nothing': {
      outcome: 'not-applicable',
      text: text('No flow of the map goes to {record}.', '数据地图中没有流向{record}的流转。'),
    },
    authority: {
      outcome: 'not-applicable',
      text: text('{record} is a public authority.', '{record}为国家机关。'),
    },
    'affiliate-is-we': {
      outcome: 'not-applicable',
      text: text('Affiliates are read as “we” by the settings.', '按设置，关联公司视为“我们”。'),
    },
    'role-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said in what role {record} handles the data.',
        '未载明{record}以何种身份处理个人信息。',
      ),
      fix: text('Enter the role of {record}.', '补录{record}的角色。'),
    },
    'no-agreement': {
      outcome: 'undetermined',
      text: text(
        '{record} has no agreement in force that could say what it is liable for.',
        '与{record}没有有效协议，无从约定责任。',
      ),
      fix: text(
        'Sign an agreement with {record} that settles its liability, and register it.',
        '与{record}签署约定违约及损害赔偿责任的协议并登记。',
      ),
    },
    'no-clause': {
      outcome: 'undetermined',
      text: text(
        'No agreement in force with {record} settles its liability, so it cannot be shown who answers for harm it does.',
        '与{record}的有效协议均未约定违约及损害赔偿责任，无法证明其造成的损害由谁承担。',
      ),
      fix: text(
        'Add a liability clause to an agreement with {record}.',
        '在与{record}的协议中增加责任条款。',
      ),
    },
    'content-unknown': {
      outcome: 'undetermined',
      text: text(
        'Whether {agreement} settles the liability of {record} today cannot be told: its clauses, signature or term are not entered.',
        '{agreement}的条款、签署日期或期限未载明，无法判断目前是否约定{record}的责任。',
      ),
      fix: text('Complete the entry of {agreement}.', '补全{agreement}的登记内容。'),
    },
  },
});
