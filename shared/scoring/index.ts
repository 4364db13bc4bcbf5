export * from './applyChanges.ts';
export * from './bands.ts';
export * from './evaluate.ts';
export * from './factsFor.ts';
export * from './judgeCriterion.ts';
export * from './score.ts';
export * from './scorecards.ts';
export * from './workspaceAnswers.ts';
