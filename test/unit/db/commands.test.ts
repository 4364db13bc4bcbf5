import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../renderer/data/commands/answerQuestion.ts';
import { archiveRecords } from '../../../renderer/data/commands/archiveRecords.ts';
import { bulkUpdate } from '../../../renderer/data/commands/bulkUpdate.ts';
import { createRecord } from '../../../renderer/data/commands/createRecord.ts';
import { deleteRecords } from '../../../renderer/data/commands/deleteRecords.ts';
import { importRecords } from '../../../renderer/data/commands/importRecords.ts';
import { importWorkspace } from '../../../renderer/data/commands/importWorkspace.ts';
import { redo } from '../../../renderer/data/commands/redo.ts';
import { renameWorkspace } from '../../../renderer/data/commands/renameWorkspace.ts';
import { setOverride } from '../../../renderer/data/commands/setOverride.ts';
import { setSetting } from '../../../renderer/data/commands/setSetting.ts';
import { undo } from '../../../renderer/data/commands/undo.ts';
import { updateFields } from '../../../renderer/data/commands/updateFields.ts';
import { historyOf } from '../../../renderer/data/queries/historyOf.ts';
import { readWorkspace } from '../../../renderer/data/queries/readWorkspace.ts';
import { recordsOf } from '../../../renderer/data/queries/recordsOf.ts';
import { undoState } from '../../../renderer/data/queries/undoState.ts';
import { usedBy } from '../../../renderer/data/queries/usedBy.ts';
import { verifyChain } from '../../../renderer/data/queries/verifyChain.ts';
import type { Refusal } from '../../../renderer/data/refusal.ts';
import type { WorkspaceDatabase } from '../../../renderer/db/workspaceDatabase.ts';
import type { Workspace } from '../../../shared/assessment/index.ts';
import { digestOfAnswers, digestOfMap } from '../../../shared/assessment/digests.ts';
import { checkConsistency } from '../../../shared/exchange/index.ts';
import type { Result } from '../../../shared/lib/index.ts';
import { sampleWorkspace } from '../../../shared/samples/index.ts';
import {
  criterionFor,
  firstRules,
  later,
  must,
  openFresh,
  openWith,
  questionId,
  refusalOf,
  reopen,
  rules,
  stamp,
  tiny,
} from './testDatabase.ts';

const pack = firstRules();

/** Everything in the database, history and bookkeeping included. */
async function dump(database: WorkspaceDatabase): Promise<unknown> {
  const tables = database.tables.map(async (table) => [table.name, await table.toArray()] as const);
  return Object.fromEntries(await Promise.all(tables));
}

async function workspaceIn(database: WorkspaceDatabase): Promise<Workspace> {
  const workspace = await readWorkspace(database);
  if (workspace === undefined) throw new Error('Expected a workspace.');
  return workspace;
}

/** Runs a command that must succeed, then undoes and redoes it, also after reopening. */
async function withReturn<T>(
  first: WorkspaceDatabase,
  run: (database: WorkspaceDatabase) => Promise<Result<T, Refusal>>,
): Promise<{ readonly value: T; readonly database: WorkspaceDatabase }> {
  const before = await workspaceIn(first);
  const entries = await first.history.count();
  const value = must(await run(first));
  const after = await workspaceIn(first);
  expect(after).not.toEqual(before);
  expect(await first.history.count()).toBe(entries + 1);
  expect(checkConsistency(after, rules)).toEqual([]);
  let database = await reopen(first);
  must(await undo(database, later));
  expect(await workspaceIn(database)).toStrictEqual(before);
  database = await reopen(database);
  must(await redo(database, later));
  expect(await workspaceIn(database)).toStrictEqual(after);
  expect(await verifyChain(database)).toMatchObject({ ok: true, value: { entries: entries + 3 } });
  return { value, database };
}

