import type { ReactNode } from 'react';
import type { Comparison, ScoreComparison } from '../../../../../shared/comparison/index.ts';
import { useSpeech } from '../../../../ui/language/languageContext.ts';
import { sayChange, sayCoverage, sayFigure } from './sayScores.ts';
import { words } from './words.ts';

const kinds = ['promise', 'law', 'standard'] as const;

/** Every principle's scores before and after, promise, law and standard apart. */
export function ScoreChanges({ comparison }: { readonly comparison: Comparison }) {
  const { say } = useSpeech();
  const { overall, principles } = comparison.scores;
  return (
    <section className="screen-section" aria-labelledby="compare-scores">
      <h3 id="compare-scores">{say(words.scores)}</h3>
      <p className="quiet small">{say(words.scoresAre)}</p>
      <div className="compare-wide">
        <table className="plain-table compare-scores">
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {say(words.principle)}
              </th>
              {kinds.map((kind) => (
                <th key={kind} scope="colgroup" colSpan={kind === 'promise' ? 4 : 3}>
                  {say(words[kind])}
                </th>
              ))}
            </tr>
            <tr>
              {kinds.map((kind) => (
                <KindHeads key={kind} hasCoverage={kind === 'promise'} />
              ))}
            </tr>
          </thead>
          <tbody>
            {principles.map(({ id, code, name, scores }) => (
              <ScoreLine key={id} scores={scores} comparison={comparison}>
                <span className="quiet">{code}</span> {say(name)}
              </ScoreLine>
            ))}
            <ScoreLine scores={overall} comparison={comparison}>
              <strong>{say(words.overall)}</strong>
            </ScoreLine>
          </tbody>
        </table>
      </div>
    </section>
  );
}

function KindHeads({ hasCoverage }: { readonly hasCoverage: boolean }) {
  const { say } = useSpeech();
  return (
    <>
      <th scope="col">{say(words.before)}</th>
      <th scope="col">{say(words.after)}</th>
      <th scope="col">{say(words.change)}</th>
      {hasCoverage ? <th scope="col">{say(words.coverage)}</th> : null}
    </>
  );
}

interface ScoreLineProps {
  readonly scores: ScoreComparison['overall'];
  readonly comparison: Comparison;
  readonly children: ReactNode;
}

function ScoreLine({ scores, comparison, children }: ScoreLineProps) {
  const speech = useSpeech();
  const [was, is] = [comparison.before.bandEdges, comparison.after.bandEdges];
  return (
    <tr>
      <th scope="row">{children}</th>
      {kinds.flatMap((kind) => {
        const { before, after } = scores[kind];
        const change = sayChange(scores[kind], was, is, speech);
        const isSame = change === speech.say(words.unchanged);
        const cells = [
          <td key={`${kind} before`}>{sayFigure(before, was, speech)}</td>,
          <td key={`${kind} after`}>{sayFigure(after, is, speech)}</td>,
          <td key={`${kind} change`} className={isSame ? 'quiet' : 'compare-change'}>
            {change}
          </td>,
        ];
        if (kind !== 'promise') return cells;
        const [one, other] = [sayCoverage(before), sayCoverage(after)];
        return [
          ...cells,
          <td key="coverage" className="quiet">
            {one === other ? one : `${one} → ${other}`}
          </td>,
        ];
      })}
    </tr>
  );
}
