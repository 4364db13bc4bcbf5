import { useMemo, useState } from 'react';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { useRoute } from '../../navigation/useRoute.ts';
import { HistoryFilters } from './HistoryFilters.tsx';
import { HistoryGrid } from './HistoryGrid.tsx';
import { RecordAtDate } from './RecordAtDate.tsx';
import { VerifyHistory } from './VerifyHistory.tsx';
import type { HistoryFilter } from './filterEntries.ts';
import { filterEntries, isFiltering, noFilter, undoneEntries } from './filterEntries.ts';
import { useHistory } from './useHistory.ts';
import { useTargetNames } from './useTargetNames.ts';
import { words } from './words.ts';
import './history.css';

/** Everything that was ever done to the workspace: who, when, what, before and after. */
export function HistoryScreen() {
  const { say } = useSpeech();
  const history = useHistory();
  const { entries, isComplete, total, failure } = history;
  const [filter, setFilter] = useState<HistoryFilter>(noFilter);
  const shown = useMemo(() => filterEntries(entries, filter), [entries, filter]);
  const undone = useMemo(() => undoneEntries(entries), [entries]);
  const people = useMemo(() => [...new Set(entries.map(({ by }) => by))], [entries]);
  const isFiltered = isFiltering(filter);
  const route = useRoute();
  const record = route.at === 'workspace' ? route.record : undefined;
  const nameRecord = useTargetNames(record?.register);
  return (
    <div className="history">
      <header className="history-head">
        <div>
          <h1>{say(words.title)}</h1>
          <p className="quiet small">{say(words.intro)}</p>
        </div>
        <VerifyHistory />
      </header>
      {record === undefined ? null : (
        <RecordAtDate
          key={`${record.register}/${record.id}`}
          register={record.register}
          id={record.id}
          nameRecord={nameRecord}
          onFilter={(query) => setFilter({ ...noFilter, query })}
        />
      )}
      <HistoryFilters filter={filter} people={people} onChange={setFilter}>
        <p className="quiet small history-count" role="status">
          {isFiltered
            ? say(isComplete ? words.foundAll : words.found, {
                count: shown.length,
                read: entries.length,
                total,
              })
            : say(words.count, { count: total })}
        </p>
      </HistoryFilters>
      {failure === undefined ? null : (
        <p className="history-failed" role="alert">
          {say(words.failed, { detail: failure })}
        </p>
      )}
      <HistoryGrid history={history} shown={shown} undone={undone} />
    </div>
  );
}
