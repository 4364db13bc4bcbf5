import type { Result, Text } from '../../lib/index.ts';
import { fail, text } from '../../lib/index.ts';
import type { Field } from '../../map/index.ts';
import { shortened } from '../problem.ts';

/** Why a cell cannot be taken as it stands: what was expected and found, what to do. */
export interface CellProblem {
  readonly expected: Text;
  readonly found: Text;
  readonly fix: Text;
}

/** A refusal of a cell that says what its field expects. */
export function refuseCell(field: Field, found: string, fix: Text): Result<never, CellProblem> {
  return fail({ expected: expectedIn(field), found: shortened(found), fix });
}

/** What a field expects, for people who type. */
export function expectedIn(field: Field): Text {
  switch (field.kind) {
    case 'line':
      return text('one line of text', '单行文本');
    case 'words':
      return text('text', '文本');
    case 'integer':
      return text(
        `a whole number, 0 or more (${field.unit.en})`,
        `不小于0的整数（${field.unit['zh-CN']}）`,
      );
    case 'yes-no':
      return text('yes or no', '“是”或“否”');
    case 'day':
      return text('a day, such as 2026-03-01', '日期，如2026-03-01');
    case 'moment':
      return text(
        'a moment with its time zone, such as 2026-03-01T08:30:00Z',
        '带时区的时间，如2026-03-01T08:30:00Z',
      );
    case 'place':
      return text('a country or region', '国家或地区');
    case 'places':
      return text('countries or regions', '一个或多个国家或地区');
    case 'choice':
      return listOptions(field.options, 'one of ', '以下之一：');
    case 'choices':
      return listOptions(field.options, 'one or more of ', '以下一项或多项：');
    case 'reference':
      return text('the code or the name of a record', '记录的编号或名称');
    case 'references':
      return text('codes or names of records', '一条或多条记录的编号或名称');
  }
}

function listOptions(
  options: { readonly [id: string]: Text },
  english: string,
  chinese: string,
): Text {
  const labels = Object.values(options);
  const more = labels.length > 8;
  const shown = more ? labels.slice(0, 8) : labels;
  return text(
    `${english}${shown.map(({ en }) => `“${en}”`).join(', ')}${more ? ', …' : ''}`,
    `${chinese}${shown.map((label) => `“${label['zh-CN']}”`).join('、')}${more ? '等' : ''}`,
  );
}
