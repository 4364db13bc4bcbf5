import type { RegisterId } from '../../map/index.ts';
import type { Matcher } from './matchColumns.ts';
import { createMatcher } from './matchColumns.ts';
import type { SheetCell, SheetRow } from './sheets.ts';
import { sayCell } from './sheets.ts';

/** Where the headings stand. */
export interface Header {
  /** The first row of headings, counted from 0. */
  readonly row: number;
  readonly rowCount: 1 | 2;
  /** One a column; empty where none stands. */
  readonly headings: readonly string[];
}

/** Headings further down than this are not looked for. */
const deepestHeader = 20;

/**
 * The row, or pair of rows, whose cells match most fields of the register; where none does, the first row
 * that is filled in two places. undefined for rows without such a row.
 */
export function findHeader(rows: readonly SheetRow[], register: RegisterId): Header | undefined {
  const matcher = createMatcher(register);
  const weigh = (header: Header | undefined) =>
    header === undefined ? 0 : countMatches(header.headings, matcher);
  let best: { readonly header: Header; readonly weight: number } | undefined;
  for (let row = 0; row < Math.min(rows.length, deepestHeader); row++) {
    const one = oneRow(rows, row);
    const alone = weigh(one);
    if (alone > (best?.weight ?? 0)) best = { header: one, weight: alone };
    const two = twoRows(rows, row, matcher);
    const together = weigh(two);
    // A pair has to say more than each of its rows, or a blank line above would count as a heading.
    if (two === undefined || together <= Math.max(alone, weigh(oneRow(rows, row + 1)))) continue;
    if (together > (best?.weight ?? 0)) best = { header: two, weight: together };
  }
  return best?.header ?? firstFilled(rows);
}

function oneRow(rows: readonly SheetRow[], row: number): Header {
  return { row, rowCount: 1, headings: (rows[row] ?? []).map(sayHeading) };
}

/**
 * A group of columns named above, its columns below. Only where the upper row is blank or goes on from its
 * neighbour does the lower one count, or the first row of data would be taken for headings.
 */
function twoRows(rows: readonly SheetRow[], row: number, matcher: Matcher): Header | undefined {
  const [above, below] = [rows[row] ?? [], rows[row + 1] ?? []];
  if (below.length === 0 || below.some((cell) => cell !== null && typeof cell !== 'string'))
    return undefined;
  const width = Math.max(above.length, below.length);
  const upper = Array.from({ length: width }, (_, i) => sayHeading(above[i]));
  let isGrouped = false;
  let group = '';
  const headings = upper.map((top, i) => {
    const bottom = sayHeading(below[i]);
    const next = upper[i + 1];
    const isGroup = top === '' || top === upper[i - 1] || next === '' || next === top;
    if (top !== '') group = top;
    if (!isGroup || bottom === '' || bottom === top) return top;
    isGrouped = true;
    const whole = `${group} ${bottom}`.trim();
    if (matcher.certain(whole) !== undefined) return whole;
    return matcher.certain(bottom) !== undefined || matcher.certain(top) === undefined
      ? bottom
      : top;
  });
  return isGrouped ? { row, rowCount: 2, headings } : undefined;
}

/** Fields matched, each once. A title spread over a row by merging is one cell said many times. */
function countMatches(headings: readonly string[], matcher: Matcher): number {
  const keys = new Set<string>();
  for (const heading of new Set(headings)) {
    const match = matcher.certain(heading);
    if (match !== undefined) keys.add(match.key);
  }
  return keys.size;
}

function firstFilled(rows: readonly SheetRow[]): Header | undefined {
  const row = rows.slice(0, deepestHeader).findIndex((cells) => {
    const said = new Set(cells.map(sayHeading));
    said.delete('');
    return said.size >= 2;
  });
  return row === -1 ? undefined : oneRow(rows, row);
}

function sayHeading(cell: SheetCell | undefined): string {
  return sayCell(cell).replace(/\s+/g, ' ').trim().slice(0, 200);
}
