import type { MenuItemConstructorOptions } from 'electron';
import { inLanguage } from '../../../shared/lib/index.ts';
import type { Language } from '../../../shared/lib/index.ts';
import type { MenuCommand } from '../../../shared/ipc/channels.ts';
import { menuWords } from './menuWords.ts';

export interface MenuSetting {
  readonly language: Language;
  readonly isMac: boolean;
  readonly hasDeveloperTools: boolean;
  readonly onCommand: (command: MenuCommand) => void;
}

type Item = MenuItemConstructorOptions;

/** The native menu. What concerns the user's work is sent to the page; what concerns the window the system does. */
export function buildMenu(setting: MenuSetting): Item[] {
  const say = sayer(setting);
  const menus: Item[] = [
    { label: say('file'), submenu: fileItems(setting) },
    { label: say('edit'), submenu: editItems(setting) },
    { label: say('view'), submenu: viewItems(setting) },
    { label: say('window'), submenu: windowItems(setting) },
    { label: say('help'), role: 'help', submenu: helpItems(setting) },
  ];
  return setting.isMac ? [{ label: 'Cartulary', submenu: macItems(setting) }, ...menus] : menus;
}

function fileItems(setting: MenuSetting): Item[] {
  const send = sender(setting);
  const rest: Item[] = [
    { type: 'separator' },
    send('settings', 'settings', 'CmdOrCtrl+,'),
    { type: 'separator' },
    { label: sayer(setting)('quit'), role: 'quit' },
  ];
  return [
    send('newWorkspace', 'new-workspace', 'CmdOrCtrl+Shift+N'),
    send('openFile', 'open-file', 'CmdOrCtrl+O'),
    { type: 'separator' },
    send('saveCopy', 'save-copy', 'CmdOrCtrl+S'),
    send('exportDocuments', 'export-documents', 'CmdOrCtrl+E'),
    send('backUp', 'back-up'),
    ...(setting.isMac ? [] : rest),
  ];
}

function editItems(setting: MenuSetting): Item[] {
  const send = sender(setting);
  const say = sayer(setting);
  return [
    send('undo', 'undo', 'CmdOrCtrl+Z'),
    send('redo', 'redo', setting.isMac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
    { type: 'separator' },
    { label: say('cut'), role: 'cut' },
    { label: say('copy'), role: 'copy' },
    { label: say('paste'), role: 'paste' },
    { label: say('selectAll'), role: 'selectAll' },
    { type: 'separator' },
    send('search', 'search', 'CmdOrCtrl+F'),
    send('commandPalette', 'command-palette', 'CmdOrCtrl+K'),
  ];
}

function viewItems(setting: MenuSetting): Item[] {
  const say = sayer(setting);
  const tools: Item[] = [
    { type: 'separator' },
    { label: say('developerTools'), role: 'toggleDevTools' },
  ];
  return [
    { label: say('zoomIn'), role: 'zoomIn' },
    { label: say('zoomOut'), role: 'zoomOut' },
    { label: say('zoomReset'), role: 'resetZoom' },
    { type: 'separator' },
    { label: say('fullScreen'), role: 'togglefullscreen' },
    ...(setting.hasDeveloperTools ? tools : []),
  ];
}

function windowItems(setting: MenuSetting): Item[] {
  const say = sayer(setting);
  return [
    { label: say('minimise'), role: 'minimize' },
    { label: say('close'), role: 'close' },
  ];
}

function helpItems(setting: MenuSetting): Item[] {
  const send = sender(setting);
  return [send('shortcuts', 'shortcuts', 'CmdOrCtrl+/'), send('about', 'about')];
}

function macItems(setting: MenuSetting): Item[] {
  const send = sender(setting);
  const say = sayer(setting);
  return [
    send('about', 'about'),
    { type: 'separator' },
    send('settings', 'settings', 'Cmd+,'),
    { type: 'separator' },
    { label: say('hide'), role: 'hide' },
    { label: say('hideOthers'), role: 'hideOthers' },
    { label: say('showAll'), role: 'unhide' },
    { type: 'separator' },
    { label: say('quit'), role: 'quit' },
  ];
}

/** macOS has no letters to press in a menu: the marks for them are taken out. */
function sayer({ language, isMac }: MenuSetting): (word: keyof typeof menuWords) => string {
  return (word) => {
    const label = inLanguage(menuWords[word], language);
    return isMac ? label.replace(/\(&[A-Z]\)/, '').replace('&', '') : label;
  };
}

function sender(
  setting: MenuSetting,
): (word: keyof typeof menuWords, command: MenuCommand, accelerator?: string) => Item {
  return (word, command, accelerator) => ({
    id: command,
    label: sayer(setting)(word),
    // Shown, not taken: the page hears the keys itself, so that a key acts once, and text fields keep their own undo.
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
    click: () => setting.onCommand(command),
  });
}
