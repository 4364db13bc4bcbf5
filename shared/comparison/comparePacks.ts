import type { AssessedPack, Assessment } from '../assessment/index.ts';
import type { Text } from '../lib/index.ts';
import type { ComparedCriterion, ComparedPack, PackChange, PackComparison } from './comparison.ts';
import { compareFields, isSameValue } from './listEdits.ts';

type Part = Exclude<PackChange['part'], 'pack'>;

interface Entry {
  readonly id: string;
  readonly title: Text;
  /** What is compared. */
  readonly members: { readonly [name: string]: unknown };
}

/** The pack an assessment was judged by. */
export function packOf({ pack, digests }: Assessment): ComparedPack {
  const { id, revision, title } = pack;
  return { id, revision, title, digest: digests.pack };
}

/**
 * How the packs two assessments were judged by differ, from what the assessments keep of them; null where
 * both are the same by their digests.
 */
export function comparePacks(before: Assessment, after: Assessment): PackComparison | null {
  if (before.digests.pack === after.digests.pack) return null;
  const changes: PackChange[] = [];
  const [old, fresh] = [headOf(before.pack), headOf(after.pack)];
  const head = compareMembers(old, fresh);
  if (head.length > 0) {
    const { id, title } = after.pack;
    changes.push({ part: 'pack', change: 'changed', id, title, members: head });
  }
  for (const part of parts) {
    changes.push(...compareEntries(part, entriesOf(part, before), entriesOf(part, after)));
  }
  return { before: packOf(before), after: packOf(after), changes };
}

const parts = ['principle', 'band', 'commitment', 'criterion', 'tension', 'gap'] as const;

function headOf({ id, revision, title, owner, dated, bestBandWhenCritical }: AssessedPack) {
  return { id, revision, title, owner, dated, bestBandWhenCritical };
}

function entriesOf(part: Part, { pack, criteria }: Assessment): readonly Entry[] {
  switch (part) {
    case 'principle':
      return pack.principles.map(({ id, ...members }) => ({ id, title: members.name, members }));
    case 'band':
      return pack.bands.map(({ id, ...members }) => ({ id, title: members.name, members }));
    case 'commitment':
      return pack.commitments.map(({ id, criteria: chosen, ...rest }) => ({
        id,
        title: rest.promise,
        members: {
          ...rest,
          criteria: Object.fromEntries(chosen.map(({ criterion, weight }) => [criterion, weight])),
        },
      }));
    case 'criterion':
      return criteria.map((one) => {
        const { id, kind, revision, severity, title, rule, clauses, judges, questions, says } = one;
        return {
          id,
          title,
          members: { revision, kind, severity, judges, title, rule, clauses, questions, says },
        };
      });
    case 'tension':
      return pack.tensions.map(({ id, ...members }) => ({ id, title: members.text, members }));
    case 'gap':
      return pack.gaps.map(({ id, ...members }) => ({ id, title: members.text, members }));
  }
}

function compareEntries(
  part: Part,
  before: readonly Entry[],
  after: readonly Entry[],
): readonly PackChange[] {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const fresh = new Map(after.map((entry) => [entry.id, entry]));
  const changes: PackChange[] = [];
  for (const { id, title, members } of after) {
    const was = old.get(id);
    if (was === undefined) changes.push({ part, change: 'added', id, title, members: [] });
    else {
      const changed = compareMembers(was.members, members);
      if (changed.length > 0)
        changes.push({ part, change: 'changed', id, title, members: changed });
    }
  }
  for (const { id, title } of before) {
    if (!fresh.has(id)) changes.push({ part, change: 'gone', id, title, members: [] });
  }
  return changes;
}

/** Tables of weights are told weight by weight; everything else as a whole. */
const tables: ReadonlySet<string> = new Set(['weights', 'criteria']);

function compareMembers(before: Entry['members'], after: Entry['members']): PackChange['members'] {
  return compareFields(withId(before), withId(after)).flatMap(
    ({ field, before: was, after: is }) => {
      const name = field === keptId ? 'id' : field;
      if (tables.has(name) && isTable(was) && isTable(is)) {
        return compareFields(was, is).map((one) => ({
          name: `${name}.${one.field}`,
          ...(one.before === undefined ? {} : { before: one.before }),
          ...(one.after === undefined ? {} : { after: one.after }),
        }));
      }
      if (isSameValue(was, is)) return [];
      return [
        {
          name,
          ...(was === undefined ? {} : { before: was }),
          ...(is === undefined ? {} : { after: is }),
        },
      ];
    },
  );
}

/** Rows leave their id out of a comparison; of a pack's head it is compared too. */
const keptId = 'pack-id';

function withId({ id, ...rest }: Entry['members']): Entry['members'] {
  return id === undefined ? rest : { [keptId]: id, ...rest };
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a rule was last called in two assessments, of which one at least has it. */
export function criterionOf(id: string, before: Assessment, after: Assessment): ComparedCriterion {
  const found = [...after.criteria, ...before.criteria].find((one) => one.id === id);
  if (found === undefined) throw new Error(`Expected a rule of either assessment, found "${id}".`);
  const { title, kind, severity } = found;
  return { title, kind, severity };
}
