import { describe, expect, it } from 'vitest';
import { none, notApplicable } from '../../../shared/map/index.ts';
import type { Required, RowId } from '../../../shared/transfers/index.ts';
import { decisionTable, rowTests, transferDecisions } from '../../../shared/transfers/index.ts';
import type { World } from './exportMap.ts';
import { decideFirst, decideOne, host, look } from './exportMap.ts';

const authority = {
  partners: [{ id: 'court', role: 'authority', country: 'US', isRestricted: false }],
};

describe('the table', () => {
  it('has every row once, in order, each with a test', () => {
    expect(decisionTable.map(({ number }) => number)).toEqual([...decisionTable.keys()]);
    expect(decisionTable.map(({ id }) => id).toSorted()).toEqual(Object.keys(rowTests).toSorted());
  });

  it('lets rows 8 and 10 alone go on', () => {
    const flags = decisionTable.filter(({ stopsSearch }) => !stopsSearch);
    expect(flags.map(({ number }) => number)).toEqual([8, 10]);
  });

  it('names a basis for each row and speaks both languages', () => {
    for (const { condition, consequence, basis, confirmWithCounsel } of decisionTable) {
      expect(basis).not.toEqual([]);
      for (const one of [condition, consequence, confirmWithCounsel ?? condition]) {
        expect(one.en).not.toBe('');
        expect(one['zh-CN']).toMatch(/\p{Script=Han}/u);
      }
    }
  });
});

const rows: readonly [RowId, Required, object, Omit<World, 'flows'>?][] = [
  [
    'foreign-authority',
    'stop',
    { kind: 'legal-demand', toPartner: 'court', chinaApproval: none },
    authority,
  ],
  [
    'restricted-recipient',
    'stop',
    { toPartner: 'barred' },
    { partners: [{ ...host, id: 'barred', isRestricted: true }] },
  ],
  [
    'important-data',
    'cac-security-assessment',
    { hasImportantData: true, categories: ['totals'], exportGround: 'contract' },
  ],
  ['no-personal-information', 'none', { categories: ['totals'] }],
  ['transit', 'exempt', { dataOrigin: 'abroad', sensitivePeopleThisYear: 20_000 }],
  ['contract', 'exempt', { exportGround: 'contract', sensitivePeopleThisYear: 20_000 }],
  [
    'human-resources',
    'exempt',
    { exportGround: 'human-resources', sensitivePeopleThisYear: 20_000 },
  ],
  ['emergency', 'exempt', { exportGround: 'emergency', sensitivePeopleThisYear: 20_000 }],
  [
    'free-trade-zone',
    'exempt',
    { isOutsideNegativeList: true, sensitivePeopleThisYear: 20_000 },
    { organisation: { isInFreeTradeZone: true } },
  ],
  [
    'critical-infrastructure',
    'cac-security-assessment',
    { peopleThisYear: 1 },
    { organisation: { isCriticalInfrastructure: true } },
  ],
  ['assessment-volume', 'cac-security-assessment', { peopleThisYear: 1_000_000 }],
  ['contract-volume', 'standard-contract-or-certification', { peopleThisYear: 100_000 }],
  ['below-thresholds', 'exempt', { peopleThisYear: 99_999 }],
];

