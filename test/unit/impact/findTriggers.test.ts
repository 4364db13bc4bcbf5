import { describe, expect, it } from 'vitest';
import { settingsOf } from '../../../shared/assessment/index.ts';
import type { Workspace } from '../../../shared/assessment/index.ts';
import {
  coverOf,
  findDestinations,
  findTriggers,
} from '../../../shared/assessment/impact/index.ts';
import type { Day } from '../../../shared/lib/index.ts';
import { completeSettings, createSnapshot, none } from '../../../shared/map/index.ts';
import { terraMaestro as pack } from '../../../shared/policy/terra-maestro-2024-08/policy.ts';
import {
  generateWorkspace,
  sampleAsOf,
  sampleWorkspace,
  sizes,
} from '../../../shared/samples/index.ts';
import { evaluate, outcomesByNumber } from '../../../shared/scoring/index.ts';

function look({ registers, settings, answers, overrides }: Workspace, asOf: Day = sampleAsOf) {
  const snapshot = createSnapshot(registers, {
    asOf,
    settings: completeSettings(settingsOf(pack), settings),
  });
  const evaluation = evaluate(pack, snapshot, answers, overrides);
  const outcomesOf = (criterion: string) => {
    const result = evaluation.criteria.get(criterion);
    if (result === undefined) throw new Error(`Expected the criterion ${criterion}.`);
    return new Map(
      result.records.map(({ id }, i) => [id, outcomesByNumber[result.outcomes[i] ?? 0] ?? 'error']),
    );
  };
  // Whether the data is personal at all is another question than what protects it there.
  const equal = evaluation.criteria.get('equal-protection');
  const unclear = new Set(
    equal?.findings.flatMap(({ position, judgement }) =>
      judgement?.code === 'categories-unknown' ? [equal.records[position]?.id] : [],
    ),
  );
  return {
    triggers: findTriggers(snapshot, evaluation),
    destinations: findDestinations(snapshot, evaluation),
    outcomesOf,
    unclear,
  };
}

const maps = [
  ['the sample company', look(sampleWorkspace)] as const,
  ...[1, 2, 3].map(
    (seed) => [`generated map ${seed}`, look(generateWorkspace(sizes.small, seed))] as const,
  ),
  ['a generated map of five thousand', look(generateWorkspace(sizes.medium, 4))] as const,
];

const rules = [
  ['sensitive', 'sensitive-assessment'],
  ['automated-decision', 'automation-assessment'],
  ['export', 'export-impact-assessment'],
  ['major-influence', 'merge-assessment'],
] as const;

describe.each(maps)('%s', (_name, { triggers, destinations, outcomesOf, unclear }) => {
  it.each(rules)('%s: just what %s applies to', (trigger, criterion) => {
    const applies = [...outcomesOf(criterion)]
      .filter(([, outcome]) => outcome !== 'not-applicable')
      .map(([id]) => id);
    const listed = triggers.filter(
      (each) => each.trigger === trigger && each.verdict?.criterion === criterion,
    );
    expect(listed.map(({ id }) => id)).toEqual(applies.toSorted());
  });

  it('calls nothing valid that a rule does not find met', () => {
    const judged = triggers.filter(({ verdict }) => verdict !== null);
    expect(judged.length).toBeGreaterThan(0);
    for (const { state, verdict, isCertain } of judged) {
      if (state === 'valid' && isCertain) expect(verdict?.outcome).toBe('met');
    }
  });

  it('finds a finished assessment behind everything a rule finds met', () => {
    for (const { state, verdict, assessment, trigger, id } of triggers) {
      if (verdict?.outcome !== 'met') continue;
      expect(assessment, `${trigger} ${id}`).not.toBeNull();
      // What holds no longer, or was never said, is told beside the verdict on what came first.
      expect(['valid', 'expired', 'failed', 'unknown'], `${trigger} ${id}`).toContain(state);
    }
  });

  it('calls a case open exactly where the rule on it does', () => {
    for (const { isCertain, verdict } of triggers) {
      if (!isCertain) expect([undefined, 'undetermined', 'met']).toContain(verdict?.outcome);
    }
  });

  it('agrees with the rule on equal protection, destination by destination', () => {
    const states = new Map<string, string[]>();
    for (const { flows, state } of destinations) {
      for (const flow of flows) states.set(flow, [...(states.get(flow) ?? []), state]);
    }
    const outcomes = outcomesOf('equal-protection');
    for (const [flow, found] of states) {
      if (unclear.has(flow)) continue;
      const isMet = outcomes.get(flow) === 'met';
      if (found.every((state) => state === 'valid')) expect(isMet, flow).toBe(true);
      // A time that ran out concerns only the flows that went on after it, not all of the destination.
      else if (isMet) expect(found, flow).toContain('expired');
    }
    for (const [flow, outcome] of outcomes) {
      if (outcome === 'met' || outcome === 'not-met') expect(states.has(flow), flow).toBe(true);
    }
    for (const { state, outcomes: counts } of destinations) {
      if (state === 'missing') expect(counts.met ?? 0).toBe(0);
    }
  });
});

