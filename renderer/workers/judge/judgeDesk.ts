import { settingsOf } from '../../../shared/assessment/index.ts';
import type { Day } from '../../../shared/lib/index.ts';
import type { AnyRecord, RegisterId } from '../../../shared/map/index.ts';
import { completeSettings, isRegisterId, registerIds } from '../../../shared/map/index.ts';
import { packOf } from '../../../shared/policy/adjust/index.ts';
import type { LiveChange, LiveEvaluation } from '../../../shared/scoring/index.ts';
import { createLiveEvaluation } from '../../../shared/scoring/index.ts';
import type { WorkspaceHeader } from '../../../shared/history/index.ts';
import { headerId, settingPrefix } from '../../../shared/history/index.ts';
import type {
  CommitmentLine,
  CriterionFindings,
  FindingLine,
  MapStanding,
  RecordVerdicts,
  SearchResult,
} from '../../data/verdicts/verdicts.ts';
import { nextTask } from '../../data/pace/nextTask.ts';
import type { ViewKind, ViewQuestions } from '../../data/verdicts/views.ts';
import type { Change, HistoryEntry, Row } from '../../db/rows.ts';
import { toStanding } from './toStanding.ts';
import { bestFixes, findingsOf } from './findingLines.ts';
import { gainOf, overallWorth } from './gains.ts';
import type { JudgeApi, OutcomeColumns, WorkerState } from './judgeApi.ts';
import { toCommitmentLines, toLiveScores } from './liveScores.ts';
import { loadJudged } from './loadJudged.ts';
import { sayVerdict } from './sayVerdict.ts';
import type { SearchIndex } from './searchIndex.ts';
import { createSearchIndex } from './searchIndex.ts';
import { runInSlices } from './slices.ts';
import { viewMakers } from './views/viewMakers.ts';
import { viewSources } from './views/viewSources.ts';

/** So many changes at once are judged quicker by reading everything again. */
const mostFollowed = 5000;

/** Everything known of one workspace at one day; replaced as a whole when it must be read again. */
interface Work {
  readonly live: LiveEvaluation;
  /** Id of the pack it is judged by. */
  readonly pack: string;
  readonly index: SearchIndex;
  readonly archived: Set<string>;
  /** Kept once every record is in the index. */
  isIndexed: Promise<void>;
  /** The last step in what the worker holds, judged or not. */
  taken: number;
  /** The last step in the scores. */
  judged: number;
}

/** The worker's side of the judge: holds the records, follows the steps, answers questions. */
export class JudgeDesk implements JudgeApi {
  #workspace = '';
  #asOf: Day = '';
  #tell: (state: WorkerState) => void = () => undefined;
  #work: Work | undefined;
  /** Rises with each start: whoever works for an older one stops. */
  #generation = 0;
  /** Steps that came while everything was being read. */
  #early: HistoryEntry[] = [];
  /** Reading everything failed, and nothing has been judged since. */
  #hasFailed = false;
  readonly #sentIds = new Map<RegisterId, readonly string[]>();

  async start(workspace: string, asOf: Day, tell: (state: WorkerState) => void): Promise<void> {
    this.#workspace = workspace;
    this.#asOf = asOf;
    this.#tell = tell;
    await this.#readAll();
  }

