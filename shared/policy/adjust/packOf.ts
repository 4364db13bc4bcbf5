import type { Result, Text } from '../../lib/index.ts';
import { fail, ok, text } from '../../lib/index.ts';
import type { Pack } from '../definePack.ts';
import { findPack } from '../packs.ts';
import type { AdjustedPack } from './adjustedPack.ts';
import { adjustPack } from './adjustPack.ts';
import type { PackProblem } from './packProblem.ts';

/** What of a workspace says by which pack it is judged. */
export interface PackChoice {
  readonly pack: string;
  readonly packs?: readonly AdjustedPack[];
}

/** Why a workspace's pack cannot be had. */
export type PackRefusal =
  | { readonly kind: 'unknown'; readonly message: Text }
  /** Made from another revision of its base: `rebase` carries it over. */
  | {
      readonly kind: 'outdated';
      readonly message: Text;
      readonly adjusted: AdjustedPack;
      readonly base: Pack;
    }
  | {
      readonly kind: 'invalid';
      readonly message: Text;
      readonly adjusted: AdjustedPack;
      readonly problems: readonly PackProblem[];
    };

/** The pack a workspace is judged by: one that ships, or one of its own made ready; or why there is none. */
export function packOf({ pack: id, packs = [] }: PackChoice): Result<Pack, PackRefusal> {
  const shipped = findPack(id);
  if (shipped !== undefined) return ok(shipped);
  const adjusted = packs.find((each) => each.id === id);
  if (adjusted === undefined) return fail(unknown(id));
  return readyPack(adjusted);
}

/** An adjusted pack over the base that ships with this program, or why it cannot be used as it is. */
export function readyPack(adjusted: AdjustedPack): Result<Pack, PackRefusal> {
  const base = findPack(adjusted.base);
  if (base === undefined) return fail(unknown(adjusted.base));
  if (base.revision !== adjusted.baseRevision) return fail(outdated(adjusted, base));
  const made = adjustPack(base, adjusted);
  if (made.ok) return made;
  return fail({
    kind: 'invalid',
    adjusted,
    problems: made.error,
    message: doesNotFit(adjusted.id),
  });
}

function unknown(id: string): PackRefusal {
  return {
    kind: 'unknown',
    message: text(
      `The policy pack “${id}” is not known to this version of the program. Install a version that knows it, or choose another pack.`,
      `当前版本不认识政策规则包“${id}”。请安装支持该规则包的版本，或改选其他规则包。`,
    ),
  };
}

function outdated(adjusted: AdjustedPack, base: Pack): PackRefusal {
  const { id, baseRevision } = adjusted;
  return {
    kind: 'outdated',
    adjusted,
    base,
    message: text(
      `The adjusted pack “${id}” was made from revision ${baseRevision} of its base; this program has revision ${base.revision}. Carry the changes over before judging with it.`,
      `自定义规则包“${id}”基于内置规则包第${baseRevision}版，本程序内置的是第${base.revision}版。请先转移调整内容，再据以评估。`,
    ),
  };
}

function doesNotFit(id: string): Text {
  return text(
    `The adjusted pack “${id}” does not fit together. Correct it in the pack studio, or choose another pack.`,
    `自定义规则包“${id}”存在不一致之处。请在规则包工作室中更正，或改选其他规则包。`,
  );
}
