/*
 * In a fresh browser process the store takes most of a second to open a large database. This begins it
 * while the program is still being read; it only opens what is there, at whatever version, and closes it.
 * A file of its own, outside the bundle: it must run first.
 */
const found = /^#\/w\/([^/?]+)/.exec(location.hash);
if (found !== null && 'databases' in indexedDB) {
  const name = `cartulary-workspace-${decodeURIComponent(found[1])}`;
  const wake = (list) => {
    if (!list.some((database) => database.name === name)) return;
    const request = indexedDB.open(name);
    // Deleted in between: an empty one must not come in its place.
    request.addEventListener('upgradeneeded', () => request.transaction.abort());
    request.addEventListener('success', () => request.result.close());
  };
  // A store that fails says so when the program opens it.
  indexedDB.databases().then(wake, () => undefined);
}
