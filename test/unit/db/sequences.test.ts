import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerQuestion } from '../../../renderer/data/commands/answerQuestion.ts';
import { archiveRecords } from '../../../renderer/data/commands/archiveRecords.ts';
import { bulkUpdate } from '../../../renderer/data/commands/bulkUpdate.ts';
import { createRecord } from '../../../renderer/data/commands/createRecord.ts';
import { deleteRecords } from '../../../renderer/data/commands/deleteRecords.ts';
import { importWorkspace } from '../../../renderer/data/commands/importWorkspace.ts';
import { redo } from '../../../renderer/data/commands/redo.ts';
import { undo } from '../../../renderer/data/commands/undo.ts';
import { updateFields } from '../../../renderer/data/commands/updateFields.ts';
import { readWorkspace } from '../../../renderer/data/queries/readWorkspace.ts';
import { verifyChain } from '../../../renderer/data/queries/verifyChain.ts';
import type { Refusal } from '../../../renderer/data/refusal.ts';
import type { WorkspaceDatabase } from '../../../renderer/db/workspaceDatabase.ts';
import { checkConsistency } from '../../../shared/exchange/index.ts';
import type { Result } from '../../../shared/lib/index.ts';
import { firstRules, openWith, questionId, reopen, rules, stamp, tiny } from './testDatabase.ts';

type Run = (database: WorkspaceDatabase) => Promise<Result<unknown, Refusal>>;
interface Move {
  readonly label: string;
  readonly kind: 'do' | 'undo' | 'redo';
  readonly run: Run;
}

const partner = fc.constantFrom('par-1', 'par-2', 'par-3', 'new-0', 'new-1');
const note = fc.option(fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }), {
  nil: undefined,
});

function move(label: string, run: Run): Move {
  return { label, kind: 'do', run };
}

/** Some of these are refused in some states; a refusal must change nothing. */
const moves: fc.Arbitrary<Move> = fc.oneof(
  fc
    .nat(1)
    .map((i) =>
      move(`create new-${i}`, (db) =>
        createRecord(db, { register: 'partners', id: `new-${i}`, name: 'New', fields: {} }, stamp),
      ),
    ),
  fc
    .tuple(partner, note)
    .map(([id, text]) =>
      move(`note of ${id}`, (db) =>
        updateFields(db, { register: 'partners', id, fields: { note: text } }, stamp),
      ),
    ),
  partner.map((id) =>
    move(`flow to ${id}`, (db) =>
      updateFields(db, { register: 'flows', id: 'flw-1', fields: { toPartner: id } }, stamp),
    ),
  ),
  fc
    .tuple(fc.uniqueArray(partner, { minLength: 1 }), note)
    .map(([ids, text]) =>
      move(`notes of ${ids.join()}`, (db) =>
        bulkUpdate(
          db,
          { register: 'partners', updates: ids.map((id) => ({ id, fields: { note: text } })) },
          stamp,
        ),
      ),
    ),
  fc
    .tuple(partner, fc.boolean())
    .map(([id, isArchived]) =>
      move(`archive ${id} ${isArchived}`, (db) =>
        archiveRecords(db, { register: 'partners', ids: [id], isArchived }, stamp),
      ),
    ),
  fc.tuple(partner, fc.option(partner, { nil: undefined })).map(([id, replaceWith]) =>
    move(`delete ${id} for ${replaceWith}`, (db) =>
      deleteRecords(
        db,
        {
          register: 'partners',
          ids: [id],
          ...(replaceWith === undefined ? {} : { replaceWith }),
        },
        stamp,
      ),
    ),
  ),
  fc.tuple(partner, fc.boolean()).map(([record, isYes]) =>
    move(`answer on ${record}`, (db) =>
      answerQuestion(
        db,
        {
          question: questionId(),
          record,
          answer: isYes ? { value: 'yes' } : undefined,
          pack: firstRules(),
        },
        stamp,
      ),
    ),
  ),
  fc.constant(
    move('import', (db) => importWorkspace(db, { workspace: tiny, packs: rules }, stamp)),
  ),
  fc.constant<Move>({ label: 'undo', kind: 'undo', run: (db) => undo(db, stamp) }),
  fc.constant<Move>({ label: 'undo', kind: 'undo', run: (db) => undo(db, stamp) }),
  fc.constant<Move>({ label: 'redo', kind: 'redo', run: (db) => redo(db, stamp) }),
);

/** The plainest undo there is: all states in a row and a place among them. */
function createModel(start: unknown) {
  let states = [start];
  let place = 0;
  return {
    now: () => states[place],
    canUndo: () => place > 0,
    canRedo: () => place < states.length - 1,
    push(state: unknown) {
      states = [...states.slice(0, place + 1), state];
      place += 1;
    },
    step(by: 1 | -1) {
      place += by;
    },
    first: () => states[0],
    last: () => states.at(-1),
  };
}

async function repeat(database: WorkspaceDatabase, step: typeof undo): Promise<void> {
  while ((await step(database, stamp)).ok);
}

it('returns to the start by undoing all, and to the end by redoing all, after any 200 sequences', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(moves, { minLength: 1, maxLength: 8 }), async (sequence) => {
      let database = await openWith(tiny);
      const model = createModel(await readWorkspace(database));
      for (const { label, kind, run } of sequence) {
        const entries = await database.history.count();
        const { ok } = await run(database);
        const hasWritten = (await database.history.count()) > entries;
        const state = await readWorkspace(database);
        if (kind === 'undo') {
          expect(ok, label).toBe(model.canUndo());
          if (ok) model.step(-1);
        } else if (kind === 'redo') {
          expect(ok, label).toBe(model.canRedo());
          if (ok) model.step(1);
        } else if (hasWritten) model.push(state);
        expect(state, label).toStrictEqual(model.now());
      }
      const reached = await readWorkspace(database);
      if (reached !== undefined) expect(checkConsistency(reached, rules)).toEqual([]);
      await repeat(database, undo);
      expect(await readWorkspace(database)).toStrictEqual(model.first());
      database = await reopen(database);
      await repeat(database, redo);
      expect(await readWorkspace(database)).toStrictEqual(model.last());
      expect((await verifyChain(database)).ok).toBe(true);
      database.close();
      await Dexie.delete(database.name);
    }),
    { numRuns: 80, seed: 20261122 },
  );
}, 120_000);