/** Runs a command that must refuse, and leave every byte as it was. */
async function refused<T>(
  database: WorkspaceDatabase,
  run: (database: WorkspaceDatabase) => Promise<Result<T, Refusal>>,
): Promise<Refusal> {
  const before = await dump(database);
  const refusal = refusalOf(await run(database));
  expect(await dump(database)).toEqual(before);
  expect(refusal.message.en).not.toBe('');
  expect(refusal.message['zh-CN']).not.toBe('');
  return refusal;
}

describe('importWorkspace', () => {
  it('gives back the sample company as it was', async () => {
    const database = await openWith(sampleWorkspace);
    const read = await workspaceIn(await reopen(database));
    const { answers, overrides, ...rest } = read;
    const { answers: given, overrides: overruled, ...others } = sampleWorkspace;
    expect(rest).toStrictEqual(others);
    expect(new Set(answers)).toEqual(new Set(given));
    expect(new Set(overrides)).toEqual(new Set(overruled));
    expect(answers.length).toBe(given.length);
    expect(overrides.length).toBe(overruled.length);
    expect(digestOfMap(read.registers)).toBe(digestOfMap(sampleWorkspace.registers));
    expect(digestOfAnswers(answers, overrides)).toBe(digestOfAnswers(given, overruled));
  });

  it('begins the history, and the beginning cannot be undone', async () => {
    const database = await openWith(tiny);
    expect(await database.history.toArray()).toMatchObject([
      { sequence: 1, kind: 'begin', under: 0 },
    ]);
    expect(await undoState(database)).toEqual({});
    expect((await refused(database, (db) => undo(db, later))).kind).toBe('nothing-left');
    expect((await refused(database, (db) => redo(db, later))).kind).toBe('nothing-left');
  });

  it('replaces a workspace in one step that can be undone', async () => {
    // The codes of two partners change places: each must be free before it is taken.
    const [one, two, ...rest] = tiny.registers.partners ?? [];
    if (one === undefined || two === undefined) throw new Error('Expected two partners.');
    const swapped: Workspace = {
      ...tiny,
      name: 'Other',
      answers: [],
      registers: {
        ...tiny.registers,
        partners: [{ ...one, code: two.code }, { ...two, code: one.code }, ...rest],
        flows: [],
      },
    };
    await withReturn(await openWith(tiny), (db) =>
      importWorkspace(db, { workspace: swapped, packs: rules }, later),
    );
  });

  it('refuses what a file could not hold, and writes nothing', async () => {
    const database = await openFresh();
    const broken: Workspace = { ...tiny, registers: { ...tiny.registers, partners: [] } };
    const refusal = await refused(database, (db) =>
      importWorkspace(db, { workspace: broken, packs: rules }, stamp),
    );
    expect(refusal).toMatchObject({ kind: 'invalid', problems: { length: 3 } });
    expect(await readWorkspace(database)).toBeUndefined();
  });
});

