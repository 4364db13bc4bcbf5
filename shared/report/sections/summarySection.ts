import type { AssessedCriterion, AssessedFinding, Assessment } from '../../assessment/index.ts';
import type { Reader } from '../reader.ts';
import { bandName } from '../reader.ts';
import { bestFixes } from '../bestFixes.ts';
import type { Block, ReportSection, ScoreRow, TableCell } from '../reportModel.ts';
import { scoreRow } from '../scoreRow.ts';
import { outcomeWords, words } from '../words.ts';

const mostCritical = 12;

/** One page to know where things stand: seven bars, three verdicts, what is critical, what to do first. */
export function summarySection(reader: Reader): ReportSection {
  const { assessment, say, write } = reader;
  const { principles, bands } = assessment.pack;
  const rows = principles.map(({ code, name }, i): ScoreRow => {
    const result = assessment.principles[i];
    if (result === undefined) throw new Error(`Principle ${code} was not scored.`);
    return scoreRow(
      reader,
      write(name),
      code,
      result.scores.promise,
      bandName(reader, result.standing),
    );
  });
  return {
    id: 'summary',
    title: say(words.summary),
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: headline(reader) },
      {
        kind: 'scores',
        caption: say(words.scoresCaption),
        alternative: say(words.scoresAlternative, {
          rows: rows
            .map(({ code, label, figure, coverage }) => `${code} ${label}: ${figure}, ${coverage}.`)
            .join(' '),
        }),
        bands: bands.map(({ from, name }) => ({ from, name: write(name) })),
        rows,
      },
      { kind: 'paragraph', tone: 'quiet', text: say(words.howToRead) },
      { kind: 'heading', level: 2, text: say(words.threeVerdicts) },
      { kind: 'paragraph', text: say(words.threeVerdictsText) },
      kindsTable(reader),
      { kind: 'heading', level: 2, text: say(words.openCritical) },
      criticalBlock(reader),
      { kind: 'heading', level: 2, text: say(words.bestFixes) },
      { kind: 'paragraph', tone: 'quiet', text: say(words.bestFixesText) },
      fixesTable(reader),
      { kind: 'heading', level: 2, text: say(words.outcomesCaption) },
      outcomesTable(reader),
    ],
  };
}

/** The whole report in two sentences. */
function headline({ assessment, say, figure }: Reader): string {
  const { low, high, value, decided, applicable } = assessment.overall.promise;
  if (low === null || high === null) return say(words.headlineNothing);
  const [from = '', to = from] = figure({ low, high }).split('–');
  const critical = criticalFindings(assessment).length;
  return value === null
    ? say(words.headline, { low: from, high: to, open: applicable - decided, critical })
    : say(words.headlineDecided, { low: from, critical });
}

/** Promise findings that are not met and critical, in the pack's order. */
function criticalFindings(
  assessment: Assessment,
): readonly { readonly criterion: AssessedCriterion; readonly finding: AssessedFinding }[] {
  return assessment.criteria.flatMap((criterion) =>
    criterion.kind !== 'promise'
      ? []
      : criterion.findings
          .filter(
            ({ outcome, code }) =>
              outcome === 'not-met' &&
              (criterion.says[code]?.severity ?? criterion.severity) === 'critical',
          )
          .map((finding) => ({ criterion, finding })),
  );
}

function kindsTable(reader: Reader): Block {
  const { assessment, say } = reader;
  const { promise, law, standard } = assessment.overall;
  return {
    kind: 'table',
    columns: [
      { head: say(words.kind), weight: 3, kind: 'text' },
      { head: say(words.range), weight: 1, kind: 'number' },
      { head: say(words.decided), weight: 3, kind: 'text' },
    ],
    rows: [
      [say(words.overallPromise), reader.figure(promise), reader.coverage(promise)],
      [say(words.overallLaw), reader.figure(law), reader.coverage(law)],
      [say(words.overallStandard), reader.figure(standard), reader.coverage(standard)],
    ],
  };
}

function criticalBlock(reader: Reader): Block {
  const { assessment, say } = reader;
  const all = criticalFindings(assessment);
  const rows = all.slice(0, mostCritical).map(({ criterion, finding }): readonly TableCell[] => {
    const { text, fix } = reader.finding(criterion, finding);
    return [commitmentsOf(reader, criterion.id), text, fix];
  });
  const more = all.length - rows.length;
  if (rows.length === 0) return { kind: 'paragraph', text: say(words.noCritical) };
  return {
    kind: 'table',
    columns: [
      { head: say(words.commitment), weight: 0, kind: 'code' },
      { head: say(words.finding), weight: 4, kind: 'text' },
      { head: say(words.whatToDo), weight: 3, kind: 'text' },
    ],
    rows,
    ...(more > 0 ? { remark: say(words.andMore, { more }) } : {}),
  };
}

function fixesTable(reader: Reader): Block {
  const { say } = reader;
  return {
    kind: 'table',
    columns: [
      { head: say(words.commitment), weight: 0, kind: 'code' },
      { head: say(words.finding), weight: 4, kind: 'text' },
      { head: say(words.whatToDo), weight: 3, kind: 'text' },
      { head: say(words.gain), weight: 0.7, kind: 'number' },
    ],
    rows: bestFixes(reader.assessment, 5).map(({ criterion, finding, gain }) => {
      const { text, fix } = reader.finding(criterion, finding);
      return [commitmentsOf(reader, criterion.id), text, fix, `+${(gain * 100).toFixed(2)}`];
    }),
  };
}

function outcomesTable(reader: Reader): Block {
  const { assessment, say } = reader;
  const outcomes = [
    'met',
    'partly-met',
    'not-met',
    'undetermined',
    'not-applicable',
    'error',
  ] as const;
  const rows = outcomes.flatMap((outcome): readonly (readonly TableCell[])[] => {
    const codes = assessment.commitments.flatMap(({ id, verdicts }) =>
      verdicts.promise.outcome === outcome ? [id] : [],
    );
    if (codes.length === 0) return [];
    return [
      [{ outcome, text: say(outcomeWords[outcome]) }, String(codes.length), reader.list(codes)],
    ];
  });
  return {
    kind: 'table',
    columns: [
      { head: say(words.outcome), weight: 1.6, kind: 'verdict' },
      { head: say(words.count), weight: 0.8, kind: 'number' },
      { head: say(words.commitment), weight: 6, kind: 'text' },
    ],
    rows,
  };
}

/** The promises a rule serves, as `C31`. */
export function commitmentsOf({ assessment, list }: Reader, criterion: string): string {
  return list(
    assessment.pack.commitments.flatMap(({ id, criteria }) =>
      criteria.some((one) => one.criterion === criterion) ? [id] : [],
    ),
  );
}
