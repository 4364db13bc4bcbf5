import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  moveColumn,
  nudgeColumn,
  placeColumns,
  setColumnWidth,
  usualPlaces,
} from '../../../renderer/features/registers/grid/model/gridColumns.ts';
import {
  deleteView,
  mostViews,
  openingState,
  parseViews,
  renameView,
  saveView,
  setOpeningView,
  writeViews,
} from '../../../renderer/features/registers/grid/model/savedViews.ts';
import type { ViewMemory } from '../../../renderer/features/registers/grid/model/savedViews.ts';
import type { ViewState } from '../../../renderer/features/registers/grid/model/viewState.ts';
import { usualView } from '../../../renderer/features/registers/grid/model/viewState.ts';
import { partnerColumns as columns } from './gridRecords.ts';

const usual = usualView(columns);
const china: ViewState = {
  places: [
    { key: 'code', width: 90 },
    { key: 'name', width: 200 },
    { key: 'country', width: 140 },
  ],
  sort: [{ key: 'country', isDescending: true }],
  filters: [{ key: 'country', states: ['unknown'], test: { kind: 'any', ids: ['CN'] } }],
  quick: 'host',
  isArchivedShown: true,
};

describe('saved views', () => {
  it('come back as they were stored', () => {
    const memory = setOpeningView(saveView({ views: [] }, ' China ', china, 'v1'), 'v1');
    const stored = writeViews(memory);
    expect(parseViews(stored ?? null, columns)).toEqual(memory);
    expect(openingState(memory, columns)).toEqual(china);
  });

  it('are nothing where what is stored makes no sense', () => {
    for (const stored of [null, '', '{', '[]', '7', '{"views":7}', '{"views":[{}]}']) {
      const memory = parseViews(stored, columns);
      expect(memory).toEqual({ views: [] });
      expect(openingState(memory, columns)).toEqual(usual);
    }
  });

  it('never fail on what is stored, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (state, other) => {
        const stored = JSON.stringify({
          views: [{ id: 'v', name: 'n', state }, other],
          last: other,
        });
        const memory = parseViews(stored, columns);
        for (const view of memory.views) expect(view.state.places.length).toBeGreaterThan(0);
      }),
    );
  });

  it('lose the pieces that are strange and keep the rest', () => {
    const stored = JSON.stringify({
      views: [
        {
          id: 'v',
          name: 'Half',
          state: {
            places: [{ key: 'gone' }, { key: 'role', width: 1e9 }, { key: 'role' }],
            sort: [{ key: 'gone' }, { key: 'name', isDescending: 'yes' }],
            filters: [
              { key: 'role', states: ['known', 'nonsense'] },
              { key: 'role', states: [], test: { kind: 'days', from: 'soon' } },
              {
                key: 'supervisedOn',
                states: [],
                test: { kind: 'days', from: '2026-01-01', to: 3 },
              },
            ],
          },
        },
      ],
      opening: 'elsewhere',
    });
    const { views, opening } = parseViews(stored, columns);
    expect(opening).toBeUndefined();
    expect(views[0]?.state).toEqual({
      places: [{ key: 'role', width: 800 }],
      sort: [{ key: 'name', isDescending: false }],
      filters: [
        { key: 'role', states: ['known'] },
        { key: 'supervisedOn', states: [], test: { kind: 'days', from: '2026-01-01' } },
      ],
      quick: '',
      isArchivedShown: false,
    });
  });

  it('are replaced by name, renamed, deleted; two never share a name', () => {
    let memory: ViewMemory = saveView({ views: [] }, 'One', usual, 'v1');
    memory = saveView(memory, 'Two', usual, 'v2');
    memory = saveView(memory, 'One', china, 'v3');
    expect(memory.views.map(({ id, state }) => [id, state])).toEqual([
      ['v1', china],
      ['v2', usual],
    ]);
    expect(renameView(memory, 'v2', 'One')).toBe(memory);
    expect(renameView(memory, 'v2', 'Three').views[1]?.name).toBe('Three');
    const opened = setOpeningView(memory, 'v1');
    expect(deleteView(opened, 'v1')).toEqual({ views: [memory.views[1]] });
    expect(deleteView(opened, 'v2').opening).toBe('v1');
  });

  it('have their bounds', () => {
    let memory: ViewMemory = { views: [] };
    for (let i = 0; i < mostViews + 5; i += 1) memory = saveView(memory, `V${i}`, usual, `v${i}`);
    expect(memory.views).toHaveLength(mostViews);
    const huge = { ...china, quick: 'x'.repeat(200_000) };
    expect(writeViews(saveView({ views: [] }, 'Huge', huge, 'v'))).toBeUndefined();
  });
});

describe('the places of columns', () => {
  const places = usualPlaces(columns).slice(0, 5);
  const keys = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key).join(' ');
  it('begin with code and name whatever the places say', () => {
    const shown = placeColumns(columns, [{ key: 'role', width: 100 }]);
    expect(keys(shown)).toBe('code name role');
    expect(shown[2]?.width).toBe(100);
  });
  it('move by dragging and by keys, never before the name', () => {
    expect(keys(places)).toBe('code name :verdict role policyKind');
    expect(keys(moveColumn(places, 'policyKind', ':verdict'))).toBe(
      'code name policyKind :verdict role',
    );
    expect(keys(moveColumn(places, 'role', 'code'))).toBe('code name role :verdict policyKind');
    expect(keys(moveColumn(places, ':verdict', undefined))).toBe(
      'code name role policyKind :verdict',
    );
    expect(nudgeColumn(places, ':verdict', -1)).toBe(places);
    expect(keys(nudgeColumn(places, ':verdict', 1))).toBe('code name role :verdict policyKind');
    expect(keys(nudgeColumn(places, 'policyKind', -1))).toBe('code name :verdict policyKind role');
    expect(moveColumn(places, 'name', undefined)).toBe(places);
  });
  it('have widths within bounds', () => {
    expect(setColumnWidth(places, 'role', 3)[3]?.width).toBe(56);
    expect(setColumnWidth(places, 'role', 5000)[3]?.width).toBe(800);
  });
});
