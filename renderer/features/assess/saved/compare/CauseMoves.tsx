import type { Cause, Comparison } from '../../../../../shared/comparison/index.ts';
import { useSpeech } from '../../../../ui/language/languageContext.ts';
import { MoveList } from './MoveList.tsx';
import { sayCause } from './sayEdits.ts';
import { sayFigure } from './sayScores.ts';
import { words } from './words.ts';

interface CauseMovesProps {
  readonly comparison: Comparison;
  readonly cause: Cause;
  readonly hasName?: boolean;
}

/** The verdicts and the promise scores one cause moved. */
export function CauseMoves({ comparison, cause, hasName = false }: CauseMovesProps) {
  const speech = useSpeech();
  const { say } = speech;
  const { moves, scores } = cause;
  const steps = scores.filter(({ kind }) => kind === 'promise');
  const edges = comparison.after.bandEdges;
  const shown = steps.flatMap(({ principle, before, after }) => {
    const [one, other] = [sayFigure(before, edges, speech), sayFigure(after, edges, speech)];
    if (one === other) return [];
    const found = comparison.scores.principles.find(({ id }) => id === principle);
    const name = found === undefined ? say(words.overall) : say(found.name);
    return [say(words.scoreStep, { name, before: one, after: other })];
  });
  return (
    <div className="compare-cause small">
      {hasName ? <p>{sayCause(cause, comparison, speech)}</p> : null}
      {shown.length === 0 ? null : <p className="quiet">{shown.join(' · ')}</p>}
      {moves.length === 0 ? (
        <p className="quiet">{say(words.nothingMoved)}</p>
      ) : (
        <>
          <p className="quiet">{say(words.moved, { count: moves.length })}</p>
          <MoveList comparison={comparison} moves={moves} />
        </>
      )}
    </div>
  );
}
