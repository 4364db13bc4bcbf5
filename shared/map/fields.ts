import type { Day, Moment, Text, Words } from '../lib/index.ts';
import type { EmptyKind } from './empty.ts';

/** The options of a choice: id to wording. Ids are kebab-case, never renamed or reused once released. */
export type Options = { readonly [id: string]: Text };

interface FieldBase<E extends EmptyKind, Q extends boolean> {
  readonly label: Text;
  /** What to enter and why it matters; shown beside the field and as the column's comment. */
  readonly help: Text;
  readonly required: Q;
  /** Which of the two known empties the field accepts; unknown is always accepted unless required. */
  readonly empties: readonly E[];
}

/** One line as written: references, addresses, role titles. */
export interface LineField<E extends EmptyKind, Q extends boolean> extends FieldBase<E, Q> {
  readonly kind: 'line';
}
/** Prose, in one language or both. */
export interface WordsField<E extends EmptyKind, Q extends boolean> extends FieldBase<E, Q> {
  readonly kind: 'words';
}
/** A whole number, 0 or more, up to 2^53 - 1. */
export interface IntegerField<E extends EmptyKind, Q extends boolean> extends FieldBase<E, Q> {
  readonly kind: 'integer';
  readonly unit: Text;
}
export interface YesNoField<E extends EmptyKind, Q extends boolean> extends FieldBase<E, Q> {
  readonly kind: 'yes-no';
}
export interface DayField<E extends EmptyKind, Q extends boolean> extends FieldBase<E, Q> {
  readonly kind: 'day';
}
export interface MomentField<E extends EmptyKind, Q extends boolean> extends FieldBase<E, Q> {
  readonly kind: 'moment';
}
/** An ISO 3166-1 alpha-2 code. */
export interface PlaceField<E extends EmptyKind, Q extends boolean> extends FieldBase<E, Q> {
  readonly kind: 'place';
}
export interface PlacesField<E extends EmptyKind, Q extends boolean> extends FieldBase<E, Q> {
  readonly kind: 'places';
}
export interface ChoiceField<
  E extends EmptyKind,
  Q extends boolean,
  O extends Options,
> extends FieldBase<E, Q> {
  readonly kind: 'choice';
  readonly options: O;
}
export interface ChoicesField<
  E extends EmptyKind,
  Q extends boolean,
  O extends Options,
> extends FieldBase<E, Q> {
  readonly kind: 'choices';
  readonly options: O;
}
interface Reference {
  /** The register whose records it points at. */
  readonly target: string;
  /** True: what is judged of this record counts in the scorecard of the record it points at. */
  readonly carriesVerdicts: boolean;
}
export interface ReferenceField<E extends EmptyKind, Q extends boolean>
  extends FieldBase<E, Q>, Reference {
  readonly kind: 'reference';
}
export interface ReferencesField<E extends EmptyKind, Q extends boolean>
  extends FieldBase<E, Q>, Reference {
  readonly kind: 'references';
}

export type Field<E extends EmptyKind = EmptyKind, Q extends boolean = boolean> =
  | LineField<E, Q>
  | WordsField<E, Q>
  | IntegerField<E, Q>
  | YesNoField<E, Q>
  | DayField<E, Q>
  | MomentField<E, Q>
  | PlaceField<E, Q>
  | PlacesField<E, Q>
  | ChoiceField<E, Q, Options>
  | ChoicesField<E, Q, Options>
  | ReferenceField<E, Q>
  | ReferencesField<E, Q>;

/** What a field holds once known. */
export type FieldValue<F> = F extends { kind: 'line' | 'place' }
  ? string
  : F extends { kind: 'words' }
    ? Words
    : F extends { kind: 'integer' }
      ? number
      : F extends { kind: 'yes-no' }
        ? boolean
        : F extends { kind: 'day' }
          ? Day
          : F extends { kind: 'moment' }
            ? Moment
            : F extends { kind: 'places' | 'references' }
              ? readonly string[]
              : F extends { kind: 'reference' }
                ? string
                : F extends { kind: 'choice'; options: infer O }
                  ? keyof O & string
                  : F extends { kind: 'choices'; options: infer O }
                    ? readonly (keyof O & string)[]
                    : never;

interface Extra<E extends EmptyKind, Q extends boolean> {
  readonly required?: Q;
  readonly empties?: readonly E[];
}

