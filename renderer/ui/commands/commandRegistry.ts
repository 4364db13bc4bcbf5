import type { Text } from '../../../shared/lib/index.ts';

/** Something a user can do from the palette, by its keys, or from the native menu. */
export interface Command {
  /** Kebab-case; the same id as in the native menu where it stands there. */
  readonly id: string;
  readonly label: Text;
  /** Under which heading the palette and the list of shortcuts show it. */
  readonly group: Text;
  /** `mod+k`, `mod+shift+n`, `g r` is not supported; `mod` is ⌘ on a Mac, Ctrl elsewhere. */
  readonly keys?: readonly string[];
  /** Also while a text field has the focus. Without it the field keeps the key (undo, select all). */
  readonly worksInFields?: boolean;
  readonly isHidden?: boolean;
  readonly isDisabled?: boolean;
  readonly run: () => void;
}

/** The commands on offer right now: each screen adds its own while it is shown. */
export interface CommandRegistry {
  add(commands: readonly Command[]): () => void;
  all(): readonly Command[];
  run(id: string): boolean;
  subscribe(listener: () => void): () => void;
}

export function createCommandRegistry(): CommandRegistry {
  const groups = new Set<readonly Command[]>();
  const listeners = new Set<() => void>();
  let flat: readonly Command[] = [];
  const refresh = () => {
    // The one added last wins: the innermost screen knows best.
    const byId = new Map<string, Command>();
    for (const group of groups) for (const command of group) byId.set(command.id, command);
    flat = [...byId.values()];
    for (const listener of listeners) listener();
  };
  return {
    add(commands) {
      groups.add(commands);
      refresh();
      return () => {
        groups.delete(commands);
        refresh();
      };
    },
    all: () => flat,
    run(id) {
      const command = flat.find((each) => each.id === id);
      if (command === undefined || command.isDisabled === true) return false;
      command.run();
      return true;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
