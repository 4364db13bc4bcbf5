/**
 * What a worksheet can hold. Source: Microsoft, "Excel specifications and limits"; the reserved name and
 * the apostrophe rule are what Excel itself answers when a sheet is renamed.
 */
export const limits = {
  rows: 1_048_576,
  columns: 16_384,
  cellCharacters: 32_767,
  sheetNameCharacters: 31,
  columnWidth: 255,
  /** A list written into a validation itself; a longer one has to stand in cells. */
  inlineListCharacters: 255,
  /** Excel refuses the whole file when a header or footer, codes included, is longer. */
  headerFooterCharacters: 255,
} as const;
