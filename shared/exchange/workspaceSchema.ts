import { z } from 'zod';
import { isDay, isMoment } from '../lib/index.ts';
import type { Field, Register, RegisterId } from '../map/index.ts';
import { registerIds, registerOf } from '../map/index.ts';
import { isPlaceCode } from '../standards/index.ts';
import { workspaceVersion } from '../assessment/index.ts';
import { packSchema } from './packSchema.ts';
import { savedAssessmentSchema } from './savedSchema.ts';

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/);
const code = z.string().regex(/^[A-Z]{3}-[A-Za-z0-9._-]{1,60}$/);
const line = z.string().min(1).max(2_000);
const prose = z.string().min(1).max(20_000);
const words = z.union([
  prose,
  z
    .strictObject({ en: prose.optional(), 'zh-CN': prose.optional() })
    .refine((value) => value.en !== undefined || value['zh-CN'] !== undefined),
]);
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isDay);
const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
  .refine(isMoment);
const place = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .refine(isPlaceCode);
const ids = z.array(id).max(10_000);

/** Made when first asked for: all of them together would hold up every start. */
const recordSchemas = new Map<RegisterId, z.ZodType>();

/** The shape of one record of a register; the same that a workspace file is read with. */
export function recordSchemaOf(register: RegisterId): z.ZodType {
  let schema = recordSchemas.get(register);
  if (schema === undefined) {
    schema = recordSchema(registerOf(register));
    recordSchemas.set(register, schema);
  }
  return schema;
}

/** The shape of a workspace file, made from the register descriptions; nothing about a field stands here. */
export const workspaceSchema = z.strictObject({
  format: z.literal('cartulary-workspace'),
  version: z.literal(workspaceVersion),
  id,
  name: words,
  isSample: z.boolean(),
  pack: id,
  settings: z.record(id, z.union([z.string(), z.number(), z.boolean()])),
  registers: z.lazy(() =>
    z.strictObject(
      Object.fromEntries(
        registerIds.map((register) => [register, z.array(recordSchemaOf(register)).optional()]),
      ),
    ),
  ),
  answers: z.array(
    z.strictObject({
      question: id,
      record: id.optional(),
      value: z.enum(['yes', 'no', 'partly', 'not-applicable']),
      by: words.optional(),
      on: day.optional(),
      note: words.optional(),
      evidence: ids.optional(),
      validUntil: day.optional(),
    }),
  ),
  overrides: z.array(
    z.strictObject({
      criterion: id,
      record: id,
      outcome: z.enum(['met', 'not-met', 'not-applicable']),
      by: words,
      on: day,
      reason: words,
      evidence: ids.optional(),
      basis: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .optional(),
    }),
  ),
  packs: z.array(packSchema).max(1_000).optional(),
  assessments: z.array(savedAssessmentSchema).max(10_000).optional(),
});

function recordSchema(register: Register) {
  return z
    .strictObject({
      id,
      code,
      name: words,
      created: moment.optional(),
      updated: moment.optional(),
      owner: words.optional(),
      note: words.optional(),
      archived: z.boolean().optional(),
      ...Object.fromEntries(
        Object.entries(register.fields).map(([name, field]) => [name, fieldSchema(field)]),
      ),
    })
    .meta({ title: register.one.en, description: register.help.en });
}

function fieldSchema(field: Field): z.ZodType {
  const value = valueSchema(field);
  const [kind, other] = field.empties;
  const empty =
    kind === undefined
      ? undefined
      : z.strictObject({ is: other === undefined ? z.literal(kind) : z.enum([kind, other]) });
  const whole = empty === undefined ? value : z.union([value, empty]);
  const named = whole.meta({ title: field.label.en, description: field.help.en });
  return field.required ? named : named.optional();
}

function valueSchema(field: Field): z.ZodType {
  switch (field.kind) {
    case 'line':
      return line;
    case 'words':
      return words;
    case 'integer':
      return z.int().min(0);
    case 'yes-no':
      return z.boolean();
    case 'day':
      return day;
    case 'moment':
      return moment;
    case 'place':
      return place;
    case 'places':
      return z.array(place).min(1);
    case 'choice':
      return z.enum(Object.keys(field.options));
    case 'choices':
      return z.array(z.enum(Object.keys(field.options))).min(1);
    case 'reference':
      return id;
    case 'references':
      return ids.min(1);
  }
}
