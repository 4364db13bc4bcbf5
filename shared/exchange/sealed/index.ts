export * from './readSealed.ts';
export * from './writeSealed.ts';
