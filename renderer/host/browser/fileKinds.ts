import type { FileKind, OpenKind } from '../../../shared/ipc/channels.ts';
import type { Text } from '../../../shared/lib/index.ts';
import { text } from '../../../shared/lib/index.ts';

interface KindOfFile {
  readonly label: Text;
  readonly mime: string;
  /** With the dot; the first one is added to a name that has none. */
  readonly endings: readonly [string, ...string[]];
}

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const savedKinds: { readonly [K in FileKind]: KindOfFile } = {
  workspace: {
    label: text('Cartulary workspace', 'Cartulary 工作区'),
    mime: 'application/x-cartulary',
    endings: ['.cartulary'],
  },
  json: {
    label: text('Workspace as JSON', 'JSON 格式的工作区'),
    mime: 'application/json',
    endings: ['.json'],
  },
  assessment: {
    label: text('Assessment', '评估结果'),
    mime: 'application/json',
    endings: ['.assessment.json'],
  },
  pack: {
    label: text('Policy pack', '政策规则包'),
    mime: 'application/json',
    endings: ['.pack.json'],
  },
  pdf: { label: text('PDF document', 'PDF 文档'), mime: 'application/pdf', endings: ['.pdf'] },
  xlsx: { label: text('Excel workbook', 'Excel 工作簿'), mime: spreadsheet, endings: ['.xlsx'] },
  csv: {
    label: text('Comma-separated values', 'CSV 文件'),
    mime: 'text/csv',
    endings: ['.csv'],
  },
  svg: { label: text('SVG drawing', 'SVG 图形'), mime: 'image/svg+xml', endings: ['.svg'] },
  png: { label: text('PNG picture', 'PNG 图片'), mime: 'image/png', endings: ['.png'] },
  jpeg: {
    label: text('JPEG picture', 'JPEG 图片'),
    mime: 'image/jpeg',
    endings: ['.jpg', '.jpeg'],
  },
  gif: { label: text('GIF picture', 'GIF 图片'), mime: 'image/gif', endings: ['.gif'] },
  webp: { label: text('WebP picture', 'WebP 图片'), mime: 'image/webp', endings: ['.webp'] },
  text: {
    label: text('Text', '文本'),
    mime: 'text/plain',
    endings: ['.txt', '.json', '.csv', '.log', '.md', '.tsv'],
  },
  bytes: {
    label: text('Unknown kind of file', '未知类型文件'),
    mime: 'application/octet-stream',
    endings: ['.bin'],
  },
  ics: { label: text('Calendar file', '日历文件'), mime: 'text/calendar', endings: ['.ics'] },
};

export const openedKinds: {
  readonly [K in OpenKind]: { readonly label: Text; readonly endings: readonly string[] };
} = {
  workspace: { label: text('Workspaces', '工作区文件'), endings: ['.cartulary', '.json'] },
  spreadsheet: {
    label: text('Spreadsheets', '电子表格'),
    endings: ['.xlsx', '.xls', '.ods', '.csv'],
  },
  assessment: { label: text('Assessments', '评估结果'), endings: ['.json'] },
  pack: { label: text('Policy packs', '政策规则包'), endings: ['.json'] },
  any: {
    label: text('All files Cartulary reads', 'Cartulary 可读取的文件'),
    endings: ['.cartulary', '.json', '.xlsx', '.xls', '.ods', '.csv'],
  },
};

/** A name that every system takes, with the kind's ending. Never empty. */
export function fileNameFor(suggested: string, kind: FileKind): string {
  const plain = suggested
    .normalize('NFC')
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    .replaceAll(/[<>:"/\\|?*\u0000-\u001f\u007f-\u009f]/g, ' ')
    .replaceAll(/\p{Cf}|\p{Co}|\p{Cs}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[. ]+|[. ]+$/g, '');
  const { endings } = savedKinds[kind];
  const lower = plain.toLowerCase();
  const ending = endings.find((each) => lower.endsWith(each)) ?? endings[0];
  const stem = lower.endsWith(ending) ? plain.slice(0, -ending.length) : plain;
  const short = cut(stem, longestNameBytes).trim();
  return `${short === '' ? 'Cartulary' : short}${ending}`;
}

/** File systems take 255 bytes; the rest is for endings and for the stamp of a backup. */
const longestNameBytes = 180;

function cut(name: string, mostBytes: number): string {
  const encoder = new TextEncoder();
  let kept = '';
  let bytes = 0;
  for (const character of name) {
    bytes += encoder.encode(character).length;
    if (bytes > mostBytes) break;
    kept += character;
  }
  return kept;
}
