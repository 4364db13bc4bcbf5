import { useEffect } from 'react';
import { useCommandRegistry } from './commandContext.ts';
import { isPressed, isTyping } from './keys.ts';

/** Listens for the keys of every command on offer. Once, at the root. */
export function useCommandKeys(): void {
  const registry = useCommandRegistry();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const inField = isTyping(event.target);
      const command = registry
        .all()
        .findLast(
          ({ keys, worksInFields, isDisabled }) =>
            isDisabled !== true &&
            (!inField || worksInFields === true) &&
            keys?.some((each) => isPressed(event, each)),
        );
      if (command === undefined) return;
      event.preventDefault();
      command.run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [registry]);
}
