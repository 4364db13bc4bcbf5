import type {
  Ranged,
  RiskFinding,
  RiskMethod,
} from '../../../../shared/assessment/impact/index.ts';
import {
  impactLevelGuides,
  impactLevels,
  likelihoodLevelGuides,
  likelihoodLevels,
  riskLevelGuides,
} from '../../../../shared/standards/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { words } from './words.ts';

interface RiskMatrixProps {
  readonly method: RiskMethod;
  readonly methodName: string;
  readonly risk: RiskFinding;
}

/** The matrix, gravest impact on top, with where the risk stands before and after the measures. */
export function RiskMatrix({ method, methodName, risk }: RiskMatrixProps) {
  const { say } = useSpeech();
  return (
    <figure className="impact-matrix">
      <table>
        <caption>
          {say(words.matrix)}{' '}
          <span className="quiet">{say(words.matrixOf, { method: methodName })}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col" className="quiet small">
              {say(words.impact)} \ {say(words.likelihood)}
            </th>
            {likelihoodLevels.map((likelihood) => (
              <th key={likelihood} scope="col">
                {say(likelihoodLevelGuides[likelihood].name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {impactLevels.toReversed().map((impact) => (
            <tr key={impact}>
              <th scope="row">{say(impactLevelGuides[impact].name)}</th>
              {likelihoodLevels.map((likelihood) => {
                const level = method.matrix[impact][likelihood];
                const before = standing(
                  holds(risk.impact, impact, impactLevels),
                  holds(risk.likelihood, likelihood, likelihoodLevels),
                );
                const after = standing(
                  holds(risk.residualImpact, impact, impactLevels),
                  holds(risk.residualLikelihood, likelihood, likelihoodLevels),
                );
                return (
                  <td key={likelihood} data-risk={level}>
                    <span>{say(riskLevelGuides[level].name)}</span>
                    <Mark kind="before" standing={before} />
                    <Mark kind="after" standing={after} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption className="quiet small impact-key">
        <span>
          <Shape kind="before" isSure /> {say(words.before)}
        </span>
        <span>
          <Shape kind="after" isSure /> {say(words.after)}
        </span>
        <span>
          <Shape kind="before" isSure={false} /> {say(words.possible)}
        </span>
      </figcaption>
    </figure>
  );
}

type Standing = 'sure' | 'possible' | 'no';

function holds<L extends string>(ranged: Ranged<L>, level: L, scale: readonly L[]): Standing {
  if (ranged.kind === 'known') return ranged.level === level ? 'sure' : 'no';
  const place = scale.indexOf(level);
  const isWithin = place >= scale.indexOf(ranged.atLeast) && place <= scale.indexOf(ranged.atMost);
  return isWithin ? 'possible' : 'no';
}

function standing(one: Standing, other: Standing): Standing {
  if (one === 'no' || other === 'no') return 'no';
  return one === 'sure' && other === 'sure' ? 'sure' : 'possible';
}

function Mark({
  kind,
  standing: at,
}: {
  readonly kind: 'before' | 'after';
  readonly standing: Standing;
}) {
  const { say } = useSpeech();
  if (at === 'no') return null;
  return (
    <span className="impact-mark">
      <Shape kind={kind} isSure={at === 'sure'} />
      <span className={at === 'sure' ? 'small' : 'unseen'}>
        {at === 'sure' ? '' : `${say(words.possible)}: `}
        {say(words[kind])}
      </span>
    </span>
  );
}

/** A ring before, a diamond after; dashed and hollow where it is only possible. */
function Shape({ kind, isSure }: { readonly kind: 'before' | 'after'; readonly isSure: boolean }) {
  return (
    <svg
      className={`impact-shape${isSure ? '' : ' impact-shape-open'}`}
      width="12"
      height="12"
      aria-hidden
    >
      {kind === 'before' ? <circle cx="6" cy="6" r="4.5" /> : <path d="M6 1 11 6 6 11 1 6Z" />}
    </svg>
  );
}
