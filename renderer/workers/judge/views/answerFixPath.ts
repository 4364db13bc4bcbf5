import type { FindingKey } from '../../../../shared/scoring/index.ts';
import { planPath } from '../../../../shared/views/index.ts';
import type { FixViewQuestions, ShownPath } from '../../../data/verdicts/fixViews.ts';
import { actionsByFix, effortsOf } from './answerFixes.ts';
import { tryOnDraft } from './fixDesk.ts';
import { recordNamer } from './recordNamer.ts';
import { sayFixSteps } from './sayFixSteps.ts';
import type { ViewSources } from './viewSources.ts';

/** What cannot be mended, as far as it is listed. */
const mostLost = 12;

/** The way to a goal, fix by fix. */
export async function answerFixPath(
  sources: ViewSources,
  { aim, goal, efforts }: FixViewQuestions['fix-path']['input'],
): Promise<ShownPath | null> {
  const { evaluation, snapshot } = sources;
  const { pack, criteria } = evaluation;
  const effortOf = effortsOf(efforts, actionsByFix(snapshot));
  const path = await tryOnDraft('fix-path', sources, (draft) =>
    planPath(draft, { aim, goal, effortOf }),
  );
  if (path === null) return null;
  const nameOf = recordNamer(snapshot);
  const name = ({ criterion, record }: FindingKey) => {
    const rule = criteria.get(criterion)?.criterion;
    return {
      title: rule?.title ?? { en: criterion, 'zh-CN': criterion },
      record: rule === undefined ? null : nameOf(rule.judges, record),
    };
  };
  const { start, steps, end, effort, ceiling, capping, lost } = path;
  return {
    start,
    steps: steps.map(({ steps: changed, gain, ...step }) => ({
      ...step,
      ...name(step.finding),
      gain: 100 * gain,
      changes: sayFixSteps(changed, pack, snapshot, nameOf),
    })),
    end,
    effort,
    ceiling,
    capping,
    lost: {
      total: lost.length,
      capping: lost.filter(({ isCapping }) => isCapping).length,
      cost: lost.reduce((sum, { cost }) => sum + cost, 0),
      lines: lost.slice(0, mostLost).map(({ finding, why, cost }) => ({
        finding,
        ...name(finding),
        why,
        cannot:
          why === 'past' ? (criteria.get(finding.criterion)?.criterion.cannotMend ?? null) : null,
        cost: 100 * cost,
      })),
    },
  };
}
