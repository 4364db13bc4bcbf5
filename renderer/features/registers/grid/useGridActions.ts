import { useMemo } from 'react';
import { createRecordFinder, readTable } from '../../../../shared/exchange/cells/index.ts';
import type { Result, Text } from '../../../../shared/lib/index.ts';
import type { AnyRecord } from '../../../../shared/map/index.ts';
import { archiveRecords } from '../../../data/commands/archiveRecords.ts';
import { bulkUpdate } from '../../../data/commands/bulkUpdate.ts';
import { importRecords } from '../../../data/commands/importRecords.ts';
import { updateFields } from '../../../data/commands/updateFields.ts';
import type { Refusal } from '../../../data/refusal.ts';
import { notify } from '../../../ui/feedback/notify.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import type { GridModel } from './gridModel.ts';
import { gridWords as words } from './gridWords.ts';
import { copyCells } from './model/copyCells.ts';
import type { CopiedCells } from './model/copyCells.ts';
import type { GridColumn } from './model/gridColumns.ts';
import type { PastePlan, PlannedUpdate } from './model/planPaste.ts';
import { nameCopy, planPaste } from './model/planPaste.ts';
import { pageTurns, runSliced } from './model/runSliced.ts';
import { sayRefusal } from './sayRefusal.ts';
import { useLatest } from './useRowOrder.ts';

export interface GridActions {
  /** Undefined when it was stored; else why it was not, in words. */
  setCell(id: string, key: string, value: unknown): Promise<string | undefined>;
  /** Gives records the same value in one field; whether it was done. */
  setField(ids: readonly string[], key: string, value: unknown): Promise<boolean>;
  makeUnknown(): Promise<void>;
  fillDown(): Promise<void>;
  copy(): CopiedCells | undefined;
  planPaste(pasted: string): Promise<PastePlan | undefined>;
  paste(plan: PastePlan): Promise<void>;
  duplicate(ids: readonly string[]): Promise<void>;
  archive(ids: readonly string[], isArchived: boolean): Promise<void>;
}

const told = 'register-grid';

