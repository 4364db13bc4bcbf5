import type { Language } from '../../lib/index.ts';
import { digestInGroups } from '../../lib/index.ts';
import type { RegisterId, Snapshot } from '../../map/index.ts';
import type { Assessment } from '../../assessment/index.ts';
import type { Reader } from '../reader.ts';
import { bandName, createReader } from '../reader.ts';
import type { CellModel, SheetModel, WorkbookModel } from '../workbookModel.ts';
import { agreement } from '../sections/partnersSection.ts';
import { exportsSheet } from './exportsSheet.ts';
import { findingsSheet } from './findingsSheet.ts';
import { overridesSheet } from './overridesSheet.ts';
import type { ExtraColumn } from './registerSheet.ts';
import { registerSheet } from './registerSheet.ts';
import { ropaSheet } from './ropaSheet.ts';
import { createValueShower } from './showValue.ts';
import { words as reportWords } from '../words.ts';
import { workbookWords as words } from './words.ts';

/** Records of processing as a workbook: the records from the map, the verdicts from its assessment. */
export function buildRecordsWorkbook(
  snapshot: Snapshot,
  assessment: Assessment,
  language: Language,
): WorkbookModel {
  const reader = createReader(assessment, language);
  const shower = createValueShower(snapshot, language);
  const { say, write } = reader;
  const { organisation, name, isSample } = assessment.workspace;
  const company = write(organisation.name) || write(name);
  const preface = (title: string): readonly string[] => [
    `${title} – ${company}`,
    say(words.asOf, { asOf: assessment.asOf, digest: digestInGroups(assessment.digest) }),
    ...(isSample ? [say(words.sample)] : []),
  ];
  const withEmpties = (title: string) => [...preface(title), say(words.emptiesNote)];
  const sheet = (register: RegisterId, title: string, extra: readonly ExtraColumn[]) =>
    registerSheet(shower, register, title, withEmpties(title), extra);
  return {
    language,
    title: say(words.title),
    organisation: company,
    asOf: assessment.asOf,
    sheets: [
      summarySheet(reader, preface(say(words.summary))),
      ropaSheet(shower, say(words.ropa), withEmpties(say(words.ropa))),
      sheet('categories', say(words.categories), scoreColumns(reader, 'categories')),
      sheet('locations', say(words.locations), scoreColumns(reader, 'locations')),
      sheet('partners', say(words.partners), [
        ...partnerColumns(reader),
        ...scoreColumns(reader, 'partners'),
      ]),
      sheet('flows', say(words.flows), scoreColumns(reader, 'flows')),
      exportsSheet(reader, preface(say(words.transfers))),
      findingsSheet(reader, preface(say(words.findings))),
      overridesSheet(reader, preface(say(reportWords.overrides))),
    ],
  };
}

function summarySheet(reader: Reader, preface: readonly string[]): SheetModel {
  const { assessment, say, write } = reader;
  const { promise, law, standard } = assessment.overall;
  const row = (
    code: string,
    label: string,
    scores: Assessment['overall'],
    band: string,
  ): readonly CellModel[] => [
    code,
    label,
    scores.promise.low,
    scores.promise.high,
    scores.promise.coverage,
    scores.promise.decided,
    scores.promise.applicable,
    band,
    scores.law.low,
    scores.standard.low,
  ];
  return {
    id: 'summary',
    name: say(words.summary),
    preface,
    frozenColumns: 2,
    columns: [
      { key: 'code', head: say(words.code), width: 8, kind: 'text' },
      { key: 'principle', head: say(words.principle), width: 38, kind: 'text' },
      { key: 'low', head: say(words.low), width: 18, kind: 'score' },
      { key: 'high', head: say(words.high), width: 18, kind: 'score' },
      { key: 'coverage', head: say(words.coverage), width: 14, kind: 'percent' },
      { key: 'decided', head: say(words.decided), width: 13, kind: 'integer' },
      { key: 'applicable', head: say(words.applicable), width: 13, kind: 'integer' },
      { key: 'band', head: say(words.band), width: 24, kind: 'text' },
      { key: 'law', head: say(words.lawScore), width: 14, kind: 'percent' },
      { key: 'standard', head: say(words.standardScore), width: 14, kind: 'percent' },
    ],
    rows: [
      ...assessment.pack.principles.flatMap(({ id, code, name }) => {
        const result = assessment.principles.find((one) => one.id === id);
        return result === undefined
          ? []
          : [row(code, write(name), result.scores, bandName(reader, result.standing))];
      }),
      row(
        '',
        write(assessment.workspace.organisation.name ?? assessment.workspace.name),
        { promise, law, standard },
        '',
      ),
    ],
  };
}

/** The scorecard of each record as one figure: the mean of its principles, low and high. */
function scoreColumns(reader: Reader, register: RegisterId): readonly ExtraColumn[] {
  const { say, assessment } = reader;
  const weights = assessment.pack.principles.map(({ weight }) => weight);
  const byPosition = new Map<number, readonly [number, number]>();
  for (const { record, scores } of assessment.scorecards) {
    if (record[0] !== register) continue;
    let [low, high, total] = [0, 0, 0];
    scores.forEach((score, i) => {
      if (score === null) return;
      const weight = weights[i] ?? 0;
      low += score[0] * weight;
      high += score[1] * weight;
      total += weight;
    });
    if (total > 0) byPosition.set(record[1], [low / total, high / total]);
  }
  return [
    {
      column: { key: 'promisesLow', head: say(words.promisesLow), width: 13, kind: 'score' },
      cell: (_, position) => byPosition.get(position)?.[0] ?? null,
    },
    {
      column: { key: 'promisesHigh', head: say(words.promisesHigh), width: 13, kind: 'score' },
      cell: (_, position) => byPosition.get(position)?.[1] ?? null,
    },
  ];
}

function partnerColumns(reader: Reader): readonly ExtraColumn[] {
  const { say, assessment } = reader;
  return [
    {
      column: { key: 'agreement', head: say(words.agreementState), width: 22, kind: 'wrapped' },
      cell: (_, position) => {
        const row = assessment.partners[position];
        return row === undefined ? null : agreement(reader, row);
      },
    },
    {
      column: { key: 'flowCount', head: say(words.flowCount), width: 9, kind: 'integer' },
      cell: (_, position) => assessment.partners[position]?.flows ?? null,
    },
  ];
}
