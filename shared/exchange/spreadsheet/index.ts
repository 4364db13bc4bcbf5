export * from './findHeader.ts';
export type { RejectedCell } from './importRows.ts';
export { matchColumns } from './matchColumns.ts';
export type { Certainty, ColumnMatch } from './matchColumns.ts';
export * from './planImport.ts';
export * from './readSpreadsheet.ts';
export type { Decode, Encoding } from './readTextFile.ts';
export * from './sheets.ts';
