import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { BackupFolder, HostResult } from '../../../shared/ipc/channels.ts';
import { text } from '../../../shared/lib/index.ts';
import { useSession } from '../../data/session/sessionContext.ts';
import { leaveErrand } from '../../data/workspaces/errands.ts';
import { tellShelfChanged } from '../../data/workspaces/shelf.ts';
import { useBackups } from '../../parts/workspaces/useBackups.ts';
import { useHost } from '../../host/hostContext.ts';
import { goTo } from '../../navigation/useRoute.ts';
import { BackupTable } from '../../ui/backups/BackupTable.tsx';
import { notify } from '../../ui/feedback/notify.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { backupMinutes } from './rollingBackups.ts';
import { Section } from './Section.tsx';
import { useFileCommands } from './useFileCommands.ts';

const words = {
  title: text('Backups', '备份'),
  help: text(
    'Made by themselves: soon after opening and every {minutes} minutes while there are changes, and before a workspace is replaced or deleted.',
    '自动进行：打开后不久，及有更改时每{minutes}分钟一次；替换或删除工作区之前也会先行备份。',
  ),
  kept: text('The newest {count} of each workspace are kept.', '每个工作区保留最近{count}份。'),
  make: text('Back up now', '立即备份'),
  none: text('There is no backup of this workspace yet.', '该工作区尚无备份。'),
  reading: text('Reading the backups …', '正在读取备份……'),
  folder: text('Where they lie', '存放位置'),
  open: text('Open the folder', '打开文件夹'),
  choose: text('Choose another folder…', '选择其他文件夹…'),
  move: text('Move them to another folder…', '移至其他文件夹…'),
};

/** The backups of this workspace: how to make one, go back to one, and where they are. */
export function BackupsSection() {
  const { say, language } = useSpeech();
  const { id } = useSession();
  const list = useBackups(id);
  const { backUpNow } = useFileCommands();
  const [isBusy, setIsBusy] = useState(false);
  const make = async () => {
    setIsBusy(true);
    await backUpNow();
    setIsBusy(false);
  };
  return (
    <Section title={say(words.title)} help={say(words.help, { minutes: backupMinutes })}>
      <div>
        <Button variant="default" loading={isBusy} onClick={() => void make()}>
          {say(words.make)}
        </Button>
      </div>
      {list.kind === 'reading' ? <p className="quiet small">{say(words.reading)}</p> : null}
      {list.kind === 'failed' ? <p role="alert">{say(list.message)}</p> : null}
      {list.kind !== 'ready' ? null : list.backups.length === 0 ? (
        <p className="quiet small">{say(words.none)}</p>
      ) : (
        <BackupTable
          backups={list.backups}
          label={say(words.title)}
          onRestore={(backup) => {
            leaveErrand({ kind: 'restore', backup, from: window.location.hash });
            goTo({ at: 'start' });
          }}
        />
      )}
      <Folder key={language} />
    </Section>
  );
}

/** Asked anew in another language: in a browser the place is said in words. */
function Folder() {
  const { say } = useSpeech();
  const host = useHost();
  const [folder, setFolder] = useState<HostResult<BackupFolder>>();
  useEffect(() => {
    let isWanted = true;
    void host.readBackupFolder({}).then((found) => isWanted && setFolder(found));
    return () => {
      isWanted = false;
    };
  }, [host]);
  if (folder === undefined) return null;
  if (!folder.ok) return <p role="alert">{say(folder.error.text)}</p>;

  const tell = (result: HostResult<unknown>) => {
    if (!result.ok && result.error.code !== 'cancelled') {
      notify({ kind: 'problem', message: say(result.error.text) });
    }
  };
  const choose = async (move: boolean) => {
    const chosen = await host.chooseBackupFolder({ move });
    tell(chosen);
    if (!chosen.ok) return;
    setFolder(chosen);
    tellShelfChanged();
  };
  return (
    <div>
      <h3>{say(words.folder)}</h3>
      <p className="workspace-path">{folder.value.path}</p>
      <p className="quiet small">{say(words.kept, { count: folder.value.keptPerWorkspace })}</p>
      {host.kind === 'browser' ? null : (
        <div className="workspace-buttons">
          <Button
            variant="default"
            onClick={() => void host.reveal({ what: 'backups' }).then(tell)}
          >
            {say(words.open)}
          </Button>
          <Button variant="default" onClick={() => void choose(false)}>
            {say(words.choose)}
          </Button>
          <Button variant="default" onClick={() => void choose(true)}>
            {say(words.move)}
          </Button>
        </div>
      )}
    </div>
  );
}
