import { text } from '../../../lib/index.ts';
import { isNone, none } from '../../../map/index.ts';
import {
  defineCriterion,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';

/** C68: a retention rule says how its time is found and ends in deletion or anonymising. */
export const retentionEnd = defineCriterion({
  id: 'retention-end',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('A set time, then deletion or anonymisation', '期限明确，期满删除或匿名化'),
  rule: text(
    'A retention rule keeps the promise when it ends in deletion or anonymisation and gives a number of days or a method by which the time is found. Archiving and going on keeping break the promise; neither days nor method leaves it open.',
    '规则期满予以删除或匿名化，且载明保存天数或期限确定方法的，为符合；归档或继续保存的，为不符合；既无天数又无方法的，无法判定。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '6.1' },
    { instrument: 'pipl', article: '47' },
    { instrument: 'ndsmr', article: '21' },
    { instrument: 'ndsmr', article: '24' },
    { instrument: 'gdpr', article: '5(1)(e)' },
  ],
  judges: 'retention-rules',
  judge({ id, days, howSet, endAction }) {
    if (endAction === 'keep' || endAction === 'archive') return notMet(endAction);
    if (typeof days !== 'number' && (howSet === undefined || isNone(howSet))) {
      const isOpen = days === undefined || howSet === undefined;
      const missing = [missingField('retention-rules', id, isNone(days) ? 'howSet' : 'days')];
      return undetermined(isOpen ? 'time-unknown' : 'no-time', missing);
    }
    return endAction === undefined
      ? undetermined('end-unknown', [missingField('retention-rules', id, 'endAction')])
      : met;
  },
  mend({ id, days, howSet, endAction }) {
    const isTimed = typeof days === 'number' || (howSet !== undefined && !isNone(howSet));
    const isEnded = endAction === 'delete' || endAction === 'anonymise';
    return [
      setFields('retention-rules', id, {
        ...(isEnded ? {} : { endAction: 'delete' }),
        ...(isTimed
          ? {}
          : { days: none, howSet: text('Ends once the purpose is met', '以实现目的为限') }),
      }),
    ];
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        '{record} says how long data is kept and deletes or anonymises it at the end.',
        '{record}已明确保存期限，期满删除或匿名化。',
      ),
    },
    keep: {
      outcome: 'not-met',
      text: text('{record} goes on keeping the data at the end.', '{record}期满后继续保存数据。'),
      fix: text(
        'Change {record} so that data is deleted or anonymised at the end.',
        '将{record}的期满处理改为删除或匿名化。',
      ),
    },
    archive: {
      outcome: 'not-met',
      text: text(
        '{record} archives the data at the end; archived data is still personal information.',
        '{record}期满后归档，归档数据仍属个人信息。',
      ),
      fix: text(
        'Change {record} so that data is deleted or anonymised at the end.',
        '将{record}的期满处理改为删除或匿名化。',
      ),
    },
    'no-time': {
      outcome: 'undetermined',
      text: text(
        '{record} has neither a number of days nor a method of setting the time.',
        '{record}既无保存天数，也无期限确定方法。',
      ),
      fix: text(
        'Set the days for {record}, or write down how the end is found.',
        '为{record}设定保存天数，或写明期限的确定方法。',
      ),
    },
    'time-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said how long {record} keeps data or how that is set.',
        '{record}的保存天数或期限确定方法未载明。',
      ),
      fix: text(
        'Enter the days of {record}, or how they are set.',
        '补录{record}的天数或确定方法。',
      ),
    },
    'end-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said what {record} does with the data at the end.',
        '{record}期满后的处理方式未载明。',
      ),
      fix: text('Enter what happens at the end of {record}.', '补录{record}的期满处理方式。'),
    },
  },
});
