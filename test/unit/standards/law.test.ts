import { describe, expect, it } from 'vitest';
import { isDay } from '../../../shared/lib/index.ts';
import {
  adequacyDecisions,
  auditPoints,
  certainties,
  certaintyLabels,
  consentExceptions,
  constants,
  contractTopics,
  exportNoticeItems,
  formatClause,
  formatClauses,
  gdprLegalBases,
  impactLevels,
  instruments,
  jurisdictions,
  legalBases,
  likelihoodLevels,
  principles,
  refusalGrounds,
  riskLevel,
  transferMechanisms,
  type Instrument,
  type InstrumentId,
  type Sourced,
} from '../../../shared/standards/index.ts';

const cite = (instrument: InstrumentId, article: string) => [
  formatClause({ instrument, article }, 'en'),
  formatClause({ instrument, article }, 'zh-CN'),
];

it.each([
  ['8.7 a, e, f', 'GB/T 35273第8.7条a)、e)、f)'],
  ['5.5 a; 8.8', 'GB/T 35273第5.5条a)、第8.8条'],
  ['8.5 c', 'GB/T 35273第8.5条c)'],
])('items of one clause stay with it in Chinese: %s', (article, said) => {
  expect(formatClause({ instrument: 'gbt-35273', article }, 'zh-CN')).toBe(said);
});

describe('clauses', () => {
  it.each([
    ['pipl', '38', 'PIPL Art. 38', '《个人信息保护法》第38条'],
    ['pipl', '28-30', 'PIPL Arts. 28-30', '《个人信息保护法》第28条至第30条'],
    ['pipl', '28, 31', 'PIPL Arts. 28, 31', '《个人信息保护法》第28条、第31条'],
    ['pipl', '13(2)', 'PIPL Art. 13(2)', '《个人信息保护法》第13条第2项'],
    ['pipl', '14 para. 2', 'PIPL Art. 14 para. 2', '《个人信息保护法》第14条第2款'],
    [
      'order-16',
      '5 para. 1 item 4',
      'CAC Order 16 Art. 5 para. 1 item 4',
      '《促进和规范数据跨境流动规定》第5条第1款第4项',
    ],
    ['gbt-35273', '5.4 b', 'GB/T 35273 clause 5.4 b', 'GB/T 35273第5.4条b)'],
    ['gbt-35273', '7.4, 7.5', 'GB/T 35273 clauses 7.4, 7.5', 'GB/T 35273第7.4条、第7.5条'],
    ['gbt-35273', 'annex D', 'GB/T 35273 annex D', 'GB/T 35273附录D'],
    [
      'audit-measures',
      'annex 15',
      'Audit Measures annex 15',
      '《个人信息保护合规审计管理办法》附件第15项',
    ],
    ['gdpr', '6(1)(f)', 'GDPR Art. 6(1)(f)', 'GDPR第6条第1款(f)项'],
    ['order-25', '', 'CAC Order 25', '《小型个人信息处理者个人信息保护简化措施规定》'],
  ] as const)('cites %s %s in both languages', (instrument, article, en, zh) => {
    expect(cite(instrument, article)).toEqual([en, zh]);
  });

  it('joins clauses as each language does', () => {
    const clauses = [
      { instrument: 'pipl', article: '52' },
      { instrument: 'audit-measures', article: '12' },
    ] as const;
    expect(formatClauses(clauses, 'en')).toBe('PIPL Art. 52; Audit Measures Art. 12');
    expect(formatClauses(clauses, 'zh-CN')).toBe(
      '《个人信息保护法》第52条；《个人信息保护合规审计管理办法》第12条',
    );
  });
});

describe('constants', () => {
  it.each([
    ['childAgeBelow', 14, 'years-of-age'],
    ['adultAgeFrom', 18, 'years-of-age'],
    ['exportGeneralExemptBelow', 100_000, 'people'],
    ['exportGeneralAssessmentFrom', 1_000_000, 'people'],
    ['exportSensitiveAssessmentFrom', 10_000, 'people'],
    ['exportCountStart', '01-01', 'month-and-day'],
    ['assessmentValidity', 3, 'years'],
    ['assessmentExtensionWindow', 60, 'working-days'],
    ['certificateValidity', 3, 'years'],
    ['certificateRenewal', 6, 'months'],
    ['contractFiling', 10, 'working-days'],
    ['impactAssessmentFreshness', 3, 'months'],
    ['impactAssessmentRetention', 3, 'years'],
    ['provisionRecordRetention', 3, 'years'],
    ['officerFrom', 1_000_000, 'people'],
    ['officerReportWithin', 30, 'working-days'],
    ['officerStandardStaffAbove', 200, 'staff'],
    ['officerStandardPeopleAbove', 1_000_000, 'people'],
    ['officerStandardSensitiveAbove', 100_000, 'people'],
    ['auditPeopleAbove', 10_000_000, 'people'],
    ['auditEvery', 2, 'years'],
    ['auditMinorsEvery', 1, 'years'],
    ['smallHandlerBelow', 100_000, 'people'],
    ['rightsReply', 30, 'days'],
    ['rightsReplyGdpr', 1, 'months'],
    ['accountClosure', 15, 'working-days'],
    ['trainingEvery', 12, 'months'],
    ['drillEvery', 12, 'months'],
    ['automatedDecisionAssessmentEvery', 12, 'months'],
    ['incidentReport', 4, 'hours'],
    ['incidentReportCritical', 1, 'hours'],
    ['incidentFinalReport', 30, 'days'],
    ['incidentRelativelyMajorFrom', 1_000_000, 'people'],
    ['incidentReportGdpr', 72, 'hours'],
    ['processingRecordExemptBelow', 250, 'staff'],
  ] as const)('%s is %s %s', (key, value, unit) => {
    expect(constants[key].value).toBe(value);
    expect(constants[key].unit).toBe(unit);
  });

  it('names a clause for each', () => {
    for (const [key, constant] of Object.entries(constants)) {
      expect(constant.clauses.length, key).toBeGreaterThan(0);
    }
  });

  it('agrees with the time limits of the mechanisms', () => {
    const timerOf = (id: keyof typeof transferMechanisms, timer: string) =>
      transferMechanisms[id].timers.find((entry) => entry.id === timer);
    const window = timerOf('cac-security-assessment', 'extension-window');
    expect(window?.amount).toBe(constants.assessmentExtensionWindow.value);
    expect(timerOf('certification', 'renewal')?.amount).toBe(constants.certificateRenewal.value);
    for (const id of ['standard-contract', 'bay-area-contract'] as const) {
      expect(timerOf(id, 'filing')?.amount).toBe(constants.contractFiling.value);
    }
    for (const id of ['standard-contract', 'cac-security-assessment'] as const) {
      const freshness = timerOf(id, 'assessment-freshness');
      expect(freshness?.amount).toBe(constants.impactAssessmentFreshness.value);
    }
    expect(transferMechanisms['cac-security-assessment'].validity?.amount).toBe(
      constants.assessmentValidity.value,
    );
    expect(transferMechanisms.certification.validity?.amount).toBe(
      constants.certificateValidity.value,
    );
  });
});

