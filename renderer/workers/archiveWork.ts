import { transfer } from 'comlink';
import type { PackRules, Problem, WorkspaceFile } from '../../shared/exchange/index.ts';
import { readAnyWorkspace, rulesOfPack } from '../../shared/exchange/index.ts';
import type { BrokenLink } from '../../shared/history/index.ts';
import type { Result, Text, Words } from '../../shared/lib/index.ts';
import { fail, ok, text } from '../../shared/lib/index.ts';
import { packs } from '../../shared/policy/packs.ts';
import { sampleWorkspace } from '../../shared/samples/index.ts';
import type { Place } from '../data/commands/workspaces/createWorkspace.ts';
import { createWorkspace } from '../data/commands/workspaces/createWorkspace.ts';
import type { Duplication } from '../data/commands/workspaces/duplicateWorkspace.ts';
import { duplicateWorkspace } from '../data/commands/workspaces/duplicateWorkspace.ts';
import type { EmptyWorkspace } from '../data/commands/workspaces/emptyWorkspace.ts';
import { emptyWorkspace } from '../data/commands/workspaces/emptyWorkspace.ts';
import type { Stamp } from '../data/history/transact.ts';
import type { SoundChain } from '../data/queries/verifyChain.ts';
import { verifyChain } from '../data/queries/verifyChain.ts';
import { exportArchive } from '../data/queries/exportArchive.ts';
import type { Refusal } from '../data/refusal.ts';
import { withCatalogue } from '../data/workspaces/withCatalogue.ts';
import type { OpenRefusal } from '../db/openGuard.ts';
import { openWorkspace } from '../db/openWorkspace.ts';
import type { WorkspaceListing } from '../db/rows.ts';
import type { WorkspaceDatabase } from '../db/workspaceDatabase.ts';

/** What a file holds, before anything of it is stored. */
export interface FileSummary {
  readonly id: string;
  readonly name: Words;
  readonly isSample: boolean;
  readonly records: number;
  /** Entries of its history; undefined for a workspace.json, which has none. */
  readonly entries: number | undefined;
  readonly writtenBy: string | undefined;
}

/** Why nothing was done, with the words to show. */
export type WorkRefusal = Refusal | OpenRefusal;

export interface NewWorkspace extends Omit<EmptyWorkspace, 'pack'> {
  readonly id: string;
}

/** The pack new workspaces are judged against: the only one there is. */
const [firstPack] = packs;

const packRules: readonly PackRules[] = packs.map(rulesOfPack);

/** Everything that reads or writes a workspace as a whole: seconds of work that must not stop the screen. */
export function createArchiveWork() {
  let file: WorkspaceFile | undefined;
  return {
    /** Reads a file and keeps it for `store`. */
    read(bytes: Uint8Array): Result<FileSummary, readonly Problem[]> {
      const result = readAnyWorkspace(bytes, packRules);
      if (!result.ok) return result;
      file = result.value;
      return ok(summarise(file));
    },

    /** Stores the file last read. */
    async store(
      place: Place,
      name: Words | undefined,
      stamp: Stamp,
    ): Promise<Result<WorkspaceListing, WorkRefusal>> {
      if (file === undefined) throw new Error('Expected a file read before, found none.');
      const creation = { file, place, packs: packRules, ...(name === undefined ? {} : { name }) };
      return withCatalogue((catalogue) => createWorkspace(catalogue, creation, stamp));
    },

    createSample(stamp: Stamp): Promise<Result<WorkspaceListing, WorkRefusal>> {
      const creation = {
        file: { workspace: sampleWorkspace },
        place: { kind: 'own' },
        packs: packRules,
      } as const;
      return withCatalogue((catalogue) => createWorkspace(catalogue, creation, stamp));
    },

    async createEmpty(
      { id, ...wanted }: NewWorkspace,
      stamp: Stamp,
    ): Promise<Result<WorkspaceListing, WorkRefusal>> {
      if (firstPack === undefined) throw new Error('Expected a policy pack, found none.');
      const workspace = emptyWorkspace({ ...wanted, pack: firstPack.id }, id);
      const creation = { file: { workspace }, place: { kind: 'own' }, packs: packRules } as const;
      return withCatalogue((catalogue) => createWorkspace(catalogue, creation, stamp));
    },

    duplicate(
      duplication: Duplication,
      stamp: Stamp,
    ): Promise<Result<WorkspaceListing, WorkRefusal>> {
      return withCatalogue((catalogue) => duplicateWorkspace(catalogue, duplication, stamp));
    },

    /** The bytes of a `.cartulary` file. Without its history where that does not hold. */
    async pack(
      id: string,
      writtenBy: string,
      withHistory: boolean,
    ): Promise<Result<Uint8Array, WorkRefusal>> {
      const packed = await withDatabase(id, (database) =>
        exportArchive(database, { writtenBy, withHistory }),
      );
      return packed.ok ? transfer(packed, [packed.value.buffer]) : packed;
    },

    /** Follows the history from its first entry to its last and compares it with every stored row. */
    async verify(id: string): Promise<Result<Result<SoundChain, BrokenLink>, WorkRefusal>> {
      return withDatabase(id, async (database) => ok(await verifyChain(database)));
    },
  };
}
export type ArchiveWork = ReturnType<typeof createArchiveWork>;

async function withDatabase<T>(
  id: string,
  work: (database: WorkspaceDatabase) => Promise<Result<T, Refusal>>,
): Promise<Result<T, WorkRefusal>> {
  const opened = await openWorkspace(id, 'existing');
  if (!opened.ok) return opened;
  try {
    return await work(opened.value);
  } catch (error) {
    return fail({ kind: 'unreadable', message: unreadable, detail: String(error) });
  } finally {
    opened.value.close();
  }
}

export function summarise({ workspace, history, manifest }: WorkspaceFile): FileSummary {
  let records = 0;
  for (const each of Object.values(workspace.registers)) records += each.length;
  const { id, name, isSample } = workspace;
  return {
    id,
    name,
    isSample,
    records,
    entries: history?.entries.length,
    writtenBy: manifest?.writtenBy,
  };
}

const unreadable: Text = text(
  'The stored data of this workspace cannot be read: it may be damaged. Nothing was changed. Restore a backup.',
  '无法读取该工作区的存储数据，数据可能已损坏。数据未作任何改动。请从备份恢复。',
);
