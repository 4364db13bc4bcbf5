import { text } from '../../../../shared/lib/index.ts';
import type { FixChange } from '../../../data/verdicts/fixViews.ts';
import { RecordLink } from '../../../parts/RecordLink.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { sharedWords } from './fixWords.ts';

const words = {
  set: text('{field}: {from} → {to}', '{field}：{from} → {to}'),
  create: text('A new record: {register}', '新增记录：{register}'),
  field: text('{field}: {value}', '{field}：{value}'),
  answer: text(
    '“{question}” answered: {from} → {to}, with an evidence record dated today',
    '回答“{question}”：{from} → {to}，并附当日日期的证据记录',
  ),
  unanswered: text('unanswered', '未回答'),
};

/** What fixes change, fact by fact. */
export function ChangeList({ changes }: { readonly changes: readonly FixChange[] }) {
  return (
    <ul className="fix-changes small">
      {changes.map((change, i) => (
        // A fix never changes; its facts are told apart by their place alone.
        <li key={i}>
          <Change change={change} />
        </li>
      ))}
    </ul>
  );
}

function Change({ change }: { readonly change: FixChange }) {
  const { say } = useSpeech();
  switch (change.kind) {
    case 'set': {
      const { record, register, field, from, to } = change;
      const unknown = say(sharedWords.unknown);
      const values = {
        field: say(field),
        from: from === null ? unknown : say(from),
        to: to === null ? unknown : say(to),
      };
      return (
        <>
          {record === null ? (
            `${say(register)} (${say(sharedWords.newRecord)})`
          ) : (
            <RecordLink record={record} isShort />
          )}{' '}
          {say(words.set, values)}
        </>
      );
    }
    case 'create':
      return (
        <>
          {say(words.create, { register: say(change.register) })}
          <ul>
            {change.fields.map(({ field, value }) => (
              <li key={field.en}>{say(words.field, { field: say(field), value: say(value) })}</li>
            ))}
          </ul>
        </>
      );
    case 'answer': {
      const { record, question, from, to } = change;
      return (
        <>
          {record === null ? null : <RecordLink record={record} isShort />}{' '}
          {say(words.answer, {
            question: say(question),
            from: say(from ?? words.unanswered),
            to: say(to),
          })}
        </>
      );
    }
  }
}
