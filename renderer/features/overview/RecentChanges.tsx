import { useEffect, useState } from 'react';
import { isRegisterId } from '../../../shared/map/index.ts';
import type { EntrySummary } from '../../data/queries/historyPages.ts';
import { historyBefore } from '../../data/queries/historyPages.ts';
import { useSequence, useSession } from '../../data/session/sessionContext.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import { writeRoute } from '../../navigation/routes.ts';
import { RecordLink } from '../../parts/RecordLink.tsx';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { words } from './words.ts';

const mostEntries = 8;

/** The last few steps of the history. */
export function RecentChanges() {
  const { say, read, moment } = useSpeech();
  const { database, id: workspace } = useSession();
  const sequence = useSequence();
  const [entries, setEntries] = useState<readonly EntrySummary[]>();
  useEffect(() => {
    let isWanted = true;
    readRecent(database, sequence).then(
      (found) => {
        if (isWanted) setEntries(found);
      },
      // The history's own screen says what is wrong with it.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [database, sequence]);
  if (entries === undefined) return null;
  return (
    <section className="screen-section" aria-labelledby="overview-recent">
      <h2 id="overview-recent">{say(words.recent)}</h2>
      {entries.length === 0 ? <p className="quiet">{say(words.noRecent)}</p> : null}
      <ul>
        {entries.map(({ sequence: number, at, by, action, changed, first }) => (
          <li key={number} className="overview-change">
            <span>{read(action)}</span>
            <span className="overview-side small quiet">
              <time dateTime={at}>{moment(at)}</time>
              <span>{by}</span>
              {changed === 1
                ? first.map(({ register, id, code, name }) =>
                    isRegisterId(register) ? (
                      <RecordLink
                        key={id}
                        record={{ register, id, code, name: name ?? code }}
                        isShort
                      />
                    ) : null,
                  )
                : null}
            </span>
          </li>
        ))}
      </ul>
      <a href={writeRoute({ at: 'workspace', workspace, place: 'history' })}>
        {say(words.allHistory)}
      </a>
    </section>
  );
}

/** Without the first entry: it holds the whole workspace as it was begun, and reading it takes long. */
async function readRecent(
  database: WorkspaceDatabase,
  last: number,
): Promise<readonly EntrySummary[]> {
  const most = Math.min(mostEntries, last - 1);
  return most <= 0 ? [] : historyBefore(database, last + 1, most);
}
