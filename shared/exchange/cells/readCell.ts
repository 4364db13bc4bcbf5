import type { Language, Result, Text, Words } from '../../lib/index.ts';
import { fail, inLanguage, ok, text } from '../../lib/index.ts';
import type { EmptyKind, Field } from '../../map/index.ts';
import { none, notApplicable } from '../../map/index.ts';
import { shortened } from '../problem.ts';
import type { CellProblem } from './cellProblem.ts';
import { expectedIn, refuseCell } from './cellProblem.ts';
import { cellWords, emptyKindOf, foldText, isDash, isSpreadsheetError } from './cellWords.ts';
import { unguardText } from './guardText.ts';
import { readDay, readMoment } from './readDay.ts';
import { readInteger } from './readInteger.ts';
import { readOption } from './readOption.ts';
import { readPlace } from './readPlace.ts';
import type { FindRecord } from './readReferences.ts';
import { readReferences } from './readReferences.ts';
import { splitItems } from './splitItems.ts';

export interface CellContext {
  /** The language words are written in; everything else is read in both, whatever it is. */
  readonly language: Language;
  /** What the field holds now: its words in the other language are kept. */
  readonly present?: unknown;
  readonly findRecord: FindRecord;
}

/**
 * The value a typed or pasted text stands for; undefined for unknown. Reads back everything that
 * `showCell` writes for copying, in either language. What it cannot be sure of it refuses, with the reason.
 */
export function readCell(
  field: Field,
  cell: string,
  context: CellContext,
): Result<unknown, CellProblem> {
  const whole = cleanCell(cell);
  if (!whole.isWellFormed()) {
    return refuseCell(field, whole, text('Enter the text again.', '请重新录入该文本。'));
  }
  const unguarded = unguardText(whole);
  const said = (unguarded ?? whole).trim();
  const isProse = field.kind === 'line' || field.kind === 'words';
  if (unguarded !== undefined && isProse) return readProse(field, said, context);
  if (isSpreadsheetError(said)) {
    return refuseCell(
      field,
      said,
      text(
        'The spreadsheet could not compute this cell. Mend it there.',
        '该单元格的公式出错，请在原表格中修正。',
      ),
    );
  }
  if (field.kind === 'choice' || field.kind === 'choices') {
    // Before the empties: "none" may be an option like any other.
    const option = readOption(field.options, said);
    if (option !== undefined) return ok(field.kind === 'choice' ? option : [option]);
  }
  if (isDash(said)) return readDash(field, said);
  const empty = emptyKindOf(said);
  if (empty !== undefined) return readEmpty(field, empty, said);
  return isProse ? readProse(field, said, context) : readValue(field, said, context);
}

/** Line ends as LF, no invisible control characters, nothing blank at the ends. */
function cleanCell(cell: string): string {
  return (
    cell
      .replace(/\r\n?/g, '\n')
      // oxlint-disable-next-line no-control-regex -- control characters are what is taken out
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B\uFEFF]/g, '')
      .trim()
  );
}

function readValue(field: Field, said: string, context: CellContext): Result<unknown, CellProblem> {
  switch (field.kind) {
    case 'integer':
      return readInteger(field, said);
    case 'yes-no':
      return readYesNo(field, said);
    case 'day':
      return withProblem(field, said, readDay(said));
    case 'moment':
      return withProblem(field, said, readMoment(said));
    case 'place': {
      const place = readPlace(said);
      return place === undefined ? refuseCell(field, said, placeFix(said)) : ok(place);
    }
    case 'places':
      return readList(field, said, readPlace, placeFix);
    case 'choice':
      return refuseCell(field, said, text('Choose one of the options.', '请从选项中选择一项。'));
    case 'choices':
      return readList(
        field,
        said,
        (item) => readOption(field.options, item),
        () => text('Correct it to one of the options.', '请更正为选项之一。'),
      );
    case 'reference': {
      const found = readReferences(field, said, false, context.findRecord);
      return found.ok ? ok(found.value[0]) : found;
    }
    case 'references':
      return readReferences(field, said, true, context.findRecord);
    case 'line':
    case 'words':
      return readProse(field, said, context);
  }
}

