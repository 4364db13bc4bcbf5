import type { AnyRecord, RegisterId, Snapshot } from '../../../../shared/map/index.ts';
import { registerIds } from '../../../../shared/map/index.ts';
import { severityOf } from '../../../../shared/scoring/index.ts';
import type { EffortOf, RankedFix } from '../../../../shared/views/index.ts';
import { listFixes, rankFixes, usualEffort } from '../../../../shared/views/index.ts';
import type { Efforts, FixLine, FixList, FixQuestion } from '../../../data/verdicts/fixViews.ts';
import { fixKey } from '../../../data/verdicts/fixViews.ts';
import type { NamedRecord } from '../../../data/verdicts/verdicts.ts';
import { gainOf, overallWorth } from '../gains.ts';
import { sayVerdict } from '../sayVerdict.ts';
import type { ViewSources } from './viewSources.ts';

/** What the actions say of findings, by `fixKey`. */
type ActionsByFix = ReadonlyMap<
  string,
  { readonly action: NamedRecord; readonly effort: number | undefined }
>;

/** The findings of a kind as fixes, the best first. */
export function answerFixes(sources: ViewSources, question: FixQuestion): FixList {
  const { evaluation, snapshot } = sources;
  const { aim, severity, register, from, most, chosen } = question;
  const actions = actionsByFix(snapshot);
  const fixes = listFixes(evaluation, aim, effortsOf(question.efforts, actions)).filter(
    // With a principle chosen, what does not count in it is not asked about.
    ({ gain, result }) => aim.principle === null || gain > 0 || servesIt(sources, result, aim),
  );
  const counts = new Map<RegisterId, number>();
  for (const { result } of fixes) {
    const { judges } = result.criterion;
    counts.set(judges, (counts.get(judges) ?? 0) + 1);
  }
  const shown = rankFixes(
    fixes.filter(
      ({ result, finding }) =>
        (register === null || result.criterion.judges === register) &&
        (severity === null || severityOf(result.criterion, finding) === severity),
    ),
  );
  const wanted = new Set(chosen.map(fixKey));
  // Of whatever kind: a finding chosen elsewhere need not belong to the kind listed here.
  const picked =
    wanted.size === 0
      ? []
      : (['promise', 'law', 'standard'] as const)
          .flatMap((kind) =>
            listFixes(
              evaluation,
              kind === aim.kind ? aim : { kind, principle: null },
              effortsOf(question.efforts, actions),
            ),
          )
          .filter(({ result, record }) =>
            wanted.has(fixKey({ criterion: result.criterion.id, record })),
          );
  const line = (fix: RankedFix) => toLine(sources, fix, actions);
  return {
    lines: shown.slice(from, from + most).map(line),
    chosen: picked.map(line),
    total: shown.length,
    registers: registerIds.flatMap((id) => {
      const findings = counts.get(id);
      return findings === undefined ? [] : [{ register: id, findings }];
    }),
  };
}

/** The efforts the user gave, those of the actions, else the usual one. */
export function effortsOf(efforts: Efforts, actions: ActionsByFix): EffortOf {
  return (criterion, record) => {
    const key = fixKey({ criterion, record });
    return efforts[key] ?? actions.get(key)?.effort ?? usualEffort;
  };
}

/** Which actions are about which findings; a dropped one says nothing any more. */
export function actionsByFix(snapshot: Snapshot): ActionsByFix {
  const found = new Map<string, { action: NamedRecord; effort: number | undefined }>();
  const idsByCode = new Map<string, string>();
  const wanted = new Set(
    snapshot
      .all('actions')
      .flatMap(({ concerns }) => (typeof concerns === 'string' ? concerns : [])),
  );
  if (wanted.size === 0) return found;
  for (const register of registerIds) {
    for (const { code, id } of snapshot.all(register) as readonly AnyRecord[]) {
      // alike in what is read
      if (wanted.has(code)) idsByCode.set(code, id);
    }
  }
  for (const action of snapshot.all('actions')) {
    const { id, code, name, criterion, concerns, effort, status } = action;
    const record = typeof concerns === 'string' ? idsByCode.get(concerns) : undefined;
    if (typeof criterion !== 'string' || record === undefined || status === 'dropped') continue;
    const key = fixKey({ criterion, record });
    if (found.get(key)?.effort !== undefined) continue;
    found.set(key, {
      action: { register: 'actions', id, code, name },
      effort: typeof effort === 'number' ? effort : undefined,
    });
  }
  return found;
}

function servesIt(
  { evaluation }: ViewSources,
  { criterion }: RankedFix['result'],
  { principle }: FixQuestion['aim'],
): boolean {
  return evaluation.pack.commitments.some(
    ({ weights, criteria }) =>
      principle !== null &&
      weights[principle] !== undefined &&
      criteria.some((one) => one.criterion === criterion.id),
  );
}

function toLine(
  { evaluation, snapshot }: ViewSources,
  { result, finding, record: id, gain, effort, why }: RankedFix,
  actions: ActionsByFix,
): FixLine {
  const { criterion, records } = result;
  const register = criterion.judges;
  const record = records[finding.position];
  if (record === undefined) throw new Error('A finding names a record that is not there.');
  const overall = gainOf(overallWorth(evaluation, result), finding);
  return {
    register,
    id,
    code: record.code,
    name: record.name,
    verdict: sayVerdict(
      { criterion, outcome: finding.outcome, finding },
      { register, id },
      snapshot,
      evaluation.pack,
      overall,
    ),
    worth: 100 * gain,
    effort,
    action: actions.get(fixKey({ criterion: criterion.id, record: id }))?.action ?? null,
    why,
    cannot: why === 'past' ? criterion.cannotMend : null,
  };
}
