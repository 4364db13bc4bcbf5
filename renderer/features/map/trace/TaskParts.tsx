import { text } from '../../../../shared/lib/index.ts';
import { formatClauses } from '../../../../shared/standards/clause.ts';
import type { ErasureException, ErasureReason } from '../../../../shared/views/index.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import { writeRoute } from '../../../navigation/routes.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import type { TraceAnswer } from './askTrace.ts';
import { nameException } from './planWords.ts';

const words = {
  why: text('Why: ', '理由：'),
  clauses: text(' ({clauses})', '（{clauses}）'),
};

/** A square to tick on paper. */
export function TaskBox() {
  return <span className="trace-box" aria-hidden />;
}

/** What may stay, or who need not be told, in few words. */
export function TaskExceptions({
  exceptions,
}: {
  readonly exceptions: readonly ErasureException[];
}) {
  const speech = useSpeech();
  return exceptions.map((exception) => (
    <p key={`${exception.id} ${exception.legalReference}`}>{nameException(exception, speech)}</p>
  ));
}

/** The promise behind a part of the plan, with the clauses of the law beside it. */
export function TaskReason({
  reason: { commitment, clauses },
  promises,
}: {
  readonly reason: ErasureReason;
  readonly promises: TraceAnswer['promises'];
}) {
  const { say, language } = useSpeech();
  const { id: workspace } = useSession();
  const cited = formatClauses(clauses, language);
  const promise = commitment === null ? undefined : promises.get(commitment);
  if (commitment === null) {
    return (
      <p className="quiet small">
        {say(words.why)}
        {cited}
      </p>
    );
  }
  return (
    <p className="quiet small">
      {say(words.why)}
      <a
        href={writeRoute({
          at: 'workspace',
          workspace,
          place: 'assess',
          ...(promise === undefined ? {} : { part: `browse:${promise.principle}` }),
        })}
      >
        {commitment} {promise === undefined ? '' : say(promise.title)}
      </a>
      {say(words.clauses, { clauses: cited })}
    </p>
  );
}
