import { z } from 'zod';
import { registerIds } from '../map/index.ts';
import {
  adjustmentKinds,
  leastWeight,
  mostAdded,
  mostCriteria,
  mostWeight,
} from '../policy/adjust/index.ts';

/** The version of the pack file this code writes. */
export const packVersion = 1;

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/);
const packId = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const prose = z.string().min(1).max(4_000);
const text = z.strictObject({ en: prose, 'zh-CN': prose });
const words = z.union([
  prose,
  z
    .strictObject({ en: prose.optional(), 'zh-CN': prose.optional() })
    .refine((value) => value.en !== undefined || value['zh-CN'] !== undefined),
]);
const weight = z.number().min(leastWeight).max(mostWeight);
const weightOrNone = z.union([z.literal(0), weight]);
const count = z.int().min(1).max(1_000_000);

/** A table by id, of a bounded size. */
function byId<T extends z.ZodType>(value: T) {
  return z.record(id, value).refine((table) => Object.keys(table).length <= 500);
}

const question = z.strictObject({
  id: z
    .string()
    .max(80)
    .regex(/^own(-[a-z0-9]+)+$/),
  ask: text,
  per: z.enum(registerIds),
  needsEvidence: z.boolean(),
  severity: z.enum(['minor', 'moderate', 'serious', 'critical']),
});

const added = z.strictObject({
  id: z.string().regex(/^X\d{2,3}$/),
  section: text,
  promise: text,
  mainPrinciple: id,
  weights: byId(weight),
  criteria: z
    .array(
      z.union([z.strictObject({ criterion: id, weight }), z.strictObject({ question, weight })]),
    )
    .min(1)
    .max(mostCriteria),
});

/** An adjusted pack: the shape it has in a pack file, in a workspace file and in the store. */
export const packSchema = z.strictObject({
  id: packId,
  base: id,
  baseRevision: count,
  revision: count,
  title: words,
  principles: byId(weight).optional(),
  bands: byId(
    z.strictObject({ from: z.number().min(0).max(1).optional(), name: text.optional() }),
  ).optional(),
  bestBandWhenCritical: id.optional(),
  commitments: byId(
    z.strictObject({ weights: byId(weightOrNone).optional(), criteria: byId(weight).optional() }),
  ).optional(),
  switchedOff: byId(words).optional(),
  settings: byId(z.union([z.string().max(100), z.number(), z.boolean()])).optional(),
  added: z.array(added).max(mostAdded).optional(),
  reasons: z.strictObject(
    Object.fromEntries(adjustmentKinds.map((kind) => [kind, words.optional()])),
  ),
});

/** A pack file, `*.pack.json`. */
export const packFileSchema = z.strictObject({
  format: z.literal('cartulary-pack'),
  version: z.literal(packVersion),
  pack: packSchema,
});
