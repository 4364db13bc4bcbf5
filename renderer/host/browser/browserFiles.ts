import type {
  FileKind,
  HostFile,
  HostResult,
  OpenedFile,
  OpenKind,
  SaveFileRequest,
} from '../../../shared/ipc/channels.ts';
import { largestPayloadBytes } from '../../../shared/ipc/contract.ts';
import type { Language } from '../../../shared/lib/index.ts';
import { inLanguage, ok } from '../../../shared/lib/index.ts';
import { fileNameFor, openedKinds, savedKinds } from './fileKinds.ts';
import { refuse } from './hostErrors.ts';
import { createToken } from './createToken.ts';

/** The pickers of the File System Access API, which TypeScript does not describe. */
interface Pickers {
  readonly showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
  readonly showOpenFilePicker?: (options: object) => Promise<readonly FileSystemFileHandle[]>;
}

interface Known {
  readonly kind: FileKind | undefined;
  readonly name: string;
  /** Absent for a download, whose place only the browser knows. */
  readonly handle?: FileSystemFileHandle;
}

export interface BrowserFiles {
  readonly save: (request: SaveFileRequest) => Promise<HostResult<HostFile>>;
  readonly open: (kind: OpenKind) => Promise<HostResult<OpenedFile>>;
}

/** Saving and opening with what this browser has: its pickers, else a download and a file field. */
export function createBrowserFiles(page: Window, language: () => Language): BrowserFiles {
  const pickers = page as Window & Pickers; // present in some browsers, looked for before use
  const known = new Map<string, Known>();
  const remember = (file: Known): HostFile => {
    const token = createToken();
    known.set(token, file);
    return { token, name: file.name };
  };

  async function write(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
    const stream = await handle.createWritable();
    // The browser writes beside the file and exchanges the two on close.
    await stream.write(new Uint8Array(bytes));
    await stream.close();
  }

  async function choose(name: string, kind: FileKind): Promise<FileSystemFileHandle | undefined> {
    const { label, mime, endings } = savedKinds[kind];
    const description = inLanguage(label, language());
    const accept = { [mime]: [`.${endings[0].split('.').at(-1)}`] };
    try {
      return await pickers.showSaveFilePicker?.({
        suggestedName: name,
        types: [{ description, accept }],
      });
    } catch (error) {
      // Making the file took longer than the browser counts as the user's own doing, or a policy
      // forbids the picker: a download does the same.
      const isForbidden = error instanceof DOMException && error.name === 'SecurityError';
      if (isForbidden) return undefined;
      throw error;
    }
  }

  return {
    async save({ kind, suggestedName, bytes, over }) {
      const before = over === undefined ? undefined : known.get(over);
      if (over !== undefined && before?.kind !== kind) return refuse('not-found');
      const name = before?.name ?? fileNameFor(suggestedName, kind);
      const handle = before === undefined ? await choose(name, kind) : before.handle;
      if (handle === undefined) {
        download(page, name, bytes, savedKinds[kind].mime);
        return ok(remember({ kind, name }));
      }
      await write(handle, bytes);
      return ok(remember({ kind, name: handle.name, handle }));
    },
    async open(kind) {
      const { endings, label } = openedKinds[kind];
      const picked = await pickers.showOpenFilePicker?.({
        types: [
          {
            description: inLanguage(label, language()),
            accept: { 'application/octet-stream': endings },
          },
        ],
      });
      const handle = picked?.[0];
      const file = handle === undefined ? await askForFile(page, endings) : await handle.getFile();
      if (file === undefined) return refuse('cancelled');
      if (file.size > largestPayloadBytes) return refuse('too-large');
      const bytes = new Uint8Array(await file.arrayBuffer());
      const isWorkspace = file.name.toLowerCase().endsWith('.cartulary');
      const opened: Known = {
        name: file.name,
        kind: isWorkspace ? 'workspace' : undefined,
        ...(handle === undefined ? {} : { handle }),
      };
      return ok({ ...remember(opened), bytes });
    },
  };
}

/** Long enough for any browser to have taken the bytes over. */
const downloadMillis = 60_000;

function download(page: Window, name: string, bytes: Uint8Array, type: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = page.document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  page.setTimeout(() => URL.revokeObjectURL(address), downloadMillis);
}

function askForFile(page: Window, endings: readonly string[]): Promise<File | undefined> {
  return new Promise((resolve) => {
    const field = page.document.createElement('input');
    field.type = 'file';
    field.accept = endings.join(',');
    field.hidden = true;
    const finish = (file: File | undefined) => {
      field.remove();
      resolve(file);
    };
    field.addEventListener('change', () => finish(field.files?.[0]));
    field.addEventListener('cancel', () => finish(undefined));
    // In the page while the dialog is open: nothing else holds a field, and one that was collected
    // as garbage never tells what was chosen.
    page.document.body.append(field);
    field.click();
  });
}
