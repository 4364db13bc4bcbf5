import type { Text } from '../../lib/index.ts';
import { text } from '../../lib/index.ts';
import type { Field, RegisterId } from '../../map/index.ts';
import { registerOf, words } from '../../map/index.ts';

/** A column of a register: of a grid, of what is copied, of what is brought in. */
export interface Column {
  /** The name under which a record holds it. */
  readonly key: string;
  readonly label: Text;
  readonly help: Text;
  readonly isRequired: boolean;
  /** True for what every record has whatever its register: code, name, owner, note. */
  readonly isBase: boolean;
  /** What it holds; undefined for the code, which the program gives. */
  readonly field: Field | undefined;
}

const code: Column = {
  key: 'code',
  label: text('Code', '编号'),
  help: text(
    'Given by the program and never changed. A row with the code of a record changes that record.',
    '由程序编定，不再变更。表格行填有已有编号的，即更新该条记录。',
  ),
  isRequired: false,
  isBase: true,
  field: undefined,
};

const baseFields = {
  name: words(
    text('Name', '名称'),
    text('What the record is called in lists and reports.', '记录在列表和报告中的名称。'),
    { required: true },
  ),
  owner: words(
    text('Owner', '负责人'),
    text(
      'The role or team that keeps the record up to date; a role rather than a person.',
      '负责维护该记录的岗位或团队；宜填写岗位而非个人。',
    ),
  ),
  note: words(
    text('Note', '备注'),
    text('Anything else worth knowing. Notes are not judged.', '其他需要说明的事项，不参与判定。'),
  ),
} as const;

/** The columns of a register in their order: code, name, its own fields, owner, note. */
export function columnsOf(register: RegisterId): readonly Column[] {
  return [
    code,
    columnFor('name', baseFields.name, true),
    ...Object.entries(registerOf(register).fields).map(([key, field]) =>
      columnFor(key, field, false),
    ),
    columnFor('owner', baseFields.owner, true),
    columnFor('note', baseFields.note, true),
  ];
}

function columnFor(key: string, field: Field, isBase: boolean): Column {
  const { label, help, required } = field;
  return { key, label, help, isRequired: required, isBase, field };
}
