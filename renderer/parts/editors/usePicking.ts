import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { emptiesFor, emptyValue, emptyWords } from './emptyKinds.ts';
import type { KindEditorProps } from './editing.ts';
import type { Choice, PickSource } from './pickSource.ts';
import { useMatching } from './useMatching.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';

export interface Picking {
  readonly isOpen: boolean;
  readonly query: string;
  readonly choices: readonly Choice[];
  readonly total: number;
  /** The line the arrow keys stand on; -1 for none. */
  readonly active: number;
  /** Whether the person moved there, rather than the list by itself. */
  readonly hasMoved: boolean;
  readonly open: () => void;
  readonly close: () => void;
  readonly setQuery: (query: string) => void;
  /** The pointer is on a line, which is not yet a choice made by key. */
  readonly pointAt: (index: number) => void;
  /** The choice under the arrow keys, of the finished search. */
  readonly current: () => Choice | undefined;
  /** Handles the keys that move in the list; true when it was one of them. */
  readonly onMoveKey: (event: KeyboardEvent) => boolean;
}

const steps: { readonly [key: string]: number } = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
};

/** The state of a list under a field: open or not, what is typed, which line is active. */
export function usePicking(
  { field, variant, initialText }: KindEditorProps,
  source: PickSource,
  chosen: readonly string[],
  startsAt: (choices: readonly Choice[]) => number,
): Picking {
  const { say } = useSpeech();
  const [isOpen, setOpen] = useState(variant === 'cell');
  const [query, setQuery] = useState(initialText ?? '');
  const [moved, setMoved] = useState<{ readonly to: number; readonly byKey: boolean }>();
  const { choices: found, total, finish } = useMatching(source, query, chosen, isOpen);
  const wanted = query.trim();
  const all = (values: readonly Choice[]): readonly Choice[] => {
    const empties = variant === 'cell' || wanted !== '' ? emptiesFor(field, query) : [];
    const canCreate =
      source.create !== undefined &&
      source.isReady &&
      wanted !== '' &&
      empties.length === 0 &&
      !values.some(({ label, code }) => label === wanted || code === wanted);
    return [
      ...empties.map((kind): Choice => ({
        key: `empty:${kind}`,
        kind: 'empty',
        value: emptyValue(kind),
        label: say(emptyWords[kind]),
      })),
      ...values,
      ...(canCreate && source.create !== undefined
        ? [
            {
              key: 'new',
              kind: 'new',
              value: wanted,
              label: source.create.label(wanted),
            } satisfies Choice,
          ]
        : []),
    ];
  };
  const choices = isOpen ? all(found) : [];
  const active =
    choices.length === 0
      ? -1
      : moved !== undefined
        ? Math.min(moved.to, choices.length - 1)
        : wanted === ''
          ? startsAt(choices)
          : 0;
  return {
    isOpen,
    query,
    choices,
    total,
    active,
    hasMoved: moved?.byKey === true,
    open: () => setOpen(true),
    close() {
      setOpen(false);
      setMoved(undefined);
    },
    setQuery(next) {
      setQuery(next);
      setMoved(undefined);
    },
    pointAt(index) {
      if (index !== active) setMoved({ to: index, byKey: false });
    },
    current: () => all(finish())[active],
    onMoveKey(event) {
      const step = steps[event.key];
      if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return false;
      event.preventDefault();
      event.stopPropagation();
      if (!isOpen) {
        setOpen(true);
        return true;
      }
      const last = choices.length - 1;
      const next = active === -1 ? (step > 0 ? 0 : last) : active + step;
      setMoved({ to: Math.max(0, Math.min(last, next)), byKey: true });
      return true;
    },
  };
}
