import { text } from '../../../lib/index.ts';
import { isNone, isNotApplicable } from '../../../map/index.ts';
import {
  defineCriterion,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';
import { judgeChildActivity } from '../lib/childActivity.ts';
import { childAgeBelow, childSayings } from '../lib/childSubject.ts';

/** C64, law: children’s information has rules of its own and somebody in charge. */
export const childRules = defineCriterion({
  id: 'child-rules',
  kind: 'law',
  revision: 1,
  severity: 'serious',
  title: text('Dedicated rules and a person in charge for children', '儿童信息专门规则与专人'),
  rule: text(
    'An activity with information about people under 14 needs dedicated rules (PIPL Art. 31) and a named role in charge (Provisions on Children’s Information Online, Art. 8). All such information is sensitive by law.',
    '处理未满十四周岁未成年人个人信息的，应当制定专门规则（《个人信息保护法》第31条）并指定专人负责（《儿童个人信息网络保护规定》第8条）。此类信息依法均属敏感个人信息。',
  ),
  clauses: [
    { instrument: 'pipl', article: '28, 31' },
    { instrument: 'children-online', article: '8-10' },
  ],
  judges: 'activities',
  reads: ['subjects'],
  applies: judgeChildActivity,
  judge({ id, childRules: rules, childContact }) {
    const missing = (field: string) => [missingField('activities', id, field)];
    if (isNone(rules) || isNotApplicable(rules)) return notMet('no-rules');
    if (isNone(childContact) || isNotApplicable(childContact)) return notMet('no-contact');
    if (rules === undefined) return undetermined('rules-unknown', missing('childRules'));
    return childContact === undefined
      ? undetermined('contact-unknown', missing('childContact'))
      : met;
  },
  mend({ id, childRules: rules }, _, { code }) {
    if (code === 'age-unknown') return [setFields('activities', id, { minAge: childAgeBelow })];
    const fields = {
      childRules: typeof rules === 'string' ? rules : `rules-for-${id}`,
      childContact: text('Role in charge of children’s information', '儿童个人信息保护专人'),
    };
    return [setFields('activities', id, fields)];
  },
  says: {
    ...childSayings,
    met: {
      outcome: 'met',
      text: text(
        '{record} has dedicated rules for children’s information and somebody in charge.',
        '{record}已制定儿童个人信息专门规则并指定专人负责。',
      ),
    },
    'no-rules': {
      outcome: 'not-met',
      text: text(
        '{record} concerns children and has no dedicated rules for their information.',
        '{record}涉及儿童，但未制定儿童个人信息专门处理规则。',
      ),
      fix: text(
        'Write rules for children’s information and apply them to {record}.',
        '制定儿童个人信息处理规则并适用于{record}。',
      ),
    },
    'rules-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said which rules for children’s information apply to {record}.',
        '{record}适用的儿童个人信息处理规则未载明。',
      ),
      fix: text(
        'Enter the rules that apply to {record}, or that there are none.',
        '补录{record}适用的规则；没有的，选“无”。',
      ),
    },
    'no-contact': {
      outcome: 'not-met',
      text: text(
        'Nobody is in charge of the children’s information in {record}.',
        '{record}未指定专人负责儿童个人信息保护。',
      ),
      fix: text(
        'Put a role in charge of children’s information in {record}.',
        '为{record}指定儿童个人信息保护专人。',
      ),
    },
    'contact-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said who is in charge of the children’s information in {record}.',
        '{record}的儿童个人信息保护专人未载明。',
      ),
      fix: text(
        'Enter the role in charge, or that there is none.',
        '补录专人（职务）；没有的，选“无”。',
      ),
    },
  },
});
