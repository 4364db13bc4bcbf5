export * from './company/sampleWorkspace.ts';
export * from './generate/generateWorkspace.ts';
export * from './generate/sizes.ts';
export * from './sampleAsOf.ts';
