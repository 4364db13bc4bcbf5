/**
 * Asks the browser not to evict our data when the disk runs short. True when it promised; false when
 * it would not or cannot, which the user should be told, with a word about backups.
 */
export async function requestPersistence(
  storage: Pick<StorageManager, 'persist' | 'persisted'> | undefined,
): Promise<boolean> {
  if (storage === undefined) return false;
  try {
    return (await storage.persisted()) || (await storage.persist());
  } catch {
    return false;
  }
}
