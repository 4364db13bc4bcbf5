import type { Reader } from '../reader.ts';
import type { SheetModel } from '../workbookModel.ts';
import { outcomeWords } from '../words.ts';
import { formatClauses } from '../../standards/index.ts';
import { workbookWords as words } from './words.ts';

/** Every export with the row of the decision table that matched and the three verdicts apart. */
export function exportsSheet(reader: Reader, preface: readonly string[]): SheetModel {
  const { assessment, say, write } = reader;
  const places = (codes: readonly string[]) =>
    codes.length === 0 ? say(words.unknown) : reader.list(codes.map(reader.place));
  return {
    id: 'exports',
    name: say(words.transfers),
    preface,
    frozenColumns: 2,
    columns: [
      { key: 'code', head: say(words.code), width: 11, kind: 'text' },
      { key: 'name', head: say(words.name), width: 30, kind: 'wrapped' },
      { key: 'promise', head: say(words.promiseVerdict), width: 15, kind: 'verdict' },
      { key: 'law', head: say(words.lawVerdict), width: 15, kind: 'verdict' },
      { key: 'standard', head: say(words.standardVerdict), width: 15, kind: 'verdict' },
      { key: 'kind', head: say(words.kind), width: 14, kind: 'text' },
      { key: 'recipient', head: say(words.recipient), width: 28, kind: 'wrapped' },
      { key: 'from', head: say(words.from), width: 16, kind: 'wrapped' },
      { key: 'to', head: say(words.to), width: 16, kind: 'wrapped' },
      { key: 'categories', head: say(words.categories), width: 36, kind: 'wrapped' },
      { key: 'people', head: say(words.people), width: 13, kind: 'integer' },
      { key: 'sensitivePeople', head: say(words.sensitivePeople), width: 13, kind: 'integer' },
      { key: 'row', head: say(words.row), width: 40, kind: 'wrapped' },
      { key: 'requirement', head: say(words.requirement), width: 40, kind: 'wrapped' },
      { key: 'clause', head: say(words.clause), width: 26, kind: 'wrapped' },
      { key: 'mechanism', head: say(words.mechanism), width: 24, kind: 'wrapped' },
      { key: 'reference', head: say(words.reference), width: 20, kind: 'text' },
      { key: 'validUntil', head: say(words.validUntil), width: 12, kind: 'day' },
      { key: 'missing', head: say(words.missing), width: 36, kind: 'wrapped' },
    ],
    rows: assessment.exports.map((row) => {
      const { promise, law, standard } = row.verdicts;
      const { decision, mechanism } = row;
      return [
        reader.code(row.flow),
        write(assessment.records.flows?.[row.flow[1]]?.name),
        { outcome: promise, text: say(outcomeWords[promise]) },
        { outcome: law, text: say(outcomeWords[law]) },
        { outcome: standard, text: say(outcomeWords[standard]) },
        row.kind === null ? say(words.unknown) : write(row.kind),
        row.recipient === null ? say(words.unknown) : reader.name(row.recipient),
        places(row.from),
        places(row.to),
        reader.list(
          row.categories.map(([, position]) =>
            write(assessment.records.categories?.[position]?.name),
          ),
        ),
        row.people ?? say(words.unknown),
        row.sensitivePeople ?? say(words.unknown),
        decision.condition === null ? say(outcomeWords.undetermined) : write(decision.condition),
        decision.consequence === null ? '' : write(decision.consequence),
        formatClauses(decision.basis, reader.language),
        mechanism === null ? say(words.none) : write(mechanism.kind),
        mechanism?.reference ?? '',
        mechanism?.validUntil ?? null,
        reader.missing(decision.missing),
      ];
    }),
  };
}
