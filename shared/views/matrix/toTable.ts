import type { Language, Text } from '../../lib/index.ts';
import { inLanguage, text } from '../../lib/index.ts';
import { percentOf } from '../../scoring/index.ts';
import { outcomeNames } from '../words/viewWords.ts';
import type { Matrix, MatrixCell, MatrixHead, MatrixKind } from './matrixModel.ts';
import { countOf } from './matrixModel.ts';

/** What each matrix crosses, in words. */
export const matrixTitles: { readonly [K in MatrixKind]: Text } = {
  'partner-principle': text('Recipients × principles', '接收方×原则'),
  'activity-principle': text('Activities × principles', '处理活动×原则'),
  'category-location': text('Categories × locations', '信息种类×存储位置'),
  'category-partner': text('Categories × recipients', '信息种类×接收方'),
};

/**
 * The matrix as rows of text, heads included, for the clipboard and screen readers. `bandEdges` are the
 * pack's, 0 to 1: a percentage is never rounded up across one (SC-8).
 */
export function toTable(
  matrix: Matrix,
  language: Language,
  bandEdges: readonly number[],
): readonly (readonly string[])[] {
  const nothing = inLanguage(outcomeNames['not-applicable'], language);
  return [
    [
      inLanguage(matrixTitles[matrix.kind], language),
      ...matrix.columns.map((head) => sayHead(head, language)),
    ],
    ...matrix.rows.map((head, row) => [
      sayHead(head, language),
      ...matrix.columns.map((_, column) => {
        const cell = matrix.cells[row]?.[column] ?? null;
        return cell === null ? nothing : sayCell(cell, language, bandEdges);
      }),
    ]),
  ];
}

/** A cell in words: the outcome, the share where there is one, and how many judgements or records failed. */
export function sayCell(
  cell: Omit<MatrixCell, 'records'>,
  language: Language,
  bandEdges: readonly number[],
): string {
  const isEnglish = language === 'en';
  const { outcome, share, counts } = cell;
  const parts = [inLanguage(outcomeNames[outcome], language)];
  if (share !== null) {
    const [low, high] = [percentOf(share.low, bandEdges), percentOf(share.high, bandEdges)];
    parts.push(low === high ? `${low}%` : `${low}–${high}%`);
  }
  const all = countOf(cell);
  const failed = counts['not-met'] + counts['partly-met'] + counts.error;
  if (failed > 0)
    parts.push(isEnglish ? `${failed} of ${all} fail` : `${all}项中${failed}项不符合`);
  if (counts.undetermined > 0) {
    const open = counts.undetermined;
    parts.push(isEnglish ? `${open} of ${all} open` : `${all}项中${open}项无法判定`);
  }
  return parts.join(isEnglish ? ', ' : '，');
}

function sayHead({ words, code }: MatrixHead, language: Language): string {
  const name = inLanguage(words, language);
  if (code === null) return name;
  return language === 'en' ? `${name} (${code})` : `${name}（${code}）`;
}
