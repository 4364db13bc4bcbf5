import type { Day, Moment } from '../../../shared/lib/index.ts';

/** The screen's clock, to the second, in UTC. */
export function now(): Moment {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}

/** The calendar day where the user is. */
export function today(): Day {
  const date = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
