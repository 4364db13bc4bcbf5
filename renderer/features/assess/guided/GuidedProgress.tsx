import type { GuidedStanding } from '../../../data/verdicts/assessViews.ts';
import type { LiveScores } from '../../../data/verdicts/verdicts.ts';
import { RangeBar } from '../../../ui/figures/RangeBar.tsx';
import { sayScore } from '../../../ui/figures/sayScore.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { words } from './words.ts';

interface GuidedProgressProps {
  readonly standing: GuidedStanding;
  readonly scores: LiveScores;
}

/** How much is decided, and the scores that move with it. */
export function GuidedProgress({ standing, scores }: GuidedProgressProps) {
  const speech = useSpeech();
  const { say } = speech;
  const { decided, applicable, groups } = standing;
  const edges = scores.bands.map(({ from }) => from);
  const left = groups.reduce((sum, { records }) => sum + records, 0);
  return (
    <aside className="guided-aside" aria-label={say(words.principles)}>
      <p>
        <b>{say(words.progress, { decided, applicable })}</b>
      </p>
      <progress
        className="guided-bar"
        max={Math.max(1, applicable)}
        value={decided}
        aria-label={say(words.progress, { decided, applicable })}
      />
      <p className="quiet small">
        {say(words.coverage, {
          percent: applicable === 0 ? 100 : Math.floor((1000 * decided) / applicable) / 10,
        })}
        <br />
        {say(words.left, { count: left, groups: groups.length })}
      </p>
      <ul className="guided-principles">
        {scores.principles.map(({ id, code, title, scores: own }) => (
          <li key={id}>
            <span className="quiet">{code}</span> {say(title)}
            <span className="guided-score">
              <RangeBar score={own.promise} bandEdges={edges} width={150} height={7} />
              <b>{sayScore(own.promise, edges, speech).figure}</b>
            </span>
          </li>
        ))}
      </ul>
    </aside>
  );
}
