import type { Text } from '../lib/index.ts';
import { text } from '../lib/index.ts';
import type { Field } from '../map/index.ts';
import { isRegisterId, registerOf } from '../map/index.ts';

interface Expectation {
  readonly expected: Text;
  readonly fix: Text;
}

/** What a workspace file should hold at a path, in words made from the register descriptions. */
export function expectationAt(path: readonly PropertyKey[]): Expectation {
  const [top, register, , name] = path;
  if (top === 'registers' && typeof register === 'string' && isRegisterId(register)) {
    if (name === undefined) {
      const { many } = registerOf(register);
      return {
        expected: text(`a list of records (${many.en})`, `记录列表（${many['zh-CN']}）`),
        fix: text('Restore the list from a backup.', '请从备份恢复该列表。'),
      };
    }
    const field = registerOf(register).fields[String(name)];
    if (field !== undefined) return ofField(field);
  }
  return ofBase[String(path.at(top === 'registers' ? 3 : -1) ?? '')] ?? anything;
}

function ofField(field: Field): Expectation {
  const { label } = field;
  const expected = ofValue(field);
  return {
    expected: text(`${expected.en} (${label.en})`, `${expected['zh-CN']}（${label['zh-CN']}）`),
    fix: field.required
      ? text('It must be filled in.', '此项必填。')
      : text(
          'Correct it, or remove the field if nobody knows.',
          '请更正；如尚不清楚，请删除该字段。',
        ),
  };
}

function ofValue(field: Field): Text {
  switch (field.kind) {
    case 'line':
      return text('one line of text', '单行文本');
    case 'words':
      return text('text, or texts by language', '文本，或按语言分列的文本');
    case 'integer':
      return text(
        `a whole number of ${field.unit.en}, 0 or more`,
        `不小于0的整数（${field.unit['zh-CN']}）`,
      );
    case 'yes-no':
      return text('true or false', 'true 或 false');
    case 'day':
      return text('a day that exists, YYYY-MM-DD', '真实存在的日期（YYYY-MM-DD）');
    case 'moment':
      return text('a moment in UTC, YYYY-MM-DDTHH:MM:SSZ', 'UTC 时间（YYYY-MM-DDTHH:MM:SSZ）');
    case 'place':
      return text('an ISO 3166-1 code of two capitals', 'ISO 3166-1 两位大写代码');
    case 'places':
      return text('a list of ISO 3166-1 codes', 'ISO 3166-1 代码列表');
    case 'choice':
      return oneOf(field.options);
    case 'choices':
      return text(
        `a list of ${oneOf(field.options).en}`,
        `以下各项的列表：${oneOf(field.options)['zh-CN']}`,
      );
    case 'reference':
      return text(`the id of a record in "${field.target}"`, `“${field.target}”中某条记录的 id`);
    case 'references':
      return text(
        `a list of ids of records in "${field.target}"`,
        `“${field.target}”中记录 id 的列表`,
      );
  }
}

function oneOf(options: { readonly [id: string]: Text }): Text {
  const ids = Object.keys(options);
  const shown = ids.length > 8 ? [...ids.slice(0, 8), '…'] : ids;
  return text(`one of ${shown.join(', ')}`, `以下之一：${shown.join('、')}`);
}

const anything: Expectation = {
  expected: text('what the workspace schema describes', '符合工作区格式的内容'),
  fix: text(
    'Print the schema with "cartulary schema" and correct the file.',
    '可用 “cartulary schema” 输出格式说明后更正。',
  ),
};

const ofBase: { readonly [field: string]: Expectation } = {
  id: {
    expected: text(
      'an id of letters, digits, ".", "_" or "-", up to 100',
      '由字母、数字及 . _ - 组成的 id，不超过100个字符',
    ),
    fix: text('Give it an id no other record has.', '请设置不与其他记录重复的 id。'),
  },
  code: {
    expected: text('a code such as ACT-014', '编号，如 ACT-014'),
    fix: text(
      'Give it the register’s prefix and a free number.',
      '请使用登记册前缀加未占用的序号。',
    ),
  },
  name: {
    expected: text('a name: text, or texts by language', '名称：文本，或按语言分列的文本'),
    fix: text('It must be filled in.', '此项必填。'),
  },
};
