import type { Row } from '../../../shared/history/index.ts';
import type { Text } from '../../../shared/lib/index.ts';
import { text } from '../../../shared/lib/index.ts';

/** Records in the description of a step: by code while they are few, by number when they are many. */
export function sayRecords(rows: readonly Row[]): Text {
  if (rows.length > 3) return text(`${rows.length} records`, `${rows.length}条记录`);
  const codes = rows.map(({ code }) => String(code));
  return text(codes.join(', '), ` ${codes.join('、')}`);
}
