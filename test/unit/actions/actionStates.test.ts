import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/lib/index.ts';
import type { MapData } from '../../../shared/map/index.ts';
import { none } from '../../../shared/map/index.ts';
import { createLiveEvaluation, evaluate } from '../../../shared/scoring/index.ts';
import type { LiveEvaluation } from '../../../shared/scoring/index.ts';
import type { Action, ActionState, StatedStatus } from '../../../shared/views/index.ts';
import {
  actionStates,
  statedStatuses,
  tallyActions,
  upcomingDays,
} from '../../../shared/views/index.ts';
import type { ScriptRow } from '../../helpers/tinyPack.ts';
import { scripts, tinyMap, tinyPack, tinySnapshot } from '../../helpers/tinyPack.ts';
import { lookAtGenerated, sample } from '../views/lookAt.ts';

const asOf = '2026-11-01';
const rule = 'first-rule';

function act(id: string, fields: Partial<Action>): Action {
  return {
    id,
    code: `ACN-${id}`,
    name: id,
    criterion: rule,
    commitment: none,
    concerns: 'ACT-0',
    ...fields,
  };
}

function statesOf(rows: readonly ScriptRow[], actions: readonly Action[], extra: MapData = {}) {
  const snapshot = tinySnapshot({ ...tinyMap(rows), ...extra, actions }, asOf);
  return actionStates(snapshot, evaluate(tinyPack, snapshot, [], []));
}

function only(states: readonly ActionState[]): ActionState {
  const [state] = states;
  if (state === undefined) throw new Error('Expected an action.');
  return state;
}

describe('where an action stands', () => {
  const stated: readonly (StatedStatus | undefined)[] = [undefined, ...statedStatuses];
  const cases = scripts.flatMap((script) => stated.map((status) => ({ script, status })));

  it.each(cases)('the finding $script, said $status', ({ script, status }) => {
    const state = only(
      statesOf([{ [rule]: script }], [act('a', status === undefined ? {} : { status })]),
    );
    const isGone = script === 'met' || script === 'not-applicable';
    const expected = {
      unsaid: isGone ? 'closed-by-finding' : 'open',
      open: isGone ? 'closed-by-finding' : 'open',
      'in-progress': isGone ? 'closed-by-finding' : 'in-progress',
      done: isGone ? 'done' : 'reopened',
      dropped: 'dropped',
    }[status ?? 'unsaid'];
    expect(state.status).toBe(expected);
    expect(state.link).toMatchObject({ kind: 'finding', outcome: script });
    expect(state.isActive).toBe(['open', 'in-progress', 'reopened'].includes(expected));
    expect(state.severity === null).toBe(isGone);
  });

  it('follows a live evaluation: closes when the finding is mended, reopens when it breaks', () => {
    const map = (script: ScriptRow, status: StatedStatus): MapData => ({
      ...tinyMap([{ [rule]: 'met' }, script]),
      actions: [act('a', { concerns: 'ACT-1', status })],
    });
    const situation = { asOf, settings: { 'exempt-flows-leave-counters': true } };
    const parts = (registers: MapData) => ({ registers, answers: [], overrides: [] });
    const broken = map({ [rule]: 'not-met' }, 'open');
    const live = createLiveEvaluation(tinyPack, parts(broken), situation);
    for (const _ of live.steps());
    const now = () => only(look(live)).status;
    const change = (register: 'activities' | 'actions', to: MapData) => {
      const id = register === 'actions' ? 'a' : 'act-0001';
      const after = (to[register] ?? []).find((one) => one.id === id);
      if (after === undefined) throw new Error('Expected a record.');
      for (const _ of live.apply([{ register, id, after: { ...after } }]));
    };
    expect(now()).toBe('open');
    change('activities', map({ [rule]: 'met' }, 'open'));
    expect(now()).toBe('closed-by-finding');
    change('activities', broken);
    expect(now()).toBe('open');
    change('activities', map({ [rule]: 'met' }, 'open'));
    change('actions', map({}, 'done'));
    expect(now()).toBe('done');
    change('activities', map({ [rule]: 'partly-met' }, 'done'));
    expect(now()).toBe('reopened');
  });

  it('an overruled finding is gone while the override stands', () => {
    const snapshot = tinySnapshot(
      { ...tinyMap([{ [rule]: 'not-met' }]), actions: [act('a', { status: 'open' })] },
      asOf,
    );
    const override = {
      criterion: rule,
      record: 'act-0000',
      outcome: 'met',
      reason: 'Checked on site',
      by: 'Analyst',
      on: asOf,
      evidence: [],
    } as const;
    const state = only(actionStates(snapshot, evaluate(tinyPack, snapshot, [], [override])));
    expect(state.status).toBe('closed-by-finding');
  });
});

