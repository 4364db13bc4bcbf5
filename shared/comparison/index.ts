export * from './compareStates.ts';
export * from './comparison.ts';
export type { ComparedFacts } from './listEdits.ts';
