import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transferDecisions } from '../../../shared/transfers/index.ts';
import type { Required, TransferDecision } from '../../../shared/transfers/index.ts';
import { countersOf, decideFirst, look } from './exportMap.ts';

const subjects = (people: number | undefined) => ({
  subjects: [
    { id: 'users', kind: 'user', minAge: 18, people },
    { id: 'staff', kind: 'employee', minAge: 18 },
  ],
});
const two = (first: object, second: object = first) => [
  { id: 'one', ...first },
  { id: 'two', ...second },
];

describe('bounds', () => {
  it('one flow is exact', () => {
    const { general, missing } = countersOf({ flows: [{ id: 'one', peopleThisYear: 7 }] });
    expect(general).toEqual({ lower: 7, upper: 7, isExact: true, contributions: ['one'] });
    expect(missing).toEqual([]);
  });

  it('two flows may concern the same people or not', () => {
    const { general, missing } = countersOf({
      flows: two({ peopleThisYear: 60_000 }, { peopleThisYear: 50_000 }),
    });
    expect(general).toMatchObject({ lower: 60_000, upper: 110_000, isExact: false });
    expect(missing).toEqual([
      { kind: 'field', register: 'organisation', id: 'company', field: 'exportedPeopleThisYear' },
    ]);
  });

  it('leaves the requirement open where the bounds lie on both sides of a threshold', () => {
    const decision = decideFirst({ flows: two({ peopleThisYear: 60_000 }) });
    expect(decision).toMatchObject({
      status: 'undetermined',
      possibleRows: ['contract-volume', 'below-thresholds'],
    });
    expect(decision.missing).not.toEqual([]);
  });

  it('never counts more people than the group has', () => {
    const world = { flows: two({ peopleThisYear: 60_000 }), more: subjects(70_000) };
    expect(countersOf(world).general).toMatchObject({ lower: 60_000, upper: 70_000 });
    expect(decideFirst(world).row).toBe('below-thresholds');
  });

  it('trusts a flow over a group that claims to be smaller', () => {
    const world = { flows: two({ peopleThisYear: 60_000 }), more: subjects(100) };
    expect(countersOf(world).general).toMatchObject({ lower: 60_000, upper: 60_000 });
  });

  it('adds up different groups of people', () => {
    const flows = two({ peopleThisYear: 60_000 }, { peopleThisYear: 60_000, subjects: ['staff'] });
    expect(countersOf({ flows, more: subjects(60_000) }).general.upper).toBe(120_000);
  });

  it('is narrowed by the total the organisation counted, within the bounds', () => {
    const flows = two({ peopleThisYear: 60_000 });
    const stated = (exportedPeopleThisYear: number) =>
      countersOf({ flows, organisation: { exportedPeopleThisYear } }).general.upper;
    expect([stated(80_000), stated(5), stated(900_000)]).toEqual([80_000, 60_000, 120_000]);
  });

  it('a total never replaces a missing head-count', () => {
    const flows = two({ peopleThisYear: 1 }, { peopleThisYear: undefined });
    const { general, missing } = countersOf({ flows, organisation: { exportedPeopleThisYear: 1 } });
    expect(general.upper).toBeNull();
    expect(missing[0]).toEqual({
      kind: 'field',
      register: 'flows',
      id: 'two',
      field: 'peopleThisYear',
    });
  });

  it('names the head-count of another flow as what is missing', () => {
    const decision = decideFirst({
      flows: two({ peopleThisYear: 1 }, { peopleThisYear: undefined }),
    });
    expect(decision.missing).toEqual([
      { kind: 'field', register: 'flows', id: 'two', field: 'peopleThisYear' },
    ]);
  });

  it('a flow that may be exempt raises only the upper bound', () => {
    const flows = two({ peopleThisYear: 10 }, { peopleThisYear: 500, exportGround: undefined });
    expect(countersOf({ flows }).general).toMatchObject({ lower: 10, upper: 510 });
  });

  it('counts that flow in full where it is itself decided by number', () => {
    const flows = [{ id: 'one', sensitivePeopleThisYear: 5, exportGround: undefined }];
    expect(decideFirst({ flows }).possibleRows).not.toContain('below-thresholds');
  });

  it('a flow that may stay inside raises only the upper bound', () => {
    const flows = two({ peopleThisYear: 10 }, { peopleThisYear: 500, toPartner: 'nowhere' });
    const partners = [{ id: 'nowhere', role: 'processor', isRestricted: false }];
    expect(countersOf({ flows, partners }).general).toMatchObject({ lower: 10, upper: 510 });
  });
});

