import type { CountBounds, ExportRow } from '../../assessment/index.ts';
import { constants, formatClauses } from '../../standards/index.ts';
import type { Reader } from '../reader.ts';
import type { Block, ReportSection, TableCell } from '../reportModel.ts';
import { outcomeWords, requiredWords, words } from '../words.ts';

const mostExports = 400;
const mostTimers = 60;

/** Exports: counters against their thresholds, one row an export with both verdicts, then what falls due. */
export function exportsSection(reader: Reader): ReportSection {
  const { assessment, say } = reader;
  const blocks: Block[] = [{ kind: 'paragraph', tone: 'lead', text: say(words.exportsIntro) }];
  if (assessment.exports.length === 0)
    blocks.push({ kind: 'paragraph', text: say(words.noExports) });
  else blocks.push(countersTable(reader), exportsTable(reader), rowsTable(reader));
  blocks.push({ kind: 'heading', level: 2, text: say(words.timers) }, timersBlock(reader));
  return { id: 'exports', title: say(words.exports), blocks };
}

function countersTable(reader: Reader): Block {
  const { assessment, say } = reader;
  const { general, sensitive, year } = assessment.counters;
  const number = (value: number) => value.toLocaleString(reader.language);
  const bounds = ({ lower, upper }: CountBounds) => [
    number(lower),
    upper === null ? say(words.counterUnknown) : number(upper),
  ];
  const { exportGeneralExemptBelow, exportGeneralAssessmentFrom, exportSensitiveAssessmentFrom } =
    constants;
  return {
    kind: 'table',
    caption: say(words.countersCaption, { asOf: assessment.asOf, year: String(year) }),
    columns: [
      { head: '', weight: 3, kind: 'text' },
      { head: say(words.counterLower), weight: 1.3, kind: 'number' },
      { head: say(words.counterUpper), weight: 1.8, kind: 'number' },
      { head: say(words.counterThresholds), weight: 2.2, kind: 'number' },
    ],
    rows: [
      [
        say(words.counterGeneral),
        ...bounds(general),
        `${number(exportGeneralExemptBelow.value)} / ${number(exportGeneralAssessmentFrom.value)}`,
      ],
      [
        say(words.counterSensitive),
        ...bounds(sensitive),
        `1 / ${number(exportSensitiveAssessmentFrom.value)}`,
      ],
    ],
    remark: say(words.counterRemark),
  };
}

function exportsTable(reader: Reader): Block {
  const { assessment, say } = reader;
  const shown = assessment.exports.slice(0, mostExports);
  const more = assessment.exports.length - shown.length;
  return {
    kind: 'table',
    columns: [
      { head: '#', weight: 0, kind: 'code' },
      { head: say(words.exportFlow), weight: 3, kind: 'text' },
      { head: say(words.route), weight: 1.8, kind: 'text' },
      { head: say(words.people), weight: 1.2, kind: 'number' },
      { head: say(words.sensitivePeople), weight: 1.1, kind: 'number' },
      { head: say(words.askedAndHeld), weight: 3.6, kind: 'text' },
      { head: say(words.promiseKind), weight: 2, kind: 'verdict' },
      { head: say(words.lawKind), weight: 2, kind: 'verdict' },
    ],
    rows: shown.map((row) => exportCells(reader, row)),
    ...(more > 0 ? { remark: say(words.andMore, { more }) } : {}),
  };
}

function exportCells(reader: Reader, row: ExportRow): readonly TableCell[] {
  const { say, write } = reader;
  const flow = reader.assessment.records.flows?.[row.flow[1]];
  const recipient = row.recipient === null ? say(words.unknown) : reader.name(row.recipient);
  const places = (codes: readonly string[]) =>
    codes.length === 0 ? say(words.unknown) : reader.list(codes.map(reader.place));
  const count = (people: number | null) =>
    people === null ? say(words.unknown) : people.toLocaleString(reader.language);
  return [
    reader.code(row.flow),
    `${write(flow?.name)} → ${recipient}`,
    `${places(row.from)} → ${places(row.to)}`,
    count(row.people),
    count(row.sensitivePeople),
    askedAndHeld(reader, row),
    { outcome: row.verdicts.promise, text: say(outcomeWords[row.verdicts.promise]) },
    { outcome: row.verdicts.law, text: say(outcomeWords[row.verdicts.law]) },
  ];
}

function askedAndHeld(reader: Reader, row: ExportRow): string {
  const { say } = reader;
  const { required: id, number, missing } = row.decision;
  const parts: string[] = [];
  const required = id === null ? undefined : requiredWords[id];
  if (required === undefined) parts.push(say(words.missing, { facts: reader.missing(missing) }));
  else if (number === null) parts.push(say(words.askedWithoutRow, { required: say(required) }));
  else parts.push(say(words.asked, { required: say(required), number }));
  if (row.mechanism !== null)
    parts.push(say(words.held, { mechanism: mechanism(reader, row.mechanism) }));
  else if (id !== 'exempt' && id !== 'none') parts.push(say(words.heldNone));
  return parts.join(reader.language === 'en' ? ' ' : '');
}

function mechanism(reader: Reader, held: NonNullable<ExportRow['mechanism']>): string {
  const { say, write } = reader;
  const kind = write(held.kind);
  const named = held.reference === null ? kind : `${kind} ${held.reference}`;
  return held.validUntil === null
    ? named
    : say(words.validUntil, { named, until: held.validUntil });
}

/** Each row that matched, once, with its source and what a lawyer should confirm. */
function rowsTable(reader: Reader): Block {
  const { say, write } = reader;
  const seen = new Map<string, ExportRow['decision']>();
  for (const { decision } of reader.assessment.exports) {
    if (decision.row !== null && !seen.has(decision.row)) seen.set(decision.row, decision);
  }
  return {
    kind: 'table',
    caption: say(words.rowsCaption),
    columns: [
      { head: say(words.row), weight: 0, kind: 'code' },
      { head: say(words.condition), weight: 4, kind: 'text' },
      { head: say(words.consequence), weight: 4.5, kind: 'text' },
      { head: say(words.basis), weight: 2, kind: 'text' },
    ],
    rows: [...seen.values()]
      .toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0))
      .map(({ number, condition, consequence, basis, confirmWithCounsel }) => [
        String(number ?? ''),
        write(condition),
        confirmWithCounsel === null
          ? write(consequence)
          : [write(consequence), say(words.confirm, { what: write(confirmWithCounsel) })].join(
              reader.language === 'en' ? ' ' : '',
            ),
        formatClauses(basis, reader.language),
      ]),
  };
}

function timersBlock(reader: Reader): Block {
  const { assessment, say, write } = reader;
  if (assessment.timers.length === 0) return { kind: 'paragraph', text: say(words.noTimers) };
  const shown = assessment.timers.slice(0, mostTimers);
  const more = assessment.timers.length - shown.length;
  return {
    kind: 'table',
    columns: [
      { head: say(words.due), weight: 1.4, kind: 'text' },
      { head: '#', weight: 0, kind: 'code' },
      { head: say(words.record), weight: 3, kind: 'text' },
      { head: say(words.what), weight: 3.4, kind: 'text' },
      { head: say(words.basis), weight: 2.2, kind: 'text' },
    ],
    rows: shown.map(({ due, record, text, basis, isOverdue }) => [
      isOverdue ? say(words.overdue, { day: due }) : due,
      reader.code(record),
      write(assessment.records[record[0]]?.[record[1]]?.name),
      write(text),
      formatClauses(basis, reader.language),
    ]),
    ...(more > 0 ? { remark: say(words.andMore, { more }) } : {}),
  };
}
