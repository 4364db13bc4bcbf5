import { text } from '../../../shared/lib/index.ts';
import type { Text } from '../../../shared/lib/index.ts';
import type { HostError, HostErrorCode, HostResult } from '../../../shared/ipc/channels.ts';

const texts: { readonly [C in HostErrorCode]: Text } = {
  refused: text(
    'The desktop refused this: it did not come from the application’s own page.',
    '请求并非来自本应用自身的页面，桌面程序已拒绝。',
  ),
  'bad-request': text(
    'The desktop did not understand this request and did nothing. Restart Cartulary; if it happens again, report it with the log.',
    '桌面程序无法识别该请求，未执行任何操作。请重新启动 Cartulary；如再次出现，请附上日志反馈。',
  ),
  cancelled: text('You cancelled. Nothing was changed.', '您已取消，未作任何更改。'),
  'not-found': text(
    'The file is no longer there. It may have been moved, renamed or deleted.',
    '找不到该文件，可能已被移动、重命名或删除。',
  ),
  'no-permission': text(
    'The system does not let Cartulary read or write there. What was there before is untouched. Choose another folder.',
    '系统不允许 Cartulary 在此处读写，原有文件未受影响。请选择其他文件夹。',
  ),
  'disk-full': text(
    'The disk is full. The file before this one is untouched. Free some space or choose another place.',
    '磁盘空间不足，原有文件未受影响。请清理空间或选择其他位置。',
  ),
  'too-large': text(
    'The file is larger than 512 MB, the most Cartulary opens.',
    '该文件超过 512 MB，超出 Cartulary 可打开的上限。',
  ),
  'already-exists': text(
    'A file with the complete name, ending included, is already there and was left as it is. Choose another name.',
    '加上扩展名后，该位置已有同名文件，现予保留。请另选名称。',
  ),
  'wrong-content': text(
    'The content does not match the kind of file, so it was not saved. Make the file again.',
    '文件内容与文件类型不符，未予保存。请重新生成该文件。',
  ),
  failed: text(
    'The system reported an error and the file was not written or read. What was there before is untouched.',
    '系统报告错误，文件未能写入或读取，原有文件未受影响。',
  ),
};

/** A failure as the page receives it: a code to act on and words to show. */
export function refuse(code: HostErrorCode): { readonly ok: false; readonly error: HostError } {
  return { ok: false, error: { code, text: texts[code] } };
}

const codes: { readonly [code: string]: HostErrorCode } = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'too-large',
};

/** The system's error in plain words; what is not recognised is `failed`, never a stack. */
export function refuseFor(error: unknown): HostResult<never> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return refuse(codes[code] ?? 'failed');
}
