import type { Day } from '../lib/index.ts';
import type { AnyRecord, MapData, RegisterId } from '../map/index.ts';
import type { Answer, Change } from '../policy/index.ts';
import { fixRows } from './fixes/fixRows.ts';

export interface MapAndAnswers {
  readonly map: MapData;
  readonly answers: readonly Answer[];
}

/**
 * The facts as they would be after a fix; the originals stay as they are. A favourable answer comes
 * with a piece of evidence dated `asOf`, since without it the answer would decide nothing (SC-6).
 */
export function applyChanges(
  facts: MapAndAnswers,
  changes: readonly Change[],
  asOf: Day,
): MapAndAnswers {
  let map = facts.map;
  let answers = facts.answers;
  const find = {
    record: (register: RegisterId, id: string) =>
      recordsOf(map, register).find((record) => record.id === id),
    answer: (question: string, record: string | undefined) =>
      answers.find((one) => one.question === question && one.record === record),
  };
  for (const change of changes) {
    for (const row of fixRows(change, find, asOf)) {
      if (row.register === 'answers') {
        const { question, record } = row.after;
        answers = [
          ...answers.filter((one) => one.question !== question || one.record !== record),
          row.after,
        ];
      } else map = withRecord(map, row.register, row.after);
    }
  }
  return { map, answers };
}

function withRecord(map: MapData, register: RegisterId, record: AnyRecord): MapData {
  const records = recordsOf(map, register);
  const exists = records.some(({ id }) => id === record.id);
  const next = exists
    ? records.map((one) => (one.id === record.id ? record : one))
    : [...records, record];
  return { ...map, [register]: next };
}

function recordsOf(map: MapData, register: RegisterId): readonly AnyRecord[] {
  return (map[register] ?? []) as readonly AnyRecord[]; // handled alike whatever the register
}
