import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Unusable } from './exit.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

/** Larger than any workspace a company can enter by hand or import. */
const largestFileBytes = 1_000_000_000;

/** The bytes of a file; refuses what is not a file, cannot be read or is too large. */
export async function readBytes(path: string, terminal: Terminal): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new Unusable([terminal.say(words.notAFile, { path })]);
    if (found.size > largestFileBytes) throw new Unusable([terminal.say(words.tooLarge, { path })]);
    return await readFile(path);
  } catch (error) {
    if (error instanceof Unusable) throw error;
    throw new Unusable([terminal.say(words.cannotRead, { path, reason: reasonOf(error) })]);
  }
}

/** The text of a file; refuses what `readBytes` refuses and what is not UTF-8. */
export async function readText(path: string, terminal: Terminal): Promise<string> {
  const bytes = await readBytes(path, terminal);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unusable([terminal.say(words.notUtf8, { path })]);
  }
}

/** A folder to write into, made when missing. */
export async function prepareFolder(path: string, terminal: Terminal): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
    if (!(await stat(path)).isDirectory()) throw new Error('ENOTDIR');
  } catch (error) {
    throw new Unusable([terminal.say(words.cannotWrite, { path, reason: reasonOf(error) })]);
  }
}

/** Writes a file whole or not at all: beside it first, flushed, then renamed over it. */
export async function writeWhole(
  path: string,
  content: Uint8Array | string,
  terminal: Terminal,
): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.part`);
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined); // nothing half-written stays; the first error is told
    throw new Unusable([terminal.say(words.cannotWrite, { path, reason: reasonOf(error) })]);
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string')
    return error.code;
  return error instanceof Error ? error.message : String(error);
}
