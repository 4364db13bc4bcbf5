import { useEffect, useState } from 'react';
import { usedBy } from '../../../data/queries/usedBy.ts';
import type { User } from '../../../data/refusal.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import { RecordLink } from '../../../parts/RecordLink.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { isRegisterId } from '../../../../shared/map/index.ts';
import { words } from './words.ts';

const mostShown = 20;

/** The records an assessment covers: those that point at it. */
export function CoveredRecords({ id }: { readonly id: string }) {
  const { say } = useSpeech();
  const users = useUsers(id);
  const [most, setMost] = useState(mostShown);
  if (users === undefined) return null;
  return (
    <div className="impact-field">
      <p className="impact-label">{say(words.covers)}</p>
      {users.length === 0 ? <p className="quiet">{say(words.coversNone)}</p> : null}
      <ul className="impact-covered">
        {users.slice(0, most).map(({ register, ...user }) =>
          isRegisterId(register) ? (
            <li key={`${register} ${user.id} ${user.field}`}>
              <RecordLink record={{ register, ...user }} />
            </li>
          ) : null,
        )}
      </ul>
      {users.length > most ? (
        <button type="button" className="link small" onClick={() => setMost(most + 100)}>
          {say(words.more, { count: users.length - most })}
        </button>
      ) : null}
    </div>
  );
}

function useUsers(id: string): readonly User[] | undefined {
  const session = useSession();
  const [found, setFound] = useState<{ readonly id: string; readonly users: readonly User[] }>();
  useEffect(() => {
    let isWanted = true;
    const read = () => {
      usedBy(session.database, 'impact-assessments', id).then(
        (users) => {
          if (isWanted) setFound({ id, users });
        },
        // A store that fails tells so on the next command; the list stays as it was.
        () => undefined,
      );
    };
    read();
    const leave = session.onEntry(read);
    return () => {
      isWanted = false;
      leave();
    };
  }, [session, id]);
  return found?.id === id ? found.users : undefined;
}
