import type { Certain } from '../map/index.ts';

/** What a yes-no field says; every kind of empty but unknown counts as no. */
export function certainOf(value: unknown): Certain {
  if (value === undefined) return 'unknown';
  return value === true ? 'yes' : 'no';
}

export function negate(one: Certain): Certain {
  if (one === 'unknown') return 'unknown';
  return one === 'yes' ? 'no' : 'yes';
}

/** Yes when both hold; no as soon as one surely does not. */
export function both(one: Certain, other: Certain): Certain {
  if (one === 'no' || other === 'no') return 'no';
  return one === 'yes' && other === 'yes' ? 'yes' : 'unknown';
}
