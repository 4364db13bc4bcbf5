/** A hash as people read it out: four characters at a time. */
export function groupsOfFour(hash: string): string {
  return hash.replace(/(.{4})(?=.)/g, '$1 ');
}
