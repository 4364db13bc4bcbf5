import { transfer } from 'comlink';
import { strFromU8 } from 'fflate/browser';
import type {
  Alteration,
  Assessment,
  NewlySaved,
  SavedAssessment,
  Workspace,
} from '../../shared/assessment/index.ts';
import {
  buildAssessment,
  checkSaved,
  makeSaved,
  readSavedBody,
  readSavedFacts,
  unpackFile,
} from '../../shared/assessment/index.ts';
import { readSavedRow, writeSealed } from '../../shared/exchange/index.ts';
import type { Day, Result, Text, Words } from '../../shared/lib/index.ts';
import { fail, ok, text } from '../../shared/lib/index.ts';
import { packOf } from '../../shared/policy/adjust/index.ts';
import { readInPieces } from '../data/queries/readInPieces.ts';
import { openWorkspace } from '../db/openWorkspace.ts';
import type { WorkspaceDatabase } from '../db/workspaceDatabase.ts';

export interface SaveRequest {
  readonly workspaceId: string;
  /** New, such as a random UUID. */
  readonly id: string;
  readonly title: Words;
  readonly asOf: Day;
  /** Name and version of the program. */
  readonly engine: string;
}

export interface SavedRefusal {
  readonly message: Text;
  readonly detail?: string;
  /** Where something was altered: what. */
  readonly alterations?: readonly Alteration[];
}

/** Hears a share of the judging, from 0 to 1. */
export type OnShare = (share: number) => void;

/** Everything about saved assessments that takes too long for the page: judging, packing, digests. */
export const savedWork = {
  /** Assesses the workspace as it is stored now, ready to be kept by `saveAssessment`. */
  async build(request: SaveRequest, onShare: OnShare): Promise<Result<NewlySaved, SavedRefusal>> {
    const { workspaceId, asOf, engine, ...saving } = request;
    return withDatabase(workspaceId, async (database) => {
      const { workspace, head } = await readInPieces(database);
      if (workspace === undefined) return fail({ message: empty });
      const pack = packOf(workspace);
      if (!pack.ok) return fail({ message: pack.error.message });
      let last = -1;
      const { assessment } = buildAssessment(workspace, pack.value, asOf, {
        engine,
        onProgress(done, total) {
          const percent = total === 0 ? 100 : Math.floor((100 * done) / total);
          if (percent !== last) onShare(percent / 100);
          last = percent;
        },
      });
      const { sequence, hash } = head;
      const made = makeSaved(workspace, assessment, { ...saving, sequence, historyHash: hash });
      return transfer(
        ok(made),
        made.files.flatMap(({ bytes }) =>
          bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : [],
        ),
      );
    });
  },

  /** Everything in a saved assessment that is not as it was sealed; empty when nothing is. */
  check(workspaceId: string, id: string): Promise<Result<readonly Alteration[], SavedRefusal>> {
    return withSaved(workspaceId, id, ({ raw, fileOf }) => {
      const { row, alterations } = readSavedRow(raw);
      return ok(
        row === undefined
          ? alterations
          : checkSaved(row, fileOf(row.body.sha256), fileOf(row.facts.sha256)),
      );
    });
  },

  /** The frozen assessment; refused with what was altered where it does not verify. */
  read(workspaceId: string, id: string): Promise<Result<Assessment, SavedRefusal>> {
    return withSaved(workspaceId, id, ({ raw, fileOf }) => {
      const { row, alterations } = readSavedRow(raw);
      if (row === undefined) return fail({ message: altered, alterations });
      const body = readSavedBody(row, fileOf(row.body.sha256));
      return body.ok ? body : fail({ message: altered, alterations: body.error });
    });
  },

  /** What a screen shows of the frozen assessment; refused as `read` is. */
  async outline(workspaceId: string, id: string): Promise<Result<SavedOutline, SavedRefusal>> {
    const body = await savedWork.read(workspaceId, id);
    return body.ok ? ok(outlineOf(body.value)) : body;
  },

  /** The facts it was made from; refused as `read` is. */
  readFacts(workspaceId: string, id: string): Promise<Result<Workspace, SavedRefusal>> {
    return withSaved(workspaceId, id, ({ raw, fileOf }) => {
      const { row, alterations } = readSavedRow(raw);
      if (row === undefined) return fail({ message: altered, alterations });
      const facts = readSavedFacts(row, fileOf(row.facts.sha256));
      return facts.ok ? facts : fail({ message: altered, alterations: facts.error });
    });
  },

  /** The bytes of a sealed file; refused for what does not verify, which is no assessment to hand out. */
  async seal(workspaceId: string, id: string): Promise<Result<Uint8Array, SavedRefusal>> {
    const sealed = await withSaved(workspaceId, id, ({ raw, fileOf }) => {
      const { row, alterations } = readSavedRow(raw);
      if (row === undefined) return fail({ message: altered, alterations });
      const packed = fileOf(row.body.sha256);
      const found = checkSaved(row, packed, fileOf(row.facts.sha256));
      const json = packed === undefined ? undefined : unpackFile(packed, row.body);
      if (found.length > 0 || json === undefined) {
        return fail({ message: altered, alterations: found });
      }
      return ok(new TextEncoder().encode(writeSealed(row, strFromU8(json))));
    });
    return sealed.ok ? transfer(sealed, [sealed.value.buffer]) : sealed;
  },
};
export type SavedWork = typeof savedWork;

