import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import type { Backup } from '../../../shared/ipc/channels.ts';
import { text } from '../../../shared/lib/index.ts';
import { backUp } from '../../parts/workspaces/backUp.ts';
import { useBackups } from '../../parts/workspaces/useBackups.ts';
import type { WorkspaceListing } from '../../db/rows.ts';
import { useHost } from '../../host/hostContext.ts';
import { BackupTable } from '../../ui/backups/BackupTable.tsx';
import { notify } from '../../ui/feedback/notify.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';

interface BackupsDialogProps {
  readonly listing: WorkspaceListing;
  /** False where the workspace cannot be opened: there is nothing to back up. */
  readonly canMake: boolean;
  readonly onRestore: (backup: Backup) => void;
  readonly onClose: () => void;
}

const words = {
  title: text('Backups of “{name}”', '“{name}”的备份'),
  list: text('Backups', '备份'),
  none: text(
    'There is no backup of this workspace yet. One is made by itself while you work in it, and before anything is replaced or deleted.',
    '该工作区尚无备份。使用过程中会自动备份；替换或删除之前也会先行备份。',
  ),
  reading: text('Reading the backups …', '正在读取备份……'),
  make: text('Back up now', '立即备份'),
  made: text('“{name}” was backed up.', '已备份“{name}”。'),
  close: text('Close', '关闭'),
};

export function BackupsDialog({ listing, canMake, onRestore, onClose }: BackupsDialogProps) {
  const { say, read } = useSpeech();
  const host = useHost();
  const list = useBackups(listing.id);
  const [isBusy, setIsBusy] = useState(false);
  const name = read(listing.name);

  const make = async () => {
    setIsBusy(true);
    const made = await backUp(host, { id: listing.id, name });
    setIsBusy(false);
    notify(
      made.ok
        ? { kind: 'done', message: say(words.made, { name }) }
        : { kind: 'problem', message: say(made.error.message) },
    );
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={say(words.title, { name })}
      size="lg"
      withCloseButton={false}
    >
      {list.kind === 'reading' ? <p role="status">{say(words.reading)}</p> : null}
      {list.kind === 'failed' ? <p role="alert">{say(list.message)}</p> : null}
      {list.kind === 'ready' && list.backups.length === 0 ? (
        <p className="quiet">{say(words.none)}</p>
      ) : null}
      {list.kind === 'ready' && list.backups.length > 0 ? (
        <BackupTable backups={list.backups} label={say(words.list)} onRestore={onRestore} />
      ) : null}
      <Group justify="flex-end" mt="lg" gap="xs">
        {canMake ? (
          <Button variant="default" loading={isBusy} onClick={() => void make()}>
            {say(words.make)}
          </Button>
        ) : null}
        <Button onClick={onClose} data-autofocus>
          {say(words.close)}
        </Button>
      </Group>
    </Modal>
  );
}
