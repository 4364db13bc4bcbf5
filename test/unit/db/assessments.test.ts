import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { commentOnAssessment } from '../../../renderer/data/commands/assessments/commentOnAssessment.ts';
import { deleteDraft } from '../../../renderer/data/commands/assessments/deleteDraft.ts';
import { reviewAssessment } from '../../../renderer/data/commands/assessments/reviewAssessment.ts';
import { saveAssessment } from '../../../renderer/data/commands/assessments/saveAssessment.ts';
import { signAssessment } from '../../../renderer/data/commands/assessments/signAssessment.ts';
import { importWorkspace } from '../../../renderer/data/commands/importWorkspace.ts';
import { undo } from '../../../renderer/data/commands/undo.ts';
import { redo } from '../../../renderer/data/commands/redo.ts';
import { updateFields } from '../../../renderer/data/commands/updateFields.ts';
import { createWorkspace } from '../../../renderer/data/commands/workspaces/createWorkspace.ts';
import { duplicateWorkspace } from '../../../renderer/data/commands/workspaces/duplicateWorkspace.ts';
import { exportArchive } from '../../../renderer/data/queries/exportArchive.ts';
import { readWorkspace } from '../../../renderer/data/queries/readWorkspace.ts';
import { savedAssessments } from '../../../renderer/data/queries/savedAssessments.ts';
import { undoState } from '../../../renderer/data/queries/undoState.ts';
import { verifyChain } from '../../../renderer/data/queries/verifyChain.ts';
import { openCatalogue } from '../../../renderer/db/openCatalogue.ts';
import type { WorkspaceDatabase } from '../../../renderer/db/workspaceDatabase.ts';
import { savedWork } from '../../../renderer/workers/savedWork.ts';
import type { NewlySaved } from '../../../shared/assessment/index.ts';
import { buildAssessment } from '../../../shared/assessment/index.ts';
import { readArchive, readSealed, writeArchive } from '../../../shared/exchange/index.ts';
import { packs } from '../../../shared/policy/packs.ts';
import { later, must, openWith, refusalOf, rules, stamp, tiny } from './testDatabase.ts';

const idOf = (database: WorkspaceDatabase) => database.name.replace('cartulary-workspace-', '');

async function build(database: WorkspaceDatabase, id: string): Promise<NewlySaved> {
  const request = {
    workspaceId: idOf(database),
    id,
    title: 'First',
    asOf: '2026-11-22',
    engine: 'Cartulary 0.1.0',
  };
  return must(await savedWork.build(request, () => undefined));
}

const note = (database: WorkspaceDatabase, words: string) =>
  updateFields(database, { register: 'partners', id: 'par-1', fields: { note: words } }, stamp);

/** One edit, then one saved assessment. */
async function openSaved(): Promise<WorkspaceDatabase> {
  const database = await openWith(tiny);
  must(await note(database, 'Before'));
  must(await saveAssessment(database, await build(database, 's-1'), stamp));
  return database;
}

async function sign(database: WorkspaceDatabase): Promise<void> {
  must(await reviewAssessment(database, { id: 's-1', state: 'in-review' }, stamp));
  must(
    await commentOnAssessment(database, { id: 's-1', commentId: 'c-1', words: 'Agreed.' }, later),
  );
  must(await signAssessment(database, { id: 's-1', name: 'Counsel', role: 'Reviewer' }, later));
}

const checked = async (database: WorkspaceDatabase) =>
  must(await savedWork.check(idOf(database), 's-1')).map(({ part }) => part);

describe('saving', () => {
  it('keeps what is there now, whatever happens to the map afterwards', async () => {
    const database = await openSaved();
    const [row] = await savedAssessments(database);
    expect(row).toMatchObject({ code: 'SAV-001', state: 'draft', sequence: 2, savedBy: 'Analyst' });
    expect(await checked(database)).toEqual([]);
    must(await note(database, 'After'));
    const facts = must(await savedWork.readFacts(idOf(database), 's-1'));
    expect(facts.registers.partners?.find(({ id }) => id === 'par-1')?.note).toBe('Before');
    const [pack] = packs;
    if (pack === undefined) throw new Error('Expected a pack.');
    const { assessment } = buildAssessment(facts, pack, '2026-11-22', {
      engine: 'Cartulary 0.1.0',
    });
    expect(must(await savedWork.read(idOf(database), 's-1'))).toEqual(assessment);
    expect(await checked(database)).toEqual([]);
  });

  it('is a mark: undo reaches past it, and the chain holds', async () => {
    const database = await openSaved();
    expect((await undoState(database)).undo?.en).toMatch(/PAR-001/);
    must(await undo(database, later));
    expect(await savedAssessments(database)).toHaveLength(1);
    must(await saveAssessment(database, await build(database, 's-2'), later));
    must(await redo(database, later));
    expect((await savedAssessments(database)).map(({ code }) => code).toSorted()).toEqual([
      'SAV-001',
      'SAV-002',
    ]);
    expect(await verifyChain(database)).toMatchObject({ ok: true });
  });

  it('gives the same one once', async () => {
    const database = await openSaved();
    const again = await saveAssessment(database, await build(database, 's-1'), later);
    expect(refusalOf(again).kind).toBe('forbidden');
  });
});

