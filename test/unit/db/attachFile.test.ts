import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { attachFile, largestFileBytes } from '../../../renderer/data/commands/attachFile.ts';
import { deleteRecords } from '../../../renderer/data/commands/deleteRecords.ts';
import { duplicateWorkspace } from '../../../renderer/data/commands/workspaces/duplicateWorkspace.ts';
import { redo } from '../../../renderer/data/commands/redo.ts';
import { undo } from '../../../renderer/data/commands/undo.ts';
import { mediaTypeOf } from '../../../renderer/data/evidence/mediaTypeOf.ts';
import { exportArchive } from '../../../renderer/data/queries/exportArchive.ts';
import { readAttachment } from '../../../renderer/data/queries/readAttachment.ts';
import { verifyChain } from '../../../renderer/data/queries/verifyChain.ts';
import { openCatalogue } from '../../../renderer/db/openCatalogue.ts';
import { openWorkspace } from '../../../renderer/db/openWorkspace.ts';
import { readArchive } from '../../../shared/exchange/index.ts';
import { digestOfBytes } from '../../../shared/lib/index.ts';
import { later, must, openWith, refusalOf, reopen, rules, stamp, tiny } from './testDatabase.ts';

const bytesOf = (content: string) => new TextEncoder().encode(content);
const digest = (bytes: Uint8Array) => Promise.resolve(digestOfBytes(bytes));
const pdf = bytesOf('%PDF-1.7\n%…\n1 0 obj');

function fileOf(id: string, bytes: Uint8Array, fileName = 'C:\\temp\\Audit report.exe') {
  return { id, bytes, sha256: digestOfBytes(bytes), fileName, kind: 'document' as const };
}