  follow(entry: HistoryEntry): void {
    const work = this.#work;
    if (work === undefined) {
      this.#early.push(entry);
      // Another pack may be what was wanting.
      if (this.#hasFailed && entry.changes.some(isOfAnyPack)) void this.#readAll();
      return;
    }
    if (entry.sequence <= work.taken) return;
    if (
      entry.changes.length > mostFollowed ||
      entry.changes.some((change) => isOfRules(change, work.pack))
    ) {
      void this.#readAll();
      return;
    }
    work.taken = entry.sequence;
    keepUp(work, entry.changes);
    const steps = work.live.apply(entry.changes.filter(isJudged));
    void this.#judge(work, steps, entry.sequence);
  }

  async verdictsOf(register: RegisterId, id: string): Promise<RecordVerdicts> {
    const { live, judged } = await this.#ready();
    const { evaluation, snapshot } = standing(live);
    return {
      sequence: judged,
      scorecard: live.scorecardOf(register, id),
      verdicts: live.judgementsOf(register, id).map((judgement) => {
        const result = evaluation.criteria.get(judgement.criterion.id);
        const worth = result === undefined ? null : overallWorth(evaluation, result);
        const gain = gainOf(worth, judgement.finding);
        return sayVerdict(judgement, { register, id }, snapshot, evaluation.pack, gain);
      }),
    };
  }

  async columnsOf(register: RegisterId, isFirst: boolean): Promise<OutcomeColumns> {
    const { live } = await this.#ready();
    const { ids, outcomes, findings } = live.worstOutcomes(register);
    const sent = isFirst ? undefined : this.#sentIds.get(register);
    const isSame =
      sent !== undefined && sent.length === ids.length && ids.every((id, i) => id === sent[i]);
    this.#sentIds.set(register, ids);
    return { ids: isSame ? null : ids, outcomes, findings };
  }

  async search(query: string, most: number): Promise<SearchResult> {
    const { index, isIndexed } = await this.#ready();
    await isIndexed;
    return index.search(query, most);
  }

  async commitments(): Promise<readonly CommitmentLine[]> {
    const { live } = await this.#ready();
    return toCommitmentLines(standing(live).evaluation);
  }

  async findingsOf(criterion: string, most: number): Promise<CriterionFindings> {
    const { live } = await this.#ready();
    const { evaluation, snapshot } = standing(live);
    return findingsOf(evaluation, snapshot, criterion, most);
  }

  async bestFixes(most: number): Promise<readonly FindingLine[]> {
    const { live } = await this.#ready();
    const { evaluation, snapshot } = standing(live);
    return bestFixes(evaluation, snapshot, most);
  }

  async standing(): Promise<MapStanding> {
    const { live, archived, isIndexed } = await this.#ready();
    await isIndexed;
    const { evaluation, snapshot } = standing(live);
    return toStanding(evaluation, snapshot, archived.size);
  }

  async view<K extends ViewKind>(kind: K, input: ViewQuestions[K]['input']): Promise<unknown> {
    const { live } = await this.#ready();
    return viewMakers[kind](viewSources(live), input);
  }

  async #readAll(): Promise<void> {
    const generation = ++this.#generation;
    this.#work = undefined;
    this.#hasFailed = false;
    const isWanted = () => generation === this.#generation;
    try {
      this.#tell({ kind: 'starting', done: 0, total: 0 });
      const { workspace, sequence } = await loadJudged(this.#workspace);
      if (!isWanted()) return;
      const chosen = packOf(workspace);
      if (!chosen.ok) throw new Error(chosen.error.message.en);
      const pack = chosen.value;
      const settings = completeSettings(settingsOf(pack), workspace.settings);
      const live = createLiveEvaluation(pack, workspace, { asOf: this.#asOf, settings });
      const index = createSearchIndex();
      const work: Work = {
        live,
        pack: pack.id,
        index,
        archived: new Set(),
        isIndexed: Promise.resolve(),
        taken: sequence,
        judged: 0,
      };
      const isDone = await runInSlices(live.steps(), isWanted, ({ done, total }) =>
        this.#tell({ kind: 'starting', done, total }),
      );
      if (!isDone) return;
      this.#publish(work, sequence);
      this.#work = work;
      const early = this.#early.filter((entry) => entry.sequence > sequence);
      this.#early = [];
      work.isIndexed = this.#fillIndex(work, workspace.registers, isWanted);
      for (const entry of early) this.follow(entry);
      await work.isIndexed;
    } catch (error) {
      if (isWanted()) {
        this.#hasFailed = this.#work === undefined;
        this.#fail(error);
      }
    }
  }

  /** After the scores, in pauses: nobody searches in the first second. */
  async #fillIndex(
    work: Work,
    registers: { readonly [R in RegisterId]?: readonly unknown[] },
    isWanted: () => boolean,
  ): Promise<void> {
    let count = 0;
    for (const register of registerIds) {
      for (const record of (registers[register] ?? []) as readonly AnyRecord[]) {
        if (!isWanted()) return;
        if (!work.index.has(register, record.id)) work.index.put(register, record);
        if (record.archived === true) work.archived.add(record.id);
        if (++count % 500 === 0) await nextTask();
      }
    }
  }

  async #judge(work: Work, steps: Iterator<unknown, void, void>, sequence: number): Promise<void> {
    try {
      const isDone = await runInSlices(steps, () => work === this.#work);
      if (isDone) this.#publish(work, sequence);
    } catch (error) {
      this.#fail(error);
    }
  }

  #publish(work: Work, sequence: number): void {
    if (sequence < work.judged) return;
    work.judged = sequence;
    const { evaluation } = standing(work.live);
    this.#tell({ kind: 'current', scores: toLiveScores(evaluation, sequence, this.#asOf) });
  }

  #fail(error: unknown): void {
    this.#tell({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
  }

  /** Questions that come while everything is being read wait for it. */
  async #ready(): Promise<Work> {
    while (this.#work === undefined) await new Promise((resolve) => setTimeout(resolve, 20));
    return this.#work;
  }
}

function standing(live: LiveEvaluation) {
  const evaluation = live.current();
  if (evaluation === null) throw new Error('Nothing has been judged yet.');
  return { evaluation, snapshot: live.snapshot() };
}

function keepUp({ index, archived }: Work, changes: readonly Change[]): void {
  for (const { register, id, after } of changes) {
    if (!isRegisterId(register)) continue;
    if (after === undefined) index.remove(register, id);
    else index.put(register, after as unknown as AnyRecord); // a row of a register
    if (after?.archived === true) archived.add(id);
    else archived.delete(id);
  }
}

/** A change of what is judged by: a setting, the pack chosen, or the contents of the pack in use. */
function isOfRules(change: Change, pack: string): boolean {
  const { register, id } = change;
  if (register === 'packs') return id === pack;
  return (register === 'meta' && id.startsWith(settingPrefix)) || isPackChoice(change);
}

function isOfAnyPack(change: Change): boolean {
  return change.register === 'packs' || isPackChoice(change);
}

function isPackChoice({ register, id, before, after }: Change): boolean {
  return register === 'meta' && id === headerId && packIn(before) !== packIn(after);
}

function packIn(row: Row | undefined): string | undefined {
  const header = row?.value as WorkspaceHeader | undefined; // written by headerRow alone
  return header?.pack;
}

function isJudged(change: Change): change is Change & LiveChange {
  const { register } = change;
  return register === 'answers' || register === 'overrides' || isRegisterId(register);
}
