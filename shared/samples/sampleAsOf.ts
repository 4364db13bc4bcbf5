import type { Day } from '../lib/index.ts';

/** The day the sample company is looked at; its dates are written around it. */
export const sampleAsOf: Day = '2026-11-01';
