import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createArchiveWork } from '../../../renderer/workers/archiveWork.ts';

const stamp = { at: '2026-11-22T08:00:00Z', by: 'Test' };

describe('work on whole workspaces', () => {
  it('makes the sample, packs it, opens the file as a copy, and both histories hold', async () => {
    const work = createArchiveWork();
    const made = await work.createSample(stamp);
    const id = made.ok ? made.value.id : '';
    const packed = await work.pack(id, 'Cartulary test', true);
    expect(packed.ok).toBe(true);
    const bytes = packed.ok ? packed.value : new Uint8Array();
    const read = work.read(bytes);
    expect(read.ok ? read.value : read.error).toMatchObject({
      id,
      isSample: true,
      entries: 1,
      writtenBy: 'Cartulary test',
    });
    const copied = await work.store({ kind: 'as-copy', id: 'a-copy' }, 'Copy', stamp);
    expect(copied.ok ? copied.value : copied.error).toMatchObject({ id: 'a-copy', name: 'Copy' });
    for (const each of [id, 'a-copy']) {
      const verified = await work.verify(each);
      expect(verified.ok && verified.value.ok).toBe(true);
    }
  });

  it('makes an empty workspace of the answers given, and refuses ones that do not fit', async () => {
    const work = createArchiveWork();
    const wanted = (id: string, country: string) => ({
      id,
      name: 'Map',
      organisation: { name: 'Organisation', fields: { country } },
    });
    const made = await work.createEmpty(wanted('own', 'CN'), stamp);
    expect(made.ok ? made.value.isSample : undefined).toBe(false);
    const refused = await work.createEmpty(wanted('wrong', 'XX'), stamp);
    expect(refused.ok ? '' : refused.error.kind).toBe('invalid');
  });

  it('says what is wrong with a file and keeps nothing of it', async () => {
    const work = createArchiveWork();
    const read = work.read(new TextEncoder().encode('{"format":'));
    expect(read.ok).toBe(false);
    await expect(work.store({ kind: 'own' }, undefined, stamp)).rejects.toThrow('none');
  });

  it('refuses a workspace that is not there', async () => {
    const packed = await createArchiveWork().pack('nowhere', 'Cartulary test', true);
    expect(packed.ok ? '' : packed.error.kind).toBe('missing');
  });
});
