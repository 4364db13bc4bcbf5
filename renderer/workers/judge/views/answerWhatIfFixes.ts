import type { FindingKey, FindingMove } from '../../../../shared/scoring/index.ts';
import { predictFixes } from '../../../../shared/scoring/index.ts';
import type { FixPrediction, Moves } from '../../../data/verdicts/fixViews.ts';
import { tryOnDraft } from './fixDesk.ts';
import { recordNamer } from './recordNamer.ts';
import { sayFixSteps } from './sayFixSteps.ts';
import type { ViewSources } from './viewSources.ts';

/** A list longer than this is counted, not read. */
const mostMoves = 100;

/** What fixing these findings would do. */
export async function answerWhatIfFixes(
  sources: ViewSources,
  findings: readonly FindingKey[],
): Promise<FixPrediction | null> {
  const { evaluation, snapshot } = sources;
  const { pack, criteria } = evaluation;
  const prediction = await tryOnDraft('what-if-fixes', sources, (draft) =>
    predictFixes(draft, findings),
  );
  if (prediction === null) return null;
  const nameOf = recordNamer(snapshot);
  const name = ({ criterion, record }: FindingKey) => {
    const rule = criteria.get(criterion)?.criterion;
    return {
      title: rule?.title ?? { en: criterion, 'zh-CN': criterion },
      record: rule === undefined ? null : nameOf(rule.judges, record),
    };
  };
  const toMoves = (moves: readonly FindingMove[]): Moves => ({
    total: moves.length,
    lines: moves
      .slice(0, mostMoves)
      .map((move) => ({ ...name(move), before: move.before, after: move.after })),
  });
  const { before, after, gone, appeared, changed } = prediction;
  return {
    before,
    after,
    fixes: prediction.fixes.map(({ finding, fate }) => ({
      finding,
      ...name(finding),
      fate: fate.kind,
      why: fate.kind === 'unmendable' ? fate.why : null,
      cannot:
        fate.kind === 'unmendable' && fate.why === 'past'
          ? (criteria.get(finding.criterion)?.criterion.cannotMend ?? null)
          : null,
      changes: 'steps' in fate ? sayFixSteps(fate.steps, pack, snapshot, nameOf) : [],
    })),
    gone: toMoves(gone),
    appeared: toMoves(appeared),
    changed: toMoves(changed),
  };
}
