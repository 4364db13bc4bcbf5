import { useEffect, useState } from 'react';
import type { Alteration, SavedAssessment } from '../../../../shared/assessment/index.ts';
import type { Text } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import { savedAssessments } from '../../../data/queries/savedAssessments.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import type { SavedOutline } from '../../../workers/savedWork.ts';
import type { useSavedWorker } from './useSavedWorker.ts';

export type Reading<T> =
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'failed';
      readonly message: Text;
      readonly detail?: string;
      readonly alterations?: readonly Alteration[];
    }
  | { readonly kind: 'read'; readonly value: T };

const reading = { kind: 'reading' } as const;

const unreadable = text(
  'The saved assessments could not be read. Restart the program; if that does not help, restore a backup.',
  '无法读取已存评估。请重新启动程序；如仍无法读取，请从备份恢复。',
);

/** The saved assessments of the workspace, newest first, kept current. */
export function useSavedList(): Reading<readonly SavedAssessment[]> {
  const session = useSession();
  const [list, setList] = useState<Reading<readonly SavedAssessment[]>>(reading);
  useEffect(() => {
    let isWanted = true;
    const refresh = () =>
      void savedAssessments(session.database).then(
        (value) => isWanted && setList({ kind: 'read', value }),
        (error: unknown) =>
          isWanted && setList({ kind: 'failed', message: unreadable, detail: String(error) }),
      );
    refresh();
    const leave = session.onEntry(({ changes }) => {
      if (changes.some(({ register }) => register === 'assessments')) refresh();
    });
    return () => {
      isWanted = false;
      leave();
    };
  }, [session]);
  return list;
}

export type Checked = Reading<readonly Alteration[]>;

/**
 * What each saved assessment's check found, one after the other, by id; anew for a row that changed, and
 * for all when `round` rises.
 */
export function useChecks(
  list: readonly SavedAssessment[],
  ask: ReturnType<typeof useSavedWorker>,
  round: number,
): ReadonlyMap<string, Checked> {
  const { id: workspace } = useSession();
  const [checks, setChecks] = useState<ReadonlyMap<string, Checked>>(new Map());
  const keys = list.map(({ id, seal }) => `${id} ${seal.digest} ${round}`);
  const wanted = keys.join('\n');
  useEffect(() => {
    let isWanted = true;
    const checkAll = async () => {
      for (const key of wanted === '' ? [] : wanted.split('\n')) {
        const [id = ''] = key.split(' ');
        const result = await ask((work) => work.check(workspace, id));
        if (!isWanted) return;
        const checked: Checked = result.ok
          ? { kind: 'read', value: result.value }
          : { kind: 'failed', message: result.error.message };
        setChecks((before) => new Map(before).set(key, checked));
      }
    };
    void checkAll();
    return () => {
      isWanted = false;
    };
  }, [ask, wanted, workspace]);
  return new Map(
    list.flatMap(({ id }, i) => {
      const checked = checks.get(keys[i] ?? '');
      return checked === undefined ? [] : [[id, checked] as const];
    }),
  );
}

/** What the frozen assessment says; it never changes, so a screen of one reads it once. */
export function useOutline(
  { id }: SavedAssessment,
  ask: ReturnType<typeof useSavedWorker>,
): Reading<SavedOutline> {
  const { id: workspace } = useSession();
  const [outline, setOutline] = useState<Reading<SavedOutline>>(reading);
  useEffect(() => {
    let isWanted = true;
    void ask((work) => work.outline(workspace, id)).then((result) => {
      if (!isWanted) return;
      setOutline(
        result.ok ? { kind: 'read', value: result.value } : { ...result.error, kind: 'failed' },
      );
    });
    return () => {
      isWanted = false;
    };
  }, [ask, workspace, id]);
  return outline;
}