describe('createRecord', () => {
  it('adds a record with the next code and its stamps', async () => {
    const { value, database } = await withReturn(await openWith(tiny), (db) =>
      createRecord(
        db,
        {
          register: 'partners',
          id: 'new-1',
          name: 'New',
          fields: { note: 'A note', usePurpose: undefined },
        },
        later,
      ),
    );
    expect(value).toEqual({ id: 'new-1', code: 'PAR-008' });
    expect(await database.rowsOf('partners').get('new-1')).toStrictEqual({
      id: 'new-1',
      code: 'PAR-008',
      name: 'New',
      note: 'A note',
      created: later.at,
      updated: later.at,
    });
  });

  it('never gives a code twice', async () => {
    const database = await openWith(tiny);
    const add = async (id: string) =>
      must(await createRecord(database, { register: 'partners', id, name: 'P', fields: {} }, stamp))
        .code;
    expect(await add('a')).toBe('PAR-008');
    must(await undo(database, stamp));
    expect(await add('b')).toBe('PAR-009');
    must(await deleteRecords(database, { register: 'partners', ids: ['b'] }, stamp));
    must(await importWorkspace(database, { workspace: tiny, packs: rules }, stamp));
    expect(await add('c')).toBe('PAR-010');
  });

  it('keeps the three kinds of empty apart', async () => {
    const database = await openWith(tiny);
    const fields = { toPartner: { is: 'not-applicable' }, necessity: { is: 'none' } };
    must(await createRecord(database, { register: 'flows', id: 'f', name: 'F', fields }, stamp));
    const flow = await database.rowsOf('flows').get('f');
    expect(flow).toMatchObject(fields);
    expect(Object.keys(flow ?? {})).not.toContain('purpose');
  });

  it.each([
    ['a field of the wrong kind', 'flows', { started: 'yesterday' }, 'invalid'],
    ['a field nobody knows', 'flows', { colour: 'red' }, 'invalid'],
    ['an empty the field does not take', 'flows', { activity: { is: 'none' } }, 'invalid'],
    ['a reference that leads nowhere', 'flows', { toPartner: 'nobody' }, 'invalid'],
    ['a reference into another register', 'flows', { toPartner: 'loc-1' }, 'invalid'],
    ['a missing field that is required', 'agreements', {}, 'invalid'],
    ['half a character', 'flows', { note: '\uD800' }, 'invalid'],
    ['a code of one’s own', 'flows', { code: 'FLW-999' }, 'forbidden'],
    ['a second organisation', 'organisation', {}, 'forbidden'],
  ] as const)('refuses %s and writes nothing', async (_what, register, fields, kind) => {
    const database = await openWith(tiny);
    const refusal = await refused(database, (db) =>
      createRecord(db, { register, id: 'x', name: 'X', fields }, stamp),
    );
    expect(refusal.kind).toBe(kind);
  });

  it('refuses an id that any register has, and a database without a workspace', async () => {
    const database = await openWith(tiny);
    const add = (db: WorkspaceDatabase, id: string) =>
      createRecord(db, { register: 'flows', id, name: 'F', fields: {} }, stamp);
    expect((await refused(database, (db) => add(db, 'par-1'))).kind).toBe('forbidden');
    expect((await refused(await openFresh(), (db) => add(db, 'f'))).kind).toBe('missing');
  });
});

describe('updateFields and bulkUpdate', () => {
  it('changes, clears and stamps', async () => {
    const { value, database } = await withReturn(await openWith(tiny), (db) =>
      updateFields(
        db,
        {
          register: 'flows',
          id: 'flw-1',
          fields: { toLocation: undefined, started: '2026-01-05' },
        },
        later,
      ),
    );
    expect(value).toEqual({ hasChanged: true });
    const { toLocation: _cleared, ...rest } = (tiny.registers.flows ?? [])[0] ?? {};
    expect(await recordsOf(database, 'flows')).toStrictEqual([
      { ...rest, started: '2026-01-05', updated: later.at },
    ]);
  });

  it('writes nothing where nothing changes', async () => {
    const database = await openWith(tiny);
    const before = await dump(database);
    const fields = { toPartner: 'par-1', necessity: undefined };
    const result = await updateFields(database, { register: 'flows', id: 'flw-1', fields }, later);
    expect(must(result)).toEqual({ hasChanged: false });
    expect(await dump(database)).toEqual(before);
  });

  it('refuses what does not fit and what is gone, and then changes none', async () => {
    const database = await openWith(tiny);
    const good = { id: 'par-1', fields: { note: 'Good' } };
    const bulk = (updates: Parameters<typeof bulkUpdate>[1]['updates']) =>
      refused(database, (db) => bulkUpdate(db, { register: 'partners', updates }, later));
    const invalid = await bulk([good, { id: 'par-2', fields: { note: 7 } }]);
    expect(invalid).toMatchObject({
      kind: 'invalid',
      problems: [{ path: 'registers.partners[1].note', record: 'PAR-002' }],
    });
    const missing = await bulk([good, { id: 'gone', fields: {} }]);
    expect(missing).toMatchObject({ kind: 'missing', ids: ['gone'] });
    expect((await bulk([good, good])).kind).toBe('forbidden');
  });

  it('changes 1,000 records in one entry', async () => {
    const partners = Array.from({ length: 1000 }, (_, i) => ({
      id: `p-${i}`,
      code: `PAR-${1000 + i}`,
      name: `Partner ${i}`,
    }));
    const registers = { organisation: tiny.registers.organisation ?? [], partners };
    const updates = partners.map(({ id }, i) => ({ id, fields: { note: `Note ${i}` } }));
    const { value, database } = await withReturn(
      await openWith({ ...tiny, answers: [], registers }),
      (db) => bulkUpdate(db, { register: 'partners', updates }, later),
    );
    expect(value).toEqual({ changed: 1000 });
    expect((await database.history.get(2))?.changes.length).toBe(1000);
    expect(await database.rowsOf('partners').get('p-999')).toMatchObject({ note: 'Note 999' });
  });
});

