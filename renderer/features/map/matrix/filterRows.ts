import type { MatrixHead } from '../../../../shared/views/index.ts';

/** Positions of the rows whose name (in the language given) or code holds every word looked for. */
export function filterRows(
  rows: readonly MatrixHead[],
  query: string,
  read: (words: MatrixHead['words']) => string,
): readonly number[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.flatMap(({ words, code }, row) => {
    const name = `${read(words)} ${code ?? ''}`.toLowerCase();
    return wanted.every((word) => name.includes(word)) ? [row] : [];
  });
}
