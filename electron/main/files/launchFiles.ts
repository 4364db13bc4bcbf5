import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Files the operating system asked us to open, kept until the page takes them. */
export interface LaunchFiles {
  /** Takes note of a path when it names a workspace file; anything else is left alone. */
  readonly offer: (path: string | null) => void;
  /** The path that has waited longest; null when none waits. */
  readonly take: () => string | null;
  readonly onOffer: (listener: () => void) => void;
}

/** More than anyone opens at once; what comes after is dropped. */
const mostWaiting = 20;

/** They can arrive before there is a window, so they wait here. */
export function createLaunchFiles(): LaunchFiles {
  const waiting: string[] = [];
  let tell = () => {};
  return {
    offer(path) {
      if (path === null || !isWorkspacePath(path) || waiting.includes(path)) return;
      if (waiting.length >= mostWaiting) return;
      waiting.push(path);
      tell();
    },
    take: () => waiting.shift() ?? null,
    onOffer(listener) {
      tell = listener;
    },
  };
}

/**
 * The workspace file among a program's arguments, as an absolute path. Found by its ending, not by its place:
 * Chromium puts switches of its own between them, and the order is not promised.
 */
export function findLaunchPath(argv: readonly string[], folder: string): string | null {
  const found = argv
    .slice(1)
    .map((argument) => toPath(argument))
    .findLast((path) => path !== null && isWorkspacePath(path));
  return found === undefined || found === null ? null : resolve(folder, found);
}

/** Linux desktops hand over `file:` addresses; switches are not paths. */
function toPath(argument: string): string | null {
  if (argument.startsWith('-')) return null;
  if (!argument.toLowerCase().startsWith('file:')) return argument;
  try {
    return fileURLToPath(argument);
  } catch {
    return null;
  }
}

function isWorkspacePath(path: string): boolean {
  return path.toLowerCase().endsWith('.cartulary') && !path.includes('\0');
}
