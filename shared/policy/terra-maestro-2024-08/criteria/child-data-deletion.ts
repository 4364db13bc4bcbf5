import { addWorkingDays, text } from '../../../lib/index.ts';
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

/** C66: a child’s data found without verifiable consent is deleted soon. */
export const childDataDeletion = defineCriterion({
  id: 'child-data-deletion',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Deletion of children’s data found without consent', '删除未经同意收集的儿童信息'),
  rule: text(
    'Kept when the data was deleted within the working days of the setting, counted from the day it was found. The policy says “as soon as possible” without a number.',
    '自发现之日起，在设置所定的工作日内删除的，为符合。政策仅称“尽快”，未定时限。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '5.4 d' },
    { instrument: 'gbt-35273', article: '6.1' },
    { instrument: 'pipl', article: '47' },
    { instrument: 'children-online', article: '20' },
    { instrument: 'gdpr', article: '17' },
  ],
  judges: 'child-findings',
  settings: ['child-deletion-working-days'],
  judge({ id, found, deleted }, facts) {
    const missing = (field: string) => [missingField('child-findings', id, field)];
    if (found === undefined) return undetermined('finding-day-unknown', missing('found'));
    if (isUnknown(deleted)) return undetermined('deletion-unknown', missing('deleted'));
    const due = addWorkingDays(found, Number(facts.setting('child-deletion-working-days')));
    // A day still to come is a plan, not a deletion.
    if (typeof deleted === 'string' && deleted <= facts.asOf) {
      return deleted <= due ? met : notMet('late', { figures: { found, deleted, due } });
    }
    return facts.asOf <= due
      ? doesNotApply('time-left')
      : notMet('overdue', { figures: { found, due } });
  },
  mend({ id, found, deleted }, facts, { code }) {
    // A time limit that has run out cannot be kept any more.
    if (code === 'late' || code === 'overdue') return [];
    const done = typeof deleted === 'string' && deleted <= facts.asOf ? deleted : facts.asOf;
    const day = found ?? done;
    return [
      setFields('child-findings', id, { found: day, deleted: found === undefined ? done : day }),
    ];
  },
  says: {
    met: {
      outcome: 'met',
      text: text('The data of {record} was deleted in time.', '{record}所涉信息已在期限内删除。'),
    },
    'time-left': {
      outcome: 'not-applicable',
      text: text(
        'The time for deleting the data of {record} still runs.',
        '{record}所涉信息的删除期限尚未届满。',
      ),
    },
    'finding-day-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said when {record} was made, so the time for deletion cannot be counted.',
        '{record}的发现日期未载明，无法计算删除期限。',
      ),
      fix: text('Enter the day of {record}.', '补录{record}的发现日期。'),
    },
    'deletion-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether the data of {record} was deleted.',
        '{record}所涉信息是否已删除，未载明。',
      ),
      fix: text(
        'Enter the day the data was gone everywhere, or that it is still held.',
        '补录全部删除完毕的日期；尚未删除的，选“无”。',
      ),
    },
    overdue: {
      outcome: 'not-met',
      severity: 'critical',
      isPast: true,
      text: text(
        'The data of {record}, found on {found}, should have been gone by {due} and is still held.',
        '{record}于{found}发现，所涉信息应于{due}前删除，至今仍被保留。',
      ),
      fix: text(
        'Delete the data of {record} at once everywhere, partners included.',
        '立即在全部存储位置（包括合作方处）删除{record}所涉信息。',
      ),
    },
    late: {
      outcome: 'not-met',
      isPast: true,
      text: text(
        'The data of {record}, found on {found}, was deleted on {deleted}; the limit was {due}.',
        '{record}于{found}发现，所涉信息至{deleted}方才删除，期限为{due}。',
      ),
      fix: text(
        'Set up a way by which findings like {record} lead to deletion without delay.',
        '建立快速处置流程，确保类似{record}的发现及时删除。',
      ),
    },
  },
});
