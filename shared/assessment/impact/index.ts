export * from './coverOf.ts';
export * from './findDestinations.ts';
export * from './findTriggers.ts';
export * from './findImpactGaps.ts';
export * from './isStated.ts';
export * from './riskMethod.ts';
export * from './riskOf.ts';