describe('one flow, everything known', () => {
  it.each(rows)('row %s asks for %s', (row, required, flow, world) => {
    const decision = decideOne(flow, world);
    expect(decision).toMatchObject({
      row,
      required,
      status: 'decided',
      missing: [],
      possibleRows: [row],
    });
    expect(decision.trail.at(-1)).toEqual({ row, verdict: 'yes' });
  });

  it.each([
    [{ peopleThisYear: 99_999 }, 'below-thresholds'],
    [{ peopleThisYear: 100_000 }, 'contract-volume'],
    [{ peopleThisYear: 999_999 }, 'contract-volume'],
    [{ peopleThisYear: 1_000_000 }, 'assessment-volume'],
    [{ sensitivePeopleThisYear: 0 }, 'below-thresholds'],
    [{ sensitivePeopleThisYear: 1 }, 'contract-volume'],
    [{ sensitivePeopleThisYear: 9_999 }, 'contract-volume'],
    [{ sensitivePeopleThisYear: 10_000 }, 'assessment-volume'],
  ])('%o falls under %s', (flow, row) => {
    expect(decideOne(flow).row).toBe(row);
  });

  it('flags a statutory duty and searches on', () => {
    const decision = decideOne({ exportGround: 'statutory-duty', peopleThisYear: 100_000 });
    expect(decision).toMatchObject({ row: 'contract-volume', flags: ['statutory-duty'] });
  });

  it('lets an approved demand of a foreign authority go on to the other rows', () => {
    const flow = { kind: 'legal-demand', toPartner: 'court', chinaApproval: 'No. 7' };
    expect(decideOne(flow, authority).row).toBe('below-thresholds');
  });

  it('asks no approval for an authority at home, whose storage abroad is the export', () => {
    const flow = { kind: 'legal-demand', toPartner: 'bureau', toLocation: 'cloud' };
    const more = {
      locations: [
        { id: 'store', country: 'CN' },
        { id: 'cloud', country: 'SG' },
      ],
    };
    const partners = [{ id: 'bureau', role: 'authority', country: 'CN', isRestricted: false }];
    expect(decideOne(flow, { partners, more }).row).toBe('below-thresholds');
  });

  it('takes a claimed exemption for nothing where the data is important', () => {
    expect(decideOne({ hasImportantData: true, exportGround: 'emergency' }).row).toBe(
      'important-data',
    );
  });

  it('gives no way past the operator of critical infrastructure by small numbers', () => {
    const organisation = { isCriticalInfrastructure: true };
    expect(decideOne({ peopleThisYear: 0 }, { organisation }).row).toBe('critical-infrastructure');
  });

  it.each(['cn', 'mixed'])('does not take %s data for transit', (dataOrigin) => {
    expect(decideOne({ dataOrigin }).row).toBe('below-thresholds');
  });
});

describe('free-trade zone and Bay Area', () => {
  it.each([
    [true, true, 'free-trade-zone'],
    [true, false, 'contract-volume'],
    [false, true, 'contract-volume'],
  ])('zone %s, outside its list %s: %s', (isInFreeTradeZone, isOutsideNegativeList, row) => {
    const flow = { isOutsideNegativeList, peopleThisYear: 100_000 };
    expect(decideOne(flow, { organisation: { isInFreeTradeZone } }).row).toBe(row);
  });

  const inHongKong = {
    partners: [{ ...host, id: 'hk', country: 'HK' }],
    organisation: { isInBayArea: true },
  };
  const toHongKong = { toPartner: 'hk', leavesBayArea: false, peopleThisYear: 1_000_000 };

  it('flags a pair inside the area', () => {
    const decision = decideOne(toHongKong, inHongKong);
    expect(decision).toMatchObject({ row: 'assessment-volume', flags: ['bay-area'] });
  });

  it.each([
    ['passed on out of the area', { leavesBayArea: true }, {}],
    ['the handler elsewhere', {}, { organisation: { isInBayArea: false } }],
    ['the recipient elsewhere', { toPartner: 'host' }, {}],
  ])('does not flag %s', (_, flow, world) => {
    expect(decideOne({ ...toHongKong, ...flow }, { ...inHongKong, ...world }).flags).toEqual([]);
  });

  it('does not decide by the flag: open facts about it leave the row decided', () => {
    const decision = decideOne({ ...toHongKong, leavesBayArea: undefined }, inHongKong);
    expect(decision).toMatchObject({ status: 'decided', row: 'assessment-volume', flags: [] });
    expect(decision.trail).toContainEqual({ row: 'bay-area', verdict: 'unknown' });
  });
});

describe('what is an export', () => {
  const decisions = (flow: object, partner: object = {}) =>
    look({
      flows: [{ id: 'one', ...flow }],
      partners: [{ ...host, id: 'other', ...partner }],
    }).derived(transferDecisions);

  it.each(['HK', 'MO', 'TW', 'US'])('%s is abroad', (country) => {
    expect(decisions({ toPartner: 'other' }, { country }).has('one')).toBe(true);
  });

  it('the mainland is not', () => {
    expect(decisions({ toPartner: 'other' }, { country: 'CN' }).has('one')).toBe(false);
  });

  it('viewing from abroad counts', () => {
    expect(decisions({ kind: 'remote-access' }).get('one')?.row).toBe('below-thresholds');
  });

  it('collection straight to a store abroad counts', () => {
    const flow = { kind: 'collect', fromLocation: notApplicable, collectedIn: ['CN'] };
    expect(decisions(flow).has('one')).toBe(true);
  });

  it('an unknown place leaves it open and says which', () => {
    const decision = decisions({ toPartner: 'other' }, { country: undefined }).get('one');
    expect(decision).toMatchObject({ status: 'undetermined', row: null, required: null });
    expect(decision?.missing).toContainEqual({
      kind: 'field',
      register: 'partners',
      id: 'other',
      field: 'country',
    });
  });

  it.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
  ])('a flow that ended on %s belongs to this year: %s', (ended, isThere) => {
    expect(decisions({ started: '2025-01-01', ended }).has('one')).toBe(isThere);
  });
});

