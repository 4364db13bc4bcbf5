import { describe, expect, it } from 'vitest';
import { createBrowserBackups } from '../../../renderer/host/browser/browserBackups.ts';

/** As much of the origin private file system as the backups use. */
class FakeFolder {
  readonly kind = 'directory';
  readonly inside = new Map<string, FakeFolder | FakeFile>();
  readonly disk: { isFull: boolean };

  constructor(disk: { isFull: boolean }) {
    this.disk = disk;
  }

  async getDirectoryHandle(name: string, { create = false } = {}): Promise<FakeFolder> {
    const found = this.inside.get(name);
    if (found instanceof FakeFolder) return found;
    if (!create) throw new DOMException('none', 'NotFoundError');
    const made = new FakeFolder(this.disk);
    this.inside.set(name, made);
    return made;
  }

  async getFileHandle(name: string, { create = false } = {}): Promise<FakeFile> {
    const found = this.inside.get(name);
    if (found instanceof FakeFile) return found;
    if (!create) throw new DOMException('none', 'NotFoundError');
    const made = new FakeFile(this.disk);
    this.inside.set(name, made);
    return made;
  }

  async removeEntry(name: string): Promise<void> {
    if (!this.inside.delete(name)) throw new DOMException('none', 'NotFoundError');
  }

  async *entries(): AsyncGenerator<[string, FakeFolder | FakeFile]> {
    yield* this.inside;
  }
}

class FakeFile {
  readonly kind = 'file';
  bytes = new Uint8Array();
  readonly disk: { isFull: boolean };

  constructor(disk: { isFull: boolean }) {
    this.disk = disk;
  }

  async getFile(): Promise<Blob> {
    return new Blob([this.bytes]);
  }

  async createWritable() {
    const write = async (bytes: Uint8Array<ArrayBuffer>) => {
      if (this.disk.isFull) throw new DOMException('full', 'QuotaExceededError');
      this.bytes = bytes;
    };
    return { write, close: async () => undefined };
  }
}

function setUp() {
  const disk = { isFull: false };
  const root = new FakeFolder(disk);
  // Only what is used of it is there.
  const getDirectory = async () => root as unknown as FileSystemDirectoryHandle;
  let minute = 0;
  const now = () => new Date(Date.UTC(2026, 10, 22, 8, minute++));
  return { disk, root, backups: createBrowserBackups({ getDirectory }, now) };
}

const request = (workspaceId: string, byte: number) => ({
  workspaceId,
  name: '示例',
  bytes: new Uint8Array([byte]),
});

describe('backups in a browser', () => {
  it('keeps the newest twenty of each workspace and gives back their bytes', async () => {
    const { backups } = setUp();
    await backups.write(request('other', 99));
    for (let i = 0; i < 23; i++) expect((await backups.write(request('w1', i))).ok).toBe(true);
    const listed = await backups.list('w1');
    const found = listed.ok ? listed.value : [];
    expect(found).toHaveLength(20);
    const read = async (at: number) => {
      const restored = await backups.read(found[at]?.id ?? '');
      return restored.ok ? [...restored.value.bytes] : restored.error.code;
    };
    expect(await read(0)).toEqual([22]);
    expect(await read(19)).toEqual([3]);
    const all = await backups.list(undefined);
    expect(all.ok ? all.value.length : 0).toBe(21);
  });

  it('leaves the old ones and nothing half-written when there is no room', async () => {
    const { backups, disk } = setUp();
    await backups.write(request('w1', 1));
    disk.isFull = true;
    await expect(backups.write(request('w1', 2))).rejects.toThrow('full');
    const listed = await backups.list('w1');
    expect(listed.ok ? listed.value.length : 0).toBe(1);
  });

  it('does not list a file whose writing was cut off', async () => {
    const { backups, root } = setUp();
    await backups.write(request('w1', 1));
    const folder = await (await root.getDirectoryHandle('backups')).getDirectoryHandle('w1');
    await folder.getFileHandle('20261122T090000000Z.x.cartulary', { create: true });
    const listed = await backups.list('w1');
    expect(listed.ok ? listed.value.length : 0).toBe(1);
  });

  it('never leaves its folders', async () => {
    const { backups } = setUp();
    const read = await backups.read('../w1/20261122T090000000Z.x.cartulary');
    expect(read.ok ? '' : read.error.code).toBe('not-found');
    const written = await backups.write(request('../w1', 1));
    expect(written.ok ? '' : written.error.code).toBe('bad-request');
  });

  it('says to save a copy where the browser has no such storage', async () => {
    const backups = createBrowserBackups(undefined, () => new Date(0));
    const written = await backups.write(request('w1', 1));
    expect(written.ok ? '' : written.error.text.en).toContain('Save a copy');
    expect(await backups.list(undefined)).toEqual({ ok: true, value: [] });
  });
});
