/** The record without members that are undefined: unknown is absent, in memory as in a file. */
export function settle<T extends object>(record: T): T {
  const settled: Record<string, unknown> = {};
  for (const name in record) {
    const value: unknown = record[name];
    if (value !== undefined) settled[name] = value;
  }
  return settled as T; // the same members, but for those that said nothing
}
