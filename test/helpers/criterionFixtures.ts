import type { AnyRecord, MapData, RegisterId, Settings } from '../../shared/map/index.ts';
import { registerOf } from '../../shared/map/index.ts';
import type { Answer, JudgedOutcome } from '../../shared/policy/index.ts';

/** The day fixtures are judged on, unless a case says otherwise. */
export const fixtureDay = '2026-11-01';

/** Records of a fixture: an id and whatever fields matter; code and name are filled in. */
export type FixtureMap = {
  readonly [R in RegisterId]?: readonly (Partial<AnyRecord> & { readonly id: string })[];
};

export interface CriterionCase {
  /** The bug this case would catch, or what it shows. */
  readonly name: string;
  readonly map: FixtureMap;
  readonly answers?: readonly Answer[];
  readonly settings?: Settings;
  readonly asOf?: string;
  /** Id of the record judged. */
  readonly record: string;
  readonly outcome: JudgedOutcome;
  /** `met` where the outcome is met. */
  readonly code: string;
}

export interface CriterionFixtures {
  readonly criterion: string;
  readonly cases: readonly CriterionCase[];
}

/** A fixture map as the engine takes it. */
export function toMapData(map: FixtureMap): MapData {
  const data: Record<string, readonly AnyRecord[]> = {};
  for (const [register, records] of Object.entries(map)) {
    const { prefix } = registerOf(register as RegisterId); // keys of FixtureMap
    data[register] = (records ?? []).map((record, i) => ({
      code: `${prefix}-${String(i + 1).padStart(3, '0')}`,
      name: record.id,
      ...record,
    }));
  }
  return data as MapData; // fields are loose on purpose: fixtures also hold wrong data
}
