export * from './applyChanges.ts';
export * from './bands.ts';
export * from './criterionTally.ts';
export * from './evaluate.ts';
export * from './factsFor.ts';
export * from './score.ts';
export * from './scorecards.ts';
export * from './workspaceAnswers.ts';
