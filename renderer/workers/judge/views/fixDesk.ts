import { settingsOf } from '../../../../shared/assessment/index.ts';
import type { SettingValue, Situation, Snapshot } from '../../../../shared/map/index.ts';
import type { Pack } from '../../../../shared/policy/index.ts';
import type { Progress } from '../../../../shared/scoring/index.ts';
import { FixDraft } from '../../../../shared/scoring/index.ts';
import { runInSlices } from '../slices.ts';
import type { ViewSources } from './viewSources.ts';

/** So many changes at once are judged quicker from the beginning. */
const mostFollowed = 5000;

/** The draft of this worker, made for the first fix that is tried and kept up from then on. */
let draft: FixDraft | undefined;
/** One piece of work at a time: they share the draft. */
let queue: Promise<unknown> = Promise.resolve();
const newest = new Map<string, number>();

/**
 * Tries fixes on a copy of the facts, in slices between which other questions are answered. A newer
 * piece of work of the same kind calls an older one off, which then gives null.
 */
export function tryOnDraft<T>(
  kind: string,
  sources: ViewSources,
  work: (draft: FixDraft) => Generator<Progress, T, void>,
): Promise<T | null> {
  const ticket = (newest.get(kind) ?? 0) + 1;
  newest.set(kind, ticket);
  const isWanted = () => newest.get(kind) === ticket;
  const mine = queue.then(async () => {
    const result = { value: null as T | null }; // filled by the generator below
    await runInSlices(keep(result, onDraft(sources, work)), isWanted);
    return isWanted() ? result.value : null;
  });
  queue = mine.catch(() => {
    draft = undefined; // a draft that failed midway is in no known state
  });
  return mine;
}

function* onDraft<T>(
  { evaluation, snapshot, parts }: ViewSources,
  work: (draft: FixDraft) => Generator<Progress, T, void>,
): Generator<Progress, T, void> {
  const { pack } = evaluation;
  const situation = situationOf(snapshot, pack);
  if (draft !== undefined && isSame(draft, pack, situation)) {
    yield* draft.start();
    if (!(yield* draft.follow(parts, mostFollowed))) draft = undefined;
  } else draft = undefined;
  draft ??= new FixDraft(pack, parts, situation);
  yield* draft.start();
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
