import { digestOf } from '../../../shared/lib/index.ts';

/**
 * The id under which backups of a workspace are filed. Its own where every file system can tell such
 * names apart; else one made from it: capitals and dots are folded together by some.
 */
export function backupIdOf(workspaceId: string): string {
  const isPlain = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/.test(workspaceId);
  return isPlain ? workspaceId : `w-${digestOf(workspaceId).slice(0, 40)}`;
}
