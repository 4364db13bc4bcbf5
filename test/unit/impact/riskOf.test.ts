import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  ImpactAssessment,
  Ranged,
  RiskMethod,
} from '../../../shared/assessment/impact/index.ts';
import {
  cellFields,
  dimensionFields,
  factorFields,
  findImpactGaps,
  findMatrixFaults,
  methodOf,
  riskOf,
  standardMethod,
} from '../../../shared/assessment/impact/index.ts';
import type { RiskMethodRecord } from '../../../shared/assessment/impact/index.ts';
import { none } from '../../../shared/map/index.ts';
import { sampleWorkspace } from '../../../shared/samples/index.ts';
import {
  impactLevels,
  likelihoodLevels,
  riskLevels,
  riskMatrix,
} from '../../../shared/standards/index.ts';

type Fields = Partial<ImpactAssessment>;

const dimensions = Object.values(dimensionFields);
const factors = Object.values(factorFields);

function assess(fields: Fields): ImpactAssessment {
  return { id: 'asm-001', code: 'ASM-001', name: 'Test', ...fields };
}

function riskFrom(fields: Fields, method: RiskMethod = standardMethod) {
  return riskOf(assess(fields), method);
}

const all = <L extends string>(fields: readonly string[], level: L): Fields =>
  Object.fromEntries(fields.map((field) => [field, level]));

const known = <L extends string>(level: L) => ({ kind: 'known', level });

/** Positions of both ends, whatever the kind. */
function ends<L extends string>(ranged: Ranged<L>, scale: readonly L[]) {
  return ranged.kind === 'known'
    ? { from: scale.indexOf(ranged.level), to: scale.indexOf(ranged.level) }
    : { from: scale.indexOf(ranged.atLeast), to: scale.indexOf(ranged.atMost) };
}

/** Table D.5 of GB/T 39335-2020, written down once more: impact, likelihood, risk. */
const table = [
  ['severe', 'low', 'medium'],
  ['severe', 'medium', 'high'],
  ['severe', 'high', 'severe'],
  ['severe', 'very-high', 'severe'],
  ['high', 'low', 'medium'],
  ['high', 'medium', 'medium'],
  ['high', 'high', 'high'],
  ['high', 'very-high', 'severe'],
  ['medium', 'low', 'low'],
  ['medium', 'medium', 'medium'],
  ['medium', 'high', 'medium'],
  ['medium', 'very-high', 'high'],
  ['low', 'low', 'low'],
  ['low', 'medium', 'low'],
  ['low', 'high', 'medium'],
  ['low', 'very-high', 'medium'],
] as const;

describe('the matrix', () => {
  it.each(table)('%s impact, %s likelihood: %s', (impact, likelihood, risk) => {
    const { inherent } = riskFrom({ ...all(dimensions, impact), ...all(factors, likelihood) });
    expect(inherent).toEqual(known(risk));
    expect(riskMatrix[impact][likelihood]).toBe(risk);
  });

  it('never falls as impact or likelihood rise', () => {
    expect(findMatrixFaults(standardMethod)).toEqual([]);
  });

  it.each(table)('can be set otherwise at %s, %s', (impact, likelihood) => {
    const [risk] = riskLevels.filter((level) => level !== riskMatrix[impact][likelihood]);
    if (risk === undefined) throw new Error('Expected another level.');
    const method = methodOf({
      id: 'rsk-001',
      code: 'RSK-001',
      name: 'Ours',
      reason: 'Because.',
      [cellFields[impact][likelihood]]: risk,
    } as RiskMethodRecord); // one of its own fields
    const changed = table.filter(([i, l]) => method.matrix[i][l] !== riskMatrix[i][l]);
    expect(changed.map(([i, l]) => [i, l])).toEqual([[impact, likelihood]]);
    const fields = { ...all(dimensions, impact), ...all(factors, likelihood) };
    expect(riskFrom(fields, method).inherent).toEqual(known(risk));
  });

  it('names the cells that fall', () => {
    const method = methodOf({
      id: 'rsk-001',
      code: 'RSK-001',
      name: 'Ours',
      reason: 'Because.',
      severeByHigh: 'low',
    });
    expect(findMatrixFaults(method)).toEqual([{ impact: 'severe', likelihood: 'high' }]);
  });
});

