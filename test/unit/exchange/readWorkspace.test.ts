import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../shared/lib/index.ts';
import type { PackRules, Problem } from '../../../shared/exchange/index.ts';
import {
  inspectJson,
  mostProblems,
  readWorkspace,
  sayProblem,
} from '../../../shared/exchange/index.ts';
import { attested, scripted } from '../../helpers/tinyPack.ts';

const both = { en: 'x', 'zh-CN': 'x' };

const rules: readonly PackRules[] = [
  {
    id: 'tiny',
    criteria: [attested, scripted('first-rule', 'promise', 'minor')],
    settings: [
      {
        id: 'some-limit',
        kind: 'integer',
        default: 3,
        least: 1,
        most: 9,
        unit: both,
        label: both,
        help: both,
      },
      { id: 'some-switch', kind: 'yes-no', default: true, label: both, help: both },
      {
        id: 'some-choice',
        kind: 'choice',
        default: 'a',
        options: { a: both, b: both },
        label: both,
        help: both,
      },
    ],
  },
];

const sound = {
  format: 'cartulary-workspace',
  version: 1,
  id: 'w-1',
  name: { en: 'Sample', 'zh-CN': '示例' },
  isSample: true,
  pack: 'tiny',
  settings: { 'some-limit': 4, 'some-switch': false, 'some-choice': 'b' },
  registers: {
    organisation: [{ id: 'org', code: 'ORG-001', name: 'Sample' }],
    activities: [
      {
        id: 'act',
        code: 'ACT-001',
        name: 'Repairs',
        started: '2024-02-29',
        exceptionCode: { is: 'none' },
      },
    ],
    partners: [
      {
        id: 'par',
        code: 'PAR-001',
        name: 'Sample Courier',
        country: 'DE',
        supervisedOn: { is: 'not-applicable' },
      },
    ],
    flows: [
      {
        id: 'flw',
        code: 'FLW-001',
        name: 'Parcels',
        kind: 'share',
        toPartner: 'par',
        activity: 'act',
      },
    ],
    evidence: [{ id: 'evd', code: 'EVD-001', name: 'Scan', dated: '2026-01-01' }],
  },
  answers: [{ question: 'is-it-so', value: 'yes', evidence: ['evd'] }],
  overrides: [
    {
      criterion: 'first-rule',
      record: 'act',
      outcome: 'met',
      by: 'Role',
      on: '2026-01-01',
      reason: 'Settled',
    },
  ],
};

/** The sound workspace with one change, as text. */
function altered(change: (workspace: typeof sound & Record<string, unknown>) => void): string {
  const copy = structuredClone(sound) as typeof sound & Record<string, unknown>; // tests reach for anything
  change(copy);
  return JSON.stringify(copy);
}

function problemsOf(source: string): readonly Problem[] {
  const read = readWorkspace(source, rules);
  return read.ok ? [] : read.error;
}

describe('a sound workspace', () => {
  it('is read as it is', () => {
    const read = readWorkspace(JSON.stringify(sound), rules);
    expect(read).toEqual({ ok: true, value: sound });
  });
  it('may begin with a byte order mark', () => {
    expect(readWorkspace(`\uFEFF${JSON.stringify(sound)}`, rules).ok).toBe(true);
  });
});

