import { describe, expect, it } from 'vitest';
import {
  fixProgress,
  stopFixWork,
  tryOnDraft,
} from '../../../renderer/workers/judge/views/fixDesk.ts';
import { viewSources } from '../../../renderer/workers/judge/views/viewSources.ts';
import { settingsOf } from '../../../shared/assessment/index.ts';
import { completeSettings } from '../../../shared/map/index.ts';
import { sampleWorkspace } from '../../../shared/samples/index.ts';
import type { Progress } from '../../../shared/scoring/index.ts';
import { createLiveEvaluation } from '../../../shared/scoring/index.ts';
import { asOf, pack } from './randomFindings.ts';

const settings = completeSettings(settingsOf(pack), sampleWorkspace.settings);
const live = createLiveEvaluation(pack, sampleWorkspace, { asOf, settings });
for (const _ of live.steps());
const sources = viewSources(live);

/** So long a slice of work lasts at most, in ms; a step that takes longer is told of. */
const longStep = 20;

function* steps(total: number, onStep: (done: number) => void): Generator<Progress, string, void> {
  for (let done = 1; done <= total; done++) {
    const until = performance.now() + longStep;
    while (performance.now() < until);
    yield { done, total };
    onStep(done);
  }
  return 'done';
}

describe('work on the copy of the map', () => {
  it('tells how far it is, and nothing once it is done', async () => {
    const heard: unknown[] = [];
    const result = await tryOnDraft('fix-path', sources, () => {
      // Getting ready counts tasks of the judging, which are no fixes.
      expect(fixProgress('fix-path')?.total ?? 0).toBe(0);
      return steps(3, () => heard.push(fixProgress('fix-path')));
    });
    expect(result).toBe('done');
    expect(heard).toEqual([1, 2, 3].map((done) => ({ done, total: 3 })));
    expect(fixProgress('fix-path')).toBeNull();
  });

  it('can be called off and done again', async () => {
    const heard: number[] = [];
    const work = () =>
      steps(5, (done) => {
        heard.push(done);
        if (done === 2) stopFixWork('fix-path');
      });
    expect(await tryOnDraft('fix-path', sources, work)).toBeNull();
    expect(heard).toEqual([1, 2]);
    expect(fixProgress('fix-path')).toBeNull();
    expect(await tryOnDraft('fix-path', sources, () => steps(1, () => {}))).toBe('done');
  });

  it('does not call off another kind of work', async () => {
    const work = () => steps(2, () => stopFixWork('what-if-fixes'));
    expect(await tryOnDraft('fix-path', sources, work)).toBe('done');
  });
});
