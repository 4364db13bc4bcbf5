import { describe, expect, it } from 'vitest';
import { buildAssessment, settingsOf } from '../../../shared/assessment/index.ts';
import { readWorkspace } from '../../../shared/exchange/index.ts';
import { addDays, languages } from '../../../shared/lib/index.ts';
import type { AnyRecord, RegisterId } from '../../../shared/map/index.ts';
import { registerIds, registerOf } from '../../../shared/map/index.ts';
import { packs } from '../../../shared/policy/packs.ts';
import { sampleAsOf, sampleWorkspace } from '../../../shared/samples/index.ts';

const { registers } = sampleWorkspace;
const rules = packs.map((pack) => ({
  id: pack.id,
  criteria: pack.criteria,
  settings: settingsOf(pack),
}));
const [pack] = packs;
if (pack === undefined) throw new Error('Expected a policy pack.');
const { assessment } = buildAssessment(sampleWorkspace, pack, sampleAsOf, { engine: 'test' });

function all(register: RegisterId): readonly AnyRecord[] {
  return (registers[register] ?? []) as readonly AnyRecord[]; // handled alike
}

const everything = registerIds.flatMap(all);

function optionsOf(register: RegisterId, field: string): readonly string[] {
  const description = registerOf(register).fields[field];
  if (description?.kind !== 'choice') throw new Error(`Expected a choice, found ${field}.`);
  return Object.keys(description.options);
}

function valuesOf(register: RegisterId, field: string): ReadonlySet<unknown> {
  return new Set(all(register).map((record) => record[field]));
}

describe('the file', () => {
  it('is read without a problem', () => {
    expect(readWorkspace(JSON.stringify(sampleWorkspace), rules)).toEqual({
      ok: true,
      value: sampleWorkspace,
    });
  });

  it('is marked as invented', () => {
    expect(sampleWorkspace.isSample).toBe(true);
    expect(JSON.stringify(sampleWorkspace.name)).toContain('sample data');
  });

  it('has every register, sorted by id', () => {
    for (const register of registerIds) {
      const ids = all(register).map(({ id }) => id);
      expect(ids.length, register).toBeGreaterThan(0);
      expect(ids.toSorted(), register).toEqual(ids);
    }
  });
});

