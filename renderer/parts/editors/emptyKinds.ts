import { foldText } from '../../../shared/exchange/cells/cellWords.ts';
import type { Text } from '../../../shared/lib/index.ts';
import { text } from '../../../shared/lib/index.ts';
import type { Field } from '../../../shared/map/index.ts';
import { isNone, isNotApplicable, none, notApplicable } from '../../../shared/map/index.ts';
import { emptyAskedFor } from './fieldText.ts';

export type EmptyChoice = 'unknown' | 'none' | 'not-applicable';

export const emptyWords: { readonly [E in EmptyChoice]: Text } = {
  unknown: text('Unknown', '未知'),
  none: text('None', '无'),
  'not-applicable': text('Not applicable', '不适用'),
};

/** What each says, for those who point at it. */
export const emptyMeanings: { readonly [E in EmptyChoice]: Text } = {
  unknown: text('Nobody has said yet', '尚未查明'),
  none: text('Someone looked and there is none', '经核实确无此项'),
  'not-applicable': text('The question does not arise here', '该问题在此不存在'),
};

/** The kinds of empty a field takes: unknown unless it is required, and those it names. */
export function emptiesOf(field: Field): readonly EmptyChoice[] {
  return [...(field.required ? [] : (['unknown'] as const)), ...field.empties];
}

export function emptyValue(kind: EmptyChoice): unknown {
  return kind === 'unknown' ? undefined : kind === 'none' ? none : notApplicable;
}

/** Which kind of empty a stored value is; undefined for a real value. */
export function emptyKind(value: unknown): EmptyChoice | undefined {
  if (value === undefined) return 'unknown';
  if (isNone(value)) return 'none';
  return isNotApplicable(value) ? 'not-applicable' : undefined;
}

/** The empties to offer for what is typed: those whose word begins so, in either language, or that it names. */
export function emptiesFor(field: Field, query: string): readonly EmptyChoice[] {
  const wanted = foldText(query);
  const asked = emptyAskedFor(query);
  return emptiesOf(field).filter(
    (kind) =>
      kind === asked ||
      Object.values(emptyWords[kind]).some((word) => foldText(word).startsWith(wanted)),
  );
}
