import { text } from '../../../shared/lib/index.ts';
import type { Text } from '../../../shared/lib/index.ts';
import type { FileKind, OpenKind } from '../../../shared/ipc/channels.ts';

interface KindOfFile {
  readonly label: Text;
  readonly endings: readonly [string, ...string[]];
  /** First bytes every such file has; none where the content is text or may be encrypted. */
  readonly signature?: readonly number[];
}

const zipSignature = [0x50, 0x4b, 0x03, 0x04];

export const savedKinds: { readonly [K in FileKind]: KindOfFile } = {
  workspace: { label: text('Cartulary workspace', 'Cartulary 工作区'), endings: ['cartulary'] },
  json: { label: text('Workspace as JSON', 'JSON 格式的工作区'), endings: ['json'] },
  assessment: { label: text('Assessment', '评估结果'), endings: ['assessment.json'] },
  pack: { label: text('Policy pack', '政策规则包'), endings: ['pack.json'] },
  pdf: {
    label: text('PDF document', 'PDF 文档'),
    endings: ['pdf'],
    signature: [0x25, 0x50, 0x44, 0x46, 0x2d],
  },
  xlsx: {
    label: text('Excel workbook', 'Excel 工作簿'),
    endings: ['xlsx'],
    signature: zipSignature,
  },
  csv: { label: text('Comma-separated values', 'CSV 文件'), endings: ['csv'] },
  svg: { label: text('SVG drawing', 'SVG 图形'), endings: ['svg'] },
  png: {
    label: text('PNG picture', 'PNG 图片'),
    endings: ['png'],
    signature: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  },
  jpeg: {
    label: text('JPEG picture', 'JPEG 图片'),
    endings: ['jpg', 'jpeg'],
    signature: [0xff, 0xd8, 0xff],
  },
  gif: {
    label: text('GIF picture', 'GIF 图片'),
    endings: ['gif'],
    signature: [0x47, 0x49, 0x46, 0x38],
  },
  webp: {
    label: text('WebP picture', 'WebP 图片'),
    endings: ['webp'],
    signature: [0x52, 0x49, 0x46, 0x46],
  },
  text: { label: text('Text', '文本'), endings: ['txt', 'json', 'csv', 'log', 'md', 'tsv'] },
  // Whatever the file calls itself: one ending that no system starts.
  bytes: { label: text('Unknown kind of file', '未知类型文件'), endings: ['bin'] },
  ics: { label: text('Calendar file', '日历文件'), endings: ['ics'] },
};

export const openedKinds: { readonly [K in OpenKind]: Omit<KindOfFile, 'signature'> } = {
  workspace: { label: text('Workspaces', '工作区文件'), endings: ['cartulary', 'json'] },
  spreadsheet: { label: text('Spreadsheets', '电子表格'), endings: ['xlsx', 'xls', 'ods', 'csv'] },
  assessment: { label: text('Assessments', '评估结果'), endings: ['json'] },
  pack: { label: text('Policy packs', '政策规则包'), endings: ['json'] },
  any: {
    label: text('All files Cartulary reads', 'Cartulary 可读取的文件'),
    endings: ['cartulary', 'json', 'xlsx', 'xls', 'ods', 'csv'],
  },
};

export function hasSignature(kind: FileKind, bytes: Uint8Array): boolean {
  return (savedKinds[kind].signature ?? []).every((byte, index) => bytes[index] === byte);
}

/** The path with the kind's ending; one the user typed in capitals counts. */
export function withEnding(path: string, kind: FileKind): string {
  const { endings } = savedKinds[kind];
  const lower = path.toLowerCase();
  return endings.some((ending) => lower.endsWith(`.${ending}`)) ? path : `${path}.${endings[0]}`;
}
