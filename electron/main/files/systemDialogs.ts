import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import { inLanguage, text } from '../../../shared/lib/index.ts';
import type { Language } from '../../../shared/lib/index.ts';
import type { Dialogs } from './fileDesk.ts';
import { openedKinds, savedKinds } from './kinds.ts';

const folderTitle = text('Where backups are kept', '备份存放位置');

/** The system's own dialogs, over our window. */
export function systemDialogs(window: BrowserWindow, language: () => Language): Dialogs {
  return {
    async askSavePath(suggestedPath, kind) {
      const { label, endings } = savedKinds[kind];
      const answer = await dialog.showSaveDialog(window, {
        defaultPath: suggestedPath,
        filters: [{ name: inLanguage(label, language()), extensions: [...endings] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      return answer.canceled || answer.filePath === '' ? null : answer.filePath;
    },
    async askOpenPath(kind) {
      const { label, endings } = openedKinds[kind];
      const answer = await dialog.showOpenDialog(window, {
        filters: [{ name: inLanguage(label, language()), extensions: [...endings] }],
        properties: ['openFile'],
      });
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    },
    async askFolder(startPath) {
      const answer = await dialog.showOpenDialog(window, {
        title: inLanguage(folderTitle, language()),
        defaultPath: startPath,
        properties: ['openDirectory', 'createDirectory'],
      });
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    },
  };
}