describe('what is wrong is said: where, what was expected, what was found, what to do', () => {
  const set = (path: string, value: unknown) =>
    altered((workspace) => {
      const keys = path.split('.');
      let here = workspace as unknown as Record<string, unknown>; // walked by the path of the test
      for (const key of keys.slice(0, -1)) here = here[key] as Record<string, unknown>; // the test names a path that exists
      here[keys.at(-1) ?? ''] = value;
    });
  it.each([
    ['not JSON', '{"format": ', '', /JSON/],
    ['an empty file', ' \n', '', /empty/],
    [
      'another kind of file',
      set('format', 'cartulary-assessment'),
      'format',
      /cartulary-assessment/,
    ],
    ['a list', '[]', 'format', /nothing/],
    ['null', 'null', 'format', /nothing/],
    ['a newer version', set('version', 2), 'version', /2/],
    ['a version that is no number', set('version', '1'), 'version', /"1"/],
    ['an unknown field at the top', set('extra', 1), 'extra', /extra/],
    ['an unknown register', set('registers.dragons', []), 'registers.dragons', /dragons/],
    [
      'an unknown field of a record',
      set('registers.flows.0.colour', 'red'),
      'registers.flows[0].colour',
      /colour/,
    ],
    ['a register that is no list', set('registers.flows', {}), 'registers.flows', /\{\}/],
    ['a record that is no object', set('registers.flows.0', 7), 'registers.flows[0]', /7/],
    [
      'a wrong type',
      set('registers.flows.0.isDeidentified', 'yes'),
      'registers.flows[0].isDeidentified',
      /"yes"/,
    ],
    [
      'an option that does not exist',
      set('registers.flows.0.kind', 'smuggle'),
      'registers.flows[0].kind',
      /smuggle/,
    ],
    [
      'a day that does not exist',
      set('registers.flows.0.started', '2026-02-30'),
      'registers.flows[0].started',
      /2026-02-30/,
    ],
    [
      '29 February of a common year',
      set('registers.flows.0.started', '2023-02-29'),
      'registers.flows[0].started',
      /2023-02-29/,
    ],
    [
      'a day in another spelling',
      set('registers.flows.0.started', '1.3.2026'),
      'registers.flows[0].started',
      /1\.3\.2026/,
    ],
    [
      'a negative count',
      set('registers.flows.0.peopleThisYear', -1),
      'registers.flows[0].peopleThisYear',
      /-1/,
    ],
    [
      'a fraction of a person',
      set('registers.flows.0.peopleThisYear', 1.5),
      'registers.flows[0].peopleThisYear',
      /1\.5/,
    ],
    [
      'a number beyond exactness',
      set('registers.flows.0.peopleThisYear', 2 ** 60),
      'registers.flows[0].peopleThisYear',
      /1152921504606847000/,
    ],
    [
      'a place that is none',
      set('registers.partners.0.country', 'ZZ'),
      'registers.partners[0].country',
      /ZZ/,
    ],
    [
      'an empty where none is allowed',
      set('registers.partners.0.country', { is: 'none' }),
      'registers.partners[0].country',
      /none/,
    ],
    [
      'an empty of an unknown kind',
      set('registers.partners.0.supervisedOn', { is: 'maybe' }),
      'registers.partners[0].supervisedOn',
      /maybe/,
    ],
    [
      'null in place of unknown',
      set('registers.partners.0.contact', null),
      'registers.partners[0].contact',
      /null/,
    ],
    ['an empty name', set('registers.partners.0.name', ''), 'registers.partners[0].name', /""/],
    [
      'a name in no language',
      set('registers.partners.0.name', {}),
      'registers.partners[0].name',
      /\{\}/,
    ],
    [
      'a dangling reference',
      set('registers.flows.0.toPartner', 'gone'),
      'registers.flows[0].toPartner',
      /gone/,
    ],
    [
      'a reference into another register',
      set('registers.flows.0.toPartner', 'act'),
      'registers.flows[0].toPartner',
      /activities/,
    ],
    ['an id used twice', set('registers.flows.0.id', 'act'), 'registers.flows[0].id', /act/],
    [
      'a code with the wrong prefix',
      set('registers.flows.0.code', 'PAR-009'),
      'registers.flows[0].code',
      /PAR-009/,
    ],
    ['a policy pack nobody has', set('pack', 'other'), 'pack', /other/],
    ['an unknown setting', set('settings', { gone: 1 }), 'settings.gone', /gone/],
    ['a setting out of bounds', set('settings', { 'some-limit': 10 }), 'settings.some-limit', /10/],
    [
      'a setting of the wrong type',
      set('settings', { 'some-switch': 1 }),
      'settings.some-switch',
      /1/,
    ],
    [
      'a choice that is none',
      set('settings', { 'some-choice': 'z' }),
      'settings.some-choice',
      /"z"/,
    ],
    ['an answer nobody asked for', set('answers.0.question', 'who'), 'answers[0].question', /who/],
    [
      'evidence that does not exist',
      set('answers.0.evidence', ['act']),
      'answers[0].evidence[0]',
      /act/,
    ],
    [
      'an override of an unknown rule',
      set('overrides.0.criterion', 'gone'),
      'overrides[0].criterion',
      /gone/,
    ],
    [
      'an override of a record the rule does not judge',
      set('overrides.0.record', 'par'),
      'overrides[0].record',
      /par/,
    ],
    [
      'an override without a reason',
      set('overrides.0.reason', undefined),
      'overrides[0].reason',
      /nothing/,
    ],
    [
      'a key that reaches a prototype',
      JSON.stringify(sound).replace('"isSample":true', '"isSample":true,"__proto__":{"a":1}'),
      '__proto__',
      /__proto__/,
    ],
    [
      'half a character',
      JSON.stringify(sound).replace('Repairs', '\\ud800'),
      'registers.activities[0].name',
      /surrogate/,
    ],
    [
      'ten million characters',
      set('registers.activities.0.name', 'x'.repeat(10_000_000)),
      'registers.activities[0].name',
      /10000000/,
    ],
  ])('%s', (_, source, path, found) => {
    const problems = problemsOf(source);
    expect(problems.length).toBeGreaterThan(0);
    const [problem] = problems;
    expect(problem?.path).toBe(path);
    expect(problem?.found.en).toMatch(found);
    for (const language of languages) {
      if (problem === undefined) continue;
      const said = sayProblem(problem, language);
      expect(said.length).toBeLessThan(700);
      expect(said).not.toMatch(/undefined|\[object/);
      expect(said.isWellFormed()).toBe(true);
    }
  });

  it('names the record by its code', () => {
    expect(problemsOf(set('registers.flows.0.kind', 'smuggle'))[0]?.record).toBe('FLW-001');
  });

  it('two hundred levels of nesting end in a message, not in a stack overflow', () => {
    const deep = `${'['.repeat(200)}1${']'.repeat(200)}`;
    expect(
      problemsOf(JSON.stringify(sound).replace('"some-limit":4', `"some-limit":${deep}`))[0]
        ?.expected.en,
    ).toMatch(/levels/);
  });

  it('a hundred thousand levels as well', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(inspectJson(deep)[0]?.expected.en).toMatch(/levels/);
  });

  it('tells every problem of a file in one go', () => {
    const source = altered((workspace) => {
      Object.assign(workspace.registers.flows[0] ?? {}, { kind: 'x', started: 'y', channel: 'z' });
      Object.assign(workspace.registers.partners[0] ?? {}, { country: 'ZZ' });
    });
    expect(
      problemsOf(source)
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual([
      'registers.flows[0].channel',
      'registers.flows[0].kind',
      'registers.flows[0].started',
      'registers.partners[0].country',
    ]);
  });

  it('stops at the first hundred', () => {
    const source = altered((workspace) => {
      workspace.registers.flows = Array.from({ length: 500 }, (_, i) => ({
        ...(sound.registers.flows[0] as (typeof sound.registers.flows)[number]), // it has one
        id: `f${i}`,
        code: `FLW-${i}`,
        toPartner: 'gone',
      }));
    });
    expect(problemsOf(source)).toHaveLength(mostProblems);
  });
});

it('never throws and never returns a workspace that is not sound, whatever JSON it is given', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom('registers', 'answers', 'overrides', 'settings', 'name', 'id'),
      (value, key) => {
        const read = readWorkspace(JSON.stringify({ ...sound, [key]: value }), rules);
        if (!read.ok) expect(read.error.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 300 },
  );
});

it('a prototype is never reached', () => {
  readWorkspace('{"__proto__":{"polluted":1},"format":"cartulary-workspace","version":1}', rules);
  expect(({} as { readonly polluted?: number }).polluted).toBeUndefined();
});
