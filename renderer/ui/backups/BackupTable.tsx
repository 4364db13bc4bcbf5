import { Button } from '@mantine/core';
import { text } from '../../../shared/lib/index.ts';
import type { Backup } from '../../../shared/ipc/channels.ts';
import { sayBytes } from '../files/sayBytes.ts';
import { useSpeech } from '../language/languageContext.ts';
import { useNow } from '../language/useNow.ts';
import './backupTable.css';

interface BackupTableProps {
  readonly backups: readonly Backup[];
  readonly label: string;
  /** Shown where the backups belong to several workspaces. */
  readonly hasNames?: boolean;
  readonly onRestore: (backup: Backup) => void;
}

const words = {
  made: text('Made', '创建时间'),
  name: text('Workspace', '工作区'),
  size: text('Size', '大小'),
  action: text('Action', '操作'),
  restore: text('Restore…', '恢复…'),
  restoreOf: text('Restore the backup of {moment}', '恢复 {moment} 的备份'),
};

/** Backups, newest first, each with the way back to it. */
export function BackupTable({ backups, label, hasNames, onRestore }: BackupTableProps) {
  const { say, moment, ago, language } = useSpeech();
  const now = useNow();
  return (
    <table className="backups" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{say(words.made)}</th>
          {hasNames === true ? <th scope="col">{say(words.name)}</th> : null}
          <th scope="col" className="number">
            {say(words.size)}
          </th>
          <th scope="col">
            <span className="unseen">{say(words.action)}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {backups.map((backup) => (
          <tr key={backup.id}>
            <td>
              {moment(backup.madeAt)} <span className="quiet">· {ago(backup.madeAt, now)}</span>
            </td>
            {hasNames === true ? <td className="backups-name">{backup.name}</td> : null}
            <td className="number">{sayBytes(backup.sizeBytes, language)}</td>
            <td className="backups-action">
              <Button
                variant="subtle"
                onClick={() => onRestore(backup)}
                aria-label={say(words.restoreOf, { moment: moment(backup.madeAt) })}
              >
                {say(words.restore)}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
