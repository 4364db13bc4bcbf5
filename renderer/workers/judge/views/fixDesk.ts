import { settingsOf } from '../../../../shared/assessment/index.ts';
import type { SettingValue, Situation, Snapshot } from '../../../../shared/map/index.ts';
import type { Pack } from '../../../../shared/policy/index.ts';
import type { Progress } from '../../../../shared/scoring/index.ts';
import { counting, FixDraft } from '../../../../shared/scoring/index.ts';
import type { FixProgress, FixWork } from '../../../data/verdicts/fixViews.ts';
import { runInSlices } from '../slices.ts';
import type { ViewSources } from './viewSources.ts';

/** So many changes at once are judged quicker from the beginning. */
const mostFollowed = 5000;

/** The draft of this worker, made for the first fix that is tried and kept up from then on. */
let draft: FixDraft | undefined;
/** One piece of work at a time: they share the draft. */
let queue: Promise<unknown> = Promise.resolve();
const newest = new Map<FixWork, number>();
const progress = new Map<FixWork, Progress>();

/**
 * Tries fixes on a copy of the facts, in slices between which other questions are answered. A newer
 * piece of work of the same kind calls an older one off, which then gives null.
 */
export function tryOnDraft<T>(
  kind: FixWork,
  sources: ViewSources,
  work: (draft: FixDraft) => Generator<Progress, T, void>,
): Promise<T | null> {
  const ticket = (newest.get(kind) ?? 0) + 1;
  newest.set(kind, ticket);
  const isWanted = () => newest.get(kind) === ticket;
  const mine = queue.then(async () => {
    const result = { value: null as T | null }; // filled by the generator below
    const tell = (step: Progress) => progress.set(kind, step);
    await runInSlices(keep(result, onDraft(sources, work)), isWanted, tell).finally(() =>
      progress.delete(kind),
    );
    return isWanted() ? result.value : null;
  });
  queue = mine.catch(() => {
    draft = undefined; // a draft that failed midway is in no known state
  });
  return mine;
}

/** How far the work of that kind is; null while none is under way. */
export function fixProgress(kind: FixWork): FixProgress | null {
  return progress.get(kind) ?? null;
}

export function stopFixWork(kind: FixWork): null {
  newest.set(kind, (newest.get(kind) ?? 0) + 1);
  return null;
}

function* onDraft<T>(
  { evaluation, snapshot, parts }: ViewSources,
  work: (draft: FixDraft) => Generator<Progress, T, void>,
): Generator<Progress, T, void> {
  const { pack } = evaluation;
  const situation = situationOf(snapshot, pack);
  if (draft !== undefined && isSame(draft, pack, situation)) {
    yield* counting(draft.start(), 0, 0);
    if (!(yield* counting(draft.follow(parts, mostFollowed), 0, 0))) draft = undefined;
  } else draft = undefined;
  draft ??= new FixDraft(pack, parts, situation);
  // Progress counts fixes; getting ready is none.
  yield* counting(draft.start(), 0, 0);
  return yield* work(draft);
}

function isSame(old: FixDraft, pack: Pack, { asOf, settings }: Situation): boolean {
  return (
    old.pack === pack &&
    old.situation.asOf === asOf &&
    JSON.stringify(old.situation.settings) === JSON.stringify(settings)
  );
}

function situationOf(snapshot: Snapshot, pack: Pack): Situation {
  const settings: Record<string, SettingValue> = {};
  for (const { id } of settingsOf(pack)) settings[id] = snapshot.setting(id);
  return { asOf: snapshot.asOf, settings };
}

function* keep<T>(
  result: { value: T | null },
  work: Generator<Progress, T, void>,
): Generator<Progress, void, void> {
  result.value = yield* work;
}
