import type { TreeCommitment } from '../../../data/verdicts/assessViews.ts';
import type { AssessTree } from '../../../data/verdicts/assessViews.ts';
import type { LiveScores } from '../../../data/verdicts/verdicts.ts';
import { sayStanding } from '../../../parts/sayStanding.ts';
import { RangeBar } from '../../../ui/figures/RangeBar.tsx';
import { sayScore } from '../../../ui/figures/sayScore.ts';
import { VerdictMark } from '../../../ui/figures/VerdictMark.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { words } from './words.ts';

interface PromiseReadingProps {
  readonly commitment: TreeCommitment;
  readonly tree: AssessTree;
  readonly bandEdges: readonly number[];
  readonly onGo: (id: string) => void;
}

/** A promise of the policy: chapter, sentence, clauses, and its rules. */
export function PromiseReading({ commitment, tree, bandEdges, onGo }: PromiseReadingProps) {
  const speech = useSpeech();
  const { say } = speech;
  const { id, section, promise, remark, clauses, verdicts, criteria, noCriterion } = commitment;
  const { figure, coverage } = sayScore(verdicts.promise.score, bandEdges, speech);
  return (
    <>
      <header>
        <h2>
          <span className="quiet code">{id}</span> {say(promise)}
        </h2>
        <p className="quiet small">{say(section)}</p>
      </header>
      <p className="browse-score">
        <RangeBar score={verdicts.promise.score} bandEdges={bandEdges} width={200} height={9} />
        <b>{figure}</b> <span className="quiet">{coverage}</span>
      </p>
      {remark === null ? null : <p>{say(words.remark, { remark: say(remark) })}</p>}
      {noCriterion === null ? null : <p>{say(noCriterion)}</p>}
      <section>
        <h3>{say(words.rulesOf)}</h3>
        <ul className="browse-codes">
          {criteria.map((each) => {
            const criterion = tree.criteria.find((one) => one.id === each);
            if (criterion === undefined) return null;
            return (
              <li key={each}>
                <VerdictMark outcome={criterion.outcome} />
                <button type="button" className="link" onClick={() => onGo(each)}>
                  {say(criterion.title)}
                </button>
                <span className="quiet small">{say(words[criterion.kind])}</span>
              </li>
            );
          })}
        </ul>
      </section>
      <section>
        <h3>{say(words.clauses)}</h3>
        <ul className="browse-plain">
          {clauses.map((clause) => (
            <li key={clause.en}>{say(clause)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

interface PrincipleReadingProps {
  readonly principle: LiveScores['principles'][number];
  readonly scores: LiveScores;
  readonly tree: AssessTree;
  readonly bandEdges: readonly number[];
  readonly onGo: (id: string) => void;
}

/** A principle: its scores by kind, its band, and its promises. */
export function PrincipleReading(props: PrincipleReadingProps) {
  const { principle, scores, tree, bandEdges, onGo } = props;
  const speech = useSpeech();
  const { say } = speech;
  return (
    <>
      <header>
        <h2>
          <span className="quiet">{principle.code}</span> {say(principle.title)}
        </h2>
        <p className="quiet small">{sayStanding(principle.standing, scores.bands, say)}</p>
      </header>
      <ul className="browse-plain">
        {(['promise', 'law', 'standard'] as const).map((kind) => {
          const { figure, coverage } = sayScore(principle.scores[kind], bandEdges, speech);
          return (
            <li key={kind} className="browse-score">
              <span className="browse-score-kind">{say(words[kind])}</span>
              <RangeBar
                score={principle.scores[kind]}
                bandEdges={bandEdges}
                width={160}
                height={9}
              />
              <b>{figure}</b> <span className="quiet small">{coverage}</span>
            </li>
          );
        })}
      </ul>
      <section>
        <h3>{say(words.promisesOf)}</h3>
        <ul className="browse-codes">
          {tree.commitments
            .filter((commitment) => commitment.principle === principle.id)
            .map(({ id, promise, verdicts }) => (
              <li key={id}>
                <VerdictMark outcome={verdicts.promise.outcome} />
                <button type="button" className="link" onClick={() => onGo(id)}>
                  <span className="code">{id}</span> {say(promise)}
                </button>
                <span />
              </li>
            ))}
        </ul>
      </section>
    </>
  );
}
