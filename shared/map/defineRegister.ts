import type { Moment, Text, Words } from '../lib/index.ts';
import type { EmptyOf } from './empty.ts';
import type { Field, FieldValue } from './fields.ts';

export type Fields = { readonly [name: string]: Field };

/** A register described once: its form, grid, validation, columns and help all come from here. */
export interface Register<Id extends string = string, F extends Fields = Fields> {
  readonly id: Id;
  /** The letters before the number in a record's code: `ACT` in `ACT-014`. */
  readonly prefix: string;
  readonly one: Text;
  readonly many: Text;
  /** What belongs here and which question of the policy it answers. */
  readonly help: Text;
  /** A register with exactly one record (the organisation). */
  readonly isSingle: boolean;
  readonly fields: F;
}

/** What every record has, whatever its register. */
export interface RecordBase {
  /** Opaque, stable, unique in the workspace. */
  readonly id: string;
  /** For people: prefix and number, unique in the workspace. */
  readonly code: string;
  readonly name: Words;
  readonly created?: Moment;
  readonly updated?: Moment;
  readonly owner?: Words;
  readonly note?: Words;
  /** No longer in use: kept, and left out of every judgement. */
  readonly archived?: boolean;
}

type Emptiness<F> = F extends { readonly empties: readonly (infer E)[] }
  ? [E] extends [never]
    ? never
    : E extends 'none' | 'not-applicable'
      ? EmptyOf<E>
      : never
  : never;

/** The record type a register describes: required fields present, every other one possibly unknown. */
export type RecordOf<R> =
  R extends Register<string, infer F>
    ? RecordBase & {
        readonly [K in keyof F as F[K] extends { readonly required: true } ? K : never]: FieldValue<
          F[K]
        >;
      } & {
        readonly [K in keyof F as F[K] extends { readonly required: true } ? never : K]?:
          | FieldValue<F[K]>
          | Emptiness<F[K]>;
      }
    : never;

interface RegisterDescription<Id extends string, F extends Fields> {
  readonly id: Id;
  readonly prefix: string;
  readonly one: Text;
  readonly many: Text;
  readonly help: Text;
  readonly isSingle?: boolean;
  readonly fields: F;
}

/** Throws where a description breaks the naming rules, so that a bad register cannot ship. */
export function defineRegister<const Id extends string, F extends Fields>(
  description: RegisterDescription<Id, F>,
): Register<Id, F> {
  if (!/^[a-z]+(-[a-z]+)*$/.test(description.id)) {
    throw new Error(`Register ids are kebab-case; found "${description.id}".`);
  }
  if (!/^[A-Z]{3}$/.test(description.prefix)) {
    throw new Error(`A register's prefix is three capitals; found "${description.prefix}".`);
  }
  for (const name of Object.keys(description.fields)) {
    if (!/^[a-z][a-zA-Z0-9]*$/.test(name) || reservedNames.has(name)) {
      throw new Error(`Field "${name}" of register "${description.id}" has an unusable name.`);
    }
  }
  return Object.freeze({ isSingle: false, ...description });
}

const reservedNames = new Set([
  'id',
  'code',
  'name',
  'created',
  'updated',
  'owner',
  'note',
  'archived',
  'constructor',
]);
