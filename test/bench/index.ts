import { settingsOf, buildAssessment, snapshotOf } from '../../shared/assessment/index.ts';
import { buildReportPdf } from '../../shared/documents/pdf/buildReportPdf.ts';
import { buildWorkbook } from '../../shared/documents/xlsx/index.ts';
import { readWorkspace } from '../../shared/exchange/index.ts';
import { canonicalJson } from '../../shared/lib/index.ts';
import { terraMaestro as pack } from '../../shared/policy/terra-maestro-2024-08/policy.ts';
import { buildRecordsWorkbook, buildReport } from '../../shared/report/index.ts';
import { generateWorkspace, sizes } from '../../shared/samples/index.ts';
import { evaluate } from '../../shared/scoring/index.ts';
import { splitWarnings, timers, transferDecisions } from '../../shared/transfers/index.ts';
import type { Workspace } from '../../shared/assessment/index.ts';
import { loadFonts } from '../helpers/loadFonts.ts';
import type { Row } from './measure.ts';
import { measureLiveEdits } from './liveEdits.ts';
import { compare, timeOf, toTable } from './measure.ts';

const asOf = '2026-11-01';
const engine = 'Cartulary bench';
const rules = [{ id: pack.id, criteria: pack.criteria, settings: settingsOf(pack) }];
const isJson = process.argv.includes('--json');
/** `--live`: only what follows edits. */
const isLiveOnly = process.argv.includes('--live');
const tell = (line: string) => {
  if (!isJson) console.error(line);
};

tell('Making the large workspace …');
const source = canonicalJson(generateWorkspace(sizes.large, 1));
const opened = readWorkspace(source, rules);
if (!opened.ok)
  throw new Error(`The large workspace is not sound: ${JSON.stringify(opened.error[0])}`);
const parsed: Workspace = opened.value;
const records = Object.values(parsed.registers).reduce((sum, list) => sum + list.length, 0);
tell(
  `${records} records, ${(source.length / 1e6).toFixed(1)} MB, ${pack.criteria.length} criteria, Node ${process.version}`,
);

/** Everything the rules say of a parsed map: indexes, all criteria, scorecards, transfers, dates. */
function evaluateAll(workspace: Workspace): void {
  const snapshot = snapshotOf(workspace, pack, asOf);
  snapshot.derived(transferDecisions);
  snapshot.derived(splitWarnings);
  snapshot.derived(timers);
  evaluate(pack, snapshot, workspace.answers, workspace.overrides);
}

const parse = () => JSON.parse(source) as unknown;
const rows: Row[] = [];

let coldRatio: number | undefined;
if (!isLiveOnly) await measureBatch();

tell('Editing …');
const liveFigures = await measureLiveEdits(parsed, pack, asOf, () =>
  timeOf(() => evaluate(pack, snapshotOf(parsed, pack, asOf), parsed.answers, parsed.overrides)),
);
rows.push(...liveFigures.rows);

if (isJson) console.log(JSON.stringify(rows));
else {
  console.log(toTable(rows));
  if (coldRatio !== undefined) {
    console.log(
      `The very first evaluation of a process, before the code is warm, took ${coldRatio.toFixed(2)} times a parse.`,
    );
  }
  console.log(`From one edit to the principles:\n${liveFigures.lines.join('\n')}`);
}

/** Everything but the edits. */
async function measureBatch(): Promise<void> {
  tell('Evaluating …');
  coldRatio = (await timeOf(() => evaluateAll(parsed))) / (await timeOf(parse));
  for (let warm = 0; warm < 8; warm++) evaluateAll(parsed);
  rows.push(
    await compare(
      'evaluate-vs-parse',
      'full evaluation (indexes, all criteria, scorecards, transfers) over one JSON.parse of the same file',
      1,
      11,
      () => evaluateAll(parsed),
      parse,
    ),
  );

  tell('Reading …');
  rows.push(
    await compare(
      'read-vs-parse',
      'reading the file with every check over one JSON.parse of it',
      null,
      3,
      () => {
        const read = readWorkspace(source, rules);
        if (!read.ok)
          throw new Error(`The large workspace is not sound: ${JSON.stringify(read.error[0])}`);
      },
      parse,
    ),
  );

  tell('Assessing …');
  rows.push(
    await compare(
      'assess-vs-parse',
      'from the workspace to the assessment with all digests, over one JSON.parse',
      null,
      3,
      () => {
        buildAssessment(parsed, pack, asOf, { engine });
      },
      parse,
    ),
  );

  tell('Drawing …');
  const fonts = loadFonts();
  const { assessment, snapshot } = buildAssessment(parsed, pack, asOf, { engine });
  const report = buildReport(assessment, 'en');
  rows.push(
    await compare(
      'pdf-vs-parse',
      'the report as PDF (English), over one JSON.parse',
      null,
      1,
      () => buildReportPdf(report, fonts),
      parse,
    ),
  );
  rows.push(
    await compare(
      'workbook-vs-parse',
      'the records of processing as a workbook (English), over one JSON.parse',
      null,
      1,
      () => buildWorkbook(buildRecordsWorkbook(snapshot, assessment, 'en')),
      parse,
    ),
  );
  rows.push(
    await compare(
      'file-to-documents',
      'from the text of the file to assessment, PDF and workbook, over one JSON.parse',
      null,
      1,
      async () => {
        const read = readWorkspace(source, rules);
        if (!read.ok) throw new Error('The large workspace is not sound.');
        const assessed = buildAssessment(read.value, pack, asOf, { engine });
        canonicalJson(assessed.assessment);
        await buildReportPdf(buildReport(assessed.assessment, 'en'), fonts);
        await buildWorkbook(buildRecordsWorkbook(assessed.snapshot, assessed.assessment, 'en'));
      },
      parse,
    ),
  );
}
