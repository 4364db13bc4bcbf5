import type { Day } from '../lib/index.ts';
import type { AnyRecord, MapData, RegisterId } from '../map/index.ts';
import { registerOf } from '../map/index.ts';
import type { Answer, Change } from '../policy/index.ts';

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
  for (const change of changes) {
    if (change.kind === 'answer') {
      const evidence = `evidence-for-${change.question}`;
      map = withRecord(map, 'evidence', { ...blank('evidence', evidence), dated: asOf });
      const { question, record, value } = change;
      answers = [
        ...answers.filter((answer) => answer.question !== question || answer.record !== record),
        { question, ...(record === undefined ? {} : { record }), value, evidence: [evidence] },
      ];
    } else {
      const before =
        change.kind === 'set'
          ? recordsOf(map, change.register).find(({ id }) => id === change.id)
          : blank(change.register, change.id);
      if (before !== undefined)
        map = withRecord(map, change.register, { ...before, ...change.fields });
    }
  }
  return { map, answers };
}

function blank(register: RegisterId, id: string): AnyRecord {
  return { id, code: `${registerOf(register).prefix}-${id}`, name: id };
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
