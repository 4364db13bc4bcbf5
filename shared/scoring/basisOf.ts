import type { Digest } from '../lib/index.ts';
import { digestOf } from '../lib/index.ts';
import type { AnyRecord } from '../map/index.ts';
import type { Judgement, RecordPointer } from '../policy/index.ts';

/** Gives a record as entered, archived or not; undefined for one that is gone. */
export type ContentOf = (record: RecordPointer) => AnyRecord | undefined;

/**
 * What an override rests on (SC-18): the digest of the rule's own verdict and of the contents of the
 * record judged and of every record the verdict names. `judgement` is undefined where the rule failed.
 */
export function basisOf(
  record: RecordPointer,
  judgement: Judgement | undefined,
  contentOf: ContentOf,
): Digest {
  const { outcome, code, share, figures, missing } = judgement ?? {};
  return digestOf({
    verdict: { outcome: outcome ?? 'error', code, share, figures, missing },
    records: [record, ...recordsNamed(judgement)].map((one) => ({
      register: one.register,
      id: one.id,
      content: factsIn(contentOf(one)),
    })),
  });
}

/** The records a judgement names, those of missing facts included; in the order of their names. */
export function recordsNamed(judgement: Judgement | undefined): readonly RecordPointer[] {
  const { records = {}, missing = [] } = judgement ?? {};
  const names = Object.keys(records).toSorted();
  return [
    ...names.flatMap((name) => records[name] ?? []),
    ...missing.flatMap((fact) => (fact.kind === 'field' ? [fact] : [])),
  ];
}

/** When a record was written is no fact about it, and notes are not judged; null stands for one that is gone. */
function factsIn(record: AnyRecord | undefined): object | null {
  if (record === undefined) return null;
  const { created: _created, updated: _updated, note: _note, ...facts } = record;
  return facts;
}
