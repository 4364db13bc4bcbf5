import { useSession } from '../../data/session/sessionContext.ts';
import type { Judge } from '../../data/verdicts/judge.ts';
import { useAsked } from '../../data/verdicts/judgeContext.ts';
import type { LiveScores } from '../../data/verdicts/verdicts.ts';
import type { OpenQuestion } from '../../data/verdicts/views.ts';
import { registerOf } from '../../../shared/map/index.ts';
import { writeRoute } from '../../navigation/routes.ts';
import { RecordLink } from '../../parts/RecordLink.tsx';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { words } from './words.ts';

const askQuestions = (judge: Judge) => judge.view('open-questions', 10);

/** How much could be decided, and what would decide most of the rest. */
export function OpenQuestions({ scores }: { readonly scores: LiveScores }) {
  const { say } = useSpeech();
  const open = useAsked(askQuestions);
  const { decided, applicable } = scores.overall.promise;
  return (
    <section className="screen-section" aria-labelledby="overview-complete">
      <h2 id="overview-complete">{say(words.complete)}</h2>
      <p>
        {applicable === 0
          ? say(words.nothingApplies)
          : say(words.decided, {
              decided,
              applicable,
              // Not rounded up: all but one decided is not all.
              percent: Math.floor((100 * decided) / applicable),
            })}
      </p>
      {open === undefined ? null : open.questions.length === 0 ? (
        <p className="quiet">{applicable === 0 ? null : say(words.noQuestions)}</p>
      ) : (
        <>
          <p className="quiet small">{say(words.deciding)}</p>
          <ol className="overview-questions">
            {open.questions.map((question) => (
              <Question
                key={`${question.register ?? ''} ${question.label.en}`}
                question={question}
              />
            ))}
          </ol>
          {open.total > open.questions.length ? (
            <p className="quiet small">
              {say(words.moreQuestions, { count: open.total - open.questions.length })}
            </p>
          ) : null}
        </>
      )}
    </section>
  );
}

function Question({ question }: { readonly question: OpenQuestion }) {
  const { say } = useSpeech();
  const { id: workspace } = useSession();
  const { label, register, first, records, findings, gain } = question;
  const missing =
    register === null
      ? say(words.unanswered, { count: records })
      : records === 0
        ? say(words.noRecord, { count: findings })
        : say(words.missingOf, { count: records });
  return (
    <li>
      <span>
        {say(label)}{' '}
        {register === null ? null : (
          <a href={writeRoute({ at: 'workspace', workspace, place: 'registers', register })}>
            {say(words.inRegister, { register: say(registerOf(register).many) })}
          </a>
        )}
      </span>
      <span className="overview-side small quiet">
        <span>{missing}</span>
        {first === null ? null : <RecordLink record={first} isShort />}
        <span>
          {gain < 0.05 ? say(words.smallGain) : say(words.gain, { gain: gain.toFixed(1) })}
        </span>
      </span>
    </li>
  );
}
