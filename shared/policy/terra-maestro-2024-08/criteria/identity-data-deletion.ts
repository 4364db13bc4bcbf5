import { text } from '../../../lib/index.ts';
import { isNone, isNotApplicable } from '../../../map/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';

/** C59, standard: sensitive data taken to check identity goes once the check has served. */
export const identityDataDeletion = defineCriterion({
  id: 'identity-data-deletion',
  kind: 'standard',
  revision: 1,
  severity: 'moderate',
  title: text('Deletion of sensitive data from identity checks', '删除核验身份所收集的敏感信息'),
  rule: text(
    'Met when sensitive information collected to check the identity behind a request was deleted after it had served (GB/T 35273-2020, 8.5).',
    '为核验请求人身份收集的敏感个人信息在达成目的后已删除的，为符合（GB/T 35273-2020第8.5条）。',
  ),
  clauses: [{ instrument: 'gbt-35273', article: '8.5 c' }],
  judges: 'rights-requests',
  applies({ identityDataIsSensitive, identityDataEnd, closed }) {
    if (identityDataIsSensitive === false || isNotApplicable(identityDataIsSensitive)) {
      return doesNotApply('nothing-sensitive');
    }
    return identityDataIsSensitive === true && identityDataEnd !== 'deleted' && isNone(closed)
      ? doesNotApply('still-open')
      : null;
  },
  judge({ id, identityDataIsSensitive, identityDataEnd }) {
    if (identityDataIsSensitive === undefined) {
      return undetermined('sensitivity-unknown', [
        missingField('rights-requests', id, 'identityDataIsSensitive'),
      ]);
    }
    if (identityDataEnd === 'deleted') return met;
    if (identityDataEnd === 'kept') return notMet('kept');
    return undetermined('end-unknown', [missingField('rights-requests', id, 'identityDataEnd')]);
  },
  mend: ({ id }, _, { code }) => [
    setFields(
      'rights-requests',
      id,
      code === 'sensitivity-unknown'
        ? { identityDataIsSensitive: false }
        : { identityDataEnd: 'deleted' },
    ),
  ],
  says: {
    met: {
      outcome: 'met',
      text: text(
        'What the identity check of {record} collected has been deleted.',
        '为{record}核验身份而收集的信息已删除。',
      ),
    },
    'nothing-sensitive': {
      outcome: 'not-applicable',
      text: text(
        'The identity check of {record} took no sensitive information.',
        '{record}核验身份未收集敏感个人信息。',
      ),
    },
    'still-open': {
      outcome: 'not-applicable',
      text: text(
        '{record} is open, and what its identity check took may still be needed.',
        '{record}尚未办结，核验身份所收集的信息可能仍有必要。',
      ),
    },
    'sensitivity-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether the identity check of {record} took sensitive information.',
        '{record}核验身份是否收集敏感个人信息，未载明。',
      ),
      fix: text(
        'Enter whether the check of {record} took sensitive information.',
        '注明{record}核验身份是否收集敏感个人信息。',
      ),
    },
    'end-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said what became of the sensitive information taken to check {record}.',
        '为{record}核验身份而收集的敏感个人信息如何处置，未载明。',
      ),
      fix: text(
        'Find out whether that information was deleted, and enter it.',
        '查明该信息是否已删除并登记。',
      ),
    },
    kept: {
      outcome: 'not-met',
      text: text(
        'The sensitive information taken to check {record} is still kept.',
        '为{record}核验身份而收集的敏感个人信息仍被保留。',
      ),
      fix: text(
        'Delete what the identity check of {record} collected.',
        '删除为{record}核验身份而收集的信息。',
      ),
    },
  },
});