describe('the whole of the parts', () => {
  it('is the highest', () => {
    const fields = {
      ...all(dimensions, 'low'),
      impactOnEquality: 'high',
      ...all(factors, 'low'),
      likelihoodFromScale: 'very-high',
    } as const;
    const { impact, likelihood } = riskFrom(fields);
    expect(impact).toEqual(known('high'));
    expect(likelihood).toEqual(known('very-high'));
  });

  it('is the mean rounded up where the method says so', () => {
    const method: RiskMethod = { ...standardMethod, wholeRule: 'mean-rounded-up' };
    const fields = { ...all(dimensions, 'low'), impactOnEquality: 'high', ...all(factors, 'low') };
    expect(riskFrom(fields as Fields, method).impact).toEqual(known('medium')); // 2/4, up to 1
  });
});

describe('what nobody stated', () => {
  it('leaves the risk open and is named', () => {
    const { inherent, impact, treatment } = riskFrom({
      ...all(dimensions, 'low'),
      impactOnChoice: undefined,
      ...all(factors, 'low'),
    } as Fields);
    expect(impact).toEqual({
      kind: 'undetermined',
      atLeast: 'low',
      atMost: 'severe',
      missing: ['impactOnChoice'],
    });
    expect(inherent).toMatchObject({ atLeast: 'low', atMost: 'medium' });
    expect(treatment).toBeNull();
  });

  it('no longer matters where the rest forces the highest', () => {
    const { inherent } = riskFrom({ impactOnChoice: 'severe', likelihoodFromPeople: 'high' });
    expect(inherent).toEqual(known('severe'));
  });

  it('of everything is the whole scale', () => {
    const { inherent, residual, overall } = riskFrom({});
    for (const risk of [inherent, residual, overall]) {
      expect(risk).toMatchObject({ kind: 'undetermined', atLeast: 'low', atMost: 'severe' });
    }
  });
});

