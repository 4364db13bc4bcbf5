/** Replaces what could identify a person or a machine: known folders, addresses, long numbers. */
export function redact(line: string, folders: readonly string[]): string {
  const withoutFolders = folders
    .filter((folder) => folder.length > 1)
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, folder) => rest.split(folder).join('<folder>'), line);
  return withoutFolders
    .replaceAll(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu, '<address>')
    .replaceAll(/\b[a-z][a-z0-9+.-]*:\/\/(?!host\/)[^\s"']+/gi, '<url>')
    .replaceAll(
      // Files of our own build say where an error was and nothing of anyone.
      /\bapp:\/\/host\/[^\s"'#?]*|(?:[A-Za-z]:)?(?:[\\/][^\s\\/:"'<>]+){2,}/g,
      (found) => (found.startsWith('app://host/') ? found : '<path>'),
    )
    .replaceAll(/\d{7,}[\dXx]?/g, '<number>');
}
