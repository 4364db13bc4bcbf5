import type { Assessment, SavedAssessment, Workspace } from '../../shared/assessment/index.ts';
import {
  buildAssessment,
  readSavedBody,
  readSavedFacts,
  sayAlteration,
} from '../../shared/assessment/index.ts';
import type { ComparedState, Comparison } from '../../shared/comparison/index.ts';
import { compareStates } from '../../shared/comparison/index.ts';
import { readSavedRow } from '../../shared/exchange/index.ts';
import type { Day, Result, Text, Words } from '../../shared/lib/index.ts';
import { fail, ok, text } from '../../shared/lib/index.ts';
import type { Pack } from '../../shared/policy/index.ts';
import { packOf } from '../../shared/policy/adjust/index.ts';
import { readInPieces } from '../data/queries/readInPieces.ts';
import { openWorkspace } from '../db/openWorkspace.ts';
import type { WorkspaceDatabase } from '../db/workspaceDatabase.ts';

export interface CompareRequest {
  readonly workspaceId: string;
  /** The ids of saved assessments. */
  readonly before: string;
  readonly after: string | 'now';
  /** The day `now` is judged on. */
  readonly asOf: Day;
  /** Name and version of the program. */
  readonly engine: string;
}

/** What a saved assessment is called; null for the workspace as it stands. */
export type SavedName = { readonly code: string; readonly title: Words } | null;

export interface Compared {
  readonly comparison: Comparison;
  readonly names: { readonly before: SavedName; readonly after: SavedName };
}

export interface CompareRefusal {
  readonly message: Text;
  /** What was altered in a saved assessment, sentence by sentence. */
  readonly details: readonly Text[];
}

/** Hears a share of the work, from 0 to 1. */
export type OnCompared = (share: number) => void;

export const compareWork = {
  /** Compares two states of a workspace: two saved assessments, or a saved one and what is stored now. */
  async compare(
    { workspaceId, before, after, asOf, engine }: CompareRequest,
    onShare: OnCompared,
  ): Promise<Result<Compared, CompareRefusal>> {
    const opened = await openWorkspace(workspaceId, 'existing');
    if (!opened.ok) return refuse(opened.error.message);
    let read;
    try {
      const { workspace: current } = await readInPieces(opened.value);
      if (current === undefined) return refuse(empty);
      const sides = [];
      for (const id of [before, after]) {
        const side = id === 'now' ? ok(sideOfNow(current)) : await readSide(opened.value, id);
        if (!side.ok) return side;
        sides.push(side.value);
      }
      read = { current, sides };
    } finally {
      opened.value.close();
    }
    const [one, other] = read.sides;
    if (one === undefined || other === undefined) return refuse(gone);
    const packs = choosePacks(read.current, one, other);
    if (!packs.ok) return packs;
    const stateOf = (side: Side, pack: Pack): ComparedState => ({
      facts: side.facts,
      pack,
      assessment: side.assessment ?? buildAssessment(side.facts, pack, asOf, { engine }).assessment,
    });
    const comparison = compareStates(
      stateOf(one, packs.value.before),
      stateOf(other, packs.value.after),
      { onProgress: (done, total) => onShare(total === 0 ? 1 : done / total) },
    );
    return ok({ comparison, names: { before: one.name, after: other.name } });
  },
};
export type CompareWork = typeof compareWork;

interface Side {
  readonly name: SavedName;
  readonly facts: Workspace;
  /** Null where it is to be judged now. */
  readonly assessment: Assessment | null;
}

function sideOfNow(facts: Workspace): Side {
  return { name: null, facts, assessment: null };
}

/** A saved assessment with its facts; refused where it is not as it was sealed. */
async function readSide(
  database: WorkspaceDatabase,
  id: string,
): Promise<Result<Side, CompareRefusal>> {
  const stored = await database.assessments.get(id);
  if (stored === undefined) return refuse(gone);
  const { row, alterations } = readSavedRow(stored);
  if (row === undefined) return refuse(altered, alterations.map(sayAlteration));
  const [body, facts] = await readFiles(database, row);
  const [assessment, workspace] = [readSavedBody(row, body), readSavedFacts(row, facts)];
  if (!assessment.ok) return refuse(altered, assessment.error.map(sayAlteration));
  if (!workspace.ok) return refuse(altered, workspace.error.map(sayAlteration));
  const { code, title } = row;
  return ok({ name: { code, title }, facts: workspace.value, assessment: assessment.value });
}

async function readFiles(
  database: WorkspaceDatabase,
  { body, facts }: SavedAssessment,
): Promise<readonly (Uint8Array | undefined)[]> {
  const files = await database.attachments.bulkGet([body.sha256, facts.sha256]);
  return files.map((file) => file?.bytes);
}

/**
 * The packs to judge by again: each side's own as this program has it. One that is not there any more is
 * replaced by the other's, or by the workspace's; whatever then comes out otherwise is told as such.
 */
function choosePacks(
  current: Workspace,
  before: Side,
  after: Side,
): Result<{ readonly before: Pack; readonly after: Pack }, CompareRefusal> {
  const [own, earlier, today] = [packOf(after.facts), packOf(before.facts), packOf(current)];
  const judge = own.ok ? own : today.ok ? today : earlier;
  if (!judge.ok) return refuse(judge.error.message);
  return ok({ before: earlier.ok ? earlier.value : judge.value, after: judge.value });
}

function refuse(message: Text, details: readonly Text[] = []): Result<never, CompareRefusal> {
  return fail({ message, details });
}

const empty = text(
  'There is nothing in this workspace to compare with. Add records, then try again.',
  '该工作区尚无可供比较的内容。请先录入记录，然后重试。',
);
const gone = text(
  'A saved assessment to be compared is not there any more. Choose another one.',
  '拟比较的已存评估已不存在。请另选一份。',
);
const altered = text(
  'A saved assessment is not as it was sealed, so that nothing can be concluded from it. Restore a backup.',
  '已存评估与封存时不一致，无法据以比较。请从备份恢复。',
);
