import { Button } from '@mantine/core';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Text } from '../../../shared/lib/index.ts';
import { fail, ok, text } from '../../../shared/lib/index.ts';
import { noteBackup } from '../../data/commands/workspaces/noteBackup.ts';
import { usePreferences } from '../../data/preferences/preferencesContext.ts';
import { backupIdOf } from '../../data/workspaces/backupIdOf.ts';
import type { Errand } from '../../data/workspaces/errands.ts';
import { leaveErrand, onErrand, takeErrand } from '../../data/workspaces/errands.ts';
import { useLaunchFiles } from '../../parts/workspaces/useLaunchFiles.ts';
import { withCatalogue } from '../../data/workspaces/withCatalogue.ts';
import { requestPersistence } from '../../db/requestPersistence.ts';
import type { WorkspaceListing } from '../../db/rows.ts';
import { useHost } from '../../host/hostContext.ts';
import { writeRoute, readRoute } from '../../navigation/routes.ts';
import { goTo } from '../../navigation/useRoute.ts';
import { useCommands } from '../../ui/commands/commandContext.ts';
import { notify } from '../../ui/feedback/notify.ts';
import { DropOverlay } from '../../ui/files/DropOverlay.tsx';
import { fileSort } from '../../ui/files/fileSort.ts';
import { useFileDrop } from '../../ui/files/useFileDrop.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { LanguageChoice } from '../../ui/preferences/LanguageChoice.tsx';
import { ThemeChoice } from '../../ui/preferences/ThemeChoice.tsx';
import { DeleteErrand } from './DeleteErrand.tsx';
import { FirstRun } from './FirstRun.tsx';
import { IncomingDialog } from './IncomingDialog.tsx';
import { SetUp } from './SetUp.tsx';
import { Shelf } from './Shelf.tsx';
import { useCreation } from './useCreation.ts';
import { useShelf } from './useShelf.ts';
import './start.css';

const words = {
  tagline: text('What is done, beside what is promised', '所为与所诺，逐一对照'),
  newWorkspace: text('New workspace…', '新建工作区…'),
  openFile: text('Open a file…', '打开文件…'),
  group: text('Workspace', '工作区'),
  drop: text('Drop to open this workspace', '松开即可打开该工作区文件'),
  spreadsheet: text(
    'A spreadsheet belongs in a register: open a workspace, go to the register, and drop it there.',
    '电子表格应导入登记册：请先打开工作区，进入相应登记册后再拖放。',
  ),
  tooMany: text(
    'One file at a time, please. Nothing was opened.',
    '请每次只打开一个文件。未打开任何文件。',
  ),
  reading: text('Looking for workspaces …', '正在查找工作区……'),
  failed: text('The list of workspaces cannot be read', '无法读取工作区列表'),
  opening: text('Open “{name}”', '打开“{name}”'),
  restoring: text('Restore the backup of {moment}', '恢复 {moment} 的备份'),
  about: text('About and licences', '关于与许可'),
};

/** Where the program begins, and where whole workspaces are made, opened, restored and deleted. */
export function StartScreen() {
  const { say, language } = useSpeech();
  const { preferences, setPreferences } = usePreferences();
  const { shelf, extents } = useShelf();
  const [errand, setErrand] = useState<Errand>();
  const creation = useCreation(openStored);
  useEffect(() => {
    const take = () => setErrand((before) => takeErrand() ?? before);
    take();
    return onErrand(take);
  }, []);
  useLaunchFiles();
  const openFile = useOpenFile();
  const isOver = useFileDrop(useDroppedFile());
  const startNew = useCallback(() => leaveErrand({ kind: 'new' }), []);
  useCommands(
    useMemo(
      () => [
        { id: 'new-workspace', label: words.newWorkspace, group: words.group, run: startNew },
        {
          id: 'open-file',
          label: words.openFile,
          group: words.group,
          keys: ['mod+o'],
          worksInFields: true,
          run: openFile,
        },
      ],
      [startNew, openFile],
    ),
  );

  const close = () => {
    setErrand(undefined);
    if (errand?.from !== undefined) {
      goTo(readRoute(errand.from), 'replace');
    }
  };
  const openSample = () => {
    const here = shelf.kind === 'ready' && shelf.listings.find(({ id }) => id === 'sample-devices');
    if (here) openStored(here);
    else void creation.createSample();
  };
  const isSettingUp = errand?.kind === 'new';
  return (
    <main className="start">
      <header className="start-head">
        <div>
          <h1>Cartulary</h1>
          <p className="quiet">{say(words.tagline)}</p>
        </div>
        <div className="start-look">
          <LanguageChoice
            value={language}
            onChange={(chosen) => setPreferences({ language: chosen })}
          />
          <ThemeChoice value={preferences.theme} onChange={(theme) => setPreferences({ theme })} />
        </div>
      </header>
      {isSettingUp ? (
        <SetUp onCreate={creation.createEmpty} onCancel={close} />
      ) : shelf.kind === 'reading' ? (
        <p className="quiet" role="status">
          {say(words.reading)}
        </p>
      ) : shelf.kind === 'failed' ? (
        <Failure title={say(words.failed)} message={say(shelf.message)} detail={shelf.detail} />
      ) : (
        <>
          {shelf.listings.length === 0 ? (
            <FirstRun onSample={openSample} onNew={startNew} onOpen={openFile} />
          ) : (
            <div className="start-actions">
              <Button onClick={startNew}>{say(words.newWorkspace)}</Button>
              <Button variant="default" onClick={openFile}>
                {say(words.openFile)}
              </Button>
            </div>
          )}
          <Shelf shelf={shelf} extents={extents} onSample={openSample} />
        </>
      )}
      {creation.status === undefined ? null : (
        <p className="start-status" role="status">
          {say(creation.status)}
        </p>
      )}
      <footer className="start-foot small">
        <a href={writeRoute({ at: 'about' })}>{say(words.about)}</a>
      </footer>
      {isOver ? <DropOverlay label={say(words.drop)} /> : null}
      {errand === undefined || errand.kind === 'new' ? null : errand.kind === 'delete' ? (
        <DeleteErrand id={errand.id} onDone={() => setErrand(undefined)} onClose={close} />
      ) : (
        <Arrival key={keyOf(errand)} errand={errand} onClose={close} />
      )}
    </main>
  );
}

