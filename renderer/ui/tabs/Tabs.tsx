import type { KeyboardEvent } from 'react';
import './tabs.css';

interface TabsProps<T extends string> {
  /** Names the elements: the tab `{id}-tab-{tab}` controls the panel `{id}-panel`. */
  readonly id: string;
  readonly label: string;
  readonly tabs: readonly { readonly id: T; readonly title: string }[];
  readonly chosen: T;
  readonly choose: (tab: T) => void;
}

/** A row of tabs: one stop for the Tab key, arrows move and choose. The panel is the caller's. */
export function Tabs<T extends string>({ id, label, tabs, chosen, choose }: TabsProps<T>) {
  const move = (event: KeyboardEvent, from: number) => {
    const last = tabs.length - 1;
    const next = {
      ArrowRight: from === last ? 0 : from + 1,
      ArrowLeft: from === 0 ? last : from - 1,
      Home: 0,
      End: last,
    }[event.key];
    const tab = next === undefined ? undefined : tabs[next];
    if (tab === undefined) return;
    event.preventDefault();
    choose(tab.id);
    document.getElementById(`${id}-tab-${tab.id}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={label}>
      {tabs.map((tab, at) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`${id}-tab-${tab.id}`}
          aria-selected={tab.id === chosen}
          aria-controls={tab.id === chosen ? `${id}-panel` : undefined}
          tabIndex={tab.id === chosen ? 0 : -1}
          onClick={() => choose(tab.id)}
          onKeyDown={(event) => move(event, at)}
        >
          {tab.title}
        </button>
      ))}
    </div>
  );
}
