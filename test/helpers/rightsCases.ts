import type { CriterionCase, FixtureMap } from './criterionFixtures.ts';

/** A channel that serves the right and passed its test. */
export function channel(right: string | undefined, fields: object = {}) {
  return {
    id: 'way',
    right,
    route: 'page',
    lastTested: '2026-10-01',
    testResult: 'passed',
    ...fields,
  };
}

/** What every criterion about the channel of one right has to tell apart. */
export function channelCases(right: string, other: string): readonly CriterionCase[] {
  const with_ = (...channels: readonly ReturnType<typeof channel>[]): FixtureMap => ({
    organisation: [{ id: 'us' }],
    'rights-channels': channels.map((one, i) => ({ ...one, id: `way-${i}` })),
  });
  const record = 'us';
  const [met, no] = [{ outcome: 'met', code: 'met' }, { outcome: 'not-met' }] as const;
  const open = { outcome: 'undetermined' } as const;
  return [
    { name: 'tested and passed', map: with_(channel(right)), record, ...met },
    {
      name: 'one that works beside one that fails',
      map: with_(channel(right, { testResult: 'failed' }), channel(right)),
      record,
      ...met,
    },
    {
      name: 'tested on the day looked at',
      map: with_(channel(right, { lastTested: '2026-11-01' })),
      record,
      ...met,
    },
    {
      name: 'a test planned for tomorrow shows nothing',
      map: with_(channel(right, { lastTested: '2026-11-02' })),
      record,
      ...open,
      code: 'untested',
    },
    { name: 'none at all', map: with_(), record, ...no, code: 'no-channel' },
    {
      name: 'one for another right',
      map: with_(channel(other)),
      record,
      ...no,
      code: 'no-channel',
    },
    {
      name: 'a failed channel counts as none',
      map: with_(channel(right, { testResult: 'failed' })),
      record,
      ...no,
      code: 'channel-fails',
    },
    {
      name: 'result not entered',
      map: with_(channel(right, { testResult: undefined })),
      record,
      ...open,
      code: 'untested',
    },
    {
      name: 'right not entered',
      map: with_(channel(undefined)),
      record,
      ...open,
      code: 'channel-unknown',
    },
  ];
}

/** What every criterion that waits for a granted request has to tell apart. */
export function grantedCases(
  map: (request: object) => FixtureMap,
  other: string,
): readonly CriterionCase[] {
  const [na, open] = [{ outcome: 'not-applicable' }, { outcome: 'undetermined' }] as const;
  const record = 'asked';
  return [
    { name: 'another right', map: map({ right: other }), record, ...na, code: 'other-right' },
    { name: 'refused', map: map({ outcome: 'refused' }), record, ...na, code: 'not-granted' },
    { name: 'still open', map: map({ outcome: 'open' }), record, ...na, code: 'not-granted' },
    {
      name: 'right not entered',
      map: map({ right: undefined }),
      record,
      ...open,
      code: 'right-unknown',
    },
    {
      name: 'outcome not entered',
      map: map({ outcome: undefined }),
      record,
      ...open,
      code: 'outcome-unknown',
    },
  ];
}

/** What every criterion about data left after a request has to tell apart; due 30 days after receipt. */
export function deletionCases(right: string, other: string): readonly CriterionCase[] {
  const map = (request: object): FixtureMap => ({
    locations: [{ id: 'archive' }],
    'rights-requests': [
      { id: 'asked', right, outcome: 'granted', received: '2026-09-01', ...request },
    ],
  });
  const left = { locationsLeft: ['archive'], leftLegalReference: { is: 'none' } };
  const gone = { locationsLeft: { is: 'none' } };
  const record = 'asked';
  const [met, na] = [{ outcome: 'met', code: 'met' }, { outcome: 'not-applicable' }] as const;
  const open = { outcome: 'undetermined' } as const;
  return [
    ...grantedCases(map, other),
    { name: 'gone everywhere', map: map(gone), record, ...met },
    {
      name: 'gone, whenever it came in',
      map: map({ ...gone, received: undefined }),
      record,
      ...met,
    },
    {
      name: 'a law keeps the rest',
      map: map({ ...left, leftLegalReference: 'E-commerce Law Art. 31' }),
      record,
      ...met,
    },
    { name: 'left without a law', map: map(left), record, outcome: 'not-met', code: 'data-left' },
    {
      name: 'granted in part binds as well',
      map: map({ ...left, outcome: 'partly-granted' }),
      record,
      outcome: 'not-met',
      code: 'data-left',
    },
    {
      name: 'due today',
      map: map({ ...left, received: '2026-10-02' }),
      record,
      ...na,
      code: 'in-time',
    },
    {
      name: 'due yesterday',
      map: map({ ...left, received: '2026-10-01' }),
      record,
      outcome: 'not-met',
      code: 'data-left',
    },
    {
      name: 'receipt not entered',
      map: map({ ...left, received: undefined }),
      record,
      ...open,
      code: 'received-unknown',
    },
    { name: 'nobody has looked', map: map({}), record, ...open, code: 'left-unknown' },
    {
      name: 'law not looked up',
      map: map({ ...left, leftLegalReference: undefined }),
      record,
      ...open,
      code: 'law-unknown',
    },
  ];
}

/** What every question answered once for the organisation, with evidence, has to tell apart. */
export function answerCases(question: string): readonly CriterionCase[] {
  const proof = { id: 'proof', kind: 'document', dated: '2026-06-01' };
  const map: FixtureMap = { organisation: [{ id: 'us' }], evidence: [proof] };
  const say = (value: 'yes' | 'no' | 'partly', evidence: readonly string[] = ['proof']) => [
    { question, value, evidence },
  ];
  const [record, open] = ['us', { outcome: 'undetermined' }] as const;
  return [
    { name: 'yes, with proof', map, answers: say('yes'), record, outcome: 'met', code: 'met' },
    { name: 'no', map, answers: say('no'), record, outcome: 'not-met', code: 'not-done' },
    {
      name: 'in part',
      map,
      answers: say('partly'),
      record,
      outcome: 'partly-met',
      code: 'in-part',
    },
    { name: 'not asked yet', map, record, ...open, code: 'unanswered' },
    {
      name: 'a word without proof decides nothing',
      map,
      answers: say('yes', []),
      record,
      ...open,
      code: 'unproven',
    },
  ];
}