describe('importRecords', () => {
  it('adds and changes in one step', async () => {
    const { value, database } = await withReturn(await openWith(tiny), (db) =>
      importRecords(
        db,
        {
          register: 'policy-versions',
          creations: [
            { id: 'v-2', name: 'Second', fields: { previous: 'v-1' } },
            { id: 'v-1', name: 'First', fields: {} },
          ],
          updates: [],
        },
        later,
      ),
    );
    expect(value).toEqual({ created: 2, changed: 0 });
    const rows = {
      register: 'policy-versions',
      creations: [{ id: 'v-3', name: 'Third', fields: { previous: 'v-2' } }],
      updates: [{ id: 'v-1', fields: { note: 'Old' } }],
    } as const;
    const both = await withReturn(database, (db) => importRecords(db, rows, later));
    expect(both.value).toEqual({ created: 1, changed: 1 });
    const codes = (await recordsOf(both.database, 'policy-versions')).map(({ code }) => code);
    expect(codes).toEqual(['POL-002', 'POL-001', 'POL-003']);
  });

  it('brings in nothing when one row does not fit', async () => {
    const database = await openWith(tiny);
    const good = { id: 'a', name: 'A', fields: {} };
    const tries = [
      { creations: [good, { ...good, id: 'b', fields: { note: 1 } }], updates: [] },
      { creations: [good], updates: [{ id: 'par-1', fields: { note: 1 } }] },
      { creations: [good, good], updates: [] },
    ];
    for (const rows of tries) {
      const refusal = await refused(database, (db) =>
        importRecords(db, { register: 'partners', ...rows }, later),
      );
      expect(refusal.kind).toBe('invalid');
    }
  });
});

describe('archiveRecords', () => {
  it('archives and brings back', async () => {
    const ids = ['par-1', 'par-2'];
    const first = await withReturn(await openWith(tiny), (db) =>
      archiveRecords(db, { register: 'partners', ids, isArchived: true }, later),
    );
    expect(first.value).toEqual({ changed: 2 });
    expect(await first.database.rowsOf('partners').get('par-1')).toMatchObject({ archived: true });
    const second = await withReturn(first.database, (db) =>
      archiveRecords(
        db,
        { register: 'partners', ids: [...ids, 'par-3'], isArchived: false },
        later,
      ),
    );
    expect(second.value).toEqual({ changed: 2 });
    const back = await second.database.rowsOf('partners').get('par-1');
    expect(Object.keys(back ?? {})).not.toContain('archived');
  });

  it('keeps the organisation', async () => {
    const archiving = { register: 'organisation', ids: ['org-1'], isArchived: true } as const;
    const database = await openWith(tiny);
    const refusal = await refused(database, (db) => archiveRecords(db, archiving, later));
    expect(refusal.kind).toBe('forbidden');
  });
});

