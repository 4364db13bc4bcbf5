export * from './bestFixes.ts';
export * from './buildReport.ts';
export * from './reader.ts';
export * from './reportModel.ts';
export * from './words.ts';
export * from './workbook/buildRecordsWorkbook.ts';
export * from './workbookModel.ts';
