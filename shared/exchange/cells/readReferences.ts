import type { Result } from '../../lib/index.ts';
import { fail, ok, text } from '../../lib/index.ts';
import type { Field, RegisterId } from '../../map/index.ts';
import { isRegisterId, registerOf } from '../../map/index.ts';
import { shortened } from '../problem.ts';
import type { CellProblem } from './cellProblem.ts';
import { expectedIn } from './cellProblem.ts';
import { splitItems } from './splitItems.ts';

/** The record a text names by code or by its exact name; `ambiguous` where several are called so. */
export type FindRecord = (
  register: RegisterId,
  text: string,
) => { readonly id: string } | 'ambiguous' | undefined;

type Found = ReturnType<FindRecord>;

interface Named {
  readonly said: string;
  readonly found: Exclude<Found, undefined>;
}

/** The ids of the records a cell names, each once, in the order written. */
export function readReferences(
  field: Field & { readonly target: string },
  cell: string,
  isList: boolean,
  findRecord: FindRecord,
): Result<readonly string[], CellProblem> {
  const { target } = field;
  if (!isRegisterId(target)) throw new Error(`Expected a register, found "${target}".`);
  const find = (said: string): Named | undefined => {
    const found = findNamed(target, said, isList, findRecord);
    return found === undefined ? undefined : { said, found };
  };
  const whole = isList ? undefined : find(cell);
  const split = isList
    ? splitItems(cell, find)
    : whole === undefined
      ? { strange: cell }
      : { items: [whole] };
  const { one, many } = registerOf(target);
  if ('strange' in split || split.items.length === 0) {
    return fail({
      expected: expectedIn(field),
      found: shortened('strange' in split ? split.strange : cell),
      fix: text(
        `No record in “${many.en}” has this code or exact name. Correct it, or add that record first.`,
        `“${many['zh-CN']}”中没有以此为编号或名称的记录。请更正，或先新增该记录（${one['zh-CN']}）。`,
      ),
    });
  }
  const ids = new Set<string>();
  for (const { said, found } of split.items) {
    if (found === 'ambiguous') {
      return fail({
        expected: expectedIn(field),
        found: shortened(said),
        fix: text(
          `Several records in “${many.en}” are called so. Give the code instead.`,
          `“${many['zh-CN']}”中有多条同名记录，请改填编号。`,
        ),
      });
    }
    ids.add(found.id);
  }
  return ok([...ids]);
}

const nameAndCode = /^([\s\S]+?)\s*[(（]([A-Za-z]{3}-[A-Za-z0-9._-]{1,60})[)）]$/;

/** `Courier (PAR-004)` is found by its code; in a list the name has to fit, or it could swallow its neighbour. */
function findNamed(
  target: RegisterId,
  said: string,
  isList: boolean,
  findRecord: FindRecord,
): Found {
  const direct = findRecord(target, said);
  if (direct !== undefined) return direct;
  const [, name, code] = nameAndCode.exec(said) ?? [];
  if (name === undefined || code === undefined) return undefined;
  const byCode = findRecord(target, code);
  if (byCode === undefined || byCode === 'ambiguous') return byCode;
  if (!isList || !/[;；\n,，、]/.test(name)) return byCode;
  const byName = findRecord(target, name);
  const fits = byName === 'ambiguous' || byName?.id === byCode.id;
  return fits ? byCode : undefined;
}