describe('deleteRecords', () => {
  it('deletes what nobody uses, with what was stated about it', async () => {
    const database = await openWith({
      ...tiny,
      answers: [...tiny.answers, { question: questionId(), record: 'flw-1', value: 'no' }],
      overrides: [
        {
          criterion: criterionFor('flows'),
          record: 'flw-1',
          outcome: 'met',
          by: 'A',
          on: '2026-01-01',
          reason: 'R',
        },
      ],
    });
    const { value, database: after } = await withReturn(database, (db) =>
      deleteRecords(db, { register: 'flows', ids: ['flw-1'] }, later),
    );
    expect(value).toEqual({ deleted: 1, replaced: 0 });
    const workspace = await workspaceIn(after);
    expect(workspace.answers).toEqual(tiny.answers);
    expect(workspace.overrides).toEqual([]);
    expect(workspace.registers.flows).toBeUndefined();
  });

  it('refuses what others use, and names them', async () => {
    const database = await openWith(tiny);
    const one = await refused(database, (db) =>
      deleteRecords(db, { register: 'partners', ids: ['par-1'] }, later),
    );
    const users = [
      {
        register: 'locations',
        id: 'loc-1',
        code: 'LOC-001',
        name: 'Data centre',
        field: 'operator',
        target: 'par-1',
      },
      {
        register: 'flows',
        id: 'flw-1',
        code: 'FLW-001',
        name: 'Flow',
        field: 'toPartner',
        target: 'par-1',
      },
    ];
    expect(one).toMatchObject({ kind: 'in-use', users });
    expect(one.message.en).toContain('LOC-001, FLW-001');
    expect(await usedBy(database, 'partners', 'par-1')).toEqual(users);
    expect(await usedBy(database, 'partners', 'par-3')).toEqual([]);
    const cited = await refused(database, (db) =>
      deleteRecords(db, { register: 'evidence', ids: ['evd-2'] }, later),
    );
    expect(cited).toMatchObject({
      kind: 'in-use',
      users: [{ register: 'answers', code: questionId() }],
    });
  });

  it('lets a replacement take the place everywhere', async () => {
    const { value, database } = await withReturn(await openWith(tiny), (db) =>
      deleteRecords(
        db,
        { register: 'partners', ids: ['par-1', 'par-2'], replaceWith: 'par-3' },
        later,
      ),
    );
    expect(value).toEqual({ deleted: 2, replaced: 3 });
    const { registers } = await workspaceIn(database);
    expect(registers.agreements).toMatchObject([{ partner: 'par-3', updated: later.at }]);
    expect(registers.flows).toMatchObject([{ toPartner: 'par-3' }]);
    const evidence = await withReturn(database, (db) =>
      deleteRecords(db, { register: 'evidence', ids: ['evd-2'], replaceWith: 'evd-1' }, later),
    );
    expect((await workspaceIn(evidence.database)).answers).toMatchObject([{ evidence: ['evd-1'] }]);
  });

  it('leaves no double where the list named the replacement already', async () => {
    const [agreement] = tiny.registers.agreements ?? [];
    if (agreement === undefined) throw new Error('Expected an agreement.');
    const agreements = [{ ...agreement, evidence: ['evd-1', 'evd-2'] }];
    const database = await openWith({ ...tiny, registers: { ...tiny.registers, agreements } });
    must(
      await deleteRecords(
        database,
        { register: 'evidence', ids: ['evd-1'], replaceWith: 'evd-2' },
        later,
      ),
    );
    expect(await recordsOf(database, 'agreements')).toMatchObject([{ evidence: ['evd-2'] }]);
  });

  it.each([
    [
      'a replacement that goes itself',
      { register: 'partners', ids: ['par-1'], replaceWith: 'par-1' },
      'missing',
    ],
    [
      'a replacement nobody knows',
      { register: 'partners', ids: ['par-1'], replaceWith: 'x' },
      'missing',
    ],
    [
      'a replacement of another register',
      { register: 'partners', ids: ['par-1'], replaceWith: 'loc-1' },
      'missing',
    ],
    ['the organisation', { register: 'organisation', ids: ['org-1'] }, 'forbidden'],
    ['what is gone', { register: 'partners', ids: ['x'] }, 'missing'],
  ] as const)('refuses %s', async (_what, deletion, kind) => {
    const database = await openWith(tiny);
    expect((await refused(database, (db) => deleteRecords(db, deletion, later))).kind).toBe(kind);
  });
});

