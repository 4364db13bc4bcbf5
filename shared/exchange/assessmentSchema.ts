import { z } from 'zod';
import { assessmentVersion } from '../assessment/index.ts';
import { registerIds } from '../map/index.ts';

const name = z.string().min(1).max(200);
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const text = z.strictObject({ en: z.string(), 'zh-CN': z.string() });
const words = z.union([
  z.string(),
  z.strictObject({ en: z.string().optional(), 'zh-CN': z.string().optional() }),
]);
const count = z.int().min(0);
const share = z.number().min(0).max(1);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const outcome = z.enum(['met', 'partly-met', 'not-met', 'undetermined', 'not-applicable', 'error']);
const kind = z.enum(['promise', 'law', 'standard']);
const severity = z.enum(['minor', 'moderate', 'serious', 'critical']);
const register = z.enum(registerIds);
const ref = z.tuple([register, count]);
const ranges = z.array(z.tuple([count, count]));
const clause = z.strictObject({ instrument: name, article: z.string() });
const score = z.strictObject({
  low: share.nullable(),
  high: share.nullable(),
  value: share.nullable(),
  coverage: share.nullable(),
  decided: count,
  applicable: count,
});
const byKind = <T extends z.ZodType>(of: T) =>
  z.strictObject({ promise: of, law: of, standard: of });
const counts = z.record(outcome, count);
const figure = z.union([
  z.string(),
  z.number(),
  z.strictObject({ places: z.array(z.string()) }),
  z.strictObject({ list: z.array(z.string()) }),
]);
const triple = z.tuple([share, share, share]).nullable();
const missing = z.strictObject({
  kind: z.enum(['field', 'record', 'answer', 'evidence']),
  label: text,
  record: ref.optional(),
});

const commitment = z.strictObject({
  id: name,
  section: text,
  promise: text,
  weights: z.record(name, z.number().positive()),
  mainPrinciple: name,
  decidedBy: z.array(z.enum(['map', 'log', 'attested'])),
  criteria: z.array(z.strictObject({ criterion: name, weight: z.number().positive() })),
  noCriterion: text.optional(),
  clauses: z.array(clause),
  remark: text.optional(),
});

const criterion = z.strictObject({
  id: name,
  kind,
  revision: count,
  severity,
  title: text,
  rule: text,
  clauses: z.array(clause),
  judges: register,
  questions: z.array(
    z.strictObject({
      id: name,
      ask: text,
      per: z.enum(['record', 'organisation']),
      needsEvidence: z.boolean(),
    }),
  ),
  says: z.record(
    name,
    z.strictObject({
      outcome,
      text,
      fix: text.optional(),
      severity: severity.optional(),
      isPast: z.literal(true).optional(),
    }),
  ),
  outcome,
  score,
  counts,
  hasCriticalFailure: z.boolean(),
  worth: z.record(name, share),
  met: ranges,
  notApplicable: z.array(z.strictObject({ reason: z.string(), records: ranges })),
  findings: z.array(
    z.strictObject({
      record: count,
      outcome,
      code: name,
      share: share.optional(),
      records: z.record(name, ref).optional(),
      figures: z.record(name, figure).optional(),
      missing: z.array(missing).optional(),
      problem: z.string().optional(),
      override: z
        .strictObject({
          ruled: outcome,
          outcome,
          by: words,
          on: day,
          reason: words,
          evidence: z.array(ref).optional(),
          isStale: z.literal(true).optional(),
        })
        .optional(),
    }),
  ),
});

const exportRow = z.strictObject({
  flow: ref,
  kind: text.nullable(),
  recipient: ref.nullable(),
  purpose: ref.nullable(),
  from: z.array(z.string()),
  to: z.array(z.string()),
  categories: z.array(ref),
  people: count.nullable(),
  sensitivePeople: count.nullable(),
  decision: z.strictObject({
    isDecided: z.boolean(),
    row: z.string().nullable(),
    number: count.nullable(),
    required: z.string().nullable(),
    condition: text.nullable(),
    consequence: text.nullable(),
    basis: z.array(clause),
    confirmWithCounsel: text.nullable(),
    flags: z.array(text),
    missing: z.array(missing),
  }),
  mechanism: z
    .strictObject({
      record: ref,
      kind: text.nullable(),
      reference: z.string().nullable(),
      validUntil: day.nullable(),
    })
    .nullable(),
  verdicts: byKind(outcome),
});

const bounds = z.strictObject({ lower: count, upper: count.nullable() });

/** The shape of an assessment file, version 1. */
export const assessmentSchema = z.strictObject({
  format: z.literal('cartulary-assessment'),
  version: z.literal(assessmentVersion),
  engine: name,
  asOf: day,
  workspace: z.strictObject({
    id: name,
    name: words,
    isSample: z.boolean(),
    organisation: z.strictObject({
      name: words.nullable(),
      country: z.string().nullable(),
      contact: z.string().nullable(),
    }),
  }),
  pack: z.strictObject({
    id: name,
    revision: count,
    title: text,
    owner: text,
    dated: text,
    principles: z.array(
      z.strictObject({
        id: name,
        code: name,
        name: text,
        asks: text,
        weight: z.number().positive(),
      }),
    ),
    bands: z.array(z.strictObject({ id: name, name: text, from: share })),
    bestBandWhenCritical: name,
    commitments: z.array(commitment),
    tensions: z.array(
      z.strictObject({
        id: name,
        text,
        settledAs: text,
        setting: name.optional(),
        commitments: z.array(name),
      }),
    ),
    gaps: z.array(
      z.strictObject({
        id: name,
        against: z.enum(['model', 'law']),
        text,
        severity,
        clauses: z.array(clause),
        commitments: z.array(name),
      }),
    ),
  }),
  settings: z.array(
    z.strictObject({
      id: name,
      label: text,
      value: z.union([z.string(), z.number(), z.boolean()]),
      shown: text,
      isDefault: z.boolean(),
    }),
  ),
  digests: z.strictObject({ map: digest, answers: digest, pack: digest }),
  overall: byKind(score),
  principles: z.array(
    z.strictObject({
      id: name,
      scores: byKind(score),
      standing: z.strictObject({
        lowest: name.nullable(),
        highest: name.nullable(),
        isCapped: z.boolean(),
      }),
    }),
  ),
  commitments: z.array(
    z.strictObject({ id: name, verdicts: byKind(z.strictObject({ outcome, score })) }),
  ),
  criteria: z.array(criterion),
  records: z.partialRecord(
    register,
    z.array(z.strictObject({ id: name, code: name, name: words })),
  ),
  archived: count,
  scorecards: z.array(z.strictObject({ record: ref, scores: z.array(triple) })),
  exports: z.array(exportRow),
  counters: z.strictObject({ year: count, general: bounds, sensitive: bounds }),
  partners: z.array(
    z.strictObject({
      partner: ref,
      role: text.nullable(),
      policyKind: text.nullable(),
      country: z.string().nullable(),
      flows: count,
      categories: z.array(ref),
      agreement: z.enum(['in-force', 'expired', 'unsigned', 'none', 'unknown']),
      expires: day.nullable(),
      score: triple,
    }),
  ),
  timers: z.array(
    z.strictObject({ due: day, record: ref, text, basis: z.array(clause), isOverdue: z.boolean() }),
  ),
  overrides: count,
  staleOverrides: count,
  digest,
});
