import type { KeyboardEvent } from 'react';
import { useRef } from 'react';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import type { TreeRow } from './treeRows.ts';

interface TreeKeys {
  readonly rows: readonly TreeRow[];
  readonly at: number;
  readonly onGo: (row: TreeRow, how: 'push' | 'replace') => void;
  readonly onOpen: (row: TreeRow, isOpen: boolean) => void;
}

/** Letters typed within this time are one search. */
const typingMs = 700;

/** The keys of a tree, as in every file list: arrows, Home, End, letters. */
export function useTreeKeys({ rows, at, onGo, onOpen }: TreeKeys) {
  const { read } = useSpeech();
  const typed = useRef({ letters: '', until: 0 });
  const go = (index: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (row !== undefined) onGo(row, 'replace');
  };
  const search = (letter: string, now: number) => {
    const before = typed.current;
    const letters = (now < before.until ? before.letters : '') + letter.toLowerCase();
    typed.current = { letters, until: now + typingMs };
    const from = letters.length === 1 ? at + 1 : Math.max(0, at);
    for (let step = 0; step < rows.length; step++) {
      const row = rows[(from + step) % rows.length];
      if (row === undefined) continue;
      const names = [row.code, read(row.title)].map((name) => name.toLowerCase());
      if (names.some((name) => name.startsWith(letters))) {
        onGo(row, 'replace');
        return;
      }
    }
  };
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const row = rows[at];
    const { key } = event;
    if (key === 'ArrowDown') go(at + 1);
    else if (key === 'ArrowUp') go(at === -1 ? rows.length - 1 : at - 1);
    else if (key === 'PageDown') go(at + 10);
    else if (key === 'PageUp') go(at - 10);
    else if (key === 'Home') go(0);
    else if (key === 'End') go(rows.length - 1);
    else if (key === 'ArrowRight' && row?.hasChildren === true) {
      if (row.isOpen) go(at + 1);
      else onOpen(row, true);
    } else if (key === 'ArrowLeft' && row !== undefined) {
      if (row.isOpen) onOpen(row, false);
      else if (row.parent !== null) go(rows.findIndex(({ key: each }) => each === row.parent));
    } else if ((key === 'Enter' || key === ' ') && row !== undefined) {
      if (row.hasChildren) onOpen(row, !row.isOpen);
      else onGo(row, 'push');
    } else if (key.length === 1 && key !== ' ') search(key, event.timeStamp);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}
