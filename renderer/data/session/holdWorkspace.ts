/**
 * Keeps a workspace to one window: two that write would each show stale records. Undefined when
 * another window holds it; else a function that lets go. Without the Web Locks API nobody is kept out.
 */
export function holdWorkspace(
  id: string,
  locks: LockManager | undefined,
): Promise<(() => void) | undefined> {
  if (locks === undefined) return Promise.resolve(() => undefined);
  return new Promise((resolve, reject) => {
    locks
      .request(`cartulary-workspace-${id}`, { ifAvailable: true }, (lock) => {
        if (lock === null) {
          resolve(undefined);
          return undefined;
        }
        return new Promise<void>((release) => resolve(() => release()));
      })
      .catch(reject);
  });
}
