export * from './adjustedPack.ts';
export * from './adjustPack.ts';
export * from './attestedCriterion.ts';
export * from './copyPack.ts';
export * from './kindsOfChange.ts';
export * from './packOf.ts';
export * from './packProblem.ts';
export * from './rebase.ts';
