import { z } from 'zod';
import { languages } from '../lib/index.ts';
import { fileKinds, openKinds, themes } from './channels.ts';
import type { Call, RequestOf } from './channels.ts';

/** The most one call may carry, in bytes: far above any real workspace, below what would exhaust memory. */
export const largestPayloadBytes = 512 * 1024 * 1024;

const nothing = z.strictObject({});
const bytes = z
  .instanceof(Uint8Array)
  .refine((value) => value.byteLength > 0 && value.byteLength <= largestPayloadBytes);
const shownName = z.string().min(1).max(200);
const token = z.string().regex(/^[0-9a-f]{32}$/);
/** Part of a backup's file name: no dot, no separator, nothing a file system folds together. */
const workspaceId = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/);

/** What each call accepts, exactly: an unknown field is refused like a wrong one. */
export const requestSchemas: { readonly [C in Call]: z.ZodType<RequestOf<C>> } = {
  readApp: nothing,
  setAppearance: z.strictObject({ language: z.enum(languages), theme: z.enum(themes) }),
  readWindow: nothing,
  saveFile: z.strictObject({
    kind: z.enum(fileKinds),
    suggestedName: shownName,
    bytes,
    over: token.optional(),
  }),
  openFile: z.strictObject({ kind: z.enum(openKinds) }),
  takeLaunchFile: nothing,
  reveal: z.discriminatedUnion('what', [
    z.strictObject({ what: z.literal('file'), token }),
    z.strictObject({ what: z.literal('backups') }),
    z.strictObject({ what: z.literal('log') }),
  ]),
  listBackups: z.strictObject({ workspaceId: workspaceId.optional() }),
  writeBackup: z.strictObject({ workspaceId, name: shownName, bytes }),
  restoreBackup: z.strictObject({ id: z.string().min(1).max(400) }),
  readBackupFolder: nothing,
  chooseBackupFolder: z.strictObject({ move: z.boolean() }),
};