/** What the grid does to records. Each is one step that can be undone; each says what came of it. */
export function useGridActions(grid: GridModel): GridActions {
  const speech = useSpeech();
  const latest = useLatest({ grid, speech });
  return useMemo(() => {
    const now = () => latest.current.grid;
    const say = (text: Text, values?: { readonly [name: string]: string | number }) =>
      latest.current.speech.say(text, values);
    const tell = (kind: 'done' | 'problem', message: string) => notify({ id: told, kind, message });
    const settle = <T>(result: Result<T, Refusal>, done: (value: T) => string): boolean => {
      if (result.ok) tell('done', done(result.value));
      else tell('problem', sayRefusal(result.error, latest.current.speech));
      return result.ok;
    };
    const update = async (updates: readonly PlannedUpdate[]): Promise<boolean> => {
      const { session, register } = now();
      return settle(await session.run(bulkUpdate, { register, updates }), ({ changed }) =>
        say(words.changed, { count: changed }),
      );
    };
    const recordsIn = (top: number, bottom: number): readonly AnyRecord[] => {
      const { rows, get } = now();
      return rows.slice(top, bottom + 1).flatMap((id) => get(id) ?? []);
    };

    return {
      async setCell(id, key, value) {
        const { session, register } = now();
        const result = await session.run(updateFields, { register, id, fields: { [key]: value } });
        return result.ok ? undefined : sayRefusal(result.error, latest.current.speech);
      },
      setField: (ids, key, value) => update(ids.map((id) => ({ id, fields: { [key]: value } }))),
      async makeUnknown() {
        const { selection, columns } = now();
        const { range } = selection;
        if (range === undefined) return;
        const touched = columns.slice(range.left, range.right + 1);
        const free = touched.filter(({ field, isRequired }) => field !== undefined && !isRequired);
        const required = touched.filter(({ isRequired }) => isRequired);
        if (free.length === 0) {
          const columnNames = nameColumns(required, latest.current.speech.read);
          tell(
            'problem',
            required.length === 0
              ? say(words.nothingEditable)
              : say(words.requiredKept, { columns: columnNames }),
          );
          return;
        }
        const fields = Object.fromEntries(free.map(({ key }) => [key, undefined]));
        await update(recordsIn(range.top, range.bottom).map(({ id }) => ({ id, fields })));
      },
      async fillDown() {
        const { selection, columns, rows, get } = now();
        const { range } = selection;
        if (range === undefined) return;
        // One row alone takes what stands above it, as in a spreadsheet.
        const isOneRow = range.top === range.bottom;
        const source = get(rows[isOneRow ? range.top - 1 : range.top] ?? '');
        const touched = columns
          .slice(range.left, range.right + 1)
          .filter(({ field }) => field !== undefined);
        if (source === undefined || touched.length === 0) return;
        const fields = Object.fromEntries(touched.map(({ key }) => [key, source[key]]));
        const below = recordsIn(isOneRow ? range.top : range.top + 1, range.bottom);
        await update(below.map(({ id }) => ({ id, fields })));
      },
      copy() {
        const { selection, columns, reader, rows } = now();
        const { range, checked } = selection;
        if (range === undefined) return undefined;
        const isRows = checked.size > 0 && range.top === range.bottom && range.left === range.right;
        const records = isRows
          ? recordsIn(0, rows.length - 1).filter(({ id }) => checked.has(id))
          : recordsIn(range.top, range.bottom);
        return copyCells(
          records,
          isRows ? columns : columns.slice(range.left, range.right + 1),
          reader,
        );
      },
      async planPaste(pasted) {
        const { selection, rows, columns, all, get, session, reader } = now();
        const { range } = selection;
        const table = readTable(pasted);
        if (range === undefined || table.length === 0) {
          if (table.length === 0) tell('problem', say(words.nothingToPaste));
          return undefined;
        }
        const findRecord = createRecordFinder((target) => session.records.records(target) ?? []);
        // The column for selecting takes nothing: what is pasted there begins with the code.
        const from = Math.max(range.left, 1);
        return runSliced(
          planPaste({
            table,
            range: { ...range, left: from, right: Math.max(range.right, from) },
            rows,
            columns,
            all,
            get,
            language: reader.language,
            findRecord,
          }),
          pageTurns,
          () => true,
        );
      },
      async paste({ updates, creations, range }) {
        const { session, register, selection } = now();
        if (updates.length === 0 && creations.length === 0) {
          tell('problem', say(words.nothingEditable));
          return;
        }
        const result =
          creations.length === 0
            ? await session.run(bulkUpdate, { register, updates })
            : await session.run(importRecords, {
                register,
                updates,
                creations: creations.map((creation) => ({
                  id: crypto.randomUUID(),
                  ...creation,
                })),
              });
        const isDone = settle<{ readonly changed: number; readonly created?: number }>(
          result,
          ({ changed, created = 0 }) => say(words.pasted, { changed, created }),
        );
        if (!isDone) return;
        selection.moveTo(range.top, range.left);
        selection.moveTo(range.bottom, range.right, true);
      },
      async duplicate(ids) {
        const { session, register, get, reader } = now();
        const creations = ids.flatMap((id) => {
          const record = get(id);
          if (record === undefined) return [];
          const { name, ...rest } = record;
          const fields = Object.fromEntries(Object.entries(rest).filter(([key]) => !kept.has(key)));
          return [{ id: crypto.randomUUID(), name: nameCopy(name, reader.language), fields }];
        });
        settle(
          await session.run(importRecords, { register, creations, updates: [] }),
          ({ created }) => say(words.duplicated, { count: created }),
        );
      },
      async archive(ids, isArchived) {
        const { session, register } = now();
        settle(await session.run(archiveRecords, { register, ids, isArchived }), ({ changed }) =>
          say(isArchived ? words.archivedDone : words.broughtBack, { count: changed }),
        );
      },
    };
  }, [latest]);
}

/** What a copy does not take over: the program gives it anew. */
const kept: ReadonlySet<string> = new Set(['id', 'code', 'created', 'updated', 'archived']);

function nameColumns(columns: readonly GridColumn[], read: (text: Text) => string): string {
  return columns.map(({ label }) => read(label)).join(', ');
}
