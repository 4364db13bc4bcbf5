import type { Text } from '../../lib/index.ts';
import { text } from '../../lib/index.ts';
import type { Problem } from '../problem.ts';
import { shortened } from '../problem.ts';
import { limits } from './sheets.ts';

const spreadsheet = text(
  'a spreadsheet (.xlsx, .xls, .ods or .csv)',
  '表格文件（.xlsx、.xls、.ods 或 .csv）',
);

/** The file is of another kind, whatever its name says. */
export function notASpreadsheet(fileName: string): Problem {
  return about(
    spreadsheet,
    shortened(fileName),
    text('Choose a spreadsheet, or save the data as one.', '请选择表格文件，或将数据另存为表格。'),
  );
}

/** It begins as a spreadsheet does and cannot be read to its end. */
export function damaged(fileName: string): Problem {
  return about(
    text('a whole spreadsheet', '完整的表格文件'),
    text(
      `${shortened(fileName).en}, damaged or incomplete`,
      `${shortened(fileName)['zh-CN']}，已损坏或不完整`,
    ),
    text(
      'Open it in a spreadsheet program, save it again as .xlsx, and bring in that file.',
      '请用表格软件打开并重新保存为 .xlsx，再导入新文件。',
    ),
  );
}

export function passwordProtected(): Problem {
  return about(
    text('a spreadsheet without a password', '未设密码的表格文件'),
    text('a file that only opens with a password', '设有打开密码的文件'),
    text(
      'Open it with its password, save a copy without one, and delete the copy afterwards.',
      '请用密码打开后另存一份不设密码的副本，导入后删除该副本。',
    ),
  );
}

export function emptySpreadsheet(): Problem {
  return about(
    text('a table with headings', '带标题行的表格'),
    text('no filled cell', '没有任何已填写的单元格'),
    text('Check that the right file was saved.', '请确认保存的是正确的文件。'),
  );
}

export function tooManyBytes(bytes: number): Problem {
  return about(
    text(`at most ${inMebibytes(limits.bytes)} MiB`, `不超过${inMebibytes(limits.bytes)} MiB`),
    text(`${inMebibytes(bytes)} MiB`, `${inMebibytes(bytes)} MiB`),
    smaller,
  );
}

export function inflatesTooFar(): Problem {
  const most = inMebibytes(limits.inflatedBytes);
  return about(
    text(`at most ${most} MiB once unpacked`, `解压后不超过${most} MiB`),
    text('more', '更多'),
    smaller,
  );
}

export function strangeEncoding(): Problem {
  return about(
    text('text in UTF-8, UTF-16 or GB 18030', 'UTF-8、UTF-16 或 GB 18030 编码的文本'),
    text('another encoding', '其他编码'),
    text('Save it as “CSV UTF-8”, or as .xlsx.', '请另存为“CSV UTF-8”格式或 .xlsx。'),
  );
}

const smaller = text(
  'Keep only the sheet and the columns that are needed, or bring it in by parts.',
  '请仅保留所需的工作表和列，或分批导入。',
);

function about(expected: Text, found: Text, fix: Text): Problem {
  return { path: '', expected, found, fix };
}

function inMebibytes(bytes: number): string {
  return String(Math.ceil(bytes / (1024 * 1024)));
}
