import { z } from 'zod';
import { reviewStates } from '../assessment/saved/savedAssessment.ts';
import { isDay, isMoment } from '../lib/index.ts';

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/);
const line = z.string().min(1).max(2_000);
const prose = z.string().min(1).max(20_000);
const words = z.union([
  prose,
  z
    .strictObject({ en: prose.optional(), 'zh-CN': prose.optional() })
    .refine((value) => value.en !== undefined || value['zh-CN'] !== undefined),
]);
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const day = z.string().refine(isDay);
const moment = z.string().refine(isMoment);
const count = z.int().min(0);
const share = z.number().min(0).max(1).nullable();
const score = z.strictObject({
  low: share,
  high: share,
  value: share,
  coverage: share,
  decided: count,
  applicable: count,
});
const scores = z.strictObject({ promise: score, law: score, standard: score });
const file = z.strictObject({ sha256: digest, digest, sizeBytes: count });
const parts = z
  .array(z.tuple([z.string().min(1).max(250), z.string().regex(/^[0-9a-f]{12}$/)]))
  .max(100_000);

/** The shape of a saved assessment: a row of its table, and a member of a workspace file. */
export const savedAssessmentSchema = z.strictObject({
  id,
  code: z.string().regex(/^SAV-\d{1,12}$/),
  title: words,
  asOf: day,
  savedAt: moment,
  savedBy: line,
  sequence: count,
  historyHash: digest,
  engine: line,
  pack: z.strictObject({ id, revision: count, digest }),
  assessment: digest,
  inputs: z.strictObject({ map: digest, answers: digest }),
  overall: scores,
  principles: z
    .array(
      z.strictObject({
        id,
        scores,
        standing: z.strictObject({
          lowest: id.nullable(),
          highest: id.nullable(),
          isCapped: z.boolean(),
        }),
      }),
    )
    .max(100),
  body: file,
  facts: file,
  state: z.enum(reviewStates),
  steps: z.array(z.strictObject({ state: z.enum(reviewStates), by: line, at: moment })).max(10_000),
  comments: z
    .array(z.strictObject({ id, criterion: id.optional(), by: line, at: moment, words }))
    .max(10_000),
  signatures: z.array(z.strictObject({ by: line, role: line, at: moment, of: digest })).max(1_000),
  seal: z.strictObject({
    body: digest,
    facts: digest,
    bodyParts: parts,
    factParts: parts,
    rowParts: parts,
    digest,
  }),
});
