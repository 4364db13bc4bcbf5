export * from './checkConsistency.ts';
export * from './expectationAt.ts';
export * from './inspectJson.ts';
export * from './problem.ts';
export * from './readWorkspace.ts';
export * from './workspace.ts';
export * from './workspaceSchema.ts';
