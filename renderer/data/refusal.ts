import type { Problem } from '../../shared/exchange/index.ts';
import type { BrokenLink, TableName } from '../../shared/history/index.ts';
import type { Text, Words } from '../../shared/lib/index.ts';
import { text } from '../../shared/lib/index.ts';

/** Something that points at a record: a record, or an answer or override that cites it as evidence. */
export interface User {
  readonly register: TableName;
  readonly id: string;
  /** The record's code; for an answer or override the id of its question or criterion. */
  readonly code: string;
  readonly name: Words;
  readonly field: string;
  /** The id of the record it points at. */
  readonly target: string;
}

/** Why a command did nothing. The stored data is as it was before. */
export type Refusal =
  | { readonly kind: 'invalid'; readonly message: Text; readonly problems: readonly Problem[] }
  | { readonly kind: 'missing'; readonly message: Text; readonly ids: readonly string[] }
  | { readonly kind: 'in-use'; readonly message: Text; readonly users: readonly User[] }
  | { readonly kind: 'forbidden'; readonly message: Text }
  | { readonly kind: 'nothing-left'; readonly message: Text }
  | { readonly kind: 'conflict'; readonly message: Text; readonly ids: readonly string[] }
  | { readonly kind: 'disk-full'; readonly message: Text }
  | { readonly kind: 'storage'; readonly message: Text; readonly detail: string };

/** Thrown inside a transaction so that it is rolled back; caught once, outside of it. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message.en);
    this.name = 'Refused';
    this.refusal = refusal;
  }
}

export function refuseMissing(ids: readonly string[]): Refused {
  return new Refused({
    kind: 'missing',
    ids,
    message: text(
      'What was to be changed is not there any more: it was deleted in the meantime. Nothing was changed.',
      '拟更改的内容已不存在（可能已被删除）。未作任何改动。',
    ),
  });
}

export function refuseInvalid(problems: readonly Problem[]): Refused {
  return new Refused({
    kind: 'invalid',
    problems,
    message: text(
      'Something entered does not fit. Nothing was changed.',
      '所填内容不符合要求。未作任何改动。',
    ),
  });
}

export function refuseForbidden(english: string, chinese: string): Refused {
  return new Refused({ kind: 'forbidden', message: text(english, chinese) });
}

/** The refusal to carry on a history that does not hold. */
export function refuseBroken({ sequence, message }: BrokenLink): Refused {
  return new Refused({
    kind: 'conflict',
    ids: [`history/${sequence}`],
    message: text(
      `${message.en} So this history can be neither saved nor copied. Restore a backup, or save the facts without their history.`,
      `${message['zh-CN']}因此无法保存或复制该历史记录。请从备份恢复，或仅保存数据而不含历史记录。`,
    ),
  });
}

/** The refusal to go on reading what was replaced by another workspace meanwhile. */
export function refuseReplaced(): Refused {
  return new Refused({
    kind: 'conflict',
    ids: [],
    message: text(
      'Another workspace was put in the place of this one while it was being read. Try again.',
      '读取过程中，该工作区已被另一工作区替换。请重试。',
    ),
  });
}

/** The refusal for what a store reports; undefined for an error that is ours to mend. */
export function refusalOfStore(error: unknown): Refusal | undefined {
  if (!(error instanceof Error)) return undefined;
  // Dexie wraps the browser's error, at times twice.
  const inner: unknown = 'inner' in error ? error.inner : undefined;
  const names = [error.name, inner instanceof Error ? inner.name : ''];
  if (names.includes('QuotaExceededError') || /QuotaExceeded/.test(error.message)) {
    return {
      kind: 'disk-full',
      message: text(
        'There is no room left on the disk, so this change was not stored; everything before it was. Free some space and try again.',
        '磁盘空间不足，本次更改未能保存，此前的内容均已保存。请清理空间后重试。',
      ),
    };
  }
  if (!storeErrors.has(error.name)) return undefined;
  return {
    kind: 'storage',
    message: text(
      'This change could not be stored; everything before it was. Try again; if it fails again, save a copy of the workspace and restart the program.',
      '本次更改未能保存，此前的内容均已保存。请重试；如仍失败，请另存工作区副本并重新启动程序。',
    ),
    detail: `${error.name}: ${error.message}`,
  };
}

const storeErrors: ReadonlySet<string> = new Set([
  'AbortError',
  'BulkError',
  'ConstraintError',
  'DatabaseClosedError',
  'InvalidStateError',
  'NotFoundError',
  'OpenFailedError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
  'VersionError',
]);
