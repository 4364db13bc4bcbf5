import { text } from '../../../../../shared/lib/index.ts';
import type { Words } from '../../../../../shared/lib/index.ts';
import { isRegisterId } from '../../../../../shared/map/index.ts';
import { outcomeWords } from '../../../../../shared/report/words.ts';
import { placeCodes, placeName } from '../../../../../shared/standards/index.ts';
import type { Session } from '../../../../data/session/session.ts';
import type { Speech } from '../../../../ui/language/languageContext.ts';
import { gridWords as words } from '../gridWords.ts';
import type { CellState } from '../model/cellReader.ts';
import { foldText } from '../model/cellReader.ts';
import type { ColumnFilter } from '../model/filters.ts';
import type { GridColumn } from '../model/gridColumns.ts';

export interface FilterOption {
  readonly id: string;
  readonly label: string;
}

/** What can be picked in the filter of a column; empty where something is typed instead. */
export function filterOptions(
  { kind, field }: GridColumn,
  session: Session,
  { read, language, compare }: Speech,
): readonly FilterOption[] {
  if (kind === 'verdict') {
    return Object.entries(outcomeWords).map(([id, label]) => ({ id, label: read(label) }));
  }
  switch (field?.kind) {
    case 'choice':
    case 'choices':
      return Object.entries(field.options).map(([id, label]) => ({ id, label: read(label) }));
    case 'yes-no':
      return [
        { id: 'true', label: read(yes) },
        { id: 'false', label: read(no) },
      ];
    case 'place':
    case 'places':
      return placeCodes
        .map((id) => ({ id, label: placeName(id, language) }))
        .toSorted((a, b) => compare(a.label, b.label));
    case 'reference':
    case 'references':
      if (!isRegisterId(field.target)) return [];
      return (session.records.records(field.target) ?? []).map((record) => ({
        id: record.id,
        label: callRecord(record, read),
      }));
    default:
      return [];
  }
}

const yes = text('Yes', '是');
const no = text('No', '否');

/** How a record is called in lists: code and name. */
export function callRecord(
  { code, name }: { readonly code: string; readonly name: Words },
  read: Speech['read'],
): string {
  return `${code} ${read(name)}`;
}

/** So many options are listed at once; more are found by typing. */
export const mostListed = 40;

export function findOptions(
  options: readonly FilterOption[],
  sought: string,
  chosen: readonly string[],
): readonly FilterOption[] {
  const query = foldText(sought.trim());
  const first = options.filter(({ id }) => chosen.includes(id));
  const found: FilterOption[] = [...first];
  for (const option of options) {
    if (found.length >= mostListed + first.length) break;
    if (chosen.includes(option.id)) continue;
    if (query === '' || foldText(option.label).includes(query)) found.push(option);
  }
  return found;
}

export const stateWords: { readonly [S in CellState]: (typeof words)['known'] } = {
  known: words.known,
  unknown: words.unknown,
  none: words.none,
  'not-applicable': words.notApplicable,
};

/** A filter in words, after the name of its column. */
export function sayFilter(
  { test, states }: ColumnFilter,
  column: GridColumn,
  session: Session,
  speech: Speech,
): string {
  const { say, language, number } = speech;
  const parts: string[] = [];
  if (test?.kind === 'contains') {
    parts.push(language === 'en' ? `“${test.text}”` : `“${test.text}”`);
  } else if (test?.kind === 'any' && test.ids.length > 0) {
    parts.push(...nameIds(test.ids, column, session, speech));
  } else if (test?.kind === 'days' || test?.kind === 'numbers') {
    const show = (bound: string | number) => (typeof bound === 'number' ? number(bound) : bound);
    const { from, to } = test;
    if (from !== undefined && to !== undefined) {
      parts.push(say(words.between, { from: show(from), to: show(to) }));
    } else if (from !== undefined) parts.push(say(words.fromOnly, { from: show(from) }));
    else if (to !== undefined) parts.push(say(words.toOnly, { to: show(to) }));
  }
  for (const state of states) {
    const isUnjudged = column.kind === 'verdict' && state === 'unknown';
    parts.push(say(isUnjudged ? words.notJudged : stateWords[state]));
  }
  return parts.join(language === 'en' ? ', ' : '、');
}

function nameIds(
  ids: readonly string[],
  column: GridColumn,
  session: Session,
  speech: Speech,
): readonly string[] {
  const { field } = column;
  const few = ids.slice(0, 3);
  const more = ids.length > few.length ? [`+${ids.length - few.length}`] : [];
  if (field?.kind === 'reference' || field?.kind === 'references') {
    const { target } = field;
    const called = few.map((id) => {
      const record = isRegisterId(target) ? session.records.get(target, id) : undefined;
      return record === undefined ? id : speech.read(record.name);
    });
    return [...called, ...more];
  }
  const options = filterOptions(column, session, speech);
  return [...few.map((id) => options.find((option) => option.id === id)?.label ?? id), ...more];
}
