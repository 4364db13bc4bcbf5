import type { RegisterId } from '../../map/index.ts';
import type { Column } from '../cells/index.ts';
import { columnsOf } from '../cells/index.ts';
import { aliasesOf, bareHeading, foldHeading, similarity } from './headings.ts';

/**
 * How sure a match is. `label`: the very words, in either language. `id`: the name in files. `alias`: another
 * common heading, or the words without their brackets. `close`: nearly the words; to be looked at.
 */
export type Certainty = 'label' | 'id' | 'alias' | 'close';

export interface ColumnMatch {
  readonly key: string;
  readonly certainty: Certainty;
}

/** For each heading the field it most likely means; no field is given twice. */
export function matchColumns(
  headings: readonly string[],
  register: RegisterId,
): readonly (ColumnMatch | undefined)[] {
  return createMatcher(register).match(headings);
}

export interface Matcher {
  match(headings: readonly string[]): readonly (ColumnMatch | undefined)[];
  /** The certain match of one heading by itself; nothing merely close. */
  certain(heading: string): ColumnMatch | undefined;
}

interface Candidate extends ColumnMatch {
  readonly at: number;
  readonly order: number;
  readonly weight: number;
}

/** Prepares the headings of a register once, for asking about many rows. */
export function createMatcher(register: RegisterId): Matcher {
  const columns = columnsOf(register);
  const certainIndex = indexHeadings(columns, register);
  const labels = columns.map(({ key, label }, order) => ({
    key,
    order,
    forms: [foldHeading(label.en), foldHeading(label['zh-CN'])],
  }));
  const certainOnes = (heading: string): readonly Omit<Candidate, 'at'>[] => {
    const full = foldHeading(heading);
    const bare = bareHeading(heading);
    const found = [...(certainIndex.get(full) ?? [])];
    for (const one of certainIndex.get(bare) ?? []) {
      found.push(bare === full ? one : { ...one, certainty: 'alias', weight: one.weight - 2 });
    }
    return found;
  };
  const closeOnes = (heading: string): readonly Omit<Candidate, 'at'>[] => {
    const said = foldHeading(heading).slice(0, 80);
    return labels.flatMap(({ key, order, forms }) => {
      const alike = Math.max(
        ...forms.map((form) => (isLongEnough(form) ? similarity(said, form) : 0)),
      );
      return alike < 0.8 ? [] : [{ key, order, certainty: 'close' as const, weight: alike }];
    });
  };
  return {
    certain: (heading) => certainOnes(heading)[0],
    match: (headings) => {
      const candidates = headings.flatMap((heading, at): readonly Candidate[] => {
        if (foldHeading(heading) === '') return [];
        const certain = certainOnes(heading);
        return (certain.length > 0 ? certain : closeOnes(heading)).map((one) => ({ ...one, at }));
      });
      return assign(candidates, headings.length);
    },
  };
}

/** The surest first; of equals the one further left, of its fields the one that comes first. */
function assign(
  candidates: readonly Candidate[],
  width: number,
): readonly (ColumnMatch | undefined)[] {
  const matches: (ColumnMatch | undefined)[] = Array.from({ length: width });
  const taken = new Set<string>();
  const sorted = candidates.toSorted(
    (a, b) => b.weight - a.weight || a.at - b.at || a.order - b.order,
  );
  for (const { at, key, certainty } of sorted) {
    if (matches[at] !== undefined || taken.has(key)) continue;
    matches[at] = { key, certainty };
    taken.add(key);
  }
  return matches;
}

function indexHeadings(
  columns: readonly Column[],
  register: RegisterId,
): ReadonlyMap<string, readonly Omit<Candidate, 'at'>[]> {
  const index = new Map<string, Omit<Candidate, 'at'>[]>();
  const add = (form: string, key: string, order: number, certainty: Certainty, weight: number) => {
    const found = index.get(form) ?? [];
    if (form === '' || found.some((one) => one.key === key)) return;
    index.set(form, [...found, { key, order, certainty, weight }]);
  };
  const labels = columns.map(({ label }) => [label.en, label['zh-CN']]);
  columns.forEach(({ key }, order) => {
    for (const label of labels[order] ?? []) add(foldHeading(label), key, order, 'label', 10);
  });
  columns.forEach(({ key }, order) => add(foldHeading(key), key, order, 'id', 9));
  // Words of a label without its brackets, where no other label comes down to the same.
  const bare = labels.map((both) => both.map(bareHeading));
  columns.forEach(({ key }, order) => {
    for (const form of bare[order] ?? []) {
      const isShared = bare.some((other, i) => i !== order && other.includes(form));
      if (!isShared) add(form, key, order, 'alias', 8);
    }
  });
  columns.forEach((column, order) => {
    for (const alias of aliasesOf(column, register)) {
      const form = foldHeading(alias);
      // What a field of the register is called comes first.
      if (!index.has(form)) add(form, column.key, order, 'alias', 7);
    }
  });
  return index;
}

/** In short words one letter makes another word: 生效日期, 失效日期. */
function isLongEnough(form: string): boolean {
  return /\p{Script=Han}/u.test(form) ? form.length >= 6 : form.length >= 5;
}
