import { expect, it } from 'vitest';
import { none, notApplicable } from '../../../shared/map/index.ts';
import { lawVerdict, transferDecisions } from '../../../shared/transfers/index.ts';
import { look } from './exportMap.ts';

const contract = {
  id: 'paper',
  kind: 'standard-contract',
  partner: 'host',
  result: 'passed',
  effective: '2026-03-02',
  filed: '2026-03-02',
  validUntil: none,
  purposes: ['hosting'],
  categories: ['mail'],
};

function judge(flow: object, mechanism: object | null, organisation: object = {}) {
  const snapshot = look({
    organisation,
    flows: [{ id: 'one', mechanism: mechanism === null ? none : 'paper', ...flow }],
    more: { mechanisms: mechanism === null ? [] : [{ ...contract, ...mechanism }] },
  });
  const decision = snapshot.derived(transferDecisions).get('one');
  if (decision === undefined) throw new Error('Expected an export.');
  return lawVerdict(decision, snapshot);
}

it('names the row, the mechanism and the day', () => {
  const expired = { validUntil: '2026-10-31' };
  expect(judge({ peopleThisYear: 100_000 }, expired)).toEqual({
    outcome: 'not-met',
    code: 'expired',
    row: 'contract-volume',
    mechanism: 'paper',
    day: '2026-10-31',
    missing: [],
  });
});

it('keeps exempt apart from nothing personal', () => {
  expect(judge({}, null)).toMatchObject({ outcome: 'met', code: 'exempt' });
  expect(judge({ categories: ['totals'] }, null)).toMatchObject({
    outcome: 'not-applicable',
    code: 'nothing-personal',
  });
});

it('takes no contract for an operator of critical infrastructure', () => {
  const organisation = { isCriticalInfrastructure: true };
  expect(judge({}, {}, organisation)).toMatchObject({ outcome: 'not-met', code: 'other-kind' });
});

it('takes no Bay Area contract for an operator of critical infrastructure', () => {
  const organisation = { isCriticalInfrastructure: true, isInBayArea: true };
  expect(judge({}, { kind: 'bay-area-contract' }, organisation)).toMatchObject({
    code: 'other-kind',
  });
});

it('is not met for certain when every row still possible asks for what is not there', () => {
  const flow = { hasImportantData: undefined, categories: ['unclear'], peopleThisYear: 100_000 };
  const snapshot = look({
    flows: [{ id: 'one', mechanism: none, ...flow }],
    more: { categories: [{ id: 'unclear', isPersonal: true, isSensitivePipl: false }] },
  });
  const decision = snapshot.derived(transferDecisions).get('one');
  if (decision === undefined) throw new Error('Expected an export.');
  expect(decision.status).toBe('undetermined');
  expect(lawVerdict(decision, snapshot)).toMatchObject({ outcome: 'not-met', code: 'no-contract' });
});

it('stays open while one possible row asks for more than there is', () => {
  const found = judge({ peopleThisYear: undefined, sensitivePeopleThisYear: 1 }, {});
  expect(found).toMatchObject({ outcome: 'undetermined', code: 'decision-open' });
  expect(found.missing).not.toEqual([]);
});

it('has no second party to compare in a place of our own abroad', () => {
  const snapshot = look({
    flows: [
      {
        id: 'one',
        kind: 'internal',
        toPartner: notApplicable,
        toLocation: 'office',
        mechanism: 'paper',
        peopleThisYear: 100_000,
      },
    ],
    more: {
      locations: [
        { id: 'store', country: 'CN' },
        { id: 'office', country: 'SG', operator: none },
      ],
      mechanisms: [
        {
          ...contract,
          kind: 'cac-security-assessment',
          partner: undefined,
          validUntil: '2029-03-02',
        },
      ],
    },
  });
  const decision = snapshot.derived(transferDecisions).get('one');
  if (decision === undefined) throw new Error('Expected an export.');
  expect(lawVerdict(decision, snapshot).code).toBe('mechanism-in-force');
});