/** A frozen assessment as far as its own screen shows it: in the wording it was saved with. */
export interface SavedOutline {
  readonly pack: Pick<Assessment['pack'], 'title' | 'revision' | 'bands'>;
  readonly organisation: Words | null;
  readonly principles: readonly (Assessment['pack']['principles'][number] &
    Assessment['principles'][number])[];
  readonly criteria: readonly OutlinedCriterion[];
  readonly overrides: number;
}

export type OutlinedCriterion = Pick<
  Assessment['criteria'][number],
  'id' | 'kind' | 'severity' | 'title' | 'rule' | 'outcome' | 'counts'
> & {
  /** The commitments it helps to decide. */
  readonly commitments: readonly string[];
};

function outlineOf({ pack, workspace, principles, criteria, overrides }: Assessment): SavedOutline {
  const { title, revision, bands, commitments } = pack;
  const results = new Map(principles.map((result) => [result.id, result]));
  return {
    pack: { title, revision, bands },
    organisation: workspace.organisation.name,
    principles: pack.principles.flatMap((principle) => {
      const result = results.get(principle.id);
      return result === undefined ? [] : [{ ...principle, ...result }];
    }),
    criteria: criteria.map((criterion) => ({
      id: criterion.id,
      kind: criterion.kind,
      severity: criterion.severity,
      title: criterion.title,
      rule: criterion.rule,
      outcome: criterion.outcome,
      counts: criterion.counts,
      commitments: commitments
        .filter((each) => each.criteria.some((part) => part.criterion === criterion.id))
        .map((each) => each.id),
    })),
    overrides,
  };
}

interface Stored {
  readonly raw: unknown;
  readonly fileOf: (sha256: string) => Uint8Array | undefined;
}

function withSaved<T>(
  workspaceId: string,
  id: string,
  look: (stored: Stored) => Result<T, SavedRefusal>,
): Promise<Result<T, SavedRefusal>> {
  return withDatabase(workspaceId, async (database) => {
    const stored = await database.transaction('r', ['assessments', 'attachments'], async () => {
      const raw = (await database.assessments.get(id)) as Partial<SavedAssessment> | undefined;
      if (raw === undefined) return undefined;
      const names = [raw.body?.sha256, raw.facts?.sha256].filter((each) => each !== undefined);
      const files = await database.attachments.bulkGet(names);
      return { raw, files: new Map(names.map((name, i) => [name, files[i]?.bytes])) };
    });
    if (stored === undefined) return fail({ message: gone });
    return look({ raw: stored.raw, fileOf: (sha256) => stored.files.get(sha256) });
  });
}

async function withDatabase<T>(
  workspaceId: string,
  work: (database: WorkspaceDatabase) => Promise<Result<T, SavedRefusal>>,
): Promise<Result<T, SavedRefusal>> {
  const opened = await openWorkspace(workspaceId, 'existing');
  if (!opened.ok) return opened;
  try {
    return await work(opened.value);
  } finally {
    opened.value.close();
  }
}

const empty = text(
  'There is nothing in this workspace to assess. Add records, then try again.',
  '该工作区尚无可供评估的内容。请先录入记录，然后重试。',
);
const gone = text('This saved assessment is not there any more.', '该已存评估已不存在。');
const altered = text(
  'This saved assessment is not as it was sealed. Restore a backup.',
  '该已存评估与封存时不一致。请从备份恢复。',
);
