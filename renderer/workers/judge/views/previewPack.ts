import { settingsOf } from '../../../../shared/assessment/index.ts';
import { completeSettings, createSnapshot } from '../../../../shared/map/index.ts';
import type { Settings } from '../../../../shared/map/index.ts';
import { readyPack } from '../../../../shared/policy/adjust/index.ts';
import type { Pack } from '../../../../shared/policy/index.ts';
import type { RolledUp } from '../../../../shared/scoring/index.ts';
import { evaluate, evaluateUnder, nothingApplies } from '../../../../shared/scoring/index.ts';
import type { PackPreview, PackViewQuestions } from '../../../data/verdicts/packViews.ts';
import type { ViewSources } from './viewSources.ts';

type Question = PackViewQuestions['pack-preview'];

/** The facts as they stand under a draft of a pack: whatever moves is the pack's doing alone. */
export function previewPack(
  sources: ViewSources,
  { pack: adjusted, settings }: Question['input'],
): PackPreview {
  const draft = readyPack(adjusted);
  if (!draft.ok) {
    const { error } = draft;
    const problems = error.kind === 'invalid' ? error.problems : [];
    return { kind: 'unfit', message: error.message, problems };
  }
  const { evaluation: before } = sources;
  const after = judge(sources, draft.value, settings);
  const standing = { lowest: null, highest: null, isCapped: false };
  return {
    kind: 'scores',
    overall: { before: before.overall.promise, after: after.overall.promise },
    principles: after.principles.map(({ principle: id, scores, standing: reached }) => {
      const known = before.principles.find(({ principle }) => principle === id);
      return {
        id,
        scores: { before: known?.scores.promise ?? nothingApplies, after: scores.promise },
        standings: { before: known?.standing ?? standing, after: reached },
      };
    }),
    verdicts: movedVerdicts(before, after),
  };
}

function judge(
  { evaluation, snapshot, parts }: ViewSources,
  pack: Pack,
  chosen: Settings,
): RolledUp {
  const { registers, answers, overrides } = parts;
  const descriptions = settingsOf(pack);
  const settings = completeSettings(descriptions, chosen);
  const isSame = descriptions.every(({ id }) => settings[id] === snapshot.setting(id));
  if (isSame) return evaluateUnder(pack, evaluation, snapshot, answers, overrides);
  // A setting can reach any rule: everything is judged again.
  const other = createSnapshot(registers, { asOf: snapshot.asOf, settings });
  return evaluate(pack, other, answers, overrides);
}

function movedVerdicts(before: RolledUp, after: RolledUp) {
  const outcomes = (rolled: RolledUp) =>
    new Map(
      rolled.commitments.map(({ commitment, verdicts }) => [
        commitment.id,
        verdicts.promise.outcome,
      ]),
    );
  const old = outcomes(before);
  const now = outcomes(after);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((id) => {
    const was = old.get(id) ?? null;
    const is = now.get(id) ?? null;
    return was === is ? [] : [{ id, outcomes: { before: was, after: is } }];
  });
}