const anyFields = fc.record(
  {
    ...Object.fromEntries(dimensions.map((field) => [field, fc.constantFrom(...impactLevels)])),
    ...Object.fromEntries(factors.map((field) => [field, fc.constantFrom(...likelihoodLevels)])),
    residualImpact: fc.constantFrom(...impactLevels),
    residualLikelihood: fc.constantFrom(...likelihoodLevels),
    measures: fc.constantFrom(none, ['mea-001']),
    impactCorrection: fc.constantFrom(none, 'one-up', 'one-down'),
    impactCorrectionReason: fc.constant('Because.'),
    likelihoodCorrection: fc.constantFrom(none, 'one-up', 'one-down'),
    likelihoodCorrectionReason: fc.constant('Because.'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Fields>; // made from the record's own fields
const anyMethod = fc.constantFrom(standardMethod, {
  ...standardMethod,
  wholeRule: 'mean-rounded-up',
} as const);
const levelFields = [...dimensions, ...factors, 'residualImpact', 'residualLikelihood'] as const;

describe('for any assessment', () => {
  it('a higher level never gives a lower risk', () => {
    fc.assert(
      fc.property(
        anyFields,
        anyMethod,
        fc.constantFrom(...levelFields),
        (fields, method, field) => {
          const scale: readonly string[] = /impact/i.test(field) ? impactLevels : likelihoodLevels;
          const place = scale.indexOf(String(fields[field]));
          const next = scale[place + 1];
          if (place === -1 || next === undefined) return;
          const before = riskFrom(fields, method);
          const after = riskFrom({ ...fields, [field]: next }, method);
          for (const name of ['inherent', 'residual', 'overall'] as const) {
            const one = ends(before[name], riskLevels);
            const other = ends(after[name], riskLevels);
            expect(other.from).toBeGreaterThanOrEqual(one.from);
            expect(other.to).toBeGreaterThanOrEqual(one.to);
          }
        },
      ),
    );
  });

  it('a level that becomes unknown never lowers what is possible, nor settles anything else', () => {
    fc.assert(
      fc.property(
        anyFields,
        anyMethod,
        fc.constantFrom(...levelFields),
        (fields, method, field) => {
          const { [field]: _gone, ...rest } = fields;
          const before = riskFrom(fields, method);
          const after = riskFrom(rest, method);
          for (const name of ['inherent', 'residual', 'overall'] as const) {
            const one = ends(before[name], riskLevels);
            const other = ends(after[name], riskLevels);
            expect(other.to).toBeGreaterThanOrEqual(one.to);
            expect(other.from).toBeLessThanOrEqual(one.from);
          }
        },
      ),
    );
  });

  it('what is undetermined says what is missing, and naming it settles the matter', () => {
    fc.assert(
      fc.property(anyFields, anyMethod, (fields, method) => {
        for (const risk of [riskFrom(fields, method).inherent, riskFrom(fields, method).residual]) {
          if (risk.kind === 'known') continue;
          expect(risk.missing.length).toBeGreaterThan(0);
          for (const field of risk.missing) expect(fields[field]).toBeUndefined();
        }
        const filled = {
          ...all(dimensions, 'medium'),
          ...all(factors, 'medium'),
          residualImpact: 'medium',
          residualLikelihood: 'medium',
          measures: none,
          ...fields,
        } as Fields;
        expect(riskFrom(filled, method).overall.kind).toBe('known');
      }),
    );
  });
});

describe('corrections', () => {
  const middle = { ...all(dimensions, 'medium'), ...all(factors, 'medium') };

  it.each([
    ['one-up', 'high'],
    ['one-down', 'low'],
  ] as const)('%s with a reason gives %s', (impactCorrection, level) => {
    const { impact } = riskFrom({ ...middle, impactCorrection, impactCorrectionReason: 'Minors.' });
    expect(impact).toEqual(known(level));
  });

  it.each([undefined, '  ', { en: ' ' }])('without a reason (%j) do not count', (reason) => {
    const { impact, unreasoned } = riskFrom({
      ...middle,
      impactCorrection: 'one-down',
      ...(reason === undefined ? {} : { impactCorrectionReason: reason }),
    });
    expect(impact).toEqual(known('medium'));
    expect(unreasoned).toEqual(['impactCorrectionReason']);
  });

  it('do not leave the scale', () => {
    const fields = { ...all(dimensions, 'severe'), ...all(factors, 'low') } as Fields;
    const up = riskFrom({
      ...fields,
      impactCorrection: 'one-up',
      impactCorrectionReason: 'Minors.',
      likelihoodCorrection: 'one-down',
      likelihoodCorrectionReason: 'Proven.',
    });
    expect([up.impact, up.likelihood]).toEqual([known('severe'), known('low')]);
  });
});

describe('what remains', () => {
  const severe = { ...all(dimensions, 'severe'), ...all(factors, 'high') } as Fields;
  const lower = { residualImpact: 'low', residualLikelihood: 'low' } as const;

  it('is lower only with measures', () => {
    expect(riskFrom({ ...severe, ...lower, measures: ['mea-001'] }).residual).toEqual(known('low'));
    expect(riskFrom({ ...severe, ...lower, measures: none }).residual).toEqual(known('severe'));
    expect(riskFrom({ ...severe, ...lower }).residual).toMatchObject({
      kind: 'undetermined',
      atLeast: 'low',
      atMost: 'severe',
      missing: ['measures'],
    });
  });

  it('decides the treatment, unless the user overrules it with a reason', () => {
    const fields = { ...severe, ...lower, measures: ['mea-001'], overallRisk: 'high' } as const;
    const without = riskFrom(fields);
    expect(without).toMatchObject({ overall: known('low'), isOverruled: false });
    expect(without.unreasoned).toEqual(['overallRiskReason']);
    const overruled = riskFrom({ ...fields, overallRiskReason: 'A new kind of attack.' });
    expect(overruled).toMatchObject({
      overall: known('high'),
      residual: known('low'),
      isOverruled: true,
      unreasoned: [],
    });
    expect(overruled.treatment?.['zh-CN']).toBe('限期处置。');
  });
});

describe('the sample company', () => {
  const named = (part: string): ImpactAssessment => {
    const found = sampleWorkspace.registers['impact-assessments']?.find(({ name }) =>
      JSON.stringify(name).includes(part),
    );
    if (found === undefined) throw new Error(`Expected an assessment of ${part}.`);
    return found;
  };
  const [minors] = sampleWorkspace.registers['risk-methods'] ?? [];

  it('has two assessments that say all there is to say, and one that does not', () => {
    expect(findImpactGaps(named('telemetry'))).toEqual([]);
    expect(findImpactGaps(named('watch'))).toEqual([]);
    const gaps = findImpactGaps(named('fraud'));
    expect(gaps.map(({ field }) => field)).toContain('likelihoodFromScale');
    expect(gaps.map(({ chapter }) => chapter)).toContain('measures');
  });

  it('comes to the risks one reads from the matrix', () => {
    expect(riskOf(named('telemetry'), standardMethod)).toMatchObject({
      impact: known('medium'),
      likelihood: known('high'),
      inherent: known('medium'),
      overall: known('low'),
    });
    const watch = riskOf(named('watch'), methodOf(minors));
    expect(watch).toMatchObject({ impact: known('severe'), inherent: known('high') });
    expect(watch.overall).toEqual(known('medium'));
    expect(riskOf(named('fraud'), standardMethod).overall.kind).toBe('undetermined');
  });
});
