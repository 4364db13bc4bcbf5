import type { Answer, Question, RecordPointer } from '../../../../../shared/policy/index.ts';
import { text } from '../../../../../shared/lib/index.ts';
import { useAnswers } from '../../../../data/session/useStatements.ts';
import { useSpeech } from '../../../../ui/language/languageContext.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { AnswerHistory } from './AnswerHistory.tsx';
import { answerWords } from './answerWords.ts';
import './answers.css';

export interface AnswerEditorProps {
  readonly question: Question;
  /** The record asked about; left out for a question about the whole organisation. */
  readonly record?: RecordPointer;
  /** Whether the keys 1 to 4 choose here wherever the focus is outside a field; one editor at a time. */
  readonly hasKeys?: boolean;
  /** Called once an answer is stored, or taken back, and then says so; without it this says so itself. */
  readonly onAnswered?: () => void;
}

/**
 * Takes the answer to a question of a rule, with what proves it. The question itself stands above, where
 * it is placed. Give it a key for each question and record.
 */
export function AnswerEditor(props: AnswerEditorProps) {
  const { say } = useSpeech();
  const { question, record } = props;
  const answers = useAnswers();
  if (answers === undefined) return <p className="quiet">{say(words.reading)}</p>;
  const about = question.per === 'record' ? record?.id : undefined;
  const answer = answers.find((one) => one.question === question.id && one.record === about);
  return (
    <section className="answer" aria-label={say(question.ask)}>
      {answer === undefined ? null : <Earlier answer={answer} />}
      <AnswerForm {...props} about={about} answer={answer} />
      <AnswerHistory question={question.id} record={about} />
    </section>
  );
}

function Earlier({ answer }: { readonly answer: Answer }) {
  const { say, read } = useSpeech();
  const { value, by, on, validUntil } = answer;
  return (
    <p className="quiet small">
      {say(words.earlier, { answer: say(answerWords[value]) })}
      {by === undefined ? null : ` · ${read(by)}`}
      {on === undefined ? null : ` · ${on}`}
      {validUntil === undefined ? null : ` · ${say(words.until, { day: validUntil })}`}
    </p>
  );
}

const words = {
  reading: text('Reading the answers …', '正在读取答复……'),
  earlier: text('Answered: {answer}', '已答复：{answer}'),
  until: text('valid until {day}', '有效期至{day}'),
};
