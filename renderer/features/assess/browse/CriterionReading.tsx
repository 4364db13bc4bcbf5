import { useCallback, useState } from 'react';
import { registerOf } from '../../../../shared/map/index.ts';
import type { RegisterId } from '../../../../shared/map/index.ts';
import type { Question } from '../../../../shared/policy/index.ts';
import { severityWords } from '../../../../shared/report/words.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import type { CriterionCard } from '../../../data/verdicts/assessViews.ts';
import type { Judge } from '../../../data/verdicts/judge.ts';
import { useAsked } from '../../../data/verdicts/judgeContext.ts';
import { writeRoute } from '../../../navigation/routes.ts';
import { VerdictMark } from '../../../ui/figures/VerdictMark.tsx';
import { notify } from '../../../ui/feedback/notify.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { AnswerEditor } from '../parts/answers/AnswerEditor.tsx';
import { RecordReading } from './RecordReading.tsx';
import { words } from './words.ts';

interface CriterionReadingProps {
  readonly criterion: string;
  readonly record: string;
}

/** Everything about a rule, from the policy's sentence to what it says of the record chosen. */
export function CriterionReading({ criterion, record }: CriterionReadingProps) {
  const { say } = useSpeech();
  const ask = useCallback((judge: Judge) => judge.view('assess-criterion', criterion), [criterion]);
  const card = useAsked(ask);
  if (card === undefined) return <p className="quiet">{say(words.loading)}</p>;
  if (card === null) return <p className="quiet">{say(words.choose)}</p>;
  return (
    <>
      <header>
        <h2>{say(card.title)}</h2>
        <p className="quiet small">
          {say(words[card.kind])} · {say(severityWords[card.severity])} ·{' '}
          <span className="code">{card.id}</span>
        </p>
      </header>
      <RecordReading card={card} record={record} />
      <InPolicy card={card} />
      <Reads card={card} />
      <Questions card={card} record={record} />
      <Judging card={card} />
      <section>
        <h3>{say(words.clauses)}</h3>
        <ul className="browse-plain">
          {card.clauses.map((clause) => (
            <li key={clause.en}>{say(clause)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

function InPolicy({ card }: { readonly card: CriterionCard }) {
  const { say } = useSpeech();
  const { id: workspace } = useSession();
  return (
    <section>
      <h3>{say(words.inPolicy)}</h3>
      <ul className="browse-plain">
        {card.commitments.map(({ id, section, promise, weight }) => (
          <li key={id}>
            <p>
              <a
                className="code"
                href={writeRoute({
                  at: 'workspace',
                  workspace,
                  place: 'assess',
                  part: `browse:${id}`,
                })}
              >
                {id}
              </a>{' '}
              {say(promise)}
            </p>
            <p className="quiet small">
              {say(section)} · {say(words.weight, { weight })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Reads({ card }: { readonly card: CriterionCard }) {
  const { say } = useSpeech();
  const { judges, reads, settings } = card;
  const others = [...new Set(reads)].filter((each) => each !== judges);
  return (
    <section>
      <h3>{say(words.reads)}</h3>
      <ul className="browse-plain">
        <li>
          <RegisterNames registers={[judges]} before={say(words.judgesOne, { register: '' })} />
        </li>
        {others.length === 0 ? null : (
          <li>
            <RegisterNames registers={others} before={say(words.readsToo, { registers: '' })} />
          </li>
        )}
        {settings.map(({ id, label, value }) => (
          <li key={id}>
            {say(words.settings)}: {say(label)} – {say(value)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function RegisterNames({
  registers,
  before,
}: {
  readonly registers: readonly RegisterId[];
  readonly before: string;
}) {
  const { say } = useSpeech();
  const { id: workspace } = useSession();
  return (
    <>
      {before}
      {registers.map((register, index) => (
        <span key={register}>
          {index === 0 ? '' : say(words.separator)}
          <a href={writeRoute({ at: 'workspace', workspace, place: 'registers', register })}>
            {say(registerOf(register).many)}
          </a>
        </span>
      ))}
    </>
  );
}

function Questions({ card, record }: { readonly card: CriterionCard; readonly record: string }) {
  const { say } = useSpeech();
  if (card.questions.length === 0) return null;
  return (
    <section>
      <h3>{say(words.questions)}</h3>
      <ul className="browse-plain">
        {card.questions.map((question) => (
          <QuestionItem
            key={`${question.id} ${record}`}
            question={question}
            judges={card.judges}
            record={record}
          />
        ))}
      </ul>
    </section>
  );
}

interface QuestionItemProps {
  readonly question: Question;
  readonly judges: RegisterId;
  readonly record: string;
}

function QuestionItem({ question, judges, record }: QuestionItemProps) {
  const { say } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const needsRecord = question.per === 'record';
  const isShort = needsRecord && record === '';
  return (
    <li>
      <p>{say(question.ask)}</p>
      {question.needsEvidence ? <p className="quiet small">{say(words.needsEvidence)}</p> : null}
      {isShort ? (
        <p className="quiet small">{say(words.answerNeedsRecord)}</p>
      ) : (
        <button
          type="button"
          className="browse-button"
          aria-expanded={isOpen}
          onClick={() => setOpen((before) => !before)}
        >
          {say(isOpen ? words.closeAnswer : words.answer)}
        </button>
      )}
      {isOpen && !isShort ? (
        <AnswerEditor
          question={question}
          {...(needsRecord ? { record: { register: judges, id: record } } : {})}
          hasKeys
          onAnswered={() => {
            setOpen(false);
            notify({ id: 'assess-answer', kind: 'done', message: say(words.answered) });
          }}
        />
      ) : null}
    </li>
  );
}

function Judging({ card }: { readonly card: CriterionCard }) {
  const { say, number } = useSpeech();
  return (
    <section>
      <h3>{say(words.judging)}</h3>
      <p>{say(card.rule)}</p>
      <h4 className="browse-small-head">{say(words.canSay)}</h4>
      <ul className="browse-codes">
        {card.codes.map(({ code, outcome, says, fix, count }) => (
          <li key={code}>
            <VerdictMark outcome={outcome} />
            <span>
              {say(says)}
              {fix === null ? null : (
                <span className="quiet small browse-code-fix">{say(fix)}</span>
              )}
            </span>
            <span className="number quiet small">{number(count)}</span>
          </li>
        ))}
      </ul>
      {card.cannotMend === null ? null : (
        <p className="quiet small">{say(words.cannotMend, { why: say(card.cannotMend) })}</p>
      )}
    </section>
  );
}
