import { createContext, useCallback, useContext, useEffect, useSyncExternalStore } from 'react';
import type { AnyRecord, RegisterId } from '../../../shared/map/index.ts';
import type { UndoState } from '../queries/undoState.ts';
import type { Session } from './session.ts';

export const SessionContext = createContext<Session | undefined>(undefined);

/** The open workspace. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('Expected a SessionContext around this component.');
  return session;
}

/** The open workspace, or undefined on screens outside of one. */
export function useMaybeSession(): Session | undefined {
  return useContext(SessionContext);
}

/** The records of a register by code, archived ones included; undefined while they are being read. */
export function useRecords(register: RegisterId): readonly AnyRecord[] | undefined {
  const { records } = useSession();
  const subscribe = useReading(register);
  return useSyncExternalStore(subscribe, () => records.records(register));
}

/** As `useRecords`, but while a large register is being read the first of them. */
export function useRecordsSoFar(register: RegisterId): readonly AnyRecord[] | undefined {
  const { records } = useSession();
  const subscribe = useReading(register);
  return useSyncExternalStore(subscribe, () => records.recordsSoFar(register));
}

/** Has the register read, and gives the way to hear of its changes. */
function useReading(register: RegisterId): (listener: () => void) => () => void {
  const { records } = useSession();
  useEffect(() => {
    // A store that fails shows on the next command; here the screen goes on waiting.
    records.load(register).catch(() => undefined);
  }, [records, register]);
  return useCallback(
    (listener: () => void) => records.subscribe(register, listener),
    [records, register],
  );
}

/** One record; undefined while its register is being read, null when there is none by that id. */
export function useRecord(register: RegisterId, id: string): AnyRecord | undefined | null {
  const list = useRecords(register);
  const { records } = useSession();
  return list === undefined ? undefined : (records.get(register, id) ?? null);
}

export function useUndoState(): UndoState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.undoState);
}

/** The number of the last step. */
export function useSequence(): number {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.sequence);
}
