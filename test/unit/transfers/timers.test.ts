import { describe, expect, it } from 'vitest';
import { none, notApplicable } from '../../../shared/map/index.ts';
import { timers } from '../../../shared/transfers/index.ts';
import type { FixtureMap } from '../../helpers/criterionFixtures.ts';
import { look } from './exportMap.ts';

const list = (more: FixtureMap) =>
  look({ flows: [], more })
    .derived(timers)
    .map(({ kind, due, record }) => `${due} ${kind} ${record.id}`);
const mechanism = (fields: object, more: FixtureMap = {}) =>
  list({
    ...more,
    mechanisms: [
      { id: 'paper', result: 'passed', validUntil: none, filed: notApplicable, ...fields },
    ],
  });

describe('security assessment', () => {
  const assessment = { kind: 'cac-security-assessment', effective: '2024-03-22' };

  it('runs three years, and its extension opens 60 working days before', () => {
    // Monday 2027-03-22 less twelve weeks of five working days.
    expect(mechanism(assessment)).toEqual([
      '2026-12-28 assessment-extension paper',
      '2027-03-22 assessment-expiry paper',
    ]);
  });

  it('keeps an end that was entered', () => {
    expect(mechanism({ ...assessment, validUntil: '2030-03-22' })[1]).toBe(
      '2030-03-22 assessment-expiry paper',
    );
  });

  it('reminds though nobody has entered the end', () => {
    expect(mechanism({ ...assessment, validUntil: undefined })).toHaveLength(2);
  });

  it('asks for no extension twice', () => {
    expect(mechanism({ ...assessment, extensionRequested: '2026-12-30' })).toEqual([
      '2027-03-22 assessment-expiry paper',
    ]);
  });

  it('has no dates once refused', () => {
    expect(mechanism({ ...assessment, result: 'refused' })).toEqual([]);
  });

  it('wants a self-assessment of the last three months until the result is there', () => {
    const more = {
      'impact-assessments': [{ id: 'report', completed: '2026-11-30', validUntil: none }],
    };
    const pending = { ...assessment, effective: none, result: 'in-progress', assessment: 'report' };
    expect(mechanism(pending, more)).toEqual(['2027-02-28 assessment-freshness paper']);
    expect(mechanism({ ...pending, effective: '2026-12-01' }, more)).not.toContain(
      '2027-02-28 assessment-freshness paper',
    );
  });
});

it('a certificate runs three years and is renewed six months before', () => {
  expect(mechanism({ kind: 'certification', effective: '2026-01-31' })).toEqual([
    '2028-07-31 certificate-renewal paper',
    '2029-01-31 certificate-expiry paper',
  ]);
});

describe('standard contract', () => {
  const contract = { kind: 'standard-contract', effective: '2026-10-30', filed: none };
  const more = {
    'impact-assessments': [{ id: 'report', completed: '2026-10-01', validUntil: none }],
  };

  it('is filed within ten working days, which skip week-ends', () => {
    // A Friday: two full working weeks later.
    expect(mechanism(contract)).toEqual(['2026-11-13 contract-filing paper']);
    expect(mechanism({ ...contract, effective: '2026-10-31' })).toEqual([
      '2026-11-13 contract-filing paper',
    ]);
  });

  it('needs an assessment of the last three months until it is filed', () => {
    expect(mechanism({ ...contract, assessment: 'report' }, more)).toContain(
      '2027-01-01 assessment-freshness paper',
    );
  });

  it('reminds of neither once filed', () => {
    expect(mechanism({ ...contract, filed: '2026-11-02', assessment: 'report' }, more)).toEqual([]);
  });

  it('ends when its term does', () => {
    expect(mechanism({ ...contract, filed: '2026-11-02', validUntil: '2028-10-30' })).toEqual([
      '2028-10-30 mechanism-expiry paper',
    ]);
  });
});

it('agreements, assessments and equivalence records end too; all sorted by day', () => {
  const found = list({
    agreements: [
      { id: 'terms', expires: '2027-05-01' },
      { id: 'open-ended', expires: none },
    ],
    'impact-assessments': [{ id: 'report', validUntil: '2026-12-01' }],
    equivalences: [{ id: 'singapore', validUntil: '2026-11-30' }],
    mechanisms: [{ id: 'clauses', kind: 'eu-scc', validUntil: '2027-01-01' }],
  });
  expect(found).toEqual([
    '2026-11-30 equivalence-expiry singapore',
    '2026-12-01 impact-assessment-expiry report',
    '2027-01-01 mechanism-expiry clauses',
    '2027-05-01 agreement-expiry terms',
  ]);
});