describe('what nobody has entered', () => {
  it.each([
    ['peopleThisYear', { peopleThisYear: undefined }, 'flows'],
    [
      'sensitivePeopleThisYear',
      { sensitivePeopleThisYear: undefined, categories: ['face'] },
      'flows',
    ],
    ['exportGround', { exportGround: undefined, peopleThisYear: 100_000 }, 'flows'],
    ['dataOrigin', { dataOrigin: undefined, peopleThisYear: 100_000 }, 'flows'],
    ['hasImportantData', { hasImportantData: undefined, categories: undefined }, 'flows'],
    ['toPartner', { kind: 'share', toPartner: undefined, toLocation: 'cloud' }, 'flows'],
  ])('%s leaves it open and is named', (field, flow, register) => {
    const more = {
      locations: [
        { id: 'store', country: 'CN' },
        { id: 'cloud', country: 'SG' },
      ],
    };
    const decision = decideOne(flow, { more });
    expect(decision).toMatchObject({ status: 'undetermined', required: null });
    expect(decision.missing).toContainEqual({ kind: 'field', register, id: 'one', field });
  });

  it.each(['isCriticalInfrastructure', 'isInFreeTradeZone'])('%s of the organisation', (field) => {
    const flow = { peopleThisYear: 100_000, isOutsideNegativeList: true };
    const decision = decideOne(flow, { organisation: { [field]: undefined } });
    expect(decision.missing).toEqual([
      { kind: 'field', register: 'organisation', id: 'company', field },
    ]);
  });

  it('no organisation at all', () => {
    const decision = decideOne({}, { organisation: null });
    expect(decision.missing).toEqual([{ kind: 'record', register: 'organisation' }]);
  });

  it.each(['role', 'isRestricted'])('%s of the recipient', (field) => {
    const partners = [{ ...host, id: 'other', [field]: undefined }];
    const decision = decideOne({ kind: 'share', toPartner: 'other' }, { partners });
    expect(decision.missing).toContainEqual({
      kind: 'field',
      register: 'partners',
      id: 'other',
      field,
    });
  });

  it('never hides behind an empty list of categories', () => {
    expect(decideOne({ categories: [], hasImportantData: false }).status).toBe('undetermined');
  });

  it('is decided all the same where every way on asks the same', () => {
    const decision = decideOne({ exportGround: undefined, peopleThisYear: 10 });
    expect(decision).toMatchObject({
      status: 'decided',
      required: 'exempt',
      row: null,
      missing: [],
    });
    expect(decision.possibleRows).toEqual([
      'contract',
      'human-resources',
      'emergency',
      'below-thresholds',
    ]);
  });

  it('is decided where importance is open but an assessment is due anyway', () => {
    const flow = {
      hasImportantData: undefined,
      categories: ['unclear'],
      peopleThisYear: 1_000_000,
    };
    const more = { categories: [{ id: 'unclear', isPersonal: true, isSensitivePipl: false }] };
    expect(decideOne(flow, { more })).toMatchObject({
      status: 'decided',
      required: 'cac-security-assessment',
      row: null,
    });
  });

  it('counts as sensitive nothing where nothing sensitive is carried', () => {
    expect(decideOne({ sensitivePeopleThisYear: undefined }).row).toBe('below-thresholds');
  });

  it('does not do so where children may be concerned', () => {
    const decision = decideOne({ sensitivePeopleThisYear: undefined, subjects: undefined });
    expect(decision.status).toBe('undetermined');
  });

  it('is outweighed by another flow that alone crosses the highest threshold', () => {
    const flows = [
      { id: 'one', peopleThisYear: undefined },
      { id: 'two', peopleThisYear: 1_000_000 },
    ];
    expect(decideFirst({ flows }).row).toBe('assessment-volume');
  });
});
