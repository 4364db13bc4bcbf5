import type { Words } from '../../../../shared/lib/index.ts';
import type { AnyRecord, RegisterId } from '../../../../shared/map/index.ts';
import type { TraceStart } from '../../../../shared/views/index.ts';

/** Where a record that can be traced is kept, by the kind of trace. */
export const traceRegisters = {
  category: 'categories',
  subject: 'subjects',
  flow: 'flows',
} as const satisfies { readonly [K in TraceStart['kind']]: RegisterId };

export const traceKinds = ['category', 'subject', 'flow'] as const;

export interface TraceOption {
  readonly start: TraceStart;
  readonly code: string;
  readonly name: Words;
  /** Code and names as a search compares them. */
  readonly folded: string;
}

export interface OptionGroup {
  readonly kind: TraceStart['kind'];
  readonly options: readonly TraceOption[];
  /** How many match in all; `options` holds the first. */
  readonly total: number;
}

/** The records of a register that can be picked, in their order. */
export function optionsOf(
  kind: TraceStart['kind'],
  records: readonly AnyRecord[],
): readonly TraceOption[] {
  return records
    .filter(({ archived }) => archived !== true)
    .map(({ id, code, name }) => ({
      start: { kind, id },
      code,
      name,
      folded: fold(`${code} ${typeof name === 'string' ? name : Object.values(name).join(' ')}`),
    }));
}

/** The options that hold every word typed, in either language; those that begin with it first. */
export function matchOptions(
  options: readonly TraceOption[],
  query: string,
  most: number,
): Omit<OptionGroup, 'kind'> {
  const typed = fold(query);
  const tokens = typed.split(' ').filter((token) => token !== '');
  if (tokens.length === 0) return { options: options.slice(0, most), total: options.length };
  const first: TraceOption[] = [];
  const rest: TraceOption[] = [];
  for (const option of options) {
    if (!tokens.every((token) => option.folded.includes(token))) continue;
    (` ${option.folded}`.includes(` ${typed}`) ? first : rest).push(option);
  }
  return { options: [...first, ...rest].slice(0, most), total: first.length + rest.length };
}

/** Small letters, full-width forms as half-width ones, spaces as one. */
function fold(words: string): string {
  return words.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

const partPattern = /^trace:(category|subject|flow):(.+)$/;

/** What an address part such as `trace:category:cat-001` starts from; undefined for any other part. */
export function readTracePart(part: string | undefined): TraceStart | undefined {
  const [, kind, id] = partPattern.exec(part ?? '') ?? [];
  const known = traceKinds.find((each) => each === kind);
  return known === undefined || id === undefined ? undefined : { kind: known, id };
}
