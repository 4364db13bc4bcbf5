import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { deleteRecords } from '../../../renderer/data/commands/deleteRecords.ts';
import { restoreRecord } from '../../../renderer/data/commands/restoreRecord.ts';
import { setOverride } from '../../../renderer/data/commands/setOverride.ts';
import { undo } from '../../../renderer/data/commands/undo.ts';
import { updateFields } from '../../../renderer/data/commands/updateFields.ts';
import { historyOf } from '../../../renderer/data/queries/historyOf.ts';
import { recordAt } from '../../../renderer/data/queries/recordAt.ts';
import { verifyChain } from '../../../renderer/data/queries/verifyChain.ts';
import { sampleWorkspace } from '../../../shared/samples/index.ts';
import { criterionFor, firstRules, must, openWith, refusalOf } from './testDatabase.ts';

const register = 'rights-requests';
const id = sampleWorkspace.registers[register]?.[0]?.id ?? '';
const at = (minute: number) => ({ at: `2027-01-01T08:0${minute}:00Z`, by: 'Ada' });

async function openEdited() {
  const database = await openWith(sampleWorkspace);
  const before = await database.rowsOf(register).get(id);
  must(await updateFields(database, { register, id, fields: { note: 'one' } }, at(1)));
  must(await updateFields(database, { register, id, fields: { note: 'two' } }, at(2)));
  return { database, before };
}

describe('a record at any date', () => {
  it('is what the steps before that moment made of it', async () => {
    const { database, before } = await openEdited();
    const steps = await historyOf(database, register, id);
    expect(recordAt(steps, '2000-01-01T00:00:00Z').row).toBeUndefined();
    expect(recordAt(steps, '2027-01-01T08:00:59Z').row).toEqual(before);
    expect(recordAt(steps, '2027-01-01T08:01:00Z').row?.note).toBe('one');
    expect(recordAt(steps, '2027-01-01T08:01:59Z').row?.note).toBe('one');
    expect(recordAt(steps, '2030-01-01T00:00:00Z').row?.note).toBe('two');
    database.close();
  });
});

describe('restoreRecord', () => {
  it('puts a deleted record back as it stood, with what was overruled about it, in one step', async () => {
    const { database } = await openEdited();
    const override = {
      criterion: criterionFor(register),
      record: id,
      pack: firstRules(),
      override: {
        outcome: 'met',
        by: 'Ada',
        on: '2027-01-01',
        reason: 'Agreed with counsel',
      },
    } as const;
    must(await setOverride(database, override, at(3)));
    const stood = await database.rowsOf(register).get(id);
    const overridden = await database.overrides.toArray();
    must(await deleteRecords(database, { register, ids: [id] }, at(4)));
    const steps = await historyOf(database, register, id);
    const sequence = (steps.at(-1)?.sequence ?? 0) - 1;
    const entries = await database.history.count();

    const done = must(await restoreRecord(database, { register, id, sequence }, at(5)));
    expect(done).toEqual({ code: stood?.code, statements: 1 });
    expect(await database.rowsOf(register).get(id)).toEqual({ ...stood, updated: at(5).at });
    expect(await database.overrides.toArray()).toEqual(overridden);
    expect(await database.history.count()).toBe(entries + 1);
    expect((await verifyChain(database)).ok).toBe(true);

    must(await undo(database, at(6)));
    expect(await database.rowsOf(register).get(id)).toBeUndefined();
    database.close();
  });

  it('restores an earlier state where that is asked for', async () => {
    const { database } = await openEdited();
    must(await deleteRecords(database, { register, ids: [id] }, at(4)));
    const steps = await historyOf(database, register, id);
    const sequence = recordAt(steps, at(1).at).step?.sequence ?? 0;
    must(await restoreRecord(database, { register, id, sequence }, at(5)));
    expect((await database.rowsOf(register).get(id))?.note).toBe('one');
    database.close();
  });

  it('refuses what is there, and what never stood so', async () => {
    const { database } = await openEdited();
    const there = await restoreRecord(database, { register, id, sequence: 3 }, at(5));
    expect(refusalOf(there).kind).toBe('forbidden');
    const never = { register, id: 'nobody', sequence: 3 } as const;
    expect(refusalOf(await restoreRecord(database, never, at(5))).kind).toBe('missing');
    database.close();
  });
});
