import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleWorkspace } from '../../../shared/samples/index.ts';
import { predictFixes, whyUnmendable } from '../../../shared/scoring/index.ts';
import type { PathQuestion } from '../../../shared/views/index.ts';
import {
  listFixes,
  mostPathSteps,
  perEffort,
  planPath,
  rankFixes,
} from '../../../shared/views/index.ts';
import {
  draftOf,
  findingsIn,
  finish,
  pack,
  randomWorkspace,
  runs,
  seed,
} from './randomFindings.ts';

const overall = { kind: 'promise', principle: null } as const;
const alike = () => 1;

function pathOf(question: Partial<PathQuestion>, workspace = sampleWorkspace) {
  const draft = draftOf(workspace);
  const path = finish(
    planPath(draft, {
      aim: overall,
      goal: { kind: 'share', share: 1 },
      effortOf: alike,
      ...question,
    }),
  );
  return { draft, path };
}

describe('ranking', () => {
  it('lists every finding of the kind once, the best for its effort first, the unmendable last', () => {
    const { evaluation } = draftOf(sampleWorkspace);
    const slow = 'incident-notice-contents';
    const fixes = rankFixes(
      listFixes(evaluation, overall, (criterion) => (criterion === slow ? 1000 : 1)),
    );
    const promises = findingsIn(evaluation).filter(
      ({ criterion }) => evaluation.criteria.get(criterion)?.criterion.kind === 'promise',
    );
    expect(fixes).toHaveLength(promises.length);
    const mendable = fixes.filter(({ why }) => why === null);
    expect(fixes.slice(mendable.length).every(({ why }) => why !== null)).toBe(true);
    const values = mendable.map(perEffort);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(mendable[0]?.result.criterion.id).not.toBe(slow);
  });

  it('adds up: all that is missing from 100 is the gain of some finding', () => {
    fc.assert(
      fc.property(randomWorkspace, (workspace) => {
        const { evaluation } = draftOf(workspace);
        for (const principle of [null, ...pack.principles.map(({ id }) => id)]) {
          const aim = { kind: 'promise', principle } as const;
          const low =
            principle === null
              ? evaluation.overall.promise.low
              : evaluation.principles.find((one) => one.principle === principle)?.scores.promise
                  .low;
          if (low == null) continue;
          const gains = listFixes(evaluation, aim, alike).reduce((sum, { gain }) => sum + gain, 0);
          expect(low + gains).toBeCloseTo(1, 9);
        }
      }),
      { seed, numRuns: runs(4) },
    );
  });
});

describe('path', () => {
  it('rises with each step, and the steps together do what what-if says of them', () => {
    const { draft, path } = pathOf({ goal: { kind: 'share', share: 0.8 } });
    expect(path.end).toBe('reached');
    const lows = [path.start, ...path.steps].map(({ score }) => score.low ?? -1);
    lows.slice(1).forEach((low, i) => expect(low).toBeGreaterThan(lows[i] ?? 2));
    expect(lows.at(-2)).toBeLessThan(0.8);
    expect(lows.at(-1)).toBeGreaterThanOrEqual(0.8 - 1e-12);
    const findings = path.steps.map(({ finding }) => finding);
    const prediction = finish(predictFixes(draft, findings));
    expect(prediction.before.overall.promise).toEqual(path.start.score);
    expect(prediction.after.overall.promise).toEqual(path.steps.at(-1)?.score);
  });

  it('takes no step where the goal is reached already', () => {
    const { path } = pathOf({ goal: { kind: 'band', band: pack.bands.at(-1)?.id ?? '' } });
    expect(path).toMatchObject({ steps: [], end: 'reached', isReached: true, effort: 0 });
  });

  it('prefers what takes less work', () => {
    const goal = { kind: 'share', share: 0.75 } as const;
    const first = pathOf({ goal }).path.steps[0]?.finding.criterion;
    const dear = pathOf({ goal, effortOf: (criterion) => (criterion === first ? 500 : 1) }).path
      .steps;
    expect(dear[0]?.finding.criterion).not.toBe(first);
  });

  it('says what no fix gives back, and stops when nothing helps', () => {
    // The principle with the fewest findings can be worked through within the longest path.
    const { evaluation } = draftOf(sampleWorkspace);
    const counts = pack.principles.map(({ id }) => {
      const fixes = listFixes(evaluation, { kind: 'promise', principle: id }, alike);
      const counted = fixes.filter(({ gain }) => gain > 0);
      return { id, mendable: counted.filter(({ why }) => why === null).length, counted };
    });
    const chosen = counts.toSorted((a, b) => a.mendable - b.mendable)[0];
    const aim = { kind: 'promise', principle: chosen?.id ?? '' } as const;
    const { path } = pathOf({ aim, goal: { kind: 'share', share: 1 } });
    expect(path.steps.length).toBeLessThanOrEqual(mostPathSteps);
    const past = chosen?.counted.filter(
      ({ result, finding }) => whyUnmendable(result.criterion, finding) !== null,
    );
    if (path.end === 'nothing-left') {
      expect(path.lost.length).toBeGreaterThan(0);
      expect(path.steps.at(-1)?.score.low).toBeCloseTo(path.ceiling, 9);
    }
    expect(path.lost.length).toBeGreaterThanOrEqual(past?.length ?? 0);
    expect(path.ceiling).toBeCloseTo(1 - path.lost.reduce((sum, { cost }) => sum + cost, 0), 12);
  });

  it('does not call a band reached while a critical finding caps it', () => {
    const workspace = sampleWorkspace;
    const { evaluation } = draftOf(workspace);
    const capped = evaluation.principles.find(({ standing }) => standing.isCapped);
    if (capped === undefined) throw new Error('Expected a critical failure in the sample.');
    const aim = { kind: 'promise', principle: capped.principle } as const;
    const { path } = pathOf({ aim, goal: { kind: 'band', band: 'sound' } }, workspace);
    const last = path.steps.at(-1) ?? path.start;
    expect(last.standing?.isCapped).toBe(!path.isReached);
    expect(path.capping === 0).toBe(path.isReached);
    if (path.isReached) expect(['sound', 'strong']).toContain(last.standing?.lowest);
    else expect(path.capping).toBeGreaterThan(0);
  });
});
