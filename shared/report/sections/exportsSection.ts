import type { CountBounds, ExportRow } from '../../assessment/index.ts';
import { constants, formatClauses } from '../../standards/index.ts';
import type { Reader } from '../reader.ts';
import type { Block, ReportSection, TableCell } from '../reportModel.ts';
import { outcomeWords, words } from '../words.ts';

const mostExports = 400;
const mostTimers = 60;

/** Exports: counters against their thresholds, one row an export with both verdicts, then what falls due. */
export function exportsSection(reader: Reader): ReportSection {
  const { assessment, say } = reader;
  const blocks: Block[] = [{ kind: 'paragraph', tone: 'lead', text: say(words.exportsIntro) }];
  if (assessment.exports.length === 0) blocks.push({ kind: 'paragraph', text: say(words.noExports) });
  else blocks.push(countersTable(reader), exportsTable(reader));
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
  const { exportGeneralExemptBelow, exportGeneralAssessmentFrom, exportSensitiveAssessmentFrom } = constants;
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
      [say(words.counterSensitive), ...bounds(sensitive), `1 / ${number(exportSensitiveAssessmentFrom.value)}`],
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
      { head: say(words.exportFlow), weight: 2.4, kind: 'text' },
      { head: say(words.route), weight: 1.7, kind: 'text' },
      { head: say(words.people), weight: 1.4, kind: 'number' },
      { head: say(words.requirement), weight: 3.2, kind: 'text' },
      { head: say(words.mechanism), weight: 2, kind: 'text' },
      { head: say(words.promiseKind), weight: 1.35, kind: 'verdict' },
      { head: say(words.lawKind), weight: 1.35, kind: 'verdict' },
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
    say(words.peopleSensitive, { general: count(row.people), sensitive: count(row.sensitivePeople) }),
    requirement(reader, row),
    mechanism(reader, row),
    { outcome: row.verdicts.promise, text: say(outcomeWords[row.verdicts.promise]) },
    { outcome: row.verdicts.law, text: say(outcomeWords[row.verdicts.law]) },
  ];
}

function requirement(reader: Reader, { decision }: ExportRow): string {
  const { say, write } = reader;
  const parts: string[] = [];
  if (decision.consequence === null) {
    parts.push(say(outcomeWords.undetermined), say(words.missing, { facts: reader.missing(decision.missing) }));
  } else {
    parts.push(write(decision.consequence));
    if (decision.basis.length > 0) parts.push(`[${formatClauses(decision.basis, reader.language)}]`);
  }
  for (const flag of decision.flags) parts.push(write(flag));
  if (decision.confirmWithCounsel !== null) {
    parts.push(say(words.confirm, { what: write(decision.confirmWithCounsel) }));
  }
  return parts.join(reader.language === 'en' ? ' ' : '');
}

function mechanism(reader: Reader, { mechanism: held }: ExportRow): string {
  const { say, write } = reader;
  if (held === null) return say(words.none);
  const kind = write(held.kind);
  if (held.validUntil === null) return [kind, held.reference ?? ''].join(' ').trim();
  return say(words.validUntil, { kind, reference: held.reference ?? '', until: held.validUntil });
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
      { head: say(words.what), weight: 5, kind: 'text' },
      { head: say(words.basis), weight: 2.2, kind: 'text' },
    ],
    rows: shown.map(({ due, record, text, basis, isOverdue }) => [
      isOverdue ? say(words.overdue, { day: due }) : due,
      reader.code(record),
      write(text),
      formatClauses(basis, reader.language),
    ]),
    ...(more > 0 ? { remark: say(words.andMore, { more }) } : {}),
  };
}
