import { z } from 'zod';
import type { Change, HistoryEntry, Row, RowLedger, TableName } from '../../history/index.ts';
import {
  answerKey,
  headerId,
  isSame,
  keyOf,
  overrideKey,
  settingPrefix,
  stepKinds,
  tableNames,
} from '../../history/index.ts';
import type { Result } from '../../lib/index.ts';
import { fail, isMoment, ok, text } from '../../lib/index.ts';
import { inspectJson } from '../inspectJson.ts';
import type { Problem } from '../problem.ts';
import { shortened } from '../problem.ts';
import { packSchema } from '../packSchema.ts';
import { savedAssessmentSchema } from '../savedSchema.ts';
import { recordSchemaOf, workspaceSchema } from '../workspaceSchema.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const row = z.looseObject({ id: z.string() });
const table = z.string().refine((name) => (tableNames as readonly string[]).includes(name));

const entrySchema = z.strictObject({
  sequence: z.int().min(1),
  at: z.string().refine(isMoment),
  by: z.string().min(1).max(2_000),
  action: z.strictObject({ en: z.string(), 'zh-CN': z.string() }),
  kind: z.enum(stepKinds),
  of: z.int().min(1).optional(),
  under: z.int().min(0),
  changes: z.array(
    z.strictObject({
      register: table,
      id: z.string(),
      before: row.optional(),
      after: row.optional(),
    }),
  ),
  touched: z.array(z.string()),
  previousHash: digest,
  hash: digest,
});

/**
 * One entry of a history from the text of its line, or what is wrong with it. Its rows are held to the
 * same schemas as a workspace: undoing writes them back. `ledger` holds what the entries before it left,
 * which needs no second look.
 */
export function readEntry(
  source: string,
  path: string,
  ledger: RowLedger,
): Result<HistoryEntry, readonly Problem[]> {
  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch {
    return fail([badEntry(path, source)]);
  }
  const inspected = inspectJson(json);
  if (inspected.length > 0) {
    return fail(inspected.map((problem) => ({ ...problem, path: `${path}.${problem.path}` })));
  }
  if (!entrySchema.safeParse(json).success) return fail([badEntry(path, json)]);
  const entry = json as HistoryEntry; // its schema lists the same members; rows follow
  for (const [i, change] of entry.changes.entries()) {
    if (entry.touched[i] !== keyOf(change.register, change.id) || !isChange(change, ledger)) {
      return fail([badEntry(`${path}.changes[${i}]`, change)]);
    }
  }
  if (entry.touched.length !== entry.changes.length) return fail([badEntry(path, entry.touched)]);
  return ok(entry);
}

function isChange({ register, id, before, after }: Change, ledger: RowLedger): boolean {
  if (before === undefined && after === undefined) return false;
  const last = ledger.lastOf(register, id);
  const isKnown = before === undefined || (last !== undefined && isSame(before, last));
  return (
    (isKnown || isRow(register, id, before)) && (after === undefined || isRow(register, id, after))
  );
}

const { shape } = workspaceSchema;
const headerSchema = z.strictObject({
  id: shape.id,
  name: shape.name,
  isSample: shape.isSample,
  pack: shape.pack,
});
const settingSchema = z.union([z.string(), z.number(), z.boolean()]);

/** Could this row have been stored under this id? */
function isRow(register: TableName, id: string, { id: own, ...rest }: Row): boolean {
  if (own !== id) return false;
  switch (register) {
    case 'answers': {
      const answer = shape.answers.element.safeParse(rest);
      return answer.success && id === answerKey(answer.data.question, answer.data.record);
    }
    case 'overrides': {
      const override = shape.overrides.element.safeParse(rest);
      return override.success && id === overrideKey(override.data.criterion, override.data.record);
    }
    case 'packs':
      return packSchema.safeParse({ ...rest, id }).success;
    case 'assessments':
      return savedAssessmentSchema.safeParse({ ...rest, id }).success;
    case 'meta': {
      const { value, ...others } = rest;
      if (Object.keys(others).length > 0) return false;
      if (id === headerId) return headerSchema.safeParse(value).success;
      return id.startsWith(settingPrefix) && settingSchema.safeParse(value).success;
    }
    default:
      return recordSchemaOf(register).safeParse({ ...rest, id }).success;
  }
}

function badEntry(path: string, found: unknown): Problem {
  return {
    path,
    expected: text('an entry of a history as Cartulary writes it', '由本软件写入的历史记录条目'),
    found: shortened(found),
    fix: text(
      'It was damaged or altered: restore a backup. Nothing was changed.',
      '该条目已损坏或被改动：请从备份恢复。数据未作任何改动。',
    ),
  };
}
