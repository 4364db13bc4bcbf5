import { describe, expect, it } from 'vitest';
import type { ActionRow } from '../../../renderer/data/verdicts/actionViews.ts';
import { actionEntries } from '../../../renderer/features/actions/calendar/calendarEntries.ts';
import type { ActionFilter, SortKey } from '../../../renderer/features/actions/filterActions.ts';
import {
  byUrgency,
  filterActions,
  noFilter,
  sortActions,
  sortKeys,
} from '../../../renderer/features/actions/filterActions.ts';
import {
  boardColumns,
  fieldsFor,
  nextTarget,
  overruledBy,
} from '../../../renderer/features/actions/moveAction.ts';
import { createSpeech } from '../../../renderer/ui/language/createSpeech.ts';
import { answerActions } from '../../../renderer/workers/judge/views/answerActions.ts';
import type { AnyRecord } from '../../../shared/map/index.ts';
import { none } from '../../../shared/map/index.ts';
import { actionStatuses, statedStatuses } from '../../../shared/views/index.ts';
import { lookAtGenerated, sample } from '../views/lookAt.ts';

const speech = createSpeech('en');
const { rows } = answerActions(sample);
const recordOf = (id: string) =>
  sample.snapshot.get('actions', id) as AnyRecord | undefined; /* whatever its fields */
const ways = { read: speech.read, compare: speech.compare, recordOf };

describe('moving an action on the board', () => {
  it('every status has its column, and only one', () => {
    const held = boardColumns.flatMap(({ holds }) => holds);
    expect(held.toSorted()).toEqual(actionStatuses.toSorted());
  });

  it('goes from end to end by steps, past what only the map decides', () => {
    expect(nextTarget('open', 1)).toBe('in-progress');
    expect(nextTarget('reopened', 1)).toBe('in-progress');
    expect(nextTarget('reopened', -1)).toBe('open');
    expect(nextTarget('in-progress', 1)).toBe('done');
    expect(nextTarget('done', 1)).toBe('dropped');
    expect(nextTarget('open', -1)).toBeNull();
    expect(nextTarget('dropped', 1)).toBeNull();
  });

  it('closes on the day, and opens again without one', () => {
    expect(fieldsFor('done', '2026-11-22')).toEqual({ status: 'done', closedOn: '2026-11-22' });
    expect(fieldsFor('in-progress', '2026-11-22')).toEqual({
      status: 'in-progress',
      closedOn: none,
    });
  });

  it('tells beforehand what the map will make of it', () => {
    const [row] = rows;
    if (row === undefined) throw new Error('Expected an action.');
    const with_ = (about: Partial<ActionRow['about']>): ActionRow => ({
      ...row,
      about: { ...row.about, ...about },
    });
    const there = with_({ link: 'finding', outcome: 'undetermined' });
    const gone = with_({ link: 'finding', outcome: 'met' });
    const free = with_({ link: 'promise', outcome: 'not-met' });
    expect(statedStatuses.map((said) => overruledBy(there, said))).toEqual([
      null,
      null,
      'still-there',
      null,
    ]);
    expect(statedStatuses.map((said) => overruledBy(gone, said))).toEqual([
      'gone',
      'gone',
      null,
      null,
    ]);
    expect(statedStatuses.map((said) => overruledBy(free, said))).toEqual([null, null, null, null]);
  });
});

describe('the list of actions', () => {
  it.each(sortKeys)('is sorted by %s both ways, and loses none', (by: SortKey) => {
    const up = sortActions(rows, { by, isDescending: false }, ways);
    const down = sortActions(rows, { by, isDescending: true }, ways);
    const ids = (list: readonly ActionRow[]) => list.map(({ record }) => record.id).toSorted();
    expect(ids(up)).toEqual(ids(rows));
    expect(ids(down)).toEqual(ids(rows));
  });

  it('puts what has no value last, whichever way', () => {
    const first = rows[0];
    if (first === undefined) throw new Error('Expected an action.');
    const undated: ActionRow = { ...first, due: null };
    for (const isDescending of [false, true]) {
      const sorted = sortActions([undated, ...rows.slice(1)], { by: 'due', isDescending }, ways);
      expect(sorted.at(-1)).toBe(undated);
      const days = sorted.slice(0, -1).map(({ due }) => due ?? '');
      const expected = days.toSorted();
      expect(days).toEqual(isDescending ? expected.toReversed() : expected);
    }
  });

  it('a filter keeps what fits and nothing else', () => {
    const { read } = speech;
    const some = (filter: Partial<ActionFilter>) =>
      filterActions(rows, { ...noFilter, ...filter }, read);
    expect(some({})).toEqual(rows);
    expect(some({ isOverdueOnly: true })).toEqual(rows.filter(({ isOverdue }) => isOverdue));
    expect(some({ severity: 'serious' }).length).toBeGreaterThan(0);
    for (const { about } of some({ severity: 'serious' })) {
      expect(about.verdict?.severity).toBe('serious');
    }
    const [principle] = sample.evaluation.pack.principles.map(({ id }) => id);
    for (const { about } of some({ principle: principle ?? '' })) {
      expect(about.verdict?.principles).toContain(principle);
    }
    expect(some({ owner: '' })).toEqual([]);
    expect(some({ owner: 'Personal information protection office' })).toHaveLength(rows.length);
  });

  it('what is due first comes first on the board', () => {
    const days = answerActions(lookAtGenerated('small'))
      .rows.toSorted(byUrgency)
      .map(({ due }) => due ?? '9999-99-99');
    expect(days).toEqual(days.toSorted());
  });
});

describe('entries of the calendar', () => {
  it('are the actions with something left to do and a day, the same ids every time', () => {
    const entries = actionEntries(rows, recordOf, 'w', speech);
    const wanted = rows.filter(({ isActive, due }) => isActive && due !== null);
    expect(entries.map(({ day }) => day)).toEqual(wanted.map(({ due }) => due));
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
    const chinese = actionEntries(rows, recordOf, 'w', createSpeech('zh-CN'));
    expect(chinese.map(({ uid }) => uid)).toEqual(entries.map(({ uid }) => uid));
    expect(chinese[0]?.details).toContain('负责人：');
    expect(actionEntries(rows, recordOf, 'other', speech)[0]?.uid).not.toBe(entries[0]?.uid);
  });
});
