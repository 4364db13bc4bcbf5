import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import type { Command, CommandRegistry } from './commandRegistry.ts';

export const CommandContext = createContext<CommandRegistry | undefined>(undefined);

export function useCommandRegistry(): CommandRegistry {
  const registry = useContext(CommandContext);
  if (registry === undefined) throw new Error('Expected a CommandContext around this component.');
  return registry;
}

/** Offers commands while the component is shown. Memoise the list, or it is offered anew each time. */
export function useCommands(commands: readonly Command[]): void {
  const registry = useCommandRegistry();
  useEffect(() => registry.add(commands), [registry, commands]);
}

export function useAllCommands(): readonly Command[] {
  const registry = useCommandRegistry();
  return useSyncExternalStore(registry.subscribe, registry.all);
}
