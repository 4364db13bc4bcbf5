import '../../../../renderer/workers/jitless.ts';
import type { Row } from '../../../../shared/history/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import { settingsOf } from '../../../../shared/assessment/index.ts';
import { packs } from '../../../../shared/policy/packs.ts';
import { generateWorkspace, sampleWorkspace, sizes } from '../../../../shared/samples/index.ts';
import { bulkUpdate } from '../../../../renderer/data/commands/bulkUpdate.ts';
import { createRecord } from '../../../../renderer/data/commands/createRecord.ts';
import { importWorkspace } from '../../../../renderer/data/commands/importWorkspace.ts';
import { updateFields } from '../../../../renderer/data/commands/updateFields.ts';
import { readHead } from '../../../../renderer/data/history/metaRows.ts';
import { writeStep } from '../../../../renderer/data/history/transact.ts';
import { verifyChain } from '../../../../renderer/data/queries/verifyChain.ts';
import { openCatalogue } from '../../../../renderer/db/openCatalogue.ts';
import { openWorkspace } from '../../../../renderer/db/openWorkspace.ts';
import type { WorkspaceDatabase } from '../../../../renderer/db/workspaceDatabase.ts';

/*
 * What the browser tests do inside the page: the app's own storage and commands under the app's own
 * origin and policy. Not shipped.
 */

export interface TestPage {
  seed(id: string, kind: keyof typeof sizes | 'sample'): Promise<void>;
  edit(id: string, from: number, to: number): Promise<void>;
  editAll(id: string, mark: string): Promise<number>;
  /** Fills the history up to so many entries, one changed partner each. */
  fillHistory(id: string, entries: number): Promise<void>;
  report(id: string): Promise<StoredReport>;
}

export interface StoredReport {
  /** What is wrong with the history; undefined when it holds together. */
  readonly broken: string | undefined;
  /** Numbers of all edits the history tells of. */
  readonly edits: readonly number[];
  /** Records whose note carries a mark, by mark. */
  readonly marks: { readonly [mark: string]: number };
}

const at = '2026-03-01T08:00:00Z';
const stamp = { at, by: 'Test' };

async function open(id: string, wanted: 'new' | 'existing'): Promise<WorkspaceDatabase> {
  const opened = await openWorkspace(id, wanted);
  if (!opened.ok) throw new Error(opened.error.message.en);
  return opened.value;
}

function valueOf<T>(
  result: { ok: true; value: T } | { ok: false; error: { message: { en: string } } },
): T {
  if (!result.ok) throw new Error(result.error.message.en);
  return result.value;
}

const page: TestPage = {
  async seed(id, kind) {
    const database = await open(id, 'new');
    const workspace = kind === 'sample' ? sampleWorkspace : generateWorkspace(sizes[kind], 1);
    const rules = packs.map((pack) => ({
      id: pack.id,
      criteria: pack.criteria,
      settings: settingsOf(pack),
    }));
    valueOf(
      await importWorkspace(database, { workspace: { ...workspace, id }, packs: rules }, stamp),
    );
    database.close();
    const catalogue = valueOf(await openCatalogue());
    const { name, isSample } = workspace;
    await catalogue.workspaces.put({ id, name, isSample, created: at, opened: at });
    catalogue.close();
  },

  /** Edit after edit, each told to the test once its promise is kept. */
  async edit(id, from, to) {
    const database = await open(id, 'existing');
    const partners = (await database.rowsOf('partners').toArray()).map((row) => row.id);
    for (let n = from; n < to; n++) {
      const note = `edit-${n}`;
      const target = partners[n % partners.length];
      const done =
        n % 10 === 0 || target === undefined
          ? await createRecord(
              database,
              {
                register: 'evidence',
                id: `made-${n}`,
                name: `Evidence ${n}`,
                fields: { note, kind: 'document' },
              },
              stamp,
            )
          : await updateFields(
              database,
              { register: 'partners', id: target, fields: { note } },
              stamp,
            );
      valueOf<unknown>(done);
      await globalThis.acknowledge(n);
    }
    database.close();
  },

  async editAll(id, mark) {
    const database = await open(id, 'existing');
    const ids = (await database.rowsOf('uses').toArray()).slice(0, 500).map((row) => row.id);
    const updates = ids.map((each) => ({ id: each, fields: { note: mark } }));
    const { changed } = valueOf(await bulkUpdate(database, { register: 'uses', updates }, stamp));
    database.close();
    return changed;
  },

  async fillHistory(id, entries) {
    const database = await open(id, 'existing');
    const partners = await database.rowsOf('partners').toArray();
    for (let from = (await readHead(database)).sequence; from < entries; from += 500) {
      await database.transaction('rw', ['partners', 'meta', 'history'], async () => {
        for (let n = from + 1; n <= Math.min(from + 500, entries); n++) {
          const place = n % partners.length;
          const before = partners[place];
          if (before === undefined) throw new Error('no partners');
          const after: Row = { ...before, note: `step ${n}` };
          partners[place] = after;
          const code = String(after.code);
          const action = text(`Changed ${code}: Note`, `修改 ${code}：备注`);
          const change = { register: 'partners', id: after.id, before, after } as const;
          await writeStep(database, stamp, { action }, [change]);
        }
      });
    }
    database.close();
  },

  async report(id) {
    const database = await open(id, 'existing');
    const verified = await verifyChain(database);
    const edits: number[] = [];
    await database.history
      .where('sequence')
      .above(1)
      .each(({ changes }) => {
        for (const { after } of changes) {
          const match = /^edit-(\d+)$/.exec(String(after?.note));
          if (match !== null) edits.push(Number(match[1]));
        }
      });
    const marks: Record<string, number> = {};
    await database.rowsOf('uses').each(({ note }) => {
      if (typeof note === 'string' && note.startsWith('mark-'))
        marks[note] = (marks[note] ?? 0) + 1;
    });
    database.close();
    return { broken: verified.ok ? undefined : verified.error.message.en, edits, marks };
  },
};

declare global {
  /** Given by the test: hears of an edit that was kept. */
  var acknowledge: (edit: number) => Promise<void>;
  var testPage: TestPage;
}
globalThis.testPage = page;
document.title = 'ready';
