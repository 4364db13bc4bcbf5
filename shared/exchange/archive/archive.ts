import type { Workspace } from '../../assessment/index.ts';
import type { WorkspaceHistory } from '../../history/index.ts';
import type { Digest } from '../../lib/index.ts';
import type { Manifest } from './manifest.ts';

/** The files kept with a workspace, by their SHA-256. */
export type Attachments = ReadonlyMap<Digest, Uint8Array>;

/** What a file of a workspace holds: an archive all of it, a workspace.json the workspace alone. */
export interface WorkspaceFile {
  readonly workspace: Workspace;
  readonly history: WorkspaceHistory | undefined;
  readonly attachments: Attachments;
  /** Absent for a workspace.json. */
  readonly manifest: Manifest | undefined;
}

/** What an archive holds, everything in it checked. */
export interface Archive extends WorkspaceFile {
  readonly manifest: Manifest;
}
