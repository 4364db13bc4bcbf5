import { text } from '../../../lib/index.ts';
import type { RecordIn } from '../../../map/index.ts';
import { createEvidence } from '../lib/createEvidence.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';

/** C68: what fell due for deletion is gone. */
export const overdueDeletion = defineCriterion({
  id: 'overdue-deletion',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Deletion carried out when due', '到期删除已执行'),
  rule: text(
    'A deletion or anonymisation that fell due keeps the promise once it has been carried out; past its day and not carried out, it breaks it.',
    '已到期的删除或匿名化执行完毕的，为符合；逾期未执行的，为不符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '6.1' },
    { instrument: 'pipl', article: '47' },
    { instrument: 'ndsmr', article: '24' },
    { instrument: 'gdpr', article: '17' },
  ],
  judges: 'deletion-runs',
  judge({ id, due, done }, { asOf }) {
    if (typeof done === 'string' && done <= asOf) return met;
    if (due !== undefined && due >= asOf) return doesNotApply('not-due');
    if (due === undefined) {
      return undetermined('due-unknown', [missingField('deletion-runs', id, 'due')]);
    }
    const figures = { due };
    if (done === undefined) {
      const missing = [missingField('deletion-runs', id, 'done')];
      return undetermined('done-unknown', missing, { figures });
    }
    return notMet('overdue', { figures });
  },
  mend(run, { asOf }) {
    const evidence = `evidence-for-${run.id}`;
    return [
      createEvidence(evidence, asOf),
      setFields('deletion-runs', run.id, {
        due: run.due ?? asOf,
        done: asOf,
        evidence: [...provenBy(run), evidence],
      }),
    ];
  },
  says: {
    met: { outcome: 'met', text: text('{record} has been carried out.', '{record}已执行完毕。') },
    'not-due': {
      outcome: 'not-applicable',
      text: text('{record} is not past its day yet.', '{record}尚未逾期。'),
    },
    'due-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said when {record} is due.', '{record}的应完成日期未载明。'),
      fix: text('Enter the day {record} is due.', '补录{record}的应完成日期。'),
    },
    'done-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} was due on {due}, and nobody has said whether it was carried out.',
        '{record}应于{due}前完成，是否执行未载明。',
      ),
      fix: text(
        'Enter the day {record} was carried out, or that it was not.',
        '补录{record}的完成日期；未执行的，选“无”。',
      ),
    },
    overdue: {
      outcome: 'not-met',
      text: text(
        '{record} was due on {due} and has not been carried out.',
        '{record}应于{due}前完成，至今未执行。',
      ),
      fix: text(
        'Delete or anonymise the data of {record} now and keep the proof.',
        '立即删除或匿名化{record}所涉数据，并留存证明。',
      ),
    },
  },
});

function provenBy({ evidence }: RecordIn<'deletion-runs'>): readonly string[] {
  return Array.isArray(evidence) ? evidence : [];
}
