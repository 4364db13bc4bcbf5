import fc from 'fast-check';
import type { Workspace } from '../../../shared/assessment/index.ts';
import { settingsOf } from '../../../shared/assessment/index.ts';
import type { AnyRecord, MapData } from '../../../shared/map/index.ts';
import { completeSettings, registerIds, registerOf } from '../../../shared/map/index.ts';
import { terraMaestro as pack } from '../../../shared/policy/terra-maestro-2024-08/policy.ts';
import { generateWorkspace, sizes } from '../../../shared/samples/index.ts';
import type { Evaluation, FindingKey, Progress } from '../../../shared/scoring/index.ts';
import { FixDraft, isOpen } from '../../../shared/scoring/index.ts';

export { pack };
export const asOf = '2026-11-01';
/** The same maps in every run; `RANDOM_SEED=7 RANDOM_RUNS=40` looks at others. */
export const seed = Number(process.env['RANDOM_SEED'] ?? 20_261_122);
export const runs = (usual: number) => Number(process.env['RANDOM_RUNS'] ?? usual);

/** A synthetic workspace with some facts forgotten: unknowns where the generator leaves none. */
export const randomWorkspace: fc.Arbitrary<Workspace> = fc
  .record({
    from: fc.nat(1_000_000),
    forget: fc.double({ min: 0, max: 0.4, noNaN: true }),
    salt: fc.nat(1_000_000),
  })
  .map(({ from, forget, salt }) => {
    const workspace = generateWorkspace(sizes.small, from);
    let state = salt + 1;
    const chance = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 32;
    };
    const registers: Record<string, readonly AnyRecord[]> = {};
    for (const register of registerIds) {
      const { fields } = registerOf(register);
      const records = (workspace.registers[register] ?? []) as readonly AnyRecord[]; // alike in what is done
      registers[register] = records.map(
        (record) =>
          Object.fromEntries(
            Object.entries(record).filter(
              ([name]) => fields[name] === undefined || fields[name].required || chance() >= forget,
            ),
          ) as AnyRecord, // a record with fewer facts is a record
      );
    }
    return { ...workspace, registers: registers as MapData }; // the generator's registers, thinned
  });

export function situationOf(workspace: Workspace) {
  return { asOf, settings: completeSettings(settingsOf(pack), workspace.settings) };
}

/** A draft of a workspace, judged. */
export function draftOf(workspace: Workspace): FixDraft {
  const draft = new FixDraft(pack, workspace, situationOf(workspace));
  finish(draft.start());
  return draft;
}

/** Runs steps to their end. */
export function finish<T>(steps: Generator<Progress, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Every finding that leaves something to be done. */
export function findingsIn({ criteria }: Evaluation): readonly FindingKey[] {
  return [...criteria.values()].flatMap(({ criterion, findings, records }) =>
    findings.flatMap(({ position, outcome }) => {
      const record = records[position]?.id;
      return record === undefined || !isOpen(outcome) ? [] : [{ criterion: criterion.id, record }];
    }),
  );
}
