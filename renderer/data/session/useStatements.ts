import { useEffect, useState } from 'react';
import { toAnswer, toOverride } from '../../../shared/history/index.ts';
import type { Answer, Override } from '../../../shared/policy/index.ts';
import type { Row } from '../../db/rows.ts';
import { useSession } from './sessionContext.ts';

/** Every answer given, kept current; undefined while they are being read. */
export function useAnswers(): readonly Answer[] | undefined {
  return useRows('answers', toAnswer);
}

/** Every override, kept current; undefined while they are being read. */
export function useOverrides(): readonly Override[] | undefined {
  return useRows('overrides', toOverride);
}

function useRows<T>(
  table: 'answers' | 'overrides',
  read: (row: Row) => T,
): readonly T[] | undefined {
  const session = useSession();
  const [rows, setRows] = useState<readonly T[]>();
  useEffect(() => {
    let isWanted = true;
    let asked = 0;
    const refresh = () => {
      const mine = ++asked;
      void session.database
        .rowsOf(table)
        .toArray()
        .then(
          (found) => {
            if (isWanted && mine === asked) setRows(found.map(read));
          },
          // A store that fails tells so on the next step; here the last known rows stay.
          () => undefined,
        );
    };
    refresh();
    const leave = session.onEntry(({ changes }) => {
      if (changes.some(({ register }) => register === table)) refresh();
    });
    return () => {
      isWanted = false;
      leave();
    };
  }, [session, table, read]);
  return rows;
}
