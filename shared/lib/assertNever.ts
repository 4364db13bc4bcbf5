/** Closes a switch over a union: compiles only while every case is handled; throws if data broke the type. */
export function assertNever(value: never): never {
  throw new Error(`Expected every case to be handled, found ${JSON.stringify(value)}.`);
}
