import { useCallback, useEffect, useMemo } from 'react';
import type { Text } from '../../../shared/lib/index.ts';
import { text } from '../../../shared/lib/index.ts';
import { now } from '../../data/clock/now.ts';
import { renameListing } from '../../data/commands/workspaces/renameListing.ts';
import { touchListing } from '../../data/commands/workspaces/touchListing.ts';
import { useSession } from '../../data/session/sessionContext.ts';
import { leaveErrand } from '../../data/workspaces/errands.ts';
import { readListing, tellShelfChanged } from '../../data/workspaces/shelf.ts';
import { useLaunchFiles } from '../../parts/workspaces/useLaunchFiles.ts';
import type { OpenHeader } from '../../data/workspaces/useOpenHeader.ts';
import { useOpenHeader } from '../../data/workspaces/useOpenHeader.ts';
import { withCatalogue } from '../../data/workspaces/withCatalogue.ts';
import { useHost } from '../../host/hostContext.ts';
import { useRoute, goTo } from '../../navigation/useRoute.ts';
import { useCommands } from '../../ui/commands/commandContext.ts';
import { notify } from '../../ui/feedback/notify.ts';
import { DropOverlay } from '../../ui/files/DropOverlay.tsx';
import { fileSort } from '../../ui/files/fileSort.ts';
import { useFileDrop } from '../../ui/files/useFileDrop.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { useFileCommands } from './useFileCommands.ts';
import { useRollingBackups } from './useRollingBackups.ts';

const words = {
  group: text('Workspace', '工作区'),
  newWorkspace: text('New workspace…', '新建工作区…'),
  openFile: text('Open a file…', '打开文件…'),
  saveCopy: text('Save a copy…', '另存副本…'),
  saveAgain: text('Save the copy again', '再次保存该副本'),
  export: text('Export documents…', '导出文档…'),
  backUp: text('Back up now', '立即备份'),
  settings: text('Settings of the workspace', '工作区设置'),
  dropHere: text(
    'Drop a workspace to open it, or a spreadsheet to bring it into this register',
    '松开以打开工作区文件，或将电子表格导入当前登记册',
  ),
  dropWorkspace: text('Drop a workspace to open it', '松开以打开工作区文件'),
  needsRegister: text(
    'A spreadsheet is brought into one register. Open the register it belongs in and drop it there.',
    '电子表格须导入某一登记册。请打开相应的登记册，再拖放到该处。',
  ),
  tooMany: text(
    'One file at a time, please. Nothing was opened.',
    '请每次只打开一个文件。未打开任何文件。',
  ),
};

/** What can be done with the open workspace as a whole: commands, files dropped on it, backups by themselves. */
export function WorkspaceActions() {
  const { say } = useSpeech();
  const session = useSession();
  const host = useHost();
  const files = useFileCommands();
  const { id } = session;
  const register = useOpenRegister();
  useRollingBackups(session);
  useListed(id, useOpenHeader());
  useLaunchFiles(goToStart);

  const take = useCallback(
    (file: File) => {
      if (fileSort(file.name) === 'spreadsheet') {
        if (!register) return notify({ kind: 'problem', message: say(words.needsRegister) });
        window.dispatchEvent(new CustomEvent('cartulary:spreadsheet', { detail: { file } }));
        return;
      }
      void file.arrayBuffer().then((buffer) => {
        leaveErrand({
          kind: 'open',
          name: file.name,
          bytes: new Uint8Array(buffer),
          from: window.location.hash,
        });
        goToStart();
      });
    },
    [register, say],
  );
  const onFiles = useCallback(
    ([file, second]: readonly File[]) => {
      if (second !== undefined) notify({ kind: 'problem', message: say(words.tooMany) });
      else if (file !== undefined) take(file);
    },
    [say, take],
  );
  const isOver = useFileDrop(onFiles);

  const openFile = useCallback(
    () =>
      void host.openFile({ kind: 'any' }).then((opened) => {
        if (opened.ok) take(new File([new Uint8Array(opened.value.bytes)], opened.value.name));
        else if (opened.error.code !== 'cancelled') {
          notify({ kind: 'problem', message: say(opened.error.text) });
        }
      }),
    [host, take, say],
  );
  useCommands(
    useMemo(() => {
      const command = (name: string, label: Text, run: () => void, ...keys: readonly string[]) => ({
        id: name,
        label,
        group: words.group,
        worksInFields: true,
        keys,
        run,
      });
      const place = (to: 'reports' | 'workspace') => () =>
        goTo({ at: 'workspace', workspace: id, place: to });
      return [
        command('new-workspace', words.newWorkspace, () => {
          leaveErrand({ kind: 'new', from: window.location.hash });
          goToStart();
        }),
        command('open-file', words.openFile, openFile, 'mod+o'),
        command('save-copy', words.saveCopy, () => void files.saveCopy(), 'mod+s'),
        command('save-copy-again', words.saveAgain, () => void files.saveAgain(), 'mod+shift+s'),
        command('export-documents', words.export, place('reports'), 'mod+e'),
        command('back-up', words.backUp, () => void files.backUpNow()),
        command('settings', words.settings, place('workspace'), 'mod+,'),
      ];
    }, [id, openFile, files]),
  );
  if (!isOver) return null;
  return <DropOverlay label={say(register ? words.dropHere : words.dropWorkspace)} />;
}

function goToStart(): void {
  goTo({ at: 'start' });
}

/** Whether a register is open, which spreadsheets can be brought into. */
function useOpenRegister(): boolean {
  const route = useRoute();
  if (route.at !== 'workspace') return false;
  return route.place === 'registers' && route.register !== undefined;
}

/** Notes on the list that the workspace was opened, and keeps its name there the same as in the workspace. */
function useListed(id: string, header: OpenHeader | undefined): void {
  useEffect(() => {
    void withCatalogue((catalogue) => touchListing(catalogue, id, now())).then(tellShelfChanged);
  }, [id]);
  const name = header?.name;
  useEffect(() => {
    if (name === undefined) return;
    void readListing(id).then(async (listing) => {
      if (!listing.ok || listing.value === undefined) return;
      if (JSON.stringify(listing.value.name) === JSON.stringify(name)) return;
      await withCatalogue((catalogue) => renameListing(catalogue, id, name));
      tellShelfChanged();
    });
  }, [id, name]);
}
