export * from './buildWorkbook.ts';
export * from './workbookError.ts';
