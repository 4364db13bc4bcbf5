import { text } from '../../../lib/index.ts';
import { isNone } from '../../../map/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  pointTo,
  setFields,
  undetermined,
} from '../../index.ts';
import { createSoundMeasure } from '../lib/createSoundMeasure.ts';

/** C45: wherever one logs in, a rule or advice asks for a complex password. */
export const passwordRule = defineCriterion({
  id: 'password-rule',
  kind: 'promise',
  revision: 1,
  severity: 'minor',
  title: text('Complex passwords asked for', '要求设置复杂密码'),
  rule: text(
    'Kept when a place with accounts has a rule or advice for complex passwords in force. Without one on record it cannot be shown that people are asked for them.',
    '有账户登录之处有在用的密码强度要求或提示的，为符合；未登记的，无法证明已作提示。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '6.3' },
    { instrument: 'gbt-35273', article: '5.5 a' },
    { instrument: 'pipl', article: '51' },
    { instrument: 'gdpr', article: '32' },
  ],
  judges: 'locations',
  reads: ['measures'],
  judge({ id, hasAccounts, measures }, facts) {
    if (hasAccounts === false) return doesNotApply('no-accounts');
    if (hasAccounts === undefined) {
      return undetermined('accounts-unknown', [missingField('locations', id, 'hasAccounts')]);
    }
    const missing = () => [missingField('locations', id, 'measures')];
    if (measures === undefined) return undetermined('measures-unknown', missing());
    if (isNone(measures)) return undetermined('no-rule', missing());
    let idle: string | undefined;
    let unclear: string | undefined;
    for (const one of measures) {
      const measure = facts.get('measures', one);
      if (measure === undefined || measure.archived === true) continue;
      const { kind, status } = measure;
      if (kind === 'password-rule') {
        if (status === 'in-force') return met;
        idle ??= one;
      } else if (kind === undefined) unclear ??= one;
    }
    if (idle !== undefined) {
      return undetermined('not-in-force', [missingField('measures', idle, 'status')], {
        records: { measure: pointTo('measures', idle) },
      });
    }
    if (unclear === undefined) return undetermined('no-rule', missing());
    return undetermined('kind-unknown', [missingField('measures', unclear, 'kind')], {
      records: { measure: pointTo('measures', unclear) },
    });
  },
  mend({ id, measures }, facts) {
    const rule = `password-rule-for-${id}`;
    const before = Array.isArray(measures) ? measures.filter((one) => one !== rule) : [];
    return [
      ...createSoundMeasure(rule, 'password-rule', facts.asOf),
      setFields('locations', id, { hasAccounts: true, measures: [...before, rule] }),
    ];
  },
  says: {
    met: {
      outcome: 'met',
      text: text('{record} asks for complex passwords.', '{record}已要求设置复杂密码。'),
    },
    'no-accounts': {
      outcome: 'not-applicable',
      text: text('Nobody logs in to {record}.', '{record}没有账户登录。'),
    },
    'accounts-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether {record} has accounts.',
        '{record}是否有账户登录未载明。',
      ),
      fix: text('Enter whether anyone logs in to {record}.', '补录{record}是否有账户登录。'),
    },
    'measures-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said what protects the accounts of {record}.',
        '{record}的安全措施未载明，无法判断是否要求设置复杂密码。',
      ),
      fix: text('Enter the measures of {record}.', '补录{record}的安全措施。'),
    },
    'no-rule': {
      outcome: 'undetermined',
      text: text(
        '{record} has accounts, and no rule for passwords is on record.',
        '{record}有账户登录，但未登记密码强度要求或提示。',
      ),
      fix: text(
        'Ask for complex passwords when an account is opened in {record}, and register the rule.',
        '在{record}开立账户时要求设置复杂密码，并登记该措施。',
      ),
    },
    'not-in-force': {
      outcome: 'undetermined',
      text: text(
        'Nothing shows that {measure} is in force for {record}.',
        '无法证明{measure}已在{record}实际施行。',
      ),
      fix: text('Put {measure} into force.', '落实{measure}。'),
    },
    'kind-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said what {measure} does for {record}; it may be a rule for passwords.',
        '{record}的{measure}类型未载明，可能为密码强度要求。',
      ),
      fix: text('Enter the kind of {measure}.', '补录{measure}的类型。'),
    },
  },
});