describe('what an action hangs on', () => {
  it.each([
    ['names nothing', { criterion: none, concerns: none }, { kind: 'unlinked' }],
    ['names nothing at all', { criterion: undefined, concerns: undefined }, { kind: 'unlinked' }],
    ['names no record', { concerns: none }, { kind: 'unlinked' }],
    [
      'names a rule that is gone',
      { criterion: 'gone-rule' },
      { kind: 'lost-criterion', named: 'gone-rule' },
    ],
    [
      'names a record that is gone',
      { concerns: 'ACT-99' },
      { kind: 'lost-record', named: 'ACT-99' },
    ],
    [
      'names a code no register has',
      { concerns: 'somewhere' },
      { kind: 'lost-record', named: 'somewhere' },
    ],
    ['names a record of another register', { concerns: 'ORG-001' }, { kind: 'mismatch' }],
    ['names the code with blanks', { concerns: ' ACT-0 ' }, { kind: 'finding' }],
  ] as const)('one that %s', (_, fields, link) => {
    for (const status of statedStatuses) {
      const state = only(statesOf([{ [rule]: 'met' }], [act('a', { ...fields, status })]));
      expect(state.link).toMatchObject(link);
      // What cannot be followed neither closes nor reopens.
      if (link.kind !== 'finding') expect(state.status).toBe(status);
    }
  });

  it('a rule on the one record of a register needs no code', () => {
    const state = only(
      statesOf([], [act('a', { criterion: 'attested-rule', concerns: none, status: 'done' })]),
    );
    expect(state.link).toMatchObject({ kind: 'finding', outcome: 'undetermined' });
    expect(state.status).toBe('reopened');
  });

  it('an archived record is judged no more: its finding no longer applies', () => {
    const { activities = [], ...rest } = tinyMap([{ [rule]: 'not-met' }]);
    const archived = activities.map((one) => ({ ...one, archived: true }));
    const state = only(
      statesOf([], [act('a', { status: 'open' })], { ...rest, activities: archived }),
    );
    expect(state.link.kind).toBe('archived');
    expect(state.status).toBe('closed-by-finding');
  });

  it('a promise alone shows its worst finding and moves nothing', () => {
    const [commitment] = tinyPack.commitments.filter(({ criteria }) =>
      criteria.some(({ criterion }) => criterion === rule),
    );
    const fields = { criterion: none, commitment: commitment?.id ?? '', status: 'done' } as const;
    const broken = only(statesOf([{ [rule]: 'not-met' }], [act('a', fields)]));
    expect(broken.link).toMatchObject({ kind: 'promise', outcome: 'not-met' });
    expect(broken.severity).not.toBeNull();
    expect(broken.status).toBe('done');
    const kept = only(statesOf([{ [rule]: 'met' }], [act('a', { ...fields, status: 'open' })]));
    expect(kept.link.kind).toBe('unlinked');
    expect(kept.status).toBe('open');
  });

  it('every finding of the sample is found again by rule and code', () => {
    const { snapshot, evaluation, workspace } = sample;
    const actions: Action[] = [];
    const outcomes: string[] = [];
    for (const { criterion, records, findings } of evaluation.criteria.values()) {
      for (const { position, outcome } of findings) {
        const code = records[position]?.code ?? '';
        const id = String(actions.length).padStart(5, '0');
        actions.push(act(id, { criterion: criterion.id, concerns: code }));
        outcomes.push(outcome);
      }
    }
    expect(actions.length).toBeGreaterThan(100);
    const map = { ...workspace.registers, actions };
    const states = actionStates(tinySnapshot(map, snapshot.asOf), evaluation);
    expect(states.map(({ link }) => ('outcome' in link ? link.outcome : link.kind))).toEqual(
      outcomes,
    );
  });
});

describe('dates and totals', () => {
  it.each([
    [-1, true, false],
    [0, false, true],
    [upcomingDays, false, true],
    [upcomingDays + 1, false, false],
  ])('due in %d days', (days, isOverdue, isUpcoming) => {
    const due = addDays(asOf, days);
    const at = (script: 'met' | 'not-met') =>
      only(statesOf([{ [rule]: script }], [act('a', { due, status: 'open' })]));
    expect(at('not-met')).toMatchObject({ daysLeft: days, isOverdue, isUpcoming });
    // What is closed waits for nobody.
    expect(at('met')).toMatchObject({ daysLeft: days, isOverdue: false, isUpcoming: false });
  });

  it('sums what is ahead, and counts what nobody estimated', () => {
    const totals = tallyActions(
      statesOf(
        [{ [rule]: 'not-met' }],
        [
          act('a', { effort: 3, cost: 1000, due: '2026-10-01' }),
          act('b', { effort: 4, cost: none, status: 'done' }),
          act('c', { cost: 500, status: 'in-progress' }),
          act('d', { effort: 90, cost: 9000, status: 'dropped' }),
          act('e', { effort: none }),
        ],
      ),
    );
    expect(totals).toMatchObject({
      all: 5,
      active: 4,
      overdue: 1,
      byStatus: { open: 2, 'in-progress': 1, reopened: 1, dropped: 1, done: 0 },
      effort: { sum: 7, unknown: 1 },
      cost: { sum: 1500, unknown: 1 },
    });
  });

  it('leaves archived actions out, and changes nothing it reads', () => {
    const { snapshot, evaluation } = lookAtGenerated('small');
    const before = JSON.stringify(snapshot.all('actions'));
    const states = actionStates(snapshot, evaluation);
    expect(states.map(({ action }) => action.id)).toEqual(
      snapshot.all('actions').map(({ id }) => id),
    );
    expect(JSON.stringify(snapshot.all('actions'))).toBe(before);
    expect(statesOf([], [act('a', { archived: true })])).toEqual([]);
  });
});

function look(live: LiveEvaluation): readonly ActionState[] {
  const evaluation = live.current();
  if (evaluation === null) throw new Error('Nothing has been judged.');
  return actionStates(live.snapshot(), evaluation);
}
