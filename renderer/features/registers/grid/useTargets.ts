import { useEffect, useMemo, useState } from 'react';
import type { Words } from '../../../../shared/lib/index.ts';
import type { AnyRecord, RegisterId } from '../../../../shared/map/index.ts';
import { isRegisterId } from '../../../../shared/map/index.ts';
import type { Session } from '../../../data/session/session.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import type { GridColumn } from './model/gridColumns.ts';

type NameOf = (register: RegisterId, id: string) => Pick<AnyRecord, 'code' | 'name'> | undefined;

interface Targets {
  /** How a record pointed at is called; another function whenever a name may have become another. */
  readonly nameOf: NameOf;
  readonly isLoaded: boolean;
}

/** Reads the registers that columns point at, and follows the names of their records. */
export function useTargets(columns: readonly GridColumn[]): Targets {
  const session = useSession();
  const targets = useMemo(() => targetsOf(columns), [columns]);
  const [nameOf, setNameOf] = useState(() => createNameOf(session));
  const [loaded, setLoaded] = useState<readonly RegisterId[]>();
  useEffect(() => {
    let isWanted = true;
    // One after another: together they would hold up the first rows.
    const loadAll = async () => {
      for (const target of targets) await session.records.load(target);
    };
    loadAll().then(
      () => {
        if (!isWanted) return;
        setNameOf(() => createNameOf(session));
        setLoaded(targets);
      },
      // A store that fails shows on the next command; names stay away until then.
      () => undefined,
    );
    const leave = session.onEntry(({ changes }) => {
      const isRenamed = changes.some(
        ({ register, before, after }) =>
          isRegisterId(register) &&
          targets.includes(register) &&
          !isSameName(before?.name as Words | undefined, after?.name as Words | undefined), // a record's name is words
      );
      if (isRenamed) setNameOf(() => createNameOf(session));
    });
    return () => {
      isWanted = false;
      leave();
    };
  }, [session, targets]);
  return { nameOf, isLoaded: loaded === targets };
}

function createNameOf({ records }: Session): NameOf {
  return (register, id) =>
    records.get(register, id) ?? (records.isLoaded(register) ? undefined : stillUnread);
}

const stillUnread = { code: '…', name: '…' };

export function targetsOf(columns: readonly GridColumn[]): readonly RegisterId[] {
  const targets = new Set<RegisterId>();
  for (const { field } of columns) {
    if (field?.kind !== 'reference' && field?.kind !== 'references') continue;
    if (isRegisterId(field.target)) targets.add(field.target);
  }
  return [...targets];
}

function isSameName(one: Words | undefined, other: Words | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
