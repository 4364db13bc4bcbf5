import { useCallback, useMemo, useRef, useState } from 'react';
import { usePreferences } from '../../../data/preferences/preferencesContext.ts';
import type { Judge } from '../../../data/verdicts/judge.ts';
import { useAsked } from '../../../data/verdicts/judgeContext.ts';
import type { AssessTree } from '../../../data/verdicts/assessViews.ts';
import type { LiveScores } from '../../../data/verdicts/verdicts.ts';
import { goTo, useRoute } from '../../../navigation/useRoute.ts';
import { AwaitVerdicts } from '../../../parts/AwaitVerdicts.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { isText, isTextList, useStored } from '../parts/useStored.ts';
import { BrowseFilters } from './BrowseFilters.tsx';
import { CriterionReading } from './CriterionReading.tsx';
import { isRecordFilter, isTreeFilter } from './keptFilters.ts';
import { PrincipleReading, PromiseReading } from './PromiseReading.tsx';
import { RecordsPane } from './RecordsPane.tsx';
import type { RecordFilter } from './RecordsPane.tsx';
import { TreePane } from './TreePane.tsx';
import type { TreeFilter, TreeRow } from './treeRows.ts';
import { ancestorsOf, findKey, noFilter, treeRows } from './treeRows.ts';
import { useBrowsePlace } from './useBrowsePlace.ts';
import { useKeptScroll } from './useKeptScroll.ts';
import { words } from './words.ts';
import '../../../parts/parts.css';
import './browse.css';

const noRecordFilter: RecordFilter = { outcomes: [], query: '' };
const noneOpen: readonly string[] = [];

/** Principle, promise, rule, the records it judges, and the page to read about them. */
export function BrowseView() {
  return (
    <div className="browse-screen">
      <AwaitVerdicts>{(scores) => <Browse scores={scores} />}</AwaitVerdicts>
    </div>
  );
}

function Browse({ scores }: { readonly scores: LiveScores }) {
  const { say } = useSpeech();
  const { preferences } = usePreferences();
  const person = preferences.actor.trim();
  const ask = useCallback((judge: Judge) => judge.view('assess-tree', person), [person]);
  const tree = useAsked(ask);
  if (tree === undefined) {
    return (
      <p className="quiet browse-note" role="status">
        {say(words.loading)}
      </p>
    );
  }
  return <Workplace scores={scores} tree={tree} person={person} />;
}

interface WorkplaceProps {
  readonly scores: LiveScores;
  readonly tree: AssessTree;
  readonly person: string;
}

function Workplace({ scores, tree, person }: WorkplaceProps) {
  const { say } = useSpeech();
  const route = useRoute();
  const [place, move] = useBrowsePlace();
  const [kept, setFilter] = useStored<TreeFilter>('browse.filter', noFilter, isTreeFilter);
  const filter = useMemo(
    () => (person === '' && kept.isMine ? { ...kept, isMine: false } : kept),
    [kept, person],
  );
  const [recordFilter, setRecordFilter] = useStored<RecordFilter>(
    'browse.records',
    noRecordFilter,
    isRecordFilter,
  );
  const [opened, setOpened] = useStored<readonly string[]>('browse.opened', noneOpen, isTextList);
  const [lastKey, setLastKey] = useStored('browse.key', '', isText);
  const edges = useMemo(() => scores.bands.map(({ from }) => from), [scores.bands]);
  // A rule may stand under several promises: the line last walked to, if it is the rule's.
  const active =
    lastKey === place.id || lastKey.endsWith(`/${place.id}`) ? lastKey : findKey(tree, place.id);
  const isOpen = useOpened(tree, active, opened);
  const rows = useMemo(
    () => treeRows(scores.principles, tree, filter, isOpen),
    [scores.principles, tree, filter, isOpen],
  );
  const go = (row: TreeRow, how: 'push' | 'replace') => {
    setLastKey(row.key);
    move({ id: row.id, record: '' }, how);
  };
  const open = ({ key }: TreeRow, isWanted: boolean) => {
    const without = [...isOpen].filter((each) => each !== key);
    setOpened(isWanted ? [...without, key] : without);
    if (!isWanted && active !== key && ancestorsOf(tree, active).includes(key)) {
      setLastKey(key);
      move({ id: key, record: '' }, 'replace');
    }
  };
  const criterion = tree.criteria.find(({ id }) => id === place.id);
  return (
    <div className="browse">
      <BrowseFilters filter={filter} setFilter={setFilter} />
      <div className="browse-panes">
        <TreePane rows={rows} active={active} bandEdges={edges} onGo={go} onOpen={open} />
        {criterion === undefined ? (
          <p className="quiet browse-records browse-note">{say(words.chooseRule)}</p>
        ) : (
          <RecordsPane
            key={criterion.id}
            criterion={criterion.id}
            register={criterion.judges}
            chosen={place.record}
            filter={recordFilter}
            setFilter={setRecordFilter}
            owner={filter.isMine ? person : null}
            onChoose={(record, how) => move({ id: criterion.id, record }, how)}
            onOpen={(id) => {
              if (route.at === 'workspace') {
                goTo({ ...route, record: { register: criterion.judges, id } });
              }
            }}
          />
        )}
        <Reading
          scores={scores}
          tree={tree}
          id={place.id}
          record={place.record}
          edges={edges}
          onGo={(id) => move({ id, record: '' })}
        />
      </div>
    </div>
  );
}

/** What was opened, and what must be for the active line to be in sight when one comes to it. */
function useOpened(
  tree: AssessTree,
  active: string,
  opened: readonly string[],
): ReadonlySet<string> {
  const [arrived, setArrived] = useState({ active: '', opened });
  // On arrival at a line its ancestors are open; once closed by hand they stay closed.
  if (arrived.active !== active) setArrived({ active, opened });
  const isArriving = arrived.active !== active || arrived.opened === opened;
  return useMemo(
    () => new Set(isArriving ? [...opened, ...ancestorsOf(tree, active)] : opened),
    [tree, active, opened, isArriving],
  );
}

interface ReadingProps {
  readonly scores: LiveScores;
  readonly tree: AssessTree;
  readonly id: string;
  readonly record: string;
  readonly edges: readonly number[];
  readonly onGo: (id: string) => void;
}

function Reading({ scores, tree, id, record, edges, onGo }: ReadingProps) {
  const { say } = useSpeech();
  const pane = useRef<HTMLElement>(null);
  useKeptScroll(pane, 'browse.reading-scroll');
  const commitment = tree.commitments.find((each) => each.id === id);
  const principle = scores.principles.find((each) => each.id === id);
  return (
    <article ref={pane} className="browse-reading" aria-label={say(words.reading)}>
      {tree.criteria.some((each) => each.id === id) ? (
        <CriterionReading criterion={id} record={record} />
      ) : commitment !== undefined ? (
        <PromiseReading commitment={commitment} tree={tree} bandEdges={edges} onGo={onGo} />
      ) : principle !== undefined ? (
        <PrincipleReading
          principle={principle}
          scores={scores}
          tree={tree}
          bandEdges={edges}
          onGo={onGo}
        />
      ) : (
        <p className="quiet">{say(words.choose)}</p>
      )}
    </article>
  );
}