describe('attachFile', () => {
  it('keeps the bytes and makes a record that describes them by their content', async () => {
    const database = await openWith(tiny);
    const made = must(
      await attachFile(database, { ...fileOf('new-1', pdf), dated: '2026-10-01' }, stamp),
    );
    expect(made).toEqual({ id: 'new-1', code: 'EVD-003', isNew: true, isArchived: false });
    expect(await database.rowsOf('evidence').get('new-1')).toMatchObject({
      code: 'EVD-003',
      name: 'Audit report.exe',
      fileName: 'Audit report.exe',
      sha256: digestOfBytes(pdf),
      mediaType: 'application/pdf',
      sizeBytes: pdf.length,
      dated: '2026-10-01',
    });
    const again = await reopen(database);
    expect(must(await readAttachment(again, digestOfBytes(pdf), digest))).toEqual(pdf);
  });

  it('gives the record that is there when the same file comes twice', async () => {
    const database = await openWith(tiny);
    must(await attachFile(database, fileOf('new-1', pdf), stamp));
    const entries = await database.history.count();
    const second = must(await attachFile(database, fileOf('new-2', pdf, 'other name'), later));
    expect(second).toEqual({ id: 'new-1', code: 'EVD-003', isNew: false, isArchived: false });
    expect(await database.history.count()).toBe(entries);
    expect(await database.rowsOf('evidence').count()).toBe(3);
    expect(await database.attachments.count()).toBe(1);
  });

  it('supplies the file to a record that came without it', async () => {
    const database = await openWith({
      ...tiny,
      registers: {
        ...tiny.registers,
        evidence: [{ id: 'evd-9', code: 'EVD-009', name: 'Report', sha256: digestOfBytes(pdf) }],
        agreements: [],
      },
      answers: [],
    });
    expect(refusalOf(await readAttachment(database, digestOfBytes(pdf), digest)).kind).toBe(
      'missing',
    );
    expect(must(await attachFile(database, fileOf('new-1', pdf), stamp)).id).toBe('evd-9');
    expect(must(await readAttachment(database, digestOfBytes(pdf), digest))).toEqual(pdf);
  });

  it('is undone and done again; the bytes stay, as the history names them', async () => {
    const database = await openWith(tiny);
    must(await attachFile(database, fileOf('new-1', pdf), stamp));
    must(await undo(database, later));
    expect(await database.rowsOf('evidence').get('new-1')).toBeUndefined();
    expect(await database.attachments.count()).toBe(1);
    must(await redo(database, later));
    must(await deleteRecords(database, { register: 'evidence', ids: ['new-1'] }, later));
    expect(await database.attachments.count()).toBe(1);
    expect(await verifyChain(database)).toMatchObject({ ok: true });
  });

  it('refuses what is empty or too large, and writes nothing', async () => {
    const database = await openWith(tiny);
    const large = new Uint8Array(largestFileBytes + 1);
    const file = { ...fileOf('new-1', pdf), bytes: large };
    expect(refusalOf(await attachFile(database, file, stamp)).message.en).toContain('100 MiB');
    const empty = fileOf('new-2', new Uint8Array(0));
    expect(refusalOf(await attachFile(database, empty, stamp)).kind).toBe('forbidden');
    expect(await database.attachments.count()).toBe(0);
    expect(await database.history.count()).toBe(1);
  });

  it('reports bytes that are not those the record names, and gives none', async () => {
    const database = await openWith(tiny);
    must(await attachFile(database, fileOf('new-1', pdf), stamp));
    const sha256 = digestOfBytes(pdf);
    const altered = pdf.slice();
    altered[9] = (altered[9] ?? 0) ^ 1;
    await database.attachments.put({ sha256, bytes: altered });
    const refusal = refusalOf(await readAttachment(database, sha256, digest));
    expect(refusal.kind).toBe('conflict');
    expect(refusal.message.en).toContain(sha256.slice(0, 12));
  });

  it('travels whole in an archive and in a copy of the workspace', async () => {
    const database = await openWith(tiny);
    const picture = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256);
    must(await attachFile(database, fileOf('new-1', pdf), stamp));
    must(await attachFile(database, fileOf('new-2', picture), stamp));
    const archive = must(await exportArchive(database, { writtenBy: 'test' }));
    const read = must(readArchive(archive, rules));
    expect([...read.attachments.keys()].toSorted()).toEqual(
      [digestOfBytes(pdf), digestOfBytes(picture)].toSorted(),
    );
    expect(read.attachments.get(digestOfBytes(picture))).toEqual(picture);
    const id = database.name.replace('cartulary-workspace-', '');
    database.close();
    const catalogue = must(await openCatalogue());
    const copied = await duplicateWorkspace(
      catalogue,
      { id, copyId: 'copy-of-files', name: 'Copy' },
      later,
    );
    must(copied);
    const copy = must(await openWorkspace('copy-of-files', 'existing'));
    expect(must(await readAttachment(copy, digestOfBytes(picture), digest))).toEqual(picture);
    copy.close();
    catalogue.close();
  });
});

describe('mediaTypeOf', () => {
  const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0];
  it.each([
    ['application/pdf', pdf],
    ['application/pdf', bytesOf('\r\nmail header\r\n%PDF-1.4')],
    ['image/png', Uint8Array.from(png)],
    ['image/jpeg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
    ['image/gif', bytesOf('GIF89a…')],
    ['image/webp', bytesOf('RIFF1234WEBPVP8 ')],
    ['application/json', bytesOf('{ "a": [1, 2] }')],
    ['text/plain', bytesOf('{ not json')],
    ['text/csv', bytesOf('a;b\r\n1;"x; y"\r\n')],
    ['text/plain', bytesOf('个人信息保护\n第一行，第二行')],
    ['text/plain', bytesOf('<script>alert(1)</script>')],
    ['application/octet-stream', Uint8Array.from([0x4d, 0x5a, 0x90, 0x00])],
    ['application/octet-stream', Uint8Array.from([0xc3, 0x28, 0x41])],
    ['application/octet-stream', new Uint8Array(0)],
  ])('tells %s by the bytes', (type, bytes) => {
    expect(mediaTypeOf(bytes)).toBe(type);
  });
  it('does not take a character cut at the end of what it looks at for a fault', () => {
    expect(mediaTypeOf(bytesOf(`${'a'.repeat(64 * 1024 - 1)}保护`))).toBe('text/plain');
  });
});