function readProse(
  field: Field,
  said: string,
  { language, present }: CellContext,
): Result<Words, CellProblem> {
  const longest = field.kind === 'line' ? 2_000 : 20_000; // as the schema of a workspace has it
  if (said.length > longest) {
    const fix = text(
      `Shorten it to ${longest} characters; attach long documents as evidence.`,
      `请缩短至${longest}个字符以内；长文档应作为证据附件保存。`,
    );
    return refuseCell(field, said, fix);
  }
  if (field.kind === 'line') return ok(said.replace(/\s*\n\s*/g, ' '));
  if (present === undefined || present === null) return ok(said);
  if (cleanCell(inLanguage(present as Words, language)) === said) return ok(present as Words); // words hold words
  if (typeof present !== 'object' || 'is' in present) return ok(said);
  return ok({ ...(present as Words & object), [language]: said });
}

const yesWords = new Set(['yes', 'y', 'true', '1', '是', '对', '真', '√', '✓', '✔', '☑']);
const noWords = new Set(['no', 'n', 'false', '0', '否', '不是', '错', '假', '×', '✗', '✘']);

function readYesNo(field: Field, said: string): Result<boolean, CellProblem> {
  const word = foldText(said);
  if (yesWords.has(word)) return ok(true);
  if (noWords.has(word)) return ok(false);
  return refuseCell(
    field,
    said,
    text(
      'Write “yes” or “no”, or leave it empty if nobody knows.',
      '请填“是”或“否”；尚不清楚的留空。',
    ),
  );
}

function readList(
  field: Field,
  said: string,
  find: (item: string) => string | undefined,
  fixOf: (strange: string) => Text,
): Result<readonly string[], CellProblem> {
  const split = splitItems(said, find);
  if ('strange' in split) return refuseCell(field, split.strange, fixOf(split.strange));
  const items = [...new Set(split.items)];
  return items.length > 0 ? ok(items) : refuseCell(field, said, fixOf(said));
}

function readDash(field: Field, said: string): Result<unknown, CellProblem> {
  if (field.empties.includes('none')) return ok(none);
  return refuseCell(
    field,
    said,
    text(
      'A dash can mean several things here. Leave the cell empty if nobody knows.',
      '短横线在此含义不明。尚不清楚的请留空。',
    ),
  );
}

function readEmpty(
  field: Field,
  empty: EmptyKind | 'unknown',
  said: string,
): Result<unknown, CellProblem> {
  if (empty === 'unknown') {
    if (!field.required) return ok(undefined);
    return fail({
      expected: expectedIn(field),
      found: shortened(said === '' ? undefined : said),
      fix: text('It must be filled in.', '此项必填。'),
    });
  }
  if (field.empties.includes(empty)) return ok(empty === 'none' ? none : notApplicable);
  const word = cellWords[empty];
  return refuseCell(
    field,
    said,
    text(
      `“${word.en}” is no answer to this field. Leave it empty if nobody knows.`,
      `此项不能填“${word['zh-CN']}”。尚不清楚的请留空。`,
    ),
  );
}

function withProblem<T>(field: Field, said: string, read: Result<T, Text>): Result<T, CellProblem> {
  return read.ok ? read : refuseCell(field, said, read.error);
}

function placeFix(said: string): Text {
  if (/^(?:eu|eea|欧盟|欧洲联盟|european union|europe|欧洲)$/.test(foldText(said))) {
    return text('Name the country: this is a group of them.', '请填写具体国家：这是国家集合。');
  }
  return text(
    'Write the name of the country or region, or its code of two letters.',
    '请填写国家或地区的名称，或其两位字母代码。',
  );
}
