import type { HostErrorCode, HostResult } from '../../../shared/ipc/channels.ts';
import type { Text } from '../../../shared/lib/index.ts';
import { fail, text } from '../../../shared/lib/index.ts';

const words: { readonly [C in HostErrorCode]: Text } = {
  refused: text('A browser cannot do this.', '浏览器无法执行此操作。'),
  'bad-request': text(
    'This could not be done as it was asked, and nothing was changed. Reload the page and try again.',
    '请求内容有误，未作任何改动。请重新载入页面后重试。',
  ),
  cancelled: text('You cancelled. Nothing was changed.', '您已取消，未作任何改动。'),
  'not-found': text(
    'The file is not there any more: it was moved, renamed or deleted.',
    '文件已不存在：可能已被移动、重命名或删除。',
  ),
  'no-permission': text(
    'The browser was not allowed to read or write this file. Choose another place, or allow it when the browser asks.',
    '浏览器无权读写该文件。请选择其他位置，或在浏览器询问时予以允许。',
  ),
  'disk-full': text(
    'There is no room left, on the disk or in what the browser grants this page. What was stored before is untouched. Free some space, or delete old backups.',
    '磁盘空间或浏览器分配给本页面的空间已用尽，此前存储的内容未受影响。请清理空间或删除旧备份。',
  ),
  'too-large': text(
    'The file is larger than 512 MB, the most that can be opened.',
    '文件超过 512 MB，超出可打开的上限。',
  ),
  'already-exists': text(
    'There is a file of this name already. Choose another name.',
    '已有同名文件，请另选名称。',
  ),
  'wrong-content': text(
    'The content is not of the kind the file should be, so it was not saved. Make it again.',
    '内容与文件类型不符，未予保存。请重新生成。',
  ),
  failed: text(
    'The browser reported an error; the file was not written or read. Try again, or use another browser.',
    '浏览器报告错误，文件未能写入或读取。请重试或更换浏览器。',
  ),
};

/** A failure as screens receive it; `said` where there is more to say than the code tells. */
export function refuse(code: HostErrorCode, said?: Text): HostResult<never> {
  return fail({ code, text: said ?? words[code] });
}

const codes: { readonly [name: string]: HostErrorCode } = {
  AbortError: 'cancelled',
  NotAllowedError: 'no-permission',
  SecurityError: 'no-permission',
  NoModificationAllowedError: 'no-permission',
  NotFoundError: 'not-found',
  NotReadableError: 'not-found',
  QuotaExceededError: 'disk-full',
};

/** What the browser threw, in plain words. */
export function refuseFor(error: unknown): HostResult<never> {
  const name = error instanceof Error ? error.name : '';
  return refuse(codes[name] ?? 'failed');
}

/** The work's answer; a throw becomes a refusal, so that no call of the host ever throws. */
export async function guarded<T>(work: () => Promise<HostResult<T>>): Promise<HostResult<T>> {
  try {
    return await work();
  } catch (error) {
    return refuseFor(error);
  }
}
