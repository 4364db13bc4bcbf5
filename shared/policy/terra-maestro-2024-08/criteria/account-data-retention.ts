import { text } from '../../../lib/index.ts';
import { isNone, none } from '../../../map/index.ts';
import { constants } from '../../../standards/index.ts';
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
import { createEvidence } from '../lib/createEvidence.ts';

/** C13: what belongs to an account has a rule that ends it with the account. */
export const accountDataRetention = defineCriterion({
  id: 'account-data-retention',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('Account data ends with the account', '账户数据随注销而终止'),
  rule: text(
    'Data tied to an account keeps the promise when its retention rule starts with the closing of the account, or rests on a law that is named, and ends in deletion or anonymising. Without such a rule it can be shown neither way. If the settings read the policy as deletion on request, no rule is asked.',
    '与账户关联的数据，其保存规则须自注销账户起算或以已载明的法律规定为据，并以删除或匿名化告终，方为符合；没有此类规则的，无法判定。按设置理解为“按请求删除”的，不要求此规则。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '8.5' },
    { instrument: 'gbt-35273', article: '6.1' },
    { instrument: 'pipl', article: '47' },
    { instrument: 'ndsmr', article: '24' },
    { instrument: 'gdpr', article: '17' },
  ],
  judges: 'uses',
  reads: ['retention-rules'],
  settings: ['deletion-on-closure'],
  applies(use, facts) {
    if (use.isAccountData === false) return doesNotApply('not-account-data');
    if (facts.setting('deletion-on-closure') === 'on-request') return doesNotApply('on-request');
    if (use.isAccountData === true) return null;
    return undetermined('account-unknown', [missingField('uses', use.id, 'isAccountData')]);
  },
  judge(use, facts) {
    const rule = facts.get('retention-rules', use.retention);
    if (rule === undefined) {
      const missing = [missingField('uses', use.id, 'retention')];
      return undetermined(isNone(use.retention) ? 'no-rule' : 'rule-unknown', missing);
    }
    const records = { rule: pointTo('retention-rules', rule.id) };
    const { trigger, legalReference, endAction } = rule;
    const isLegal = trigger === 'law';
    if (isLegal && isNone(legalReference)) return notMet('law-not-named', { records });
    if (endAction === 'keep' || endAction === 'archive') return notMet('not-deleted', { records });
    if (trigger !== undefined && trigger !== 'account-closed' && !isLegal) {
      const missing = [missingField('uses', use.id, 'retention')];
      return undetermined('other-trigger', missing, { records });
    }
    const unknown = (field: string) => [missingField('retention-rules', rule.id, field)];
    if (trigger === undefined)
      return undetermined('rule-incomplete', unknown('trigger'), { records });
    if (isLegal && legalReference === undefined) {
      return undetermined('rule-incomplete', unknown('legalReference'), { records });
    }
    if (endAction === undefined)
      return undetermined('rule-incomplete', unknown('endAction'), { records });
    return met;
  },
  mend(use, facts, { code }) {
    if (code === 'account-unknown') return [setFields('uses', use.id, { isAccountData: false })];
    const rule = `retention-for-${use.id}`;
    const proof = `evidence-for-${rule}`;
    const days = constants.accountClosure.value;
    return [
      createEvidence(proof, facts.asOf),
      createRecord('retention-rules', rule, {
        trigger: 'account-closed',
        days,
        howSet: text('The time it takes to clear all systems', '完成各系统清除所需时间'),
        legalReference: none,
        legalDays: days,
        reason: text('Nothing is needed once the account is gone', '账户注销后不再需要'),
        endAction: 'delete',
        evidence: [proof],
      }),
      setFields('uses', use.id, { retention: rule }),
    ];
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        'A rule ends {record} when the account is closed, or when the law allows.',
        '{record}已有规则，注销账户后或法定期限届满后终止。',
      ),
    },
    'not-account-data': {
      outcome: 'not-applicable',
      text: text('{record} is not tied to an account.', '{record}与账户无关。'),
    },
    'on-request': {
      outcome: 'not-applicable',
      text: text(
        'By the settings, account data is deleted on request; requests are judged by themselves.',
        '按设置，账户数据按请求删除，行权请求另行判定。',
      ),
    },
    'account-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether {record} is tied to an account.',
        '{record}是否与账户关联未载明。',
      ),
      fix: text('Enter whether {record} is tied to an account.', '载明{record}是否与账户关联。'),
    },
    'rule-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said which retention rule governs {record}.',
        '{record}适用的保存规则未载明。',
      ),
      fix: text('Link the retention rule of {record}.', '为{record}关联保存规则。'),
    },
    'no-rule': {
      outcome: 'undetermined',
      text: text(
        'No rule says what happens to {record} when the account is closed.',
        '账户注销后{record}如何处理，没有任何规则。',
      ),
      fix: text(
        'Set a rule that deletes or anonymises {record} when the account is closed.',
        '为{record}制定注销账户后删除或匿名化的规则。',
      ),
    },
    'other-trigger': {
      outcome: 'undetermined',
      text: text(
        'The rule {rule} for {record} does not start with the closing of the account.',
        '{record}适用的{rule}并非自注销账户起算。',
      ),
      fix: text(
        'Give {record} a rule that starts when the account is closed.',
        '为{record}设定自注销账户起算的规则。',
      ),
    },
    'rule-incomplete': {
      outcome: 'undetermined',
      text: text(
        'The rule {rule} for {record} leaves open what starts it, which law it follows or how it ends.',
        '{record}适用的{rule}未载明起算点、所依法律或期满处理方式。',
      ),
      fix: text('Complete the rule {rule}.', '补全{rule}。'),
    },
    'law-not-named': {
      outcome: 'not-met',
      text: text(
        'The rule {rule} keeps {record} beyond the account by appeal to law, but no law can be named.',
        '{rule}以法律规定为由在注销后保留{record}，但无法指明法律依据。',
      ),
      fix: text(
        'Name the law, or delete {record} when the account is closed.',
        '指明法律依据，或在注销账户后删除{record}。',
      ),
    },
    'not-deleted': {
      outcome: 'not-met',
      text: text(
        'The rule {rule} neither deletes nor anonymises {record} at the end.',
        '{rule}期满后对{record}既不删除也不匿名化。',
      ),
      fix: text(
        'Change {rule} so that it ends in deletion or anonymising.',
        '将{rule}的期满处理改为删除或匿名化。',
      ),
    },
  },
});