describe('a signed assessment', () => {
  it('refuses every change but another signature', async () => {
    const database = await openSaved();
    await sign(database);
    const kinds = [
      await reviewAssessment(database, { id: 's-1', state: 'draft' }, later),
      await commentOnAssessment(database, { id: 's-1', commentId: 'c-2', words: 'x' }, later),
      await deleteDraft(database, { id: 's-1' }, later),
    ].map((result) => refusalOf(result).kind);
    expect(kinds).toEqual(['forbidden', 'forbidden', 'forbidden']);
    must(await signAssessment(database, { id: 's-1', name: 'Officer', role: 'PIPO' }, later));
    expect(await checked(database)).toEqual([]);
    expect((await verifyChain(database)).ok).toBe(true);
  });

  it('is told altered, and a row that is cannot be signed over', async () => {
    const database = await openSaved();
    await sign(database);
    const [row] = await savedAssessments(database);
    if (row === undefined) throw new Error('Expected a row.');
    const [comment] = row.comments;
    await database.assessments.put({ ...row, comments: [{ ...comment, words: 'Refused.' }] });
    expect(await checked(database)).toEqual(['comment/1', 'signature/1']);
    const signing = { id: 's-1', name: 'Officer', role: 'PIPO' };
    expect(refusalOf(await signAssessment(database, signing, later)).kind).toBe('conflict');
    expect(await verifyChain(database)).toMatchObject({ ok: false, error: { kind: 'row' } });
    expect(await savedWork.seal(idOf(database), 's-1')).toMatchObject({ ok: false });
  });

  it('is told altered where one byte of a stored file is', async () => {
    const database = await openSaved();
    await sign(database);
    const [row] = await savedAssessments(database);
    const file = await database.attachments.get(row?.body.sha256 ?? '');
    if (file === undefined) throw new Error('Expected a file.');
    const bytes = file.bytes.slice();
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    await database.attachments.put({ ...file, bytes });
    expect((await checked(database)).length).toBeGreaterThan(0);
    expect(await savedWork.read(idOf(database), 's-1')).toMatchObject({ ok: false });
  });

  it('leaves as a sealed file that verifies', async () => {
    const database = await openSaved();
    await sign(database);
    const sealed = readSealed(must(await savedWork.seal(idOf(database), 's-1')));
    expect(sealed).toMatchObject({ alterations: [], row: { code: 'SAV-001', state: 'signed' } });
    expect(sealed?.assessment).toEqual(must(await savedWork.read(idOf(database), 's-1')));
  });
});

it('a draft is deleted, one in review is not', async () => {
  const database = await openSaved();
  must(await reviewAssessment(database, { id: 's-1', state: 'in-review' }, stamp));
  expect(refusalOf(await deleteDraft(database, { id: 's-1' }, stamp)).kind).toBe('forbidden');
  must(await reviewAssessment(database, { id: 's-1', state: 'draft' }, stamp));
  must(await deleteDraft(database, { id: 's-1' }, stamp));
  expect(await savedAssessments(database)).toEqual([]);
  must(await saveAssessment(database, await build(database, 's-2'), later));
  expect((await savedAssessments(database))[0]?.code).toBe('SAV-002');
  expect((await verifyChain(database)).ok).toBe(true);
});

it('what does not fit is refused', async () => {
  const database = await openSaved();
  const comment = { id: 's-1', commentId: 'c-1', words: '' };
  expect(refusalOf(await commentOnAssessment(database, comment, stamp)).kind).toBe('invalid');
  const missing = { id: 'none', commentId: 'c-1', words: 'x' };
  expect(refusalOf(await commentOnAssessment(database, missing, stamp)).kind).toBe('missing');
});

describe('an archive', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    const database = await openSaved();
    await sign(database);
    must(await note(database, 'After'));
    bytes = must(await exportArchive(database, { writtenBy: 'Cartulary 0.1.0' }));
  });

  it('brings the saved assessments back, as a workspace and as a copy', async () => {
    const catalogue = must(await openCatalogue());
    const file = must(readArchive(bytes, rules));
    expect(file.workspace.assessments).toHaveLength(1);
    const place = { kind: 'as-copy', id: 'arrived' } as const;
    must(await createWorkspace(catalogue, { file, place, packs: rules }, later));
    expect(must(await savedWork.check('arrived', 's-1'))).toEqual([]);
    const duplication = { id: 'arrived', copyId: 'twice', name: 'Twice' };
    must(await duplicateWorkspace(catalogue, duplication, later));
    expect(must(await savedWork.check('twice', 's-1'))).toEqual([]);
    catalogue.close();
  });

  it('is refused without the file of a saved assessment', async () => {
    const file = must(readArchive(bytes, rules));
    const [row] = file.workspace.assessments ?? [];
    const attachments = new Map(file.attachments);
    attachments.delete(row?.facts.sha256 ?? '');
    const short = writeArchive({ ...file, attachments, writtenBy: 'Cartulary 0.1.0' });
    expect(readArchive(short, rules)).toMatchObject({
      ok: false,
      error: [{ path: 'assessments[0].facts.sha256', record: 'SAV-001' }],
    });
  });

  it('put in the place of a workspace adds its saved assessments, and undo leaves them', async () => {
    const { workspace } = must(readArchive(bytes, rules));
    const database = await openWith(tiny);
    must(await importWorkspace(database, { workspace, packs: rules }, later));
    expect(await savedAssessments(database)).toHaveLength(1);
    must(await undo(database, later));
    expect(await savedAssessments(database)).toHaveLength(1);
    expect((await readWorkspace(database))?.registers).toEqual(tiny.registers);
    expect((await verifyChain(database)).ok).toBe(true);
  });

  it('never takes the place of another assessment under the same code', async () => {
    const { workspace } = must(readArchive(bytes, rules));
    const database = await openWith(tiny);
    must(await saveAssessment(database, await build(database, 's-9'), stamp));
    const result = await importWorkspace(database, { workspace, packs: rules }, later);
    expect(refusalOf(result).kind).toBe('forbidden');
    expect(await savedAssessments(database)).toMatchObject([{ id: 's-9' }]);
  });
});
