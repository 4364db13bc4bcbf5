import type { Text } from '../../lib/index.ts';
import { text } from '../../lib/index.ts';
import type { EmptyKind } from '../../map/index.ts';

/** The words a cell uses where no value stands. */
export const cellWords = {
  none: text('None', '无'),
  'not-applicable': text('Not applicable', '不适用'),
  yes: text('Yes', '是'),
  no: text('No', '否'),
} as const satisfies Readonly<Record<string, Text>>;

/** What people write for each kind of empty, folded. A dash is read apart: it can mean any of the three. */
const emptyWords: ReadonlyMap<string, EmptyKind | 'unknown'> = new Map([
  ['', 'unknown'],
  ['?', 'unknown'],
  ['??', 'unknown'],
  ['unknown', 'unknown'],
  ['not known', 'unknown'],
  ['未知', 'unknown'],
  ['不详', 'unknown'],
  ['none', 'none'],
  ['无', 'none'],
  ['没有', 'none'],
  ['n/a', 'not-applicable'],
  ['n.a.', 'not-applicable'],
  ['not applicable', 'not-applicable'],
  ['不适用', 'not-applicable'],
]);

/** Which kind of empty a cell says in words; undefined for everything else. */
export function emptyKindOf(said: string): EmptyKind | 'unknown' | undefined {
  return emptyWords.get(foldText(said));
}

/** True for dashes alone, which spreadsheets put where there is nothing to say. */
export function isDash(said: string): boolean {
  return /^[-\u2010-\u2015\u2212－]+$/.test(said);
}

/** True for what a spreadsheet shows when a formula failed. */
export function isSpreadsheetError(said: string): boolean {
  return /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)$/.test(said);
}

/** Text for comparing: one width, small letters, single spaces, none at the ends. */
export function foldText(said: string): string {
  return said.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