describe('the words', () => {
  it('name every record in each language', () => {
    for (const { code, name } of everything) {
      for (const language of languages) {
        const words = typeof name === 'object' ? name[language] : undefined;
        expect(words, `${code} in ${language}`).toMatch(/\S/);
      }
    }
  });

  it('are never in one language alone', () => {
    for (const register of registerIds) {
      for (const [field, { kind }] of Object.entries(registerOf(register).fields)) {
        if (kind !== 'words') continue;
        for (const record of all(register)) {
          const value = record[field];
          if (value === undefined || (typeof value === 'object' && value !== null && 'is' in value))
            continue;
          expect(Object.keys(value as object).toSorted(), `${record.code} ${field}`).toEqual(
            languages.toSorted(),
          );
        }
      }
    }
  });

  it('are Chinese where they should be', () => {
    for (const { code, name } of everything) {
      const chinese = typeof name === 'object' ? name['zh-CN'] : undefined;
      expect(chinese, code).toMatch(/\p{Script=Han}/u);
    }
  });

  it('use only addresses reserved for examples', () => {
    const addresses = JSON.stringify(sampleWorkspace).match(/[\w.-]+@[\w.-]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(address).toMatch(/@example\.(com|cn)$/);
  });
});

describe('the size', () => {
  it.each([
    ['activities', 12],
    ['categories', 40],
    ['locations', 14],
    ['partners', 22],
    ['flows', 60],
    ['uses', 90],
    ['rights-requests', 15],
    ['agreements', 20],
  ] as const)('%s: at least %i', (register, least) => {
    expect(all(register).length).toBeGreaterThanOrEqual(least);
  });

  it('spans five jurisdictions, backups and paper', () => {
    expect(valuesOf('locations', 'country').size).toBeGreaterThanOrEqual(5);
    expect(valuesOf('locations', 'kind')).toContain('backup');
    expect(valuesOf('locations', 'kind')).toContain('paper');
  });

  it.each([
    ['flows', 'kind'],
    ['partners', 'role'],
    ['partners', 'policyKind'],
    ['trackers', 'kind'],
    ['rights-requests', 'right'],
    ['rights-requests', 'outcome'],
  ] as const)('%s: every %s', (register, field) => {
    const values = valuesOf(register, field);
    for (const option of optionsOf(register, field)) expect(values).toContain(option);
  });
});

describe('the agreements', () => {
  const agreements = registers.agreements ?? [];
  const expiries = agreements.flatMap(({ expires }) =>
    typeof expires === 'string' ? [expires] : [],
  );

  it('expire in the next sixty days, or have expired', () => {
    const soon = addDays(sampleAsOf, 60);
    expect(expiries.filter((day) => day >= sampleAsOf && day <= soon).length).toBeGreaterThan(1);
    expect(expiries.filter((day) => day < sampleAsOf)).toHaveLength(1);
  });

  it('include one unsigned and one of unknown content', () => {
    expect(agreements.filter(({ signed }) => typeof signed === 'object')).toHaveLength(1);
    expect(agreements.filter(({ clauses }) => clauses === undefined)).toHaveLength(1);
  });
});

describe('the three kinds of empty', () => {
  it('all occur', () => {
    const text = JSON.stringify(registers);
    expect(text).toContain('{"is":"none"}');
    expect(text).toContain('{"is":"not-applicable"}');
    const unknown = registerIds.flatMap((register) =>
      all(register).flatMap((record) =>
        Object.keys(registerOf(register).fields).filter((field) => record[field] === undefined),
      ),
    );
    expect(unknown.length).toBeGreaterThan(50);
  });
});

describe('the verdicts', () => {
  it('come without a rule failing', () => {
    const failed = assessment.criteria.filter(({ counts }) => (counts.error ?? 0) > 0);
    expect(failed.map(({ id }) => id)).toEqual([]);
  });

  it('decide most of the seventy commitments, and leave some open', () => {
    const outcomes = assessment.commitments.map(({ verdicts }) => verdicts.promise.outcome);
    const decided = outcomes.filter(
      (outcome) => outcome !== 'undetermined' && outcome !== 'not-applicable',
    );
    expect(decided.length).toBeGreaterThanOrEqual(50);
    expect(outcomes).toContain('met');
    expect(outcomes).toContain('partly-met');
    expect(outcomes).toContain('not-met');
    expect(outcomes).toContain('undetermined');
  });

  it('make a mixed score with a tenth or so undecided', () => {
    const { low, high, coverage } = assessment.overall.promise;
    expect(coverage).toBeGreaterThan(0.8);
    expect(coverage).toBeLessThan(0.92);
    expect(low).toBeGreaterThan(0.5);
    expect(high).toBeLessThan(0.95);
    const lows = assessment.principles.map(({ scores }) => scores.promise.low ?? 0);
    expect(Math.max(...lows) - Math.min(...lows)).toBeGreaterThan(0.1);
  });

  it('count exports between the thresholds', () => {
    const { general, sensitive } = assessment.counters;
    expect(general.lower).toBeGreaterThanOrEqual(100_000);
    expect(general.upper).toBeLessThan(1_000_000);
    expect(sensitive.lower).toBeGreaterThanOrEqual(1);
    expect(sensitive.upper).toBeLessThan(10_000);
  });

  it('leave one export open for want of its ground and offer the Bay Area contract to another', () => {
    const open = assessment.exports.filter(({ decision }) => !decision.isDecided);
    expect(open.length).toBeGreaterThan(0);
    const flags = assessment.exports.flatMap(({ decision }) => decision.flags);
    expect(flags.some(({ en }) => en.includes('Bay Area'))).toBe(true);
  });
});

describe('what people stated', () => {
  it('is dated and not in the future', () => {
    for (const { on } of [...sampleWorkspace.answers, ...sampleWorkspace.overrides]) {
      expect(on !== undefined && on <= sampleAsOf).toBe(true);
    }
  });

  it('includes one override with a reason in each language', () => {
    expect(sampleWorkspace.overrides).toHaveLength(1);
    for (const language of languages) {
      expect(sampleWorkspace.overrides[0]?.reason).toHaveProperty(language);
    }
  });
});
