import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkspace } from '../../../renderer/data/queries/readWorkspace.ts';
import type { Workspace } from '../../../shared/assessment/index.ts';
import { createSnapshot } from '../../../shared/map/index.ts';
import type { FindingKey } from '../../../shared/scoring/index.ts';
import {
  applyChanges,
  compareFindings,
  evaluate,
  mendFinding,
  openFinding,
  predictFixes,
} from '../../../shared/scoring/index.ts';
import { openWith } from '../db/testDatabase.ts';
import { carryOut } from './carryOut.ts';
import {
  asOf,
  draftOf,
  findingsIn,
  finish,
  pack,
  randomWorkspace,
  runs,
  seed,
  situationOf,
} from './randomFindings.ts';

function judge(workspace: Workspace) {
  const snapshot = createSnapshot(workspace.registers, situationOf(workspace));
  return evaluate(pack, snapshot, workspace.answers, workspace.overrides);
}

describe('what fixes would do', () => {
  it(
    'is what they do once they are carried out through the commands',
    { timeout: 60_000 },
    async () => {
      let carried = 0;
      const picks = fc.array(fc.nat(), { minLength: 8, maxLength: 8 });
      await fc.assert(
        fc.asyncProperty(randomWorkspace, picks, async (workspace, chosen) => {
          const draft = draftOf(workspace);
          const found = findingsIn(draft.evaluation);
          const selection = chosen.flatMap((pick) => found[pick % found.length] ?? []);
          const prediction = finish(predictFixes(draft, selection));

          const database = await openWith(workspace);
          for (const { fate } of prediction.fixes) {
            if (!('steps' in fate)) continue;
            carried += 1;
            await carryOut(database, fate.steps);
          }
          const fixed = await readWorkspace(database);
          database.close();
          if (fixed === undefined) throw new Error('Expected a workspace.');

          const [before, after] = [judge(workspace), judge(fixed)];
          expect(prediction.before.principles).toEqual(before.principles);
          expect(prediction.after.principles).toEqual(after.principles);
          expect(prediction.after.overall).toEqual(after.overall);
          const { gone, appeared, changed } = prediction;
          expect({ gone, appeared, changed }).toEqual(compareFindings(before, after));
          for (const { finding, fate } of prediction.fixes) {
            const isMet = openFinding(after, finding) === undefined;
            expect(isMet, `${finding.criterion} ${fate.kind}`).toBe(
              ['mended', 'solved', 'absent'].includes(fate.kind),
            );
          }
        }),
        // Shrinking imports a workspace each time: the first map that fails says enough, its seed stands beside it.
        { seed, numRuns: runs(5), endOnFailure: true },
      );
      expect(carried).toBeGreaterThan(runs(5));
    },
  );

  it('changes the draft as applyChanges changes a map, and leaves it as it was', () => {
    fc.assert(
      fc.property(randomWorkspace, fc.nat(), (workspace, pick) => {
        const draft = draftOf(workspace);
        const found = findingsIn(draft.evaluation);
        const key = found[pick % found.length] as FindingKey; // there are always some
        const mending = mendFinding(draft, key);
        if (mending.kind !== 'mend') return;
        const { map, answers } = applyChanges(
          { map: workspace.registers, answers: workspace.answers },
          mending.changes,
          asOf,
        );
        const first = draft.evaluation;
        finish(draft.apply(mending.changes));
        expect(draft.evaluation.principles).toEqual(
          judge({ ...workspace, registers: map, answers }).principles,
        );
        finish(draft.backTo(0));
        expect(draft.evaluation.principles).toEqual(first.principles);
        expect(compareFindings(first, draft.evaluation)).toEqual({
          gone: [],
          appeared: [],
          changed: [],
        });
      }),
      { seed, numRuns: runs(10) },
    );
  });
});
