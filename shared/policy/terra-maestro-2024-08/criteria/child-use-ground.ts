import { text } from '../../../lib/index.ts';
import { isUnknown } from '../../../map/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';
import {
  childSayings,
  createAdults,
  includesChildren,
  missingAge,
  settleAge,
} from '../lib/childSubject.ts';

/** C65: children’s information is used on one of three grounds only. */
export const childUseGround = defineCriterion({
  id: 'child-use-ground',
  kind: 'promise',
  revision: 1,
  severity: 'critical',
  title: text('Ground for using children’s information', '使用儿童信息的依据'),
  rule: text(
    'Kept when a use of data about a group with people under 14 rests on the law, on a guardian’s explicit consent or on the need to protect the child.',
    '使用包含未满十四周岁儿童的人群的信息，以法律允许、监护人明示同意或保护儿童所必要为依据的，为符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '5.4 d' },
    { instrument: 'pipl', article: '31' },
    { instrument: 'children-online', article: '14-18' },
    { instrument: 'gdpr', article: '8' },
  ],
  judges: 'uses',
  reads: ['subjects'],
  applies(use, facts) {
    const subject = facts.get('subjects', use.subject);
    const children = includesChildren(subject);
    if (children === 'no') return doesNotApply('no-children');
    return children === 'yes'
      ? null
      : undetermined('age-unknown', [missingAge(subject, 'uses', use.id)]);
  },
  judge({ id, ground }) {
    if (isUnknown(ground)) {
      return undetermined('ground-unknown', [missingField('uses', id, 'ground')]);
    }
    if (ground === 'other') return notMet('other-ground');
    return typeof ground === 'string' ? met : notMet('no-ground');
  },
  mend(use, facts, { code }) {
    if (code !== 'age-unknown') return [setFields('uses', use.id, { ground: 'guardian-consent' })];
    const subject = facts.get('subjects', use.subject);
    if (subject !== undefined) return [settleAge(subject)];
    const adults = `adults-for-${use.id}`;
    return [createAdults(adults), setFields('uses', use.id, { subject: adults })];
  },
  says: {
    ...childSayings,
    met: {
      outcome: 'met',
      text: text(
        '{record} uses children’s information on a ground the policy admits.',
        '{record}以政策所许依据使用儿童信息。',
      ),
    },
    'ground-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said on what ground {record} uses children’s information.',
        '{record}使用儿童信息的依据未载明。',
      ),
      fix: text('Enter the ground of {record}.', '补录{record}的依据。'),
    },
    'other-ground': {
      outcome: 'not-met',
      text: text(
        '{record} uses children’s information on a ground outside the three of the policy.',
        '{record}使用儿童信息的依据不在政策所许的三种之列。',
      ),
      fix: text(
        'Stop {record} for children, or ask their guardians for explicit consent.',
        '停止{record}对儿童信息的使用，或取得监护人明示同意。',
      ),
    },
    'no-ground': {
      outcome: 'not-met',
      text: text(
        '{record} uses children’s information and claims none of the three grounds for it.',
        '{record}使用儿童信息，但未援引三种依据中的任何一种。',
      ),
      fix: text(
        'Name the ground on which {record} may use children’s information, or stop it.',
        '载明{record}使用儿童信息的依据，否则停止使用。',
      ),
    },
  },
});
