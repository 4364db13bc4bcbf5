import type { Result } from '../../lib/index.ts';
import { ok, text } from '../../lib/index.ts';
import type { IntegerField } from '../../map/index.ts';
import type { EmptyKind } from '../../map/index.ts';
import type { CellProblem } from './cellProblem.ts';
import { refuseCell } from './cellProblem.ts';
import { foldText } from './cellWords.ts';

/**
 * A whole number as people write it: grouped by commas or spaces, in full-width digits, in 万 or 亿, with
 * the field's unit behind it. Exact or refused; never rounded.
 */
export function readInteger(
  field: IntegerField<EmptyKind, boolean>,
  cell: string,
): Result<number, CellProblem> {
  const refuse = (english: string, chinese: string) =>
    refuseCell(field, cell, text(english, chinese));
  const bare = withoutUnit(field, foldText(cell)).replace(/(?<=\d)[ ,](?=\d{3}(?!\d))/g, '');
  const match = /^(\d+)(?:\.(\d+))?\s*(万|萬|亿|億)?$/.exec(bare);
  if (match === null) return refuse(...explain(bare));
  const [, whole = '', fraction = '', scale] = match;
  if (scale === undefined && fraction.length === 3) {
    return refuse(
      'A point before three digits may separate thousands or decimals. Write the number without it.',
      '小数点后有三位数字，可能表示千位分隔，也可能表示小数。请改写为不含小数点的整数。',
    );
  }
  const zeros = scale === undefined ? 0 : scale === '万' || scale === '萬' ? 4 : 8;
  const moved = fraction.padEnd(zeros, '0');
  if (/[1-9]/.test(moved.slice(zeros))) {
    return refuse('Round it yourself to a whole number.', '请自行取整后填写。');
  }
  const digits = `${whole}${moved.slice(0, zeros)}`.replace(/^0+(?=\d)/, '');
  const value = Number(digits);
  if (digits.length > 16 || !Number.isSafeInteger(value)) {
    return refuse('The number is too large; check its digits.', '数值过大，请核对位数。');
  }
  return ok(value);
}

function withoutUnit(field: IntegerField<EmptyKind, boolean>, said: string): string {
  const units = [foldText(field.unit.en), foldText(field.unit['zh-CN']), '¥'];
  for (const unit of units) {
    if (said.endsWith(unit)) return said.slice(0, -unit.length).trim();
    if (said.startsWith(unit)) return said.slice(unit.length).trim();
  }
  return said;
}

function explain(bare: string): readonly [english: string, chinese: string] {
  if (/^-\s*\d/.test(bare)) {
    return ['A count cannot be below 0.', '数量不得小于0。'];
  }
  if (/^\d+(?:\.\d+)?e\+?\d+$/.test(bare)) {
    return [
      'A spreadsheet shortened it. Widen the column or format it as a number, then copy it again.',
      '该数值已被表格软件缩写。请加宽列或改为数字格式后重新复制。',
    ];
  }
  if (/\d\s*(?:-|~|至|到|–)\s*\d/.test(bare) || /^[<>≤≥约大]/.test(bare)) {
    return [
      'Write one number: the best figure you can stand behind.',
      '请填写单一数值，即您能够确认的最准确数字。',
    ];
  }
  return ['Write digits, such as 12000 or 12,000.', '请填写数字，如12000或12,000。'];
}