describe('lists', () => {
  it('have the length the sources give them', () => {
    expect(Object.values(principles).map((entry) => entry.code)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((number) => `P${number}`),
    );
    expect(auditPoints.map((entry) => entry.number)).toEqual(
      Array.from({ length: 27 }, (_, index) => index + 1),
    );
    expect(Object.keys(consentExceptions)).toHaveLength(12);
    expect(Object.keys(refusalGrounds)).toHaveLength(11);
    expect(Object.keys(contractTopics)).toHaveLength(6);
    expect(Object.keys(exportNoticeItems)).toHaveLength(6);
  });

  it('let only consent need consent', () => {
    const needing = Object.values(legalBases).filter((basis) => basis.needsConsent);
    expect(needing.map((basis) => basis.id)).toEqual(['consent']);
    expect(legalBases.contract.clause).toEqual(legalBases['human-resources'].clause);
  });

  it('allow the seven situations of the standard for sharing', () => {
    const sharing = Object.values(consentExceptions).filter((entry) => entry.isUsableForSharing);
    expect(sharing.map((entry) => entry.code)).toEqual([
      'E01',
      'E02',
      'E03',
      'E04',
      'E05',
      'E06',
      'E11',
    ]);
    expect(consentExceptions.E10.legalBases).toEqual([]);
    expect(consentExceptions.E12.standardClause).toBeUndefined();
    expect(consentExceptions.E09.usability).toBe('no-unless-news');
  });

  it('send only trade secrets to counsel', () => {
    const counsel = Object.values(refusalGrounds).filter((entry) => entry.needsCounsel);
    expect(counsel.map((entry) => entry.code)).toEqual(['R7']);
  });
});

describe('risk matrix', () => {
  const expected = {
    severe: ['medium', 'high', 'severe', 'severe'],
    high: ['medium', 'medium', 'high', 'severe'],
    medium: ['low', 'medium', 'medium', 'high'],
    low: ['low', 'low', 'medium', 'medium'],
  };

  it.each(impactLevels)('gives the row for %s impact', (impact) => {
    expect(likelihoodLevels.map((likelihood) => riskLevel(impact, likelihood))).toEqual(
      expected[impact],
    );
  });
});

describe('every record', () => {
  const records: Readonly<Record<string, readonly Sourced[]>> = {
    instruments: Object.values(instruments),
    principles: Object.values(principles),
    constants: Object.values(constants),
    legalBases: Object.values(legalBases),
    gdprLegalBases: Object.values(gdprLegalBases),
    transferMechanisms: Object.values(transferMechanisms),
    consentExceptions: Object.values(consentExceptions),
    refusalGrounds: Object.values(refusalGrounds),
    auditPoints,
    adequacyDecisions,
    jurisdictions,
  };

  it.each(Object.keys(records))('of %s has a source, a certainty and a day', (name) => {
    for (const record of records[name] ?? []) {
      expect(record.source.trim()).not.toBe('');
      expect(certainties).toContain(record.certainty);
      expect(isDay(record.asOf)).toBe(true);
    }
  });

  it('is written in both languages wherever it is text', () => {
    let texts = 0;
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('en' in value || 'zh-CN' in value) {
        texts += 1;
        const { en, 'zh-CN': zh } = value as { en?: string; 'zh-CN'?: string }; // one key is there
        expect(en?.trim(), path).toBeTruthy();
        expect(zh?.trim(), path).toBeTruthy();
        expect(en, path).not.toMatch(/\p{Script=Han}/u);
        return;
      }
      for (const [key, member] of Object.entries(value)) visit(member, `${path}.${key}`);
    };
    visit({ ...records, certaintyLabels, contractTopics, exportNoticeItems }, '');
    expect(texts).toBeGreaterThan(600);
  });

  it('dates an instrument with a real day or leaves it open', () => {
    for (const [id, instrument] of Object.entries<Instrument>(instruments)) {
      if (instrument.inForceSince !== undefined)
        expect(isDay(instrument.inForceSince), id).toBe(true);
    }
    expect(instruments.pipl.inForceSince).toBe('2021-11-01');
    expect(instruments['order-16'].inForceSince).toBe('2024-03-22');
    expect(instruments['order-20'].inForceSince).toBe('2026-01-01');
    expect(instruments['order-25'].inForceSince).toBe('2026-09-01');
  });
});
