import type { Day } from '../../../shared/lib/index.ts';
import type { Evaluation } from '../../../shared/scoring/index.ts';
import type { CommitmentLine, LiveScores } from '../../data/verdicts/verdicts.ts';

/** The scores the frame shows. */
export function toLiveScores(evaluation: Evaluation, sequence: number, asOf: Day): LiveScores {
  const { pack, principles, overall } = evaluation;
  return {
    sequence,
    asOf,
    pack: { id: pack.id, title: pack.title },
    bands: pack.bands.map(({ id, from, name }) => ({ id, from, label: name })),
    principles: principles.map(({ principle, scores, standing }) => {
      const described = pack.principles.find(({ id }) => id === principle);
      if (described === undefined) throw new Error(`The pack has no principle "${principle}".`);
      return { id: principle, code: described.code, title: described.name, scores, standing };
    }),
    overall,
  };
}

/** Every promise with the rules that decide it. */
export function toCommitmentLines(evaluation: Evaluation): readonly CommitmentLine[] {
  return evaluation.commitments.map(({ commitment, verdicts }) => ({
    id: commitment.id,
    principle: commitment.mainPrinciple,
    title: commitment.promise,
    verdicts,
    criteria: commitment.criteria.flatMap(({ criterion: id }) => {
      const result = evaluation.criteria.get(id);
      if (result === undefined) return [];
      const { criterion, outcome, score, counts } = result;
      const { kind, title, rule, judges } = criterion;
      return [{ id, kind, title, rule, outcome, score, judges, counts }];
    }),
  }));
}
