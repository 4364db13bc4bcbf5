import type { Remote } from 'comlink';
import { proxy, wrap } from 'comlink';
import type { RegisterId } from '../../shared/map/index.ts';
import { outcomesByNumber } from '../../shared/scoring/criterionTally.ts';
import { today } from '../data/clock/now.ts';
import type { OpeningSession } from '../data/session/openSession.ts';
import type { Judge } from '../data/verdicts/judge.ts';
import type { RegisterOutcomes, VerdictState } from '../data/verdicts/verdicts.ts';
import type { JudgeApi, WorkerState } from './judge/judgeApi.ts';

/** How often the date is looked at: verdicts depend on the day. */
const dayCheckMs = 60_000;

/** By then the first screen has begun to read what it shows. */
const firstScreenMs = 100;

/** Judges the workspace in a worker of its own once it is open. */
export function startJudge({ session, opened }: OpeningSession): Judge {
  let running: { readonly worker: Worker; readonly api: Remote<JudgeApi> } | undefined;
  const api = () => (running ??= run((detail) => tell({ kind: 'failed', detail }))).api;
  const listeners = new Set<() => void>();
  const places = new Map<RegisterId, ReadonlyMap<string, number>>();
  let asOf = today();
  let isClosed = false;
  let said: WorkerState = { kind: 'starting', done: 0, total: 0 };
  let state: VerdictState = said;

  const settle = () => {
    state =
      said.kind === 'current' && said.scores.sequence < session.sequence()
        ? { kind: 'stale', scores: said.scores }
        : said;
    for (const listener of listeners) listener();
  };
  const tell = (next: WorkerState) => {
    // While everything is read again after the first time, the scores there were go on standing as stale.
    if (next.kind === 'starting' && said.kind === 'current') {
      state = { kind: 'stale', scores: said.scores };
      for (const listener of listeners) listener();
      return;
    }
    said = next;
    settle();
  };
  const start = () => void api().start(session.id, asOf, proxy(tell));
  /** The first screen reads its registers first: both at once would make it wait for both. */
  const startAfterFirstScreen = async () => {
    if (!(await opened).ok) return;
    await new Promise((resolve) => setTimeout(resolve, firstScreenMs));
    await session.records.settled();
    if (!isClosed) start();
  };

  void startAfterFirstScreen();
  const leave = session.onEntry((entry) => {
    settle();
    // A worker that has not begun reads the step with everything else.
    void running?.api.follow(entry);
  });
  const timer = setInterval(() => {
    if (asOf === today()) return;
    asOf = today();
    start();
  }, dayCheckMs);

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async outcomesOf(register) {
      const { ids, outcomes, findings } = await api().columnsOf(register, !places.has(register));
      if (ids !== null) places.set(register, new Map(ids.map((id, place) => [id, place])));
      return toOutcomes(places.get(register) ?? new Map(), outcomes, findings);
    },
    verdictsOf: (register, id) => api().verdictsOf(register, id),
    search: (query, most) => api().search(query, most),
    commitments: () => api().commitments(),
    findingsOf: (criterion, most) => api().findingsOf(criterion, most),
    bestFixes: (most) => api().bestFixes(most),
    standing: () => api().standing(),
    // The worker answers each kind with its own answer; comlink cannot say so.
    view: (kind, input) => api().view(kind, input) as never,
    close() {
      isClosed = true;
      leave();
      clearInterval(timer);
      running?.worker.terminate();
    },
  };
}

function run(onFailure: (detail: string) => void) {
  const worker = new Worker(new URL('./judge/judge.worker.ts', import.meta.url), {
    type: 'module',
  });
  worker.addEventListener('error', (event) => onFailure(event.message));
  return { worker, api: wrap<JudgeApi>(worker) };
}

function toOutcomes(
  places: ReadonlyMap<string, number>,
  outcomes: Uint8Array,
  findings: Uint16Array,
): RegisterOutcomes {
  return {
    get(id) {
      const place = places.get(id);
      if (place === undefined) return undefined;
      const outcome = outcomesByNumber[outcomes[place] ?? 0] ?? 'not-applicable';
      return { outcome, findings: findings[place] ?? 0 };
    },
  };
}