describe('which flows count', () => {
  const exempt = { exportGround: 'contract', peopleThisYear: 500_000 };

  it('exempt ones do not, by default', () => {
    const flows = two({ peopleThisYear: 10 }, exempt);
    expect(countersOf({ flows }).general).toMatchObject({ upper: 10, contributions: ['one'] });
  });

  it('exempt ones do when the setting says so', () => {
    const settings = { 'exempt-flows-leave-counters': false };
    const flows = two({ peopleThisYear: 10 }, exempt);
    expect(countersOf({ flows, settings }).general.upper).toBe(500_010);
    expect(decideFirst({ flows, settings }).row).toBe('contract-volume');
  });

  it('important data counts whatever exemption is claimed', () => {
    const flows = two({ peopleThisYear: 10 }, { ...exempt, hasImportantData: true });
    expect(countersOf({ flows }).general.upper).toBe(500_010);
  });

  it('what carries nothing personal never counts', () => {
    const settings = { 'exempt-flows-leave-counters': false };
    const flows = two(
      { peopleThisYear: 10 },
      { peopleThisYear: undefined, categories: ['totals'] },
    );
    expect(countersOf({ flows, settings }).general).toMatchObject({ upper: 10, isExact: true });
  });

  it.each([
    ['2026-12-31', '2025-12-31', 10],
    ['2026-12-31', '2026-01-01', 30],
    ['2027-01-01', '2026-12-31', 10],
    ['2026-01-01', '2026-01-01', 30],
  ])('seen on %s, one that ended on %s: %i', (asOf, ended, upper) => {
    const flows = two({ peopleThisYear: 10 }, { peopleThisYear: 20, started: '2025-05-01', ended });
    const { general, year } = countersOf({ flows, asOf });
    expect(general.upper).toBe(upper);
    expect(year).toBe(Number(asOf.slice(0, 4)));
  });

  it('one that starts next year does not', () => {
    const flows = two({ peopleThisYear: 10 }, { peopleThisYear: 20, started: '2027-01-01' });
    expect(countersOf({ flows }).general.upper).toBe(10);
  });
});

describe('forecast', () => {
  it('is absent where nobody forecast anything', () => {
    expect(countersOf({ flows: two({ peopleThisYear: 10 }) }).forecast).toBeNull();
  });

  it('shows that a threshold will be crossed', () => {
    const flows = [
      {
        id: 'one',
        peopleThisYear: 90_000,
        sensitivePeopleThisYear: undefined,
        peopleForecastThisYear: 120_000,
      },
    ];
    expect(countersOf({ flows }).forecast).toEqual({
      general: { lower: 120_000, upper: 120_000 },
      sensitive: { lower: 0, upper: 0 },
    });
  });

  it('is open at the top while a flow lacks one', () => {
    const flows = two({ peopleThisYear: 10, peopleForecastThisYear: 20 }, { peopleThisYear: 5 });
    expect(countersOf({ flows }).forecast?.general).toEqual({ lower: 20, upper: null });
  });

  it('may all be people with sensitive data where such data is carried', () => {
    const flows = [
      { id: 'one', categories: ['face'], sensitivePeopleThisYear: 3, peopleForecastThisYear: 9 },
    ];
    expect(countersOf({ flows }).forecast?.sensitive).toEqual({ lower: 3, upper: 9 });
  });
});

const strength: Readonly<Record<Required, number>> = {
  none: 0,
  exempt: 1,
  'standard-contract-or-certification': 2,
  'cac-security-assessment': 3,
  stop: 4,
};
const rowStrength = (row: string): number =>
  row === 'assessment-volume' ? 3 : row === 'contract-volume' ? 2 : 1;
/** The weakest and the strongest the decision leaves possible. */
function range({ required, possibleRows }: TransferDecision): readonly [number, number] {
  if (required !== null) return [strength[required], strength[required]];
  const all = possibleRows.map(rowStrength).toSorted((a, b) => a - b);
  return [all[0] ?? 0, all.at(-1) ?? 0];
}

const people = fc.oneof(
  fc.nat(5),
  fc.constantFrom(9_999, 10_000, 99_999, 100_000, 999_999, 1_000_000),
  fc.nat(1_200_000),
);
const anyFlow = fc.record({
  peopleThisYear: fc.option(people, { nil: undefined }),
  sensitivePeopleThisYear: fc.option(people, { nil: undefined }),
  categories: fc.constantFrom(['mail'], ['face']),
  subjects: fc.constantFrom(['users'], ['staff'], undefined),
  exportGround: fc.constantFrom('none-of-these', 'contract', undefined),
});

describe('properties', () => {
  it('adding people never makes the requirement weaker', () => {
    fc.assert(
      fc.property(
        fc.array(anyFlow, { minLength: 1, maxLength: 5 }),
        fc.nat(4),
        fc.constantFrom('peopleThisYear', 'sensitivePeopleThisYear'),
        people,
        fc.option(people, { nil: undefined }),
        (flows, at, field, more, stated) => {
          const before = flows.map((flow, i) => ({ id: `flow-${i}`, ...flow }));
          const grown = before[at % before.length];
          if (grown?.[field as 'peopleThisYear'] === undefined) return;
          const after = before.map((flow) =>
            flow === grown
              ? { ...flow, [field]: (grown[field as 'peopleThisYear'] ?? 0) + more }
              : flow,
          );
          const decide = (all: typeof before) =>
            look({
              flows: all,
              more: subjects(50_000),
              organisation: { exportedPeopleThisYear: stated },
            }).derived(transferDecisions);
          const later = decide(after);
          for (const [id, decision] of decide(before)) {
            const [least, most] = range(decision);
            const next = later.get(id);
            if (next === undefined) throw new Error('An export vanished.');
            expect(range(next)[0]).toBeGreaterThanOrEqual(least);
            expect(range(next)[1]).toBeGreaterThanOrEqual(most);
          }
        },
      ),
    );
  });

  it('an undetermined decision always says what is missing, a decided one nothing', () => {
    fc.assert(
      fc.property(fc.array(anyFlow, { minLength: 1, maxLength: 5 }), (flows) => {
        const all = flows.map((flow, i) => ({ id: `flow-${i}`, ...flow }));
        for (const decision of look({ flows: all }).derived(transferDecisions).values()) {
          expect(decision.missing.length > 0).toBe(decision.status === 'undetermined');
          expect(decision.required === null).toBe(decision.status === 'undetermined');
          expect(decision.possibleRows).not.toEqual([]);
        }
      }),
    );
  });
});
