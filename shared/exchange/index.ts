export * from './assessmentSchema.ts';
export * from './checkConsistency.ts';
export * from './inspectJson.ts';
export * from './problem.ts';
export * from './readAssessment.ts';
export * from './readWorkspace.ts';
export * from './workspaceSchema.ts';
