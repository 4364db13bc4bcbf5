export * from './assessment.ts';
export * from './buildAssessment.ts';
export * from './compareAssessments.ts';
export * from './positions.ts';
export * from './ranges.ts';
export * from './rows.ts';
export * from './saved/index.ts';
export * from './workspace.ts';
