import { columnsOf, showCell } from '../../../shared/exchange/index.ts';
import type { NameRecord } from '../../../shared/exchange/index.ts';
import type { SavedAssessment } from '../../../shared/assessment/index.ts';
import type { Change, Row, TableName } from '../../../shared/history/index.ts';
import type { Language, Text } from '../../../shared/lib/index.ts';
import { canonicalJson, text } from '../../../shared/lib/index.ts';
import type { Field, Fields, RegisterId } from '../../../shared/map/index.ts';
import { isRegisterId } from '../../../shared/map/index.ts';
import { choice, day, line, references, words, yesNo } from '../../../shared/map/fields.ts';

/** One field before and after; undefined where it said nothing. */
export interface FieldChange {
  readonly key: string;
  readonly label: Text;
  readonly before: unknown;
  readonly after: unknown;
  readonly field: Field | undefined;
}

/** What a change did to each field, in the order of the register's columns; stamps are left out. */
export function fieldChanges({ register, before, after }: Change): readonly FieldChange[] {
  const was = flat(register, before);
  const is = flat(register, after);
  const fields = fieldsOf(register);
  const names = new Set([...Object.keys(fields), ...Object.keys(was), ...Object.keys(is)]);
  const changes: FieldChange[] = [];
  for (const key of names) {
    if (stamps.has(key)) continue;
    if (canonicalJson(was[key] ?? null) === canonicalJson(is[key] ?? null)) continue;
    const field = fields[key];
    changes.push({
      key,
      label: field?.label ?? text(key, key),
      before: was[key],
      after: is[key],
      field,
    });
  }
  return changes;
}

/** A value in words; undefined for unknown, which the reader is told in words of its own. */
export function showValue(
  { field }: FieldChange,
  value: unknown,
  language: Language,
  nameRecord: NameRecord,
): string | undefined {
  if (value === undefined) return undefined;
  if (field === undefined) return typeof value === 'string' ? value : JSON.stringify(value);
  return showCell(field, value, language, nameRecord);
}

const stamps: ReadonlySet<string> = new Set(['id', 'created', 'updated']);

/** Rows of settings and of the workspace itself hold all they say in one member. */
function flat(register: TableName, row: Row | undefined): { readonly [name: string]: unknown } {
  if (row === undefined) return {};
  if (register === 'assessments') return flatSaved(row as unknown as SavedAssessment); // checked when written
  if (register !== 'meta') return row;
  const { value } = row;
  if (typeof value !== 'object' || value === null) return { value };
  const { id: _own, ...rest } = value as { readonly id?: unknown };
  return rest;
}

/** What people did to it; figures and digests follow from that. */
function flatSaved({ code, title, asOf, state, comments, signatures }: SavedAssessment) {
  return {
    code,
    title,
    asOf,
    state,
    comments: comments.length === 0 ? undefined : String(comments.length),
    signatures:
      signatures.length === 0
        ? undefined
        : signatures.map(({ by: name, role }) => `${name}, ${role}`).join('; '),
  };
}

const cache = new Map<TableName, Fields>();

function fieldsOf(register: TableName): Fields {
  const known = cache.get(register);
  if (known !== undefined) return known;
  const fields = isRegisterId(register) ? recordFields(register) : otherFields[register];
  cache.set(register, fields);
  return fields;
}

function recordFields(register: Parameters<typeof columnsOf>[0]): Fields {
  const fields: { [name: string]: Field } = {
    code: line(text('Code', '编号'), text('', '')),
    archived: yesNo(text('Archived', '已归档'), text('', '')),
  };
  for (const { key, field } of columnsOf(register)) if (field !== undefined) fields[key] = field;
  return fields;
}

const no = text('', '');
const by = words(text('Stated by', '陈述人'), no);
const evidence = references(text('Evidence', '证据'), no, 'evidence');
const record = line(text('Record', '所涉记录'), no);

const otherFields: { readonly [T in Exclude<TableName, RegisterId>]: Fields } = {
  answers: {
    question: line(text('Question', '问题'), no),
    record,
    value: choice(text('Answer', '答复'), no, {
      yes: text('Yes', '是'),
      no: text('No', '否'),
      partly: text('Partly', '部分'),
      'not-applicable': text('Not applicable', '不适用'),
    }),
    by,
    on: day(text('On', '日期'), no),
    note: words(text('Note', '备注'), no),
    evidence,
    validUntil: day(text('Valid until', '有效期至'), no),
  },
  overrides: {
    criterion: line(text('Rule', '规则'), no),
    record,
    outcome: choice(text('Verdict', '认定结论'), no, {
      met: text('Met', '符合'),
      'not-met': text('Not met', '不符合'),
      'not-applicable': text('Not applicable', '不适用'),
    }),
    by,
    on: day(text('On', '日期'), no),
    reason: words(text('Reason', '理由'), no),
    evidence,
  },
  assessments: {
    code: line(text('Code', '编号'), no),
    title: words(text('Title', '标题'), no),
    asOf: day(text('As of', '评估日期'), no),
    state: choice(text('State', '状态'), no, {
      draft: text('Draft', '草稿'),
      'in-review': text('In review', '复核中'),
      signed: text('Signed', '已签署'),
    }),
    comments: line(text('Comments', '意见数'), no),
    signatures: line(text('Signed by', '签署人'), no),
  },
  packs: {
    id: line(text('Pack', '政策包'), no),
    revision: line(text('Revision', '修订号'), no),
  },
  meta: {
    name: words(text('Name', '名称'), no),
    value: line(text('Value', '取值'), no),
    isSample: yesNo(text('Sample', '示例'), no),
    pack: line(text('Policy', '隐私政策'), no),
  },
};
