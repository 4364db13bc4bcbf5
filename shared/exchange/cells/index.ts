export * from './cellProblem.ts';
export * from './columnsOf.ts';
export * from './createRecordFinder.ts';
export * from './looksPersonal.ts';
export * from './readCell.ts';
export type { FindRecord } from './readReferences.ts';
export * from './readTable.ts';
export * from './showCell.ts';
