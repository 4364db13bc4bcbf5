import type { Language, Result, Text } from '../lib/index.ts';

/** The name under which the desktop gives the page its one frozen object. */
export const bridgeName = 'cartularyHost';

/** What the page may ask of the desktop: the method's name, and the channel it travels on. */
export const calls = {
  readApp: 'app:read',
  setAppearance: 'app:set-appearance',
  readWindow: 'window:read',
  saveFile: 'file:save',
  openFile: 'file:open',
  takeLaunchFile: 'file:take-launch',
  reveal: 'file:reveal',
  listBackups: 'backup:list',
  writeBackup: 'backup:write',
  restoreBackup: 'backup:restore',
  readBackupFolder: 'backup:read-folder',
  chooseBackupFolder: 'backup:choose-folder',
} as const;
export type Call = keyof typeof calls;

/** What the desktop tells the page unasked. */
export const notices = {
  onMenu: 'notice:menu',
  onWindow: 'notice:window',
  onLaunchFile: 'notice:launch-file',
} as const;
export type Notice = keyof typeof notices;

/** Commands of the native menu that the page carries out. */
export const menuCommands = [
  'new-workspace',
  'open-file',
  'save-copy',
  'export-documents',
  'back-up',
  'undo',
  'redo',
  'search',
  'command-palette',
  'settings',
  'shortcuts',
  'about',
] as const;
export type MenuCommand = (typeof menuCommands)[number];

/** The kinds of file the application writes and reads; the desktop knows their endings. */
export const fileKinds = [
  'workspace',
  'json',
  'assessment',
  'pack',
  'pdf',
  'xlsx',
  'csv',
  'svg',
  'png',
  'ics',
  'jpeg',
  'gif',
  'webp',
  'text',
  'bytes',
] as const;
export type FileKind = (typeof fileKinds)[number];

/** Kinds the open dialog can ask for: one of ours, or any spreadsheet. */
export const openKinds = ['workspace', 'spreadsheet', 'assessment', 'pack', 'any'] as const;
export type OpenKind = (typeof openKinds)[number];

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Why a call came back empty-handed. `cancelled` is the user's own choice, not a failure to report. */
export const hostErrorCodes = [
  'refused',
  'bad-request',
  'cancelled',
  'not-found',
  'no-permission',
  'disk-full',
  'too-large',
  'already-exists',
  'wrong-content',
  'failed',
] as const;
export type HostErrorCode = (typeof hostErrorCodes)[number];

export interface HostError {
  readonly code: HostErrorCode;
  /** What happened and what to do next, in every language. */
  readonly text: Text;
}
export type HostResult<T> = Result<T, HostError>;

/** A file the user chose; the page holds its token, never its path. */
export interface HostFile {
  readonly token: string;
  readonly name: string;
}

export interface OpenedFile extends HostFile {
  readonly bytes: Uint8Array;
}

export interface SaveFileRequest {
  readonly kind: FileKind;
  /** Without a folder; the desktop makes it safe and adds the ending. */
  readonly suggestedName: string;
  readonly bytes: Uint8Array;
  /** Token of a workspace file saved or opened before: written over without asking. */
  readonly over?: string | undefined;
}

export interface Backup {
  readonly id: string;
  readonly workspaceId: string;
  readonly name: string;
  readonly sizeBytes: number;
  /** ISO instant, UTC. */
  readonly madeAt: string;
}

export interface BackupFolder {
  /** For display alone; no call accepts a path. */
  readonly path: string;
  readonly isDefault: boolean;
  /** Backups kept of each workspace; older ones are removed. */
  readonly keptPerWorkspace: number;
}

export interface AppInfo {
  readonly version: string;
  readonly platform: string;
  readonly electron: string;
  readonly chromium: string;
  /** The user's preferred languages, as BCP 47 tags, best first. */
  readonly locales: readonly string[];
}

export interface WindowState {
  readonly isMaximised: boolean;
  readonly isFullScreen: boolean;
  readonly isFocused: boolean;
}

export type Revealed =
  | { readonly what: 'file'; readonly token: string }
  | { readonly what: 'backups' }
  | { readonly what: 'log' };

interface CallTypes {
  readonly readApp: { readonly request: Nothing; readonly value: AppInfo };
  readonly setAppearance: {
    readonly request: { readonly language: Language; readonly theme: Theme };
    readonly value: Nothing;
  };
  readonly readWindow: { readonly request: Nothing; readonly value: WindowState };
  readonly saveFile: { readonly request: SaveFileRequest; readonly value: HostFile };
  readonly openFile: { readonly request: { readonly kind: OpenKind }; readonly value: OpenedFile };
  /** A workspace the operating system asked us to open, each handed over once; null when none waits. */
  readonly takeLaunchFile: { readonly request: Nothing; readonly value: OpenedFile | null };
  readonly reveal: { readonly request: Revealed; readonly value: Nothing };
  readonly listBackups: {
    readonly request: { readonly workspaceId?: string | undefined };
    readonly value: readonly Backup[];
  };
  readonly writeBackup: {
    readonly request: {
      readonly workspaceId: string;
      readonly name: string;
      readonly bytes: Uint8Array;
    };
    readonly value: Backup;
  };
  readonly restoreBackup: {
    readonly request: { readonly id: string };
    readonly value: { readonly backup: Backup; readonly bytes: Uint8Array };
  };
  readonly readBackupFolder: { readonly request: Nothing; readonly value: BackupFolder };
  readonly chooseBackupFolder: {
    /** `move` takes the existing backups along; without it they stay where they are. */
    readonly request: { readonly move: boolean };
    readonly value: BackupFolder;
  };
}

/** The empty request, and the empty value: an object without fields. */
export type Nothing = Readonly<Record<string, never>>;
export type RequestOf<C extends Call> = CallTypes[C]['request'];
export type ValueOf<C extends Call> = CallTypes[C]['value'];

interface NoticeTypes {
  readonly onMenu: MenuCommand;
  readonly onWindow: WindowState;
  /** A launch file waits to be taken; the notice itself carries nothing. */
  readonly onLaunchFile: Nothing;
}
export type NoticeOf<N extends Notice> = NoticeTypes[N];

/** The object the page sees under `bridgeName`: calls answer with a Result, notices can be left again. */
export type DesktopBridge = {
  readonly [C in Call]: (request: RequestOf<C>) => Promise<HostResult<ValueOf<C>>>;
} & {
  readonly [N in Notice]: (listener: (value: NoticeOf<N>) => void) => () => void;
};
