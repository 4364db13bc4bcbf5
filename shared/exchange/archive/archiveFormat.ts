/** The version of the archive this code writes; older ones are upgraded, newer ones refused. */
export const archiveVersion = 1;
export const archiveFormat = 'cartulary-archive';

/** The names an archive may hold; attachments are named by their SHA-256. */
export const manifestName = 'manifest.json';
export const workspaceName = 'workspace.json';
export const historyName = 'history.json';
export const attachmentPrefix = 'attachments/';

const mebibyte = 1024 * 1024;
/** The most one entry may hold once unpacked, in bytes: a longer text fits into no string of an engine. */
export const largestEntryBytes = 500 * mebibyte;
/** The most all entries may hold together once unpacked, in bytes. */
export const largestArchiveBytes = 1024 * mebibyte;
/** The most a manifest may hold, in bytes: it is read before anything in the archive can be trusted. */
export const largestManifestBytes = 16 * mebibyte;
/** More entries than a zip without its 64-bit extension can count. */
export const mostEntries = 65_000;

/**
 * Packed more tightly than any real data is: over 1 MiB made of less than a two-hundredth of it. The
 * writer stores such an entry unpacked, so that the reader can refuse it.
 */
export function isPackedLikeBomb(bytes: number, packedBytes: number): boolean {
  return bytes > mebibyte && bytes > packedBytes * 200;
}
