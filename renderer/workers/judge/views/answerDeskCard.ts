import { optionOf } from '../../../../shared/assessment/assessExports.ts';
import { labelOf } from '../../../../shared/assessment/assessCriteria.ts';
import { showCell } from '../../../../shared/exchange/cells/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import type { RegisterId } from '../../../../shared/map/index.ts';
import { known, registerOf } from '../../../../shared/map/index.ts';
import type { MissingFact } from '../../../../shared/transfers/index.ts';
import type { DeskDocument } from '../../../../shared/views/index.ts';
import { deskCalendar, deskRows } from '../../../../shared/views/index.ts';
import type { DeskCard, DeskFact, DeskPaper } from '../../../data/verdicts/views.ts';
import { sayVerdict } from '../sayVerdict.ts';
import { toDay } from './answerDesk.ts';
import { citeClauses, entryMaker } from './deskEntries.ts';
import type { NameOf } from './recordNamer.ts';
import { recordNamer } from './recordNamer.ts';
import type { ViewSources } from './viewSources.ts';

/** One export with everything the desk knows of it, rules in words; null where the flow is no export. */
export function answerDeskCard(sources: ViewSources, flow: string): DeskCard | null {
  const { facts, snapshot, evaluation } = sources;
  const fact = facts.find(({ id }) => id === flow);
  if (fact === undefined) return null;
  const [row] = deskRows([fact], snapshot, evaluation);
  if (row === undefined) return null;
  const nameOf = recordNamer(snapshot);
  const record = snapshot.get('flows', flow);
  return {
    entry: entryMaker(snapshot, nameOf)(row),
    papers: row.documents.map((document) => toPaper(document, flow, sources)),
    purpose: nameOf('purposes', row.purpose),
    missing: row.decision.missing.map((missing) => sayMissing(missing, nameOf)),
    mechanismFacts:
      row.mechanism === null
        ? []
        : factsOf('mechanisms', row.mechanism.id, mechanismFields, sources, nameOf),
    equivalences: row.equivalences.flatMap((id) => {
      const named = nameOf('equivalences', id);
      if (named === null) return [];
      return [
        { record: named, facts: factsOf('equivalences', id, equivalenceFields, sources, nameOf) },
      ];
    }),
    dates: deskCalendar([fact], snapshot)
      .filter(({ flows }) => flows.length > 0)
      .flatMap((date) => toDay(date, nameOf)),
    now: {
      exportGround: optionOf('flows', 'exportGround', record?.exportGround),
      location: nameOf('locations', known(record?.toLocation)),
    },
  };
}

const mechanismFields = ['result', 'effective', 'filed', 'people'];
const equivalenceFields = [
  'country',
  'partner',
  'lawLevel',
  'conclusion',
  'concluded',
  'validUntil',
  'reasons',
];

/** What a record says in some of its fields; null where nobody has said. */
function factsOf(
  register: RegisterId,
  id: string,
  fields: readonly string[],
  { snapshot }: ViewSources,
  nameOf: NameOf,
): readonly DeskFact[] {
  const record = snapshot.get(register, id) as { readonly [field: string]: unknown } | undefined; // read by name
  return fields.flatMap((name) => {
    const field = registerOf(register).fields[name];
    if (field === undefined || record === undefined) return [];
    const value = record[name];
    const show = (language: 'en' | 'zh-CN') =>
      showCell(field, value, language, (target, wanted) => nameOf(target, wanted) ?? undefined);
    return [
      { label: field.label, value: value === undefined ? null : text(show('en'), show('zh-CN')) },
    ];
  });
}

function sayMissing(missing: MissingFact, nameOf: NameOf): DeskCard['missing'][number] {
  if (missing.kind === 'record') return { label: registerOf(missing.register).one, record: null };
  return {
    label: labelOf(missing.register, missing.field),
    record: nameOf(missing.register, missing.id),
  };
}

function toPaper(
  { judgement, clauses, ...document }: DeskDocument,
  flow: string,
  { snapshot, evaluation }: ViewSources,
): DeskPaper {
  const basis = citeClauses(clauses);
  if (judgement === null) return { ...document, basis, says: null, fix: null };
  const { criterion, outcome, finding } = judgement;
  const said = sayVerdict(
    { criterion, outcome, ...(finding === null ? {} : { finding }) },
    { register: 'flows', id: flow },
    snapshot,
    evaluation.pack,
    null,
  );
  return { ...document, basis, says: said.says, fix: said.fix };
}
