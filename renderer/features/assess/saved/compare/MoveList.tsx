import { useState } from 'react';
import type { Comparison, Said } from '../../../../../shared/comparison/index.ts';
import { RecordLink } from '../../../../parts/RecordLink.tsx';
import { VerdictWord } from '../../../../parts/VerdictWord.tsx';
import { useSpeech } from '../../../../ui/language/languageContext.ts';
import { words } from './words.ts';

interface MoveListProps {
  readonly comparison: Comparison;
  /** Positions among the moves. */
  readonly moves: readonly number[];
}

/** So many at first. */
const most = 5;

/** Verdicts with what they were and what they are. */
export function MoveList({ comparison, moves }: MoveListProps) {
  const { say } = useSpeech();
  const [shown, setShown] = useState(most);
  return (
    <>
      <ul className="compare-moves">
        {moves.slice(0, shown).map((number) => {
          const move = comparison.moves[number];
          if (move === undefined) return null;
          const { criterion, record, before, after } = move;
          const title = comparison.criteria[criterion]?.title;
          return (
            <li key={number}>
              <MovedWord before={before} after={after} />
              <span>
                <RecordLink record={record} isShort />{' '}
                {title === undefined ? criterion : say(title)}
              </span>
            </li>
          );
        })}
      </ul>
      {moves.length > shown ? (
        <button type="button" className="link small" onClick={() => setShown(shown + 100)}>
          {say(words.more, { count: moves.length - shown })}
        </button>
      ) : null}
    </>
  );
}

interface MovedWordProps {
  readonly before: Said | null;
  readonly after: Said | null;
}

/** What was said and what is; once where only the reason is another. */
export function MovedWord({ before, after }: MovedWordProps) {
  const { say } = useSpeech();
  if (before !== null && before.outcome === after?.outcome) {
    const share = sayShares(before, after);
    const isOverruled = before.isOverridden !== after.isOverridden;
    return (
      <span className="compare-moved">
        <VerdictWord outcome={after.outcome} />
        <span className="quiet small">
          {share ?? (isOverruled ? say(words.overridden) : say(words.otherReason))}
        </span>
      </span>
    );
  }
  return (
    <span className="compare-moved">
      <SaidWord said={before} />
      <span aria-hidden="true" className="quiet">
        →
      </span>
      <span className="unseen">{say(words.becomes)}</span>
      <SaidWord said={after} />
    </span>
  );
}

function sayShares(before: Said, after: Said): string | undefined {
  if (before.share === after.share || before.share === undefined || after.share === undefined) {
    return undefined;
  }
  return `${Math.round(before.share * 100)}% → ${Math.round(after.share * 100)}%`;
}

function SaidWord({ said }: { readonly said: Said | null }) {
  const { say } = useSpeech();
  if (said === null) return <span className="quiet">{say(words.absent)}</span>;
  return (
    <span className="compare-said">
      <VerdictWord outcome={said.outcome} />
      {said.isOverridden === true ? (
        <span className="quiet small">({say(words.overridden)})</span>
      ) : null}
    </span>
  );
}
