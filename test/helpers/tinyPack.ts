import { text } from '../../shared/lib/index.ts';
import type { MapData, Snapshot } from '../../shared/map/index.ts';
import { createSnapshot } from '../../shared/map/index.ts';
import type { Criterion, Pack, Severity, VerdictKind } from '../../shared/policy/index.ts';
import {
  defineCriterion,
  definePack,
  doesNotApply,
  judgeAnswer,
  met,
  missingField,
  notMet,
  partlyMet,
  setFields,
  undetermined,
} from '../../shared/policy/index.ts';

/** What a record of the tiny world says it should be judged as, by criterion. */
export type Script = 'met' | 'partly-met' | 'not-met' | 'undetermined' | 'not-applicable' | 'error';
export const scripts: readonly Script[] = [
  'met',
  'partly-met',
  'not-met',
  'undetermined',
  'not-applicable',
  'error',
];

/** The share a partly met record of the tiny world earns. */
export const partShare = 0.3;

const wording = (english: string) => text(`${english} {record}`, `${english} {record}`);
const says = {
  met: { outcome: 'met', text: wording('kept') },
  part: { outcome: 'partly-met', text: wording('kept in part'), fix: wording('mend') },
  broken: { outcome: 'not-met', text: wording('broken'), fix: wording('mend') },
  open: { outcome: 'undetermined', text: wording('unknown'), fix: wording('find out') },
  aside: { outcome: 'not-applicable', text: wording('beside the point') },
} as const;

/** A criterion that judges activities by what their note scripts for it. */
export function scripted(id: string, kind: VerdictKind, severity: Severity): Criterion {
  return defineCriterion({
    id,
    kind,
    revision: 1,
    severity,
    title: text(id, id),
    rule: text(id, id),
    clauses: [],
    judges: 'activities',
    judge(record) {
      const script = scriptOf(record.note, id);
      switch (script) {
        case 'met':
          return met;
        case 'partly-met':
          return partlyMet('part', partShare);
        case 'not-met':
          return notMet('broken');
        case 'undetermined':
          return undetermined('open', [missingField('activities', record.id, 'note')]);
        case 'not-applicable':
          return doesNotApply('aside');
        case 'error':
          throw new Error(`scripted failure of ${id}`);
      }
    },
    mend: (record) => [
      setFields('activities', record.id, {
        note: writeScript({ ...readScript(record.note), [id]: 'met' }),
      }),
    ],
    says,
  });
}

/** A criterion that asks the organisation and wants proof. */
export const attested = defineCriterion({
  id: 'attested-rule',
  kind: 'promise',
  revision: 1,
  severity: 'minor',
  title: text('attested', 'attested'),
  rule: text('attested', 'attested'),
  clauses: [],
  judges: 'organisation',
  questions: [
    {
      id: 'is-it-so',
      ask: text('Is it so?', '是否如此？'),
      per: 'organisation',
      needsEvidence: true,
    },
  ],
  judge: (_, facts) =>
    judgeAnswer(facts.answer('is-it-so'), {
      question: 'is-it-so',
      no: 'broken',
      unanswered: 'open',
      unproven: 'open',
      partly: 'part',
      notApplicable: 'aside',
    }),
  mend: () => [{ kind: 'answer', question: 'is-it-so', value: 'yes' }],
  says,
});

/** Two principles, four promises, six rules of all three kinds: a pack with nothing in common with the one that ships. */
export const tinyPack: Pack = definePack({
  id: 'tiny',
  revision: 3,
  title: text('Tiny policy', '小政策'),
  owner: text('Sample', '示例'),
  dated: text('undated', '无日期'),
  principles: [
    {
      id: 'candour',
      code: 'A',
      name: text('Candour', '坦诚'),
      asks: text('Say it.', '如实说明。'),
      weight: 2,
    },
    {
      id: 'care',
      code: 'B',
      name: text('Care', '谨慎'),
      asks: text('Mind it.', '谨慎处理。'),
      weight: 1,
    },
  ],
  bands: [
    { id: 'good', name: text('Good', '好'), from: 0.8 },
    { id: 'fair', name: text('Fair', '中'), from: 0.4 },
    { id: 'poor', name: text('Poor', '差'), from: 0 },
  ],
  bestBandWhenCritical: 'fair',
  settings: [],
  commitments: [
    entry('K1', { candour: 3 }, ['first-rule']),
    entry('K2', { care: 2, candour: 1 }, ['critical-rule', 'law-rule']),
    entry('K3', { care: 1 }, ['second-rule', 'standard-rule']),
    entry('K4', { candour: 1 }, ['attested-rule']),
  ],
  criteria: [
    scripted('first-rule', 'promise', 'minor'),
    scripted('second-rule', 'promise', 'serious'),
    scripted('critical-rule', 'promise', 'critical'),
    scripted('law-rule', 'law', 'critical'),
    scripted('standard-rule', 'standard', 'minor'),
    attested,
  ],
  exportCommitments: [],
  tensions: [],
  gaps: [],
});

/** The scripted criteria of the tiny pack. */
export const scriptedIds = [
  'first-rule',
  'second-rule',
  'critical-rule',
  'law-rule',
  'standard-rule',
] as const;

export type ScriptRow = { readonly [id: string]: Script };

/** A tiny world: one activity a row, and an organisation to ask. */
export function tinyMap(rows: readonly ScriptRow[]): MapData {
  return {
    organisation: [{ id: 'org', code: 'ORG-001', name: 'Sample' }],
    activities: rows.map((row, i) => ({
      id: `act-${String(i).padStart(4, '0')}`,
      code: `ACT-${i}`,
      name: `Activity ${i}`,
      note: writeScript(row),
    })),
  };
}

export function tinySnapshot(map: MapData, asOf = '2026-11-01'): Snapshot {
  return createSnapshot(map, { asOf, settings: { 'exempt-flows-leave-counters': true } });
}

function entry(
  id: string,
  weights: { readonly [principle: string]: number },
  criteria: readonly string[],
) {
  return {
    id,
    section: text('Only chapter', '唯一章节'),
    promise: text(`Promise ${id}`, `承诺 ${id}`),
    weights,
    decidedBy: ['map'] as const,
    criteria: criteria.map((criterion, i) => ({ criterion, weight: i + 1 })),
    clauses: [],
  };
}

function scriptOf(note: unknown, id: string): Script {
  return readScript(note)[id] ?? 'not-applicable';
}

function readScript(note: unknown): ScriptRow {
  return typeof note === 'string' ? (JSON.parse(note) as ScriptRow) : {}; // written by writeScript
}

function writeScript(row: ScriptRow): string {
  return JSON.stringify(row);
}
