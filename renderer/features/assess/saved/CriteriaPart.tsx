import { useState } from 'react';
import type { ReviewComment, SavedAssessment } from '../../../../shared/assessment/index.ts';
import { VerdictWord } from '../../../parts/VerdictWord.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import type { OutlinedCriterion } from '../../../workers/savedWork.ts';
import { CommentForm } from './CommentForm.tsx';
import { words } from './savedWords.ts';

interface CriteriaPartProps {
  readonly row: SavedAssessment;
  readonly criteria: readonly OutlinedCriterion[];
}

const choices = ['open', 'commented', 'all'] as const;
type Choice = (typeof choices)[number];

/** The verdicts as they were, each with what reviewers said of it. */
export function CriteriaPart({ row, criteria }: CriteriaPartProps) {
  const { say } = useSpeech();
  const [choice, setChoice] = useState<Choice>('open');
  const { comments } = row;
  const commented = new Set(comments.map(({ criterion }) => criterion));
  const shown = criteria.filter(({ id, outcome }) => {
    if (choice === 'all') return true;
    if (choice === 'commented') return commented.has(id);
    return outcome !== 'met' && outcome !== 'not-applicable';
  });
  const labels = {
    open: say(words.showOpen),
    commented: say(words.showCommented),
    all: say(words.showAll, { count: criteria.length }),
  };
  return (
    <section className="screen-section">
      <h2>{say(words.criteria)}</h2>
      <Remarks
        row={row}
        title={say(words.whole)}
        comments={comments.filter(({ criterion }) => criterion === undefined)}
      />
      <p className="saved-compare">
        <label>
          {say(words.show)}{' '}
          <select
            value={choice}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setChoice(choices.find((each) => each === value) ?? 'all');
            }}
          >
            {choices.map((each) => (
              <option key={each} value={each}>
                {labels[each]}
              </option>
            ))}
          </select>
        </label>
      </p>
      {shown.length === 0 ? <p className="quiet">{say(words.nothingShown)}</p> : null}
      <ul className="saved-criteria">
        {shown.map((criterion) => (
          <Criterion
            key={criterion.id}
            row={row}
            criterion={criterion}
            comments={comments.filter((each) => each.criterion === criterion.id)}
          />
        ))}
      </ul>
    </section>
  );
}

interface CriterionProps {
  readonly row: SavedAssessment;
  readonly criterion: OutlinedCriterion;
  readonly comments: readonly ReviewComment[];
}

function Criterion({ row, criterion, comments }: CriterionProps) {
  const { say } = useSpeech();
  const { id, title, outcome, counts, commitments } = criterion;
  return (
    <li className="saved-criterion">
      <div className="saved-criterion-head">
        <VerdictWord outcome={outcome} />
        <div>
          <span className="saved-criterion-title">{say(title)}</span>{' '}
          <span className="quiet small">{commitments.join(' ')}</span>
          <span className="quiet small saved-block">
            {say(words.counts, {
              met: counts.met,
              partly: counts['partly-met'],
              notMet: counts['not-met'],
              open: counts.undetermined,
            })}
          </span>
        </div>
      </div>
      <Remarks row={row} criterion={id} title={say(title)} comments={comments} />
    </li>
  );
}

interface RemarksProps {
  readonly row: SavedAssessment;
  /** Absent for the assessment as a whole. */
  readonly criterion?: string;
  readonly title: string;
  readonly comments: readonly ReviewComment[];
}

/** The comments on one thing, and the way to add one while it is not signed. */
function Remarks({ row, criterion, title, comments }: RemarksProps) {
  const { say, read, moment } = useSpeech();
  const [isOpen, setIsOpen] = useState(false);
  const isSigned = row.state === 'signed';
  return (
    <div className="saved-remarks">
      {criterion === undefined ? <h3>{title}</h3> : null}
      {comments.length === 0 && criterion === undefined ? (
        <p className="quiet">{say(words.noComments)}</p>
      ) : null}
      {comments.length === 0 ? null : (
        <ul className="saved-comments">
          {comments.map(({ id, by, at, words: said }) => (
            <li key={id}>
              <p>{read(said)}</p>
              <p className="quiet small">{say(words.byAt, { by, at: moment(at) })}</p>
            </li>
          ))}
        </ul>
      )}
      {isSigned ? null : isOpen ? (
        <CommentForm
          row={row}
          {...(criterion === undefined ? {} : { criterion })}
          label={say(words.commentOn, { title })}
          close={() => setIsOpen(false)}
        />
      ) : (
        <button
          type="button"
          className="link"
          aria-label={say(words.commentOn, { title })}
          onClick={() => setIsOpen(true)}
        >
          {say(words.comment)}
        </button>
      )}
    </div>
  );
}
