/**
 * Three kinds of empty, kept apart everywhere: a field that is absent is *unknown*; these two are known.
 * `none`: someone looked and there is none. `not-applicable`: the question does not arise.
 */
export interface None {
  readonly is: 'none';
}
export interface NotApplicable {
  readonly is: 'not-applicable';
}
export type EmptyKind = 'none' | 'not-applicable';
export type EmptyOf<K extends EmptyKind> = K extends 'none' ? None : NotApplicable;

export const none: None = Object.freeze({ is: 'none' });
export const notApplicable: NotApplicable = Object.freeze({ is: 'not-applicable' });

/** Nobody has said: neither a value nor that there is none. */
export function isUnknown(value: unknown): value is undefined {
  return value === undefined;
}

/** Someone looked and there is none. */
export function isNone(value: unknown): value is None {
  return isMarker(value, 'none');
}

/** The question does not arise for this record. */
export function isNotApplicable(value: unknown): value is NotApplicable {
  return isMarker(value, 'not-applicable');
}

/** The value itself, or undefined for each kind of empty. Ask the kind first where it matters. */
export function known<T>(value: T): Exclude<T, None | NotApplicable | undefined> | undefined {
  if (value === undefined || isNone(value) || isNotApplicable(value)) return undefined;
  return value as Exclude<T, None | NotApplicable | undefined>; // the three empties were just ruled out
}

function isMarker(value: unknown, kind: EmptyKind): boolean {
  return typeof value === 'object' && value !== null && 'is' in value && value.is === kind;
}
