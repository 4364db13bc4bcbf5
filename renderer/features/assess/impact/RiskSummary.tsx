import type { RiskFinding } from '../../../../shared/assessment/impact/index.ts';
import { riskLevelGuides } from '../../../../shared/standards/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { useRangeWords } from './useRangeWords.ts';
import { words } from './words.ts';

/** Risk before, after, overall, and what the level asks for. */
export function RiskSummary({ risk }: { readonly risk: RiskFinding }) {
  const { say } = useSpeech();
  const sayRange = useRangeWords();
  const { inherent, residual, overall, isOverruled, treatment } = risk;
  const level = sayRange(residual, riskLevelGuides);
  return (
    <dl className="impact-summary" aria-live="polite">
      <div>
        <dt>{say(words.inherent)}</dt>
        <dd>{sayRange(inherent, riskLevelGuides)}</dd>
      </div>
      <div>
        <dt>{say(words.residual)}</dt>
        <dd>{level}</dd>
      </div>
      <div>
        <dt>{say(words.overall)}</dt>
        <dd>
          <b>{sayRange(overall, riskLevelGuides)}</b>
          {isOverruled ? <span className="quiet"> · {say(words.overruled, { level })}</span> : null}
        </dd>
      </div>
      {treatment === null ? null : (
        <div>
          <dt>{say(words.treatment)}</dt>
          <dd>{say(treatment)}</dd>
        </div>
      )}
    </dl>
  );
}