function keyOf(errand: Extract<Errand, { kind: 'open' | 'restore' }>): string {
  return errand.kind === 'open' ? `${errand.name}:${errand.bytes.length}` : errand.backup.id;
}

function openStored({ id }: { readonly id: string }): void {
  // Whether the browser promises to keep the data is shown in the place Workspace.
  void requestPersistence(navigator.storage);
  goTo({ at: 'workspace', workspace: id, place: 'overview' });
}

interface ArrivalProps {
  readonly errand: Extract<Errand, { kind: 'open' | 'restore' }>;
  readonly onClose: () => void;
}

function Arrival({ errand, onClose }: ArrivalProps) {
  const { say, moment } = useSpeech();
  const host = useHost();
  const load = useCallback(async () => {
    if (errand.kind === 'open') return ok(errand.bytes);
    const restored = await host.restoreBackup({ id: errand.backup.id });
    return restored.ok ? ok(restored.value.bytes) : fail({ message: restored.error.text });
  }, [errand, host]);
  const onStored = useCallback(
    async ({ id }: WorkspaceListing) => {
      if (errand.kind === 'restore' && backupIdOf(id) === errand.backup.workspaceId) {
        // What is stored now is what that backup holds.
        const at = `${errand.backup.madeAt.slice(0, 19)}Z`;
        await withCatalogue((catalogue) => noteBackup(catalogue, id, at));
      }
      openStored({ id });
    },
    [errand],
  );
  const title =
    errand.kind === 'open'
      ? say(words.opening, { name: errand.name })
      : say(words.restoring, { moment: moment(errand.backup.madeAt) });
  return <IncomingDialog title={title} load={load} onStored={onStored} onClose={onClose} />;
}

/** Asks for a file and leaves it to be opened. */
function useOpenFile(): () => void {
  const { say } = useSpeech();
  const host = useHost();
  return useCallback(
    () =>
      void host.openFile({ kind: 'workspace' }).then((opened) => {
        if (opened.ok) leaveErrand({ kind: 'open', ...opened.value });
        else if (opened.error.code !== 'cancelled') {
          notify({ kind: 'problem', message: say(opened.error.text) });
        }
      }),
    [host, say],
  );
}

function useDroppedFile(): (files: readonly File[]) => void {
  const { say } = useSpeech();
  return useCallback(
    (files: readonly File[]) => {
      const [file, second] = files;
      const complain = (message: Text) => notify({ kind: 'problem', message: say(message) });
      if (file === undefined) return;
      if (second !== undefined) return complain(words.tooMany);
      if (fileSort(file.name) === 'spreadsheet') return complain(words.spreadsheet);
      void file
        .arrayBuffer()
        .then((buffer) =>
          leaveErrand({ kind: 'open', name: file.name, bytes: new Uint8Array(buffer) }),
        );
    },
    [say],
  );
}

interface FailureProps {
  readonly title: string;
  readonly message: string;
  readonly detail: string | undefined;
}

function Failure({ title, message, detail }: FailureProps) {
  return (
    <div role="alert" className="start-failure">
      <h2>{title}</h2>
      <p>{message}</p>
      {detail === undefined ? null : <p className="quiet small">{detail}</p>}
    </div>
  );
}
