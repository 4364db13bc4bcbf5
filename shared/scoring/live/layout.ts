import type { RegisterId } from '../../map/index.ts';
import { registerIds, registerOf } from '../../map/index.ts';

/** The numbers under which reads of one register are noted. */
export interface RegisterLayout {
  /** Every field but the id, in the order of a record's values. */
  readonly names: readonly string[];
  readonly slots: ReadonlyMap<string, number>;
  /** Field number of the first name; the others follow. */
  readonly first: number;
  /** Which records are in use. */
  readonly members: number;
  /** Which ids exist, archived or not. */
  readonly identity: number;
}

const baseFields = ['code', 'name', 'created', 'updated', 'owner', 'note', 'archived'];

/** Derived views that can be told apart; more of them and an evaluation is no longer traced. */
export const viewLimit = 64;

const laidOut = layOut();

/** Field numbers come first, then one number a view. */
export const firstView: number = laidOut.count;
export const numberCount: number = firstView + viewLimit;

/** The layout of a register; the same for every evaluation. */
export function layoutOf(register: RegisterId): RegisterLayout {
  const layout = laidOut.layouts.get(register);
  if (layout === undefined) throw new Error(`Expected a register, found "${register}".`);
  return layout;
}

/** The number of a field; that of the members for one that is not traced, such as the id. */
export function fieldNumber(layout: RegisterLayout, field: string): number {
  const slot = layout.slots.get(field);
  return slot === undefined ? layout.members : layout.first + slot;
}

function layOut() {
  const layouts = new Map<RegisterId, RegisterLayout>();
  let count = 0;
  for (const register of registerIds) {
    const names = [...baseFields, ...Object.keys(registerOf(register).fields)];
    const members = count + names.length;
    layouts.set(register, {
      names,
      slots: new Map(names.map((name, slot) => [name, slot])),
      first: count,
      members,
      identity: members + 1,
    });
    count = members + 2;
  }
  return { layouts, count };
}
