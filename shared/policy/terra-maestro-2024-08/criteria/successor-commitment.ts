import { text } from '../../../lib/index.ts';
import { isNone } from '../../../map/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';

/** C34: whoever takes the data over keeps to the policy or asks for consent again. */
export const successorCommitment = defineCriterion({
  id: 'successor-commitment',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Successor bound, or consent asked again', '承接方受约束或重新征得同意'),
  rule: text(
    'Kept when the successor in a corporate event that involves personal information is bound by the policy, or consent was obtained again. It does not arise where nobody takes over.',
    '涉及个人信息的公司变更中，承接方受本政策约束，或者已重新取得同意的，为符合；无承接方的，不适用。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '9.3' },
    { instrument: 'pipl', article: '22' },
    { instrument: 'gdpr', article: '6(1)' },
  ],
  judges: 'corporate-events',
  applies: ({ involvesPersonalInformation }) =>
    involvesPersonalInformation === false ? doesNotApply('no-personal') : null,
  judge(event, { asOf }) {
    const { id, involvesPersonalInformation, isSuccessorBound, reconsented, successor } = event;
    const hasConsentAgain = typeof reconsented === 'string' && reconsented <= asOf;
    if (involvesPersonalInformation === true && (isSuccessorBound === true || hasConsentAgain)) {
      return met;
    }
    if (isNone(successor)) return doesNotApply('no-successor');
    if (involvesPersonalInformation === undefined) {
      return undetermined('involvement-unknown', [
        missingField('corporate-events', id, 'involvesPersonalInformation'),
      ]);
    }
    if (isSuccessorBound === undefined) {
      return undetermined('commitment-unknown', [
        missingField('corporate-events', id, 'isSuccessorBound'),
      ]);
    }
    if (reconsented === undefined) {
      return undetermined('consent-unknown', [missingField('corporate-events', id, 'reconsented')]);
    }
    return notMet('neither');
  },
  mend: ({ id }) => [
    setFields('corporate-events', id, {
      involvesPersonalInformation: true,
      isSuccessorBound: true,
    }),
  ],
  says: {
    met: {
      outcome: 'met',
      text: text(
        'The successor in {record} is bound by the policy, or consent was obtained again.',
        '{record}的承接方受本政策约束，或已重新取得同意。',
      ),
    },
    'no-personal': {
      outcome: 'not-applicable',
      text: text('{record} involves no personal information.', '{record}不涉及个人信息。'),
    },
    'no-successor': {
      outcome: 'not-applicable',
      text: text('Nobody takes the data of {record} over.', '{record}无承接方。'),
    },
    'involvement-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether {record} involves personal information.',
        '{record}是否涉及个人信息，未载明。',
      ),
      fix: text(
        'Enter whether personal information passes in {record}.',
        '载明{record}是否涉及个人信息转移。',
      ),
    },
    'commitment-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether the successor in {record} is bound by the policy.',
        '{record}的承接方是否受本政策约束，未载明。',
      ),
      fix: text(
        'Enter whether the successor is obliged in writing to keep to the policy.',
        '载明承接方是否书面承诺遵守本政策。',
      ),
    },
    'consent-unknown': {
      outcome: 'undetermined',
      text: text(
        'The successor in {record} is not bound, and nobody has said whether consent was asked again.',
        '{record}的承接方不受本政策约束，是否重新征得同意亦未载明。',
      ),
      fix: text(
        'Enter the day consent was obtained again, or that it was not.',
        '补录重新取得同意的日期；未取得的，选“无”。',
      ),
    },
    neither: {
      outcome: 'not-met',
      text: text(
        'The successor in {record} is not bound by the policy, and consent was not obtained again.',
        '{record}的承接方不受本政策约束，也未重新取得同意。',
      ),
      fix: text(
        'Bind the successor in writing to the policy, or have it ask people for consent again.',
        '书面约定承接方遵守本政策，或者要求其重新征得个人同意。',
      ),
    },
  },
});