function base<E extends EmptyKind, Q extends boolean>(label: Text, help: Text, extra: Extra<E, Q>) {
  return {
    label,
    help,
    required: (extra.required ?? false) as Q, // absent means false, which is what Q then defaults to
    empties: extra.empties ?? [],
  };
}

// NoInfer on the results: else the register's constraint would widen every field to all empties.

export function line<E extends EmptyKind = never, Q extends boolean = false>(
  label: Text,
  help: Text,
  extra: Extra<E, Q> = {},
): LineField<NoInfer<E>, NoInfer<Q>> {
  return { kind: 'line', ...base(label, help, extra) };
}

export function words<E extends EmptyKind = never, Q extends boolean = false>(
  label: Text,
  help: Text,
  extra: Extra<E, Q> = {},
): WordsField<NoInfer<E>, NoInfer<Q>> {
  return { kind: 'words', ...base(label, help, extra) };
}

export function integer<E extends EmptyKind = never, Q extends boolean = false>(
  label: Text,
  help: Text,
  unit: Text,
  extra: Extra<E, Q> = {},
): IntegerField<NoInfer<E>, NoInfer<Q>> {
  return { kind: 'integer', unit, ...base(label, help, extra) };
}

export function yesNo<E extends EmptyKind = never, Q extends boolean = false>(
  label: Text,
  help: Text,
  extra: Extra<E, Q> = {},
): YesNoField<NoInfer<E>, NoInfer<Q>> {
  return { kind: 'yes-no', ...base(label, help, extra) };
}

export function day<E extends EmptyKind = never, Q extends boolean = false>(
  label: Text,
  help: Text,
  extra: Extra<E, Q> = {},
): DayField<NoInfer<E>, NoInfer<Q>> {
  return { kind: 'day', ...base(label, help, extra) };
}

export function moment<E extends EmptyKind = never, Q extends boolean = false>(
  label: Text,
  help: Text,
  extra: Extra<E, Q> = {},
): MomentField<NoInfer<E>, NoInfer<Q>> {
  return { kind: 'moment', ...base(label, help, extra) };
}

export function place<E extends EmptyKind = never, Q extends boolean = false>(
  label: Text,
  help: Text,
  extra: Extra<E, Q> = {},
): PlaceField<NoInfer<E>, NoInfer<Q>> {
  return { kind: 'place', ...base(label, help, extra) };
}

export function places<E extends EmptyKind = never, Q extends boolean = false>(
  label: Text,
  help: Text,
  extra: Extra<E, Q> = {},
): PlacesField<NoInfer<E>, NoInfer<Q>> {
  return { kind: 'places', ...base(label, help, extra) };
}

export function choice<O extends Options, E extends EmptyKind = never, Q extends boolean = false>(
  label: Text,
  help: Text,
  options: O,
  extra: Extra<E, Q> = {},
): ChoiceField<NoInfer<E>, NoInfer<Q>, O> {
  return { kind: 'choice', options, ...base(label, help, extra) };
}

export function choices<O extends Options, E extends EmptyKind = never, Q extends boolean = false>(
  label: Text,
  help: Text,
  options: O,
  extra: Extra<E, Q> = {},
): ChoicesField<NoInfer<E>, NoInfer<Q>, O> {
  return { kind: 'choices', options, ...base(label, help, extra) };
}

interface ReferenceExtra<E extends EmptyKind, Q extends boolean> extends Extra<E, Q> {
  readonly carriesVerdicts?: boolean;
}

export function reference<E extends EmptyKind = never, Q extends boolean = false>(
  label: Text,
  help: Text,
  target: string,
  extra: ReferenceExtra<E, Q> = {},
): ReferenceField<NoInfer<E>, NoInfer<Q>> {
  const carriesVerdicts = extra.carriesVerdicts ?? false;
  return { kind: 'reference', target, carriesVerdicts, ...base(label, help, extra) };
}

export function references<E extends EmptyKind = never, Q extends boolean = false>(
  label: Text,
  help: Text,
  target: string,
  extra: ReferenceExtra<E, Q> = {},
): ReferencesField<NoInfer<E>, NoInfer<Q>> {
  const carriesVerdicts = extra.carriesVerdicts ?? false;
  return { kind: 'references', target, carriesVerdicts, ...base(label, help, extra) };
}
