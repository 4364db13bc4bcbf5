import { text } from '../../../lib/index.ts';
import { isNone, none } from '../../../map/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';

/** C34, standard: a bankruptcy that leaves no successor ends with the data deleted. */
export const insolvencyDeletion = defineCriterion({
  id: 'insolvency-deletion',
  kind: 'standard',
  revision: 1,
  severity: 'serious',
  title: text('Deletion where nobody takes over', '无承接方时删除数据'),
  rule: text(
    'In a bankruptcy without a successor the data is deleted (GB/T 35273-2020, 9.3). Met when the day of deletion is on record.',
    '破产且无承接方的，应对数据做删除处理（GB/T 35273-2020第9.3条）。载明已完成删除日期的，为符合。',
  ),
  clauses: [{ instrument: 'gbt-35273', article: '9.3' }],
  judges: 'corporate-events',
  applies({ kind, involvesPersonalInformation, successor }) {
    if (kind !== undefined && kind !== 'bankruptcy') return doesNotApply('no-bankruptcy');
    if (involvesPersonalInformation === false) return doesNotApply('no-personal');
    if (successor !== undefined && !isNone(successor)) return doesNotApply('has-successor');
    return null;
  },
  judge({ id, kind, involvesPersonalInformation, successor, dataDeleted }, { asOf }) {
    if (kind === undefined) {
      return undetermined('kind-unknown', [missingField('corporate-events', id, 'kind')]);
    }
    if (involvesPersonalInformation === undefined) {
      return undetermined('involvement-unknown', [
        missingField('corporate-events', id, 'involvesPersonalInformation'),
      ]);
    }
    if (successor === undefined) {
      return undetermined('successor-unknown', [missingField('corporate-events', id, 'successor')]);
    }
    if (dataDeleted === undefined) {
      return undetermined('deletion-unknown', [
        missingField('corporate-events', id, 'dataDeleted'),
      ]);
    }
    return typeof dataDeleted === 'string' && dataDeleted <= asOf ? met : notMet('not-deleted');
  },
  mend(event, { asOf }) {
    const { id, kind, involvesPersonalInformation, successor, dataDeleted } = event;
    if (kind === undefined) return [setFields('corporate-events', id, { kind: 'merger' })];
    const isDeleted = typeof dataDeleted === 'string' && dataDeleted <= asOf;
    return [
      setFields('corporate-events', id, {
        involvesPersonalInformation: involvesPersonalInformation ?? true,
        ...(successor === undefined ? { successor: none } : {}),
        ...(isDeleted ? {} : { dataDeleted: asOf }),
      }),
    ];
  },
  says: {
    met: {
      outcome: 'met',
      text: text('The data of {record} has been deleted.', '{record}所涉数据已删除。'),
    },
    'no-bankruptcy': {
      outcome: 'not-applicable',
      text: text('{record} is not a bankruptcy.', '{record}不属于破产。'),
    },
    'no-personal': {
      outcome: 'not-applicable',
      text: text('{record} involves no personal information.', '{record}不涉及个人信息。'),
    },
    'has-successor': {
      outcome: 'not-applicable',
      text: text('Someone takes the data of {record} over.', '{record}有承接方。'),
    },
    'kind-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said what kind of event {record} was.', '{record}的类型未载明。'),
      fix: text('Enter the kind of {record}.', '补录{record}的类型。'),
    },
    'involvement-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether {record} involves personal information.',
        '{record}是否涉及个人信息，未载明。',
      ),
      fix: text(
        'Enter whether {record} involves personal information.',
        '载明{record}是否涉及个人信息。',
      ),
    },
    'successor-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether someone takes the data of {record} over.',
        '{record}有无承接方，未载明。',
      ),
      fix: text(
        'Name the successor in {record}, or enter that there is none.',
        '载明{record}的承接方；没有的，选“无”。',
      ),
    },
    'deletion-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody takes the data of {record} over, and nobody has said whether it was deleted.',
        '{record}无承接方，数据是否已删除未载明。',
      ),
      fix: text(
        'Enter the day the data was deleted, or that it was not.',
        '补录数据删除日期；未删除的，选“无”。',
      ),
    },
    'not-deleted': {
      outcome: 'not-met',
      text: text(
        'Nobody takes the data of {record} over, and it has not been deleted.',
        '{record}无承接方，而数据尚未删除。',
      ),
      fix: text('Delete the data and record the day.', '删除数据并登记完成日期。'),
    },
  },
});