describe('answers, overrides, settings and the name', () => {
  it('are set, replaced and taken back', async () => {
    let database = await openWith(tiny);
    const question = questionId();
    const answer = {
      value: 'partly',
      note: 'Some',
      on: '2026-02-03',
      evidence: ['evd-1'],
    } as const;
    ({ database } = await withReturn(database, (db) =>
      answerQuestion(db, { question, record: 'flw-1', answer, pack }, later),
    ));
    ({ database } = await withReturn(database, (db) =>
      answerQuestion(db, { question, answer: { value: 'no' }, pack }, later),
    ));
    expect((await workspaceIn(database)).answers).toStrictEqual([
      { question, value: 'no' },
      { ...answer, question, record: 'flw-1' },
    ]);
    ({ database } = await withReturn(database, (db) =>
      answerQuestion(db, { question, answer: undefined, pack }, later),
    ));
    const criterion = criterionFor('flows');
    const override = {
      outcome: 'met',
      by: 'A',
      on: '2026-02-03',
      reason: 'Seen on paper',
    } as const;
    ({ database } = await withReturn(database, (db) =>
      setOverride(db, { criterion, record: 'flw-1', override, pack }, later),
    ));
    expect((await workspaceIn(database)).overrides).toStrictEqual([
      { ...override, criterion, record: 'flw-1' },
    ]);
    ({ database } = await withReturn(database, (db) =>
      setOverride(db, { criterion, record: 'flw-1', override: undefined, pack }, later),
    ));
    const [setting] = pack.settings;
    if (setting === undefined) throw new Error('Expected a setting.');
    const value = setting.kind === 'yes-no' ? !setting.default : setting.default;
    ({ database } = await withReturn(database, (db) =>
      setSetting(db, { setting: setting.id, value, pack }, later),
    ));
    expect((await workspaceIn(database)).settings).toStrictEqual({ [setting.id]: value });
    ({ database } = await withReturn(database, (db) =>
      setSetting(db, { setting: setting.id, value: undefined, pack }, later),
    ));
    ({ database } = await withReturn(database, (db) => renameWorkspace(db, '新名称', later)));
    expect((await workspaceIn(database)).name).toBe('新名称');
  });

  it('are refused where the pack does not know them or nothing backs them', async () => {
    const database = await openWith(tiny);
    const question = questionId();
    const override = { outcome: 'met', by: 'A', on: '2026-02-03', reason: 'R' } as const;
    const tries: readonly ((db: WorkspaceDatabase) => Promise<Result<unknown, Refusal>>)[] = [
      (db) => answerQuestion(db, { question: 'no-such', answer: { value: 'yes' }, pack }, later),
      (db) => answerQuestion(db, { question, record: 'x', answer: { value: 'yes' }, pack }, later),
      (db) =>
        answerQuestion(
          db,
          { question, answer: { value: 'yes', evidence: ['par-1'] }, pack },
          later,
        ),
      (db) =>
        answerQuestion(db, { question, answer: { value: 'no', on: '2026-02-30' }, pack }, later),
      (db) =>
        setOverride(
          db,
          { criterion: criterionFor('flows'), record: 'par-1', override, pack },
          later,
        ),
      (db) => setOverride(db, { criterion: 'no-such', record: 'flw-1', override, pack }, later),
      (db) => setSetting(db, { setting: 'no-such', value: true, pack }, later),
      (db) => setSetting(db, { setting: pack.settings[0]?.id ?? '', value: 'odd', pack }, later),
      (db) => setSetting(db, { setting: 'x', value: 1, pack: { ...pack, id: 'other' } }, later),
      (db) => renameWorkspace(db, '', later),
    ];
    for (const attempt of tries) {
      expect(await refused(database, attempt)).toMatchObject({ kind: 'invalid' });
    }
  });
});

