import { text } from '../../../lib/index.ts';
import { defineCriterion, met, missingField, notMet, pointTo, undetermined } from '../../index.ts';
import { clarifyEntrusted, entrustedSayings, judgeEntrusted } from '../lib/entrustedPartner.ts';
import { flowReads, receivedFlows } from '../lib/receivedFlows.ts';
import { signAgreement } from '../lib/recipientMends.ts';
import type { AgreementClause } from '../lib/weighClauses.ts';
import { weighClauses } from '../lib/weighClauses.ts';

/** What PIPL Art. 21 wants agreed with whoever processes on instruction. */
const required: readonly AgreementClause[] = [
  'purpose-limit',
  'time-and-method',
  'data-kinds',
  'security',
  'rights-and-duties',
  'end-treatment',
  'no-sub-entrusting',
];

/** C32, law: the contract with an entrusted processor settles all the law wants settled. */
export const entrustingContract = defineCriterion({
  id: 'entrusting-contract',
  kind: 'law',
  revision: 1,
  severity: 'serious',
  title: text('Complete contract with each entrusted processor', '委托处理合同条款齐备'),
  rule: text(
    'Met when agreements in force with the processor, taken together, settle purpose, period and method, kinds of data, protection, rights and duties, return or deletion at the end, and sub-entrusting only with agreement.',
    '与受托人的有效协议（合并计算）约定目的、期限和处理方式、个人信息种类、保护措施、双方权利义务、终止后返还或者删除，以及未经同意不得转委托的，为符合。',
  ),
  clauses: [
    { instrument: 'pipl', article: '21' },
    { instrument: 'pipl', article: '59' },
    { instrument: 'ndsmr', article: '12' },
    { instrument: 'gdpr', article: '28(3)' },
  ],
  judges: 'partners',
  reads: [...flowReads, 'flows', 'agreements'],
  applies: (partner, facts) =>
    judgeEntrusted(partner, facts.derived(receivedFlows).get(partner.id)),
  judge(partner, facts) {
    const agreements = facts.by('agreements', 'partner', partner.id);
    const weighed = weighClauses(agreements, required, facts.asOf);
    switch (weighed.state) {
      case 'bound':
        return met;
      case 'lacking':
        // A message’s selectors know no hyphen.
        return notMet('clause-missing', {
          figures: { clause: weighed.clause.replaceAll('-', '_') },
        });
      case 'no-agreement':
        return agreements.length === 0
          ? notMet('no-contract')
          : notMet('not-in-force', {
              records: { agreement: pointTo('agreements', agreements[0]?.id ?? '') },
            });
      case 'unknown':
        return undetermined(
          'content-unknown',
          [missingField('agreements', weighed.agreement, weighed.field)],
          { records: { agreement: pointTo('agreements', weighed.agreement) } },
        );
    }
  },
  mend: (partner, facts, { code }) => [
    ...clarifyEntrusted(partner, facts.derived(receivedFlows).get(partner.id) ?? [], code),
    signAgreement(partner.id, facts.asOf),
  ],
  says: {
    ...entrustedSayings,
    met: {
      outcome: 'met',
      text: text(
        'The contract with {record} settles everything the law wants settled for entrusting.',
        '与{record}的委托合同已约定法律要求的全部事项。',
      ),
    },
    'no-contract': {
      outcome: 'not-met',
      text: text(
        'Data is entrusted to {record} without any contract.',
        '委托{record}处理个人信息，但未订立任何合同。',
      ),
      fix: text('Conclude a processing contract with {record}.', '与{record}订立委托处理合同。'),
    },
    'not-in-force': {
      outcome: 'not-met',
      text: text(
        'Data is entrusted to {record}, but no contract such as {agreement} is signed and still running.',
        '委托{record}处理个人信息，但{agreement}等合同均未签署或已到期。',
      ),
      fix: text('Sign or renew the contract with {record}.', '与{record}签署或续签合同。'),
    },
    'clause-missing': {
      outcome: 'not-met',
      text: text(
        'The contract with {record} does not settle {clause, select, purpose_limit {the purpose} time_and_method {period and method} data_kinds {the kinds of personal information} security {protection measures} rights_and_duties {rights and duties of both sides} end_treatment {return or deletion at the end} other {that sub-entrusting needs agreement}}.',
        '与{record}的合同未约定{clause, select, purpose_limit {处理目的} time_and_method {处理期限和处理方式} data_kinds {个人信息的种类} security {保护措施} rights_and_duties {双方的权利和义务} end_treatment {终止后的返还或者删除} other {未经同意不得转委托}}。',
      ),
      fix: text(
        'Add to the contract with {record}: {clause, select, purpose_limit {purpose and no other use} time_and_method {period and method} data_kinds {kinds of personal information} security {protection measures} rights_and_duties {rights and duties} end_treatment {return or deletion at the end} other {no sub-entrusting without agreement}}.',
        '在与{record}的合同中补充：{clause, select, purpose_limit {处理目的及禁止挪作他用} time_and_method {处理期限和处理方式} data_kinds {个人信息的种类} security {保护措施} rights_and_duties {双方的权利和义务} end_treatment {终止后返还或者删除} other {未经同意不得转委托}}。',
      ),
    },
    'content-unknown': {
      outcome: 'undetermined',
      text: text(
        'What {agreement} with {record} settles today cannot be told: its clauses, signature or term are not entered.',
        '{agreement}的条款、签署日期或期限未载明，无法判断与{record}的约定是否齐备。',
      ),
      fix: text('Complete the entry of {agreement}.', '补全{agreement}的登记内容。'),
    },
  },
});
