import type { Dispatch, SetStateAction } from 'react';
import { useEffect, useState } from 'react';
import { useSession } from '../../../data/session/sessionContext.ts';

/**
 * As `useState`, but what is set outlives the tab and the place as long as the window is open. By
 * workspace; `isValid` tells whether what was kept still is what is expected.
 */
export function useStored<T>(
  name: string,
  initial: T,
  isValid: (kept: unknown) => kept is T,
): readonly [T, Dispatch<SetStateAction<T>>] {
  const { id } = useSession();
  const key = `cartulary.assess.${id}.${name}`;
  const [value, setValue] = useState(() => read(key, initial, isValid));
  useEffect(() => {
    try {
      sessionStorage.setItem(key, JSON.stringify(value));
    } catch {
      // A full store forgets the place; nothing else is lost.
    }
  }, [key, value]);
  return [value, setValue];
}

function read<T>(key: string, initial: T, isValid: (kept: unknown) => kept is T): T {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return isValid(kept) ? kept : initial;
  } catch {
    return initial;
  }
}

export function isText(kept: unknown): kept is string {
  return typeof kept === 'string';
}

export function isTextList(kept: unknown): kept is readonly string[] {
  return Array.isArray(kept) && kept.every(isText);
}

export function isNumber(kept: unknown): kept is number {
  return typeof kept === 'number';
}
