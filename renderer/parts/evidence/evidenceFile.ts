import type { Result } from '../../../shared/lib/index.ts';
import { fail, text } from '../../../shared/lib/index.ts';
import type { FileKind, HostError } from '../../../shared/ipc/channels.ts';
import type { AttachedFile, FileAttachment } from '../../data/commands/attachFile.ts';
import { attachFile, largestFileBytes } from '../../data/commands/attachFile.ts';
import type { MediaType } from '../../data/evidence/mediaTypeOf.ts';
import type { Refusal } from '../../data/refusal.ts';
import { refuseForbidden } from '../../data/refusal.ts';
import type { Session } from '../../data/session/session.ts';
import type { Host } from '../../host/host.ts';
import { digestBytes } from '../../workers/digestBytes.ts';

/** What a person says of a file beside its content. */
export type FileDescription = Pick<FileAttachment, 'name' | 'kind' | 'dated' | 'expires'>;

/** Reads a file, works out its SHA-256 and keeps it with the workspace as a piece of evidence. */
export async function keepFile(
  session: Session,
  file: File,
  description: FileDescription,
): Promise<Result<AttachedFile, Refusal>> {
  // Before it is read: a file of some gigabytes would fill the memory.
  if (file.size > largestFileBytes) return fail(tooLarge);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return fail(unreadable);
  }
  const sha256 = await digestBytes(bytes);
  return session.run(attachFile, {
    ...description,
    id: crypto.randomUUID(),
    bytes,
    sha256,
    fileName: file.name,
  });
}

const tooLarge = refuseForbidden(
  'The file is larger than 100 MiB, the most a workspace keeps. Attach the pages that prove the point, or add it by reference: where the original is kept.',
  '文件超过100 MiB，工作区不予保存。请仅添加能够证明事实的部分，或者以引用方式登记原件所在。',
).refusal;

const unreadable: Refusal = {
  kind: 'forbidden',
  message: text(
    'The file could not be read: it may be open elsewhere, moved, or on a disk that is gone. Nothing was attached.',
    '无法读取文件：可能正被其他程序占用、已被移动，或者所在磁盘不可用。未添加任何内容。',
  ),
};

/** Saves a copy of a piece of evidence where the user says. */
export function saveEvidence(
  host: Host,
  file: { readonly name: string; readonly type: MediaType; readonly bytes: Uint8Array },
): Promise<Result<unknown, HostError>> {
  return host.saveFile({
    kind: kindOf(file),
    suggestedName: file.name,
    bytes: file.bytes,
  });
}

/** The desktop writes just the endings it knows; whatever else a file calls itself, it is bytes. */
function kindOf({ type }: { readonly type: MediaType }): FileKind {
  switch (type) {
    case 'application/pdf':
      return 'pdf';
    case 'image/png':
      return 'png';
    case 'image/jpeg':
      return 'jpeg';
    case 'image/gif':
      return 'gif';
    case 'image/webp':
      return 'webp';
    case 'text/csv':
      return 'csv';
    case 'application/json':
    case 'text/plain':
      return 'text';
    case 'application/octet-stream':
      return 'bytes';
  }
}
