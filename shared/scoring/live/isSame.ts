/**
 * Whether two values made of plain objects, lists, maps and sets say the same, in the same order where
 * order can be seen. Anything else, tracked records included, is the same only as itself. `known` keeps
 * the pairs found alike: some views repeat large parts in every entry.
 */
export function isSame(one: unknown, other: unknown, known?: Map<object, object>): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object') return false;
  if (one === null || other === null) return false;
  if (known?.get(one) === other) return true;
  const isAlike = compare(one, other, known);
  if (isAlike) known?.set(one, other);
  return isAlike;
}

function compare(one: object, other: object, known?: Map<object, object>): boolean {
  if (Array.isArray(one)) {
    if (!Array.isArray(other) || one.length !== other.length) return false;
    return one.every((value, i) => isSame(value, other[i], known));
  }
  if (one instanceof Map) {
    return other instanceof Map && areSameLists([...one], [...other], known);
  }
  if (one instanceof Set) {
    return other instanceof Set && areSameLists([...one], [...other], known);
  }
  if (!isPlain(one) || !isPlain(other)) return false;
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  return names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name], known));
}

function areSameLists(
  one: readonly unknown[],
  other: readonly unknown[],
  known?: Map<object, object>,
): boolean {
  return one.length === other.length && isSame(one, other, known);
}

function isPlain(value: object): value is Readonly<Record<string, unknown>> {
  return Object.getPrototypeOf(value) === Object.prototype;
}
