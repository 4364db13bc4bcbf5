import { text } from '../../../lib/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  missingRecord,
  notMet,
  pointTo,
  undetermined,
} from '../../index.ts';
import { flowReads, receivedFlows } from '../lib/receivedFlows.ts';
import { clarifyPartner, signAgreement } from '../lib/recipientMends.ts';
import type { AgreementClause } from '../lib/weighClauses.ts';
import { weighClauses } from '../lib/weighClauses.ts';

const promised: readonly AgreementClause[] = ['instructions', 'policy', 'security'];

/** C32: what a recipient has signed binds it to our instructions, our policy and safeguards. */
export const agreementTerms = defineCriterion({
  id: 'agreement-terms',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text(
    'Agreement binds to instructions, policy and security',
    '协议约定按指示、政策和安全措施处理',
  ),
  rule: text(
    'Kept when agreements in force with the recipient, taken together, bind it to follow instructions, to comply with the policy and to protect the data. Whether there is an agreement at all is judged elsewhere.',
    '与接收方的有效协议（合并计算）约定其按指示处理、遵守本政策并采取安全措施的，为符合。是否签有协议由另一项规则判断。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '9.1' },
    { instrument: 'pipl', article: '21' },
    { instrument: 'pipl', article: '59' },
    { instrument: 'ndsmr', article: '12' },
    { instrument: 'gdpr', article: '28(3)' },
    { instrument: 'gdpr', article: '29' },
  ],
  judges: 'partners',
  reads: [...flowReads, 'flows', 'agreements'],
  settings: ['affiliates-are-recipients'],
  applies({ id, role }, facts) {
    if (role === 'authority') return doesNotApply('authority');
    if (role === 'affiliate' && facts.setting('affiliates-are-recipients') === false) {
      return doesNotApply('affiliate-is-we');
    }
    const received = facts.derived(receivedFlows).get(id);
    if (received === undefined) return doesNotApply('receives-nothing');
    const [first] = received;
    if (first !== undefined && received.every(({ flow }) => flow.kind === undefined)) {
      return undetermined('kind-unknown', [missingField('flows', first.flow.id, 'kind')], {
        records: { flow: pointTo('flows', first.flow.id) },
      });
    }
    return role === undefined
      ? undetermined('role-unknown', [missingField('partners', id, 'role')])
      : null;
  },
  judge(partner, facts) {
    const agreements = facts.by('agreements', 'partner', partner.id);
    const weighed = weighClauses(agreements, promised, facts.asOf);
    switch (weighed.state) {
      case 'bound':
        return met;
      case 'lacking':
        return notMet('clause-missing', { figures: { clause: weighed.clause } });
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
    met: {
      outcome: 'met',
      text: text(
        'Agreements in force bind {record} to instructions, policy and security measures.',
        '有效协议已约定{record}按指示、本政策及安全措施处理。',
      ),
    },
    authority: {
      outcome: 'not-applicable',
      text: text(
        '{record} is a public authority and takes no instructions.',
        '{record}为国家机关，不受委托约束。',
      ),
    },
    'affiliate-is-we': {
      outcome: 'not-applicable',
      text: text('Affiliates are read as “we” by the settings.', '按设置，关联公司视为“我们”。'),
    },
    'receives-nothing': {
      outcome: 'not-applicable',
      text: text('No flow of the map goes to {record}.', '数据地图中没有流向{record}的流转。'),
    },
    'role-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said in what role {record} receives data.',
        '未载明{record}以何种身份接收数据。',
      ),
      fix: text('Enter the role of {record}.', '补录{record}的角色。'),
    },
    'kind-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said what kind of flow {flow} is, so it is open whether {record} is a recipient who signs.',
        '未载明{flow}属于何种流转，无法确定{record}是否为须签署协议的接收方。',
      ),
      fix: text('Enter the kind of {flow}.', '补录{flow}的流转类型。'),
    },
    'no-agreement': {
      outcome: 'undetermined',
      text: text(
        '{record} has no agreement in force whose terms could be judged.',
        '与{record}没有有效协议，无从判断其条款。',
      ),
      fix: text(
        'Sign an agreement with {record} that covers instructions, policy and security, and register it.',
        '与{record}签署约定指示、政策和安全措施的协议并登记。',
      ),
    },
    'clause-missing': {
      outcome: 'not-met',
      text: text(
        'No agreement in force binds {record} to {clause, select, instructions {follow our instructions} policy {comply with our policy} other {security measures}}.',
        '有效协议均未约定{record}{clause, select, instructions {按照本组织指示处理} policy {遵守本政策} other {采取安全保护措施}}。',
      ),
      fix: text(
        'Add this clause to an agreement with {record}: {clause, select, instructions {processing on our instructions only} policy {compliance with our policy} other {security measures}}.',
        '在与{record}的协议中增加下列条款：{clause, select, instructions {仅按本组织指示处理} policy {遵守本政策} other {安全保护措施}}。',
      ),
    },
    'content-unknown': {
      outcome: 'undetermined',
      text: text(
        'Whether {agreement} binds {record} as promised cannot be told: its clauses, signature or term are not entered.',
        '{agreement}的条款、签署日期或期限未载明，无法判断是否按承诺约束{record}。',
      ),
      fix: text('Complete the entry of {agreement}.', '补全{agreement}的登记内容。'),
    },
  },
});
