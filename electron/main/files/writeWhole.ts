import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Writes a file whole or not at all: beside it first, flushed, then renamed over it. Throws the system's error. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const folder = dirname(path);
  const mark = randomBytes(4).toString('hex');
  // Cut short: the target's own name may already be as long as the file system allows.
  const beside = join(folder, `.${basename(path).slice(0, 40)}.${mark}.part`);
  try {
    await writeFlushed(await open(beside, 'wx', 0o600), content);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined); // the first error is the one to tell
    throw error;
  }
  await flushFolder(folder);
}

async function writeFlushed(file: FileHandle, content: Uint8Array | string): Promise<void> {
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the rename itself last through a power cut. Windows cannot open a folder, and needs no such thing. */
async function flushFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // The file is whole and in its place; some file systems cannot flush a folder.
  }
}
