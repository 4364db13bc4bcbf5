import type { AnyRecord } from '../../../../shared/map/index.ts';
import type { Criterion, Judgement, RecordPointer } from '../../../../shared/policy/index.ts';
import { basisOf, factsFor, judgementsOf } from '../../../../shared/scoring/index.ts';
import type { Overrulable, OverrideLine } from '../../../data/verdicts/overrideViews.ts';
import type { ViewQuestions } from '../../../data/verdicts/views.ts';
import { sayVerdict } from '../sayVerdict.ts';
import { nameRecords } from './nameRecords.ts';
import type { ViewSources } from './viewSources.ts';

/** One verdict with all that a person who overrules it must see, and what the override will rest on. */
export function answerOverrulable(
  sources: ViewSources,
  { criterion: id, record }: ViewQuestions['overrulable']['input'],
): Overrulable | null {
  const { evaluation, snapshot } = sources;
  const [named] = nameRecords(snapshot, [record]);
  const found = judgementsOf(evaluation, record.register, record.id).find(
    ({ criterion }) => criterion.id === id,
  );
  if (named === undefined || found === undefined) return null;
  const judgement = judgeAlone(sources, found.criterion, record);
  const contentOf = (one: RecordPointer) =>
    snapshot.get(one.register, one.id) as AnyRecord | undefined; // whatever its register
  return {
    record: named,
    verdict: sayVerdict(found, record, snapshot, evaluation.pack, null),
    ruled: judgement?.outcome ?? 'error',
    basis: basisOf(record, judgement, contentOf),
    override: found.finding?.override ?? null,
    isStale: found.finding?.isStale === true,
  };
}

/** What the rule says by itself; a verdict that is simply met is kept by the evaluation without its details. */
function judgeAlone(
  { snapshot, attestations }: ViewSources,
  criterion: Criterion,
  { register, id }: RecordPointer,
): Judgement | undefined {
  try {
    return criterion.judge(
      snapshot.get(register, id) as never, // a record of the register it judges
      factsFor(criterion, snapshot, attestations),
    );
  } catch {
    // A rule that fails has no verdict of its own (SC-7).
    return undefined;
  }
}

/** Every override that concerns a record in use, stale ones first, then in the pack's order. */
export function answerOverrides({ evaluation, snapshot }: ViewSources): readonly OverrideLine[] {
  const lines: OverrideLine[] = [];
  for (const { criterion, records, findings } of evaluation.criteria.values()) {
    for (const finding of findings) {
      const { override, judgement } = finding;
      const id = records[finding.position]?.id;
      if (override === undefined || id === undefined) continue;
      const record = { register: criterion.judges, id };
      const [named] = nameRecords(snapshot, [record]);
      if (named === undefined) continue;
      const ruled = judgement?.outcome ?? 'error';
      const said = sayVerdict(
        { criterion, outcome: ruled, finding },
        record,
        snapshot,
        evaluation.pack,
        null,
      );
      const evidence = (override.evidence ?? []).map(
        (one) => ({ register: 'evidence', id: one }) as const,
      );
      lines.push({
        criterion: criterion.id,
        title: criterion.title,
        kind: criterion.kind,
        record: named,
        ruled,
        says: said.says,
        override,
        evidence: nameRecords(snapshot, evidence),
        isStale: finding.isStale === true,
      });
    }
  }
  return lines.toSorted((a, b) => Number(b.isStale) - Number(a.isStale));
}
