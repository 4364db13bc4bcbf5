/** What to do with a file, by its ending alone; whoever reads it looks at the content. */
export type FileSort = 'workspace' | 'spreadsheet' | 'other';

export function fileSort(name: string): FileSort {
  if (/\.(?:cartulary|json)$/i.test(name)) return 'workspace';
  if (/\.(?:xlsx|xlsm|xlsb|xls|ods|fods|csv|tsv)$/i.test(name)) return 'spreadsheet';
  return 'other';
}
