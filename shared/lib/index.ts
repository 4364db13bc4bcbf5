export * from './assertNever.ts';
export * from './canonicalJson.ts';
export * from './dates.ts';
export * from './digest.ts';
export * from './result.ts';
export * from './sequentialMap.ts';
export * from './text.ts';
