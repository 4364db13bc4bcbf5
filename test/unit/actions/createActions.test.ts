import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createActions } from '../../../renderer/data/commands/actions/createActions.ts';
import { redo } from '../../../renderer/data/commands/redo.ts';
import { undo } from '../../../renderer/data/commands/undo.ts';
import { updateFields } from '../../../renderer/data/commands/updateFields.ts';
import { historyOf } from '../../../renderer/data/queries/historyOf.ts';
import { recordsOf } from '../../../renderer/data/queries/recordsOf.ts';
import { verifyChain } from '../../../renderer/data/queries/verifyChain.ts';
import type { WorkspaceDatabase } from '../../../renderer/db/workspaceDatabase.ts';
import type { AnyRecord } from '../../../shared/map/index.ts';
import { none } from '../../../shared/map/index.ts';
import { packs } from '../../../shared/policy/packs.ts';
import { criterionFor, later, must, openWith, refusalOf, stamp, tiny } from '../db/testDatabase.ts';

const criterion = criterionFor('partners');
const finding = (id: string) => ({
  criterion,
  commitment: 'C31',
  record: { register: 'partners', id } as const,
});

async function actionsIn(database: WorkspaceDatabase): Promise<readonly AnyRecord[]> {
  const found = (await recordsOf(database, 'actions')) as readonly AnyRecord[]; // rows of a register
  return found.toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

describe('actions made from findings', () => {
  it('one each, named after rule and record in both languages, in one step that can be undone', async () => {
    const database = await openWith(tiny);
    const { created, skipped } = must(
      await createActions(
        database,
        {
          findings: [finding('par-1'), { ...finding('par-2'), name: 'Sign it' }],
          owner: 'Legal',
          due: '2026-12-31',
        },
        stamp,
      ),
    );
    expect(created.map(({ code }) => code)).toEqual(['ACN-001', 'ACN-002']);
    expect(skipped).toBe(0);
    const [first, second] = await actionsIn(database);
    const title = packs[0]?.criteria.find(({ id }) => id === criterion)?.title;
    expect(first).toMatchObject({
      criterion,
      commitment: 'C31',
      concerns: 'PAR-001',
      status: 'open',
      closedOn: none,
      owner: 'Legal',
      due: '2026-12-31',
      name: { en: `${title?.en}: First partner`, 'zh-CN': `${title?.['zh-CN']}：First partner` },
    });
    // What nobody estimated stays unknown.
    expect(first).not.toHaveProperty('effort');
    expect(second).toMatchObject({ name: 'Sign it', concerns: 'PAR-002' });
    must(await undo(database, later));
    expect(await actionsIn(database)).toEqual([]);
    must(await redo(database, later));
    expect(await actionsIn(database)).toHaveLength(2);
    expect((await verifyChain(database)).ok).toBe(true);
    const history = await historyOf(database, 'actions', created[0]?.id ?? '');
    expect(history.length).toBeGreaterThan(0);
  });

  it('skips a finding that has one, until that one is dropped', async () => {
    const database = await openWith(tiny);
    const input = { findings: [finding('par-1'), finding('par-1'), finding('par-2')] };
    const made = must(await createActions(database, input, stamp));
    expect(made).toMatchObject({ skipped: 1, created: [{ code: 'ACN-001' }, { code: 'ACN-002' }] });
    const again = must(await createActions(database, input, later));
    expect(again).toEqual({ created: [], skipped: 3 });
    const id = made.created[0]?.id ?? '';
    const set = (status: string) =>
      updateFields(database, { register: 'actions', id, fields: { status } }, later);
    // Said to be done: it reopens by itself when the finding comes back.
    must(await set('done'));
    expect(must(await createActions(database, input, later)).created).toEqual([]);
    must(await set('dropped'));
    expect(must(await createActions(database, input, later)).created).toHaveLength(1);
  });

  it('refuses where a record is gone, and writes nothing', async () => {
    const database = await openWith(tiny);
    const refusal = refusalOf(
      await createActions(database, { findings: [finding('par-1'), finding('par-9')] }, stamp),
    );
    expect(refusal).toMatchObject({ kind: 'missing', ids: ['par-9'] });
    expect(await actionsIn(database)).toEqual([]);
  });
});
