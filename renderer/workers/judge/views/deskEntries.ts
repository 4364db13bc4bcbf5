import { optionOf } from '../../../../shared/assessment/assessExports.ts';
import type { Text } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import type { Certain, Snapshot } from '../../../../shared/map/index.ts';
import type { Clause } from '../../../../shared/standards/index.ts';
import { formatClauses } from '../../../../shared/standards/index.ts';
import type { RowId, Timer } from '../../../../shared/transfers/index.ts';
import { rowOf } from '../../../../shared/transfers/index.ts';
import type { DeskRow } from '../../../../shared/views/index.ts';
import type {
  DeskCategory,
  DeskEntry,
  DeskMechanism,
  DeskPaperState,
  DeskRule,
} from '../../../data/verdicts/views.ts';
import type { NameOf } from './recordNamer.ts';

/** Turns rows of the desk into entries of its list; what entries have in common is made once. */
export function entryMaker(snapshot: Snapshot, nameOf: NameOf): (row: DeskRow) => DeskEntry {
  const rules = new Map<RowId, DeskRule>();
  const categories = new Map<string, DeskCategory>();
  const papers = new Map<string, readonly DeskPaperState[]>();
  const kinds = new Map<string, Text | null>();
  const places = new Map<string, readonly string[]>();
  const lists = new Map<string, readonly DeskCategory[]>();
  const flags = new Map<string, readonly Text[]>();
  const dates = new Map<Timer, DeskEntry['next']>();
  const mechanisms = new Map<string, DeskMechanism | null>();

  const categoryOf = (id: string): readonly DeskCategory[] => {
    const record = nameOf('categories', id);
    if (record === null) return [];
    return [
      once(categories, id, () => ({
        record,
        isSensitive: sayCertain(snapshot.get('categories', id)?.isSensitivePipl),
      })),
    ];
  };
  const placesOf = (codes: readonly string[]) => once(places, codes.join(' '), () => codes);

  const mechanismOf = ({ id, ...mechanism }: NonNullable<DeskRow['mechanism']>) =>
    once(mechanisms, id, () => {
      const record = nameOf('mechanisms', id);
      return record === null ? null : { record, ...mechanism };
    });

  return ({ fact, export: found, decision, mechanism, documents, next, ...row }) => {
    const carried = fact.categories;
    return {
      flow: { register: 'flows', id: fact.id, code: fact.code, name: fact.name },
      kind: once(kinds, fact.kind ?? '', () => optionOf('flows', 'kind', fact.kind)),
      isCertain: found.isCertain,
      recipient: nameOf('partners', fact.recipient),
      from: placesOf(fact.fromPlaces),
      to: placesOf(fact.toPlaces),
      categories:
        carried === null ? null : once(lists, carried.join(' '), () => carried.flatMap(categoryOf)),
      isSensitive: fact.isSensitive,
      generalPeople: row.generalPeople,
      sensitivePeople: row.sensitivePeople,
      required: decision.required,
      rule: decision.row === null ? null : once(rules, decision.row, toRule),
      flags: once(flags, decision.flags.join(' '), () => row.flags),
      promise: found.verdicts.promise,
      law: found.verdicts.law,
      mechanism: mechanism === null ? null : mechanismOf(mechanism),
      next:
        next === null ? null : once(dates, next, ({ due, text: said }) => ({ due, text: said })),
      papers: once(papers, documents.map(({ kind, state }) => `${kind} ${state}`).join(), () =>
        documents.map(({ kind, words, state }) => ({ kind, words, state })),
      ),
    };
  };
}

/** Clauses as both languages cite them. */
export function citeClauses(clauses: readonly Clause[]): Text {
  return text(formatClauses(clauses, 'en'), formatClauses(clauses, 'zh-CN'));
}

function toRule(id: RowId): DeskRule {
  const { number, condition, consequence, basis, confirmWithCounsel } = rowOf(id);
  return {
    id,
    number,
    condition,
    consequence,
    basis: citeClauses(basis),
    confirmWithCounsel: confirmWithCounsel ?? null,
  };
}

function sayCertain(value: boolean | undefined): Certain {
  if (value === undefined) return 'unknown';
  return value ? 'yes' : 'no';
}

function once<K, V>(made: Map<K, V>, key: K, make: (key: K) => V): V {
  let value = made.get(key);
  if (value === undefined) {
    value = make(key);
    made.set(key, value);
  }
  return value;
}