describe('history', () => {
  it('tells of each record who did what, when, from what to what', async () => {
    const database = await openWith(tiny);
    const update = (note: string | undefined) =>
      updateFields(database, { register: 'partners', id: 'par-3', fields: { note } }, later);
    must(await update('One'));
    must(
      await updateFields(
        database,
        { register: 'partners', id: 'par-1', fields: { note: 'Else' } },
        later,
      ),
    );
    must(await undo(database, stamp));
    must(await undo(database, stamp));
    const original = (tiny.registers.partners ?? [])[2];
    const changed = { ...original, note: 'One', updated: later.at };
    expect(await historyOf(database, 'partners', 'par-3')).toStrictEqual([
      {
        sequence: 1,
        ...stamp,
        action: { en: 'Brought in the workspace "Tiny"', 'zh-CN': '导入工作区“Tiny”' },
        kind: 'begin',
        after: original,
      },
      {
        sequence: 2,
        ...later,
        action: { en: 'Changed PAR-007: Note', 'zh-CN': '修改 PAR-007：备注' },
        kind: 'do',
        before: original,
        after: changed,
      },
      {
        sequence: 5,
        ...stamp,
        action: { en: 'Undid: Changed PAR-007: Note', 'zh-CN': '撤销：修改 PAR-007：备注' },
        kind: 'undo',
        before: changed,
        after: original,
      },
    ]);
    expect((await undoState(database)).redo?.en).toBe('Changed PAR-007: Note');
  });

  it('takes no step without a time or a name', async () => {
    const database = await openWith(tiny);
    await expect(undo(database, { at: 'now', by: 'A' })).rejects.toThrow(TypeError);
    await expect(undo(database, { at: stamp.at, by: '' })).rejects.toThrow(TypeError);
  });
});

describe('a step that dies half way', () => {
  const updates = ['par-1', 'par-2', 'par-3'].map((id) => ({ id, fields: { note: 'Half' } }));
  const edit = (database: WorkspaceDatabase) =>
    bulkUpdate(database, { register: 'partners', updates }, later);

  it('leaves nothing behind when the transaction is aborted', async () => {
    const database = await openWith(tiny);
    const before = await dump(database);
    const abort = (_key: unknown, _row: unknown, transaction: { abort(): void }) => {
      transaction.abort();
    };
    database.history.hook('creating', abort);
    expect(refusalOf(await edit(database)).kind).toBe('storage');
    database.history.hook('creating').unsubscribe(abort);
    const again = await reopen(database);
    expect(await dump(again)).toEqual(before);
    expect(must(await edit(again))).toEqual({ changed: 3 });
    expect((await verifyChain(again)).ok).toBe(true);
  });

  it('says that the disk is full', async () => {
    const database = await openWith(tiny);
    const before = await dump(database);
    const fill = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
    database.history.hook('creating', fill);
    expect(refusalOf(await edit(database)).kind).toBe('disk-full');
    database.history.hook('creating').unsubscribe(fill);
    expect(await dump(database)).toEqual(before);
  });

  it('throws on a fault of ours, and still leaves nothing behind', async () => {
    const database = await openWith(tiny);
    const before = await dump(database);
    const fail = () => {
      throw new RangeError('ours');
    };
    database.history.hook('creating', fail);
    await expect(edit(database)).rejects.toThrow('ours');
    database.history.hook('creating').unsubscribe(fail);
    expect(await dump(database)).toEqual(before);
  });

  it('is followed by the next in order when several are sent at once', async () => {
    const database = await openWith(tiny);
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        updateFields(
          database,
          { register: 'partners', id: 'par-1', fields: { note: `${i}` } },
          later,
        ),
      ),
    );
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(await verifyChain(database)).toMatchObject({ ok: true, value: { entries: 21 } });
  });
});
