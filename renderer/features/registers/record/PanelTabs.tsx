import type { KeyboardEvent, ReactNode } from 'react';
import { useMemo, useRef } from 'react';
import type { Text } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import { useCommands } from '../../../ui/commands/commandContext.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';

export const panelParts = ['facts', 'verdicts', 'uses', 'history'] as const;
export type PanelPart = (typeof panelParts)[number];

interface PanelTabsProps {
  readonly part: PanelPart;
  readonly onChoose: (part: PanelPart) => void;
  readonly counts: { readonly [P in PanelPart]?: number };
  /** The number of verdicts belongs to the state before the last edit. */
  readonly isStale: boolean;
  readonly children: ReactNode;
}

/** The parts of the details: Alt+1 to Alt+4 from anywhere, arrows on the tabs. */
export function PanelTabs({ part, onChoose, counts, isStale, children }: PanelTabsProps) {
  const { say, number } = useSpeech();
  const tabs = useRef<HTMLDivElement>(null);
  useCommands(
    useMemo(
      () =>
        panelParts.map((each, i) => ({
          id: `panel-${each}`,
          label: words.show[each],
          group: words.group,
          keys: [`alt+${i + 1}`],
          worksInFields: true,
          run: () => onChoose(each),
        })),
      [onChoose],
    ),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const at = panelParts.indexOf(part);
    const last = panelParts.length - 1;
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: last }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const to = (next + panelParts.length) % panelParts.length;
    onChoose(panelParts[to] ?? part);
    tabs.current?.querySelectorAll('button')[to]?.focus();
  };
  return (
    <>
      <div
        ref={tabs}
        className="record-tabs"
        role="tablist"
        tabIndex={-1}
        aria-label={say(words.parts)}
        onKeyDown={onKeyDown}
      >
        {panelParts.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={`record-tab-${each}`}
            aria-selected={each === part}
            aria-controls="record-part"
            tabIndex={each === part ? 0 : -1}
            onClick={() => onChoose(each)}
          >
            {say(names[each])}
            {counts[each] === undefined ? null : (
              <span
                className={`record-count quiet${each === 'verdicts' && isStale ? ' record-count-stale' : ''}`}
              >
                {' '}
                {number(counts[each])}
              </span>
            )}
          </button>
        ))}
      </div>
      <div
        className="record-body"
        role="tabpanel"
        id="record-part"
        aria-labelledby={`record-tab-${part}`}
        tabIndex={0}
      >
        {children}
      </div>
    </>
  );
}

const names: { readonly [P in PanelPart]: Text } = {
  facts: text('Facts', '事实'),
  verdicts: text('Verdicts', '结论'),
  uses: text('Used by', '被引用'),
  history: text('History', '历史'),
};

const words = {
  parts: text('Parts of the details', '详情分区'),
  group: text('Record in the details', '详情中的记录'),
  show: {
    facts: text('Details: facts', '详情：事实'),
    verdicts: text('Details: verdicts', '详情：结论'),
    uses: text('Details: used by', '详情：被引用'),
    history: text('Details: history', '详情：历史'),
  },
};
