import type { KeyboardEvent } from 'react';
import { useEffect, useId, useRef } from 'react';
import { outcomeWords } from '../../../../shared/report/words.ts';
import { RangeBar } from '../../../ui/figures/RangeBar.tsx';
import { sayScore } from '../../../ui/figures/sayScore.ts';
import { VerdictMark } from '../../../ui/figures/VerdictMark.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import type { TreeRow } from './treeRows.ts';
import { useTreeKeys } from './useTreeKeys.ts';
import { useKeptScroll } from './useKeptScroll.ts';
import { words } from './words.ts';

interface TreePaneProps {
  readonly rows: readonly TreeRow[];
  /** The key of the line one is on. */
  readonly active: string;
  readonly bandEdges: readonly number[];
  readonly onGo: (row: TreeRow, how: 'push' | 'replace') => void;
  readonly onOpen: (row: TreeRow, isOpen: boolean) => void;
}

/** Principle, promise, rule: one stop for Tab, walked by arrows, Home, End and by typing. */
export function TreePane({ rows, active, bandEdges, onGo, onOpen }: TreePaneProps) {
  const { say, number } = useSpeech();
  // Wide enough for the longest of each, so that figures stand below one another.
  const longest = (count: 'notMet' | 'open') =>
    Math.max(1, ...rows.map((row) => number(row[count]).length));
  const widths = { notMet: widthOf(longest('notMet')), open: widthOf(longest('open')) };
  const id = useId();
  const tree = useRef<HTMLDivElement>(null);
  const at = rows.findIndex(({ key }) => key === active);
  const onKeyDown = useTreeKeys({ rows, at, onGo, onOpen });
  useKeptScroll(tree, 'browse.tree-scroll');
  useEffect(() => {
    if (active === '') return;
    tree.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div
      ref={tree}
      className="browse-tree"
      role="tree"
      tabIndex={0}
      aria-label={say(words.tree)}
      aria-activedescendant={at === -1 ? undefined : `${id}-${at}`}
      onKeyDown={(event: KeyboardEvent) => onKeyDown(event)}
    >
      {rows.map((row, index) => (
        <TreeLine
          key={row.key}
          id={`${id}-${index}`}
          row={row}
          isActive={index === at}
          bandEdges={bandEdges}
          widths={widths}
          onGo={onGo}
          onOpen={onOpen}
        />
      ))}
      {rows.length === 0 ? <p className="quiet browse-note">{say(words.nothing)}</p> : null}
    </div>
  );
}

interface TreeLineProps {
  readonly id: string;
  readonly row: TreeRow;
  readonly isActive: boolean;
  readonly bandEdges: readonly number[];
  readonly widths: { readonly notMet: string; readonly open: string };
  readonly onGo: TreePaneProps['onGo'];
  readonly onOpen: TreePaneProps['onOpen'];
}

/** Of a count with its mark. */
const widthOf = (digits: number) => `calc(${digits}ch + 13px)`;

function TreeLine({ id, row, isActive, bandEdges, widths, onGo, onOpen }: TreeLineProps) {
  const speech = useSpeech();
  const { say, number } = speech;
  const { level, code, title, outcome, score, notMet, open, hasChildren, isOpen } = row;
  const { figure } = sayScore(score, bandEdges, speech);
  return (
    // The tree itself holds the focus and hears the keys.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="treeitem"
      className={`browse-line browse-level-${level}`}
      aria-level={level}
      aria-selected={isActive}
      aria-expanded={hasChildren ? isOpen : undefined}
      onClick={() => onGo(row, 'push')}
      onDoubleClick={() => {
        if (hasChildren) onOpen(row, !isOpen);
      }}
    >
      <span
        className="browse-twist"
        aria-hidden
        onClick={(event) => {
          if (!hasChildren) return;
          event.stopPropagation();
          onOpen(row, !isOpen);
        }}
      >
        {hasChildren ? (isOpen ? '▾' : '▸') : ''}
      </span>
      {outcome === null ? null : (
        <VerdictMark outcome={outcome} word={say(outcomeWords[outcome])} />
      )}
      <span className="browse-title">
        {code === '' ? null : <span className="quiet code">{code} </span>}
        {say(title)}
      </span>
      <span className="browse-figures">
        {level === 3 ? null : (
          <RangeBar score={score} bandEdges={bandEdges} width={48} height={5} />
        )}
        <span className="browse-figure">{figure}</span>
        <span
          className="browse-counts quiet"
          title={say(words.rowCounts, { notMet, open })}
          aria-label={say(words.rowCounts, { notMet, open })}
          role="img"
        >
          <span style={{ width: widths.notMet }}>
            {notMet === 0 ? null : (
              <>
                <VerdictMark outcome="not-met" size={9} /> {number(notMet)}
              </>
            )}
          </span>
          <span style={{ width: widths.open }}>
            {open === 0 ? null : (
              <>
                <VerdictMark outcome="undetermined" size={10} /> {number(open)}
              </>
            )}
          </span>
        </span>
      </span>
    </div>
  );
}