describe('the sample company', () => {
  const { triggers, destinations } = look(sampleWorkspace);

  it('shows every trigger, and more than one state', () => {
    expect(new Set(triggers.map(({ trigger }) => trigger)).size).toBeGreaterThanOrEqual(4);
    const states = new Set(triggers.map(({ state }) => state));
    for (const state of ['valid', 'missing', 'late', 'expired'] as const) {
      expect(states).toContain(state);
    }
  });

  it('shows a destination without a finding and one found not equal', () => {
    const states = destinations.map(({ state }) => state);
    expect(states).toContain('missing');
    expect(states).toContain('not-equal');
    expect(states).toContain('valid');
  });
});

describe('one cover', () => {
  const snapshot = createSnapshot(
    {
      'impact-assessments': [
        assessment('good', {}),
        assessment('open', { completed: none }),
        assessment('planned', { completed: '2027-01-01' }),
        assessment('old', { validUntil: '2026-01-01' }),
        assessment('no', { result: 'failed' }),
        assessment('audit', { kind: 'compliance-audit' }),
        { id: 'bare', code: 'ASM-bare', name: 'bare' },
      ],
    },
    { asOf: '2026-11-01', settings: {} },
  );
  const cover = (assessments: unknown, more: object = {}) =>
    coverOf({ assessments, kinds: ['pipia'], started: '2025-06-01', ...more }, snapshot).state;

  it.each([
    [['good'], 'valid'],
    ['good', 'valid'],
    [['open'], 'draft'],
    [['planned'], 'draft'],
    [['old'], 'expired'],
    [['no'], 'failed'],
    [['audit'], 'missing'],
    [['bare'], 'unknown'],
    [['gone'], 'unknown'],
    [[], 'unknown'],
    [undefined, 'unknown'],
    [none, 'missing'],
    [['no', 'good'], 'valid'],
    [['audit', 'open'], 'draft'],
  ])('%j: %s', (assessments, state) => {
    expect(cover(assessments)).toBe(state);
  });

  it('comes before the start and after the last change', () => {
    expect(cover(['good'], { started: '2025-03-31' })).toBe('late');
    expect(cover(['good'], { started: '2025-04-01' })).toBe('valid');
    expect(cover(['good'], { started: undefined })).toBe('unknown');
    expect(cover(['good'], { changes: { last: '2025-07-01' } })).toBe('expired');
    expect(cover(['good'], { changes: { last: none } })).toBe('valid');
    expect(cover(['good'], { changes: { last: undefined } })).toBe('unknown');
  });

  it('is needed to the end only', () => {
    expect(cover(['old'], { ended: '2025-12-31' })).toBe('valid');
    expect(cover(['old'], { ended: '2027-12-31' })).toBe('expired');
  });
});

function assessment(id: string, fields: object) {
  return {
    id,
    code: `ASM-${id}`,
    name: id,
    kind: 'pipia' as const,
    completed: '2025-04-01',
    validUntil: none,
    result: 'passed' as const,
    ...fields,
  };
}
