import type { AssessedCriterion, Assessment } from '../../assessment/index.ts';
import { countIn } from '../../assessment/index.ts';
import type { Commitment } from '../../policy/index.ts';
import { formatClauses } from '../../standards/index.ts';
import type { Reader } from '../reader.ts';
import { bandName } from '../reader.ts';
import type { Block, ReportSection, TableCell } from '../reportModel.ts';
import { scoreRow } from '../scoreRow.ts';
import { outcomeWords, severityWords, words } from '../words.ts';

/** A page shows so many findings of one rule; the rest stand in the workbook and the assessment. */
const mostFindings = 15;
const mostCodes = 24;

/** One principle: its score, then every promise that mainly serves it with its rules and records. */
export function principleSection(reader: Reader, index: number): ReportSection {
  const { assessment, say, write } = reader;
  const principle = assessment.pack.principles[index];
  const result = assessment.principles[index];
  if (principle === undefined || result === undefined)
    throw new Error(`There is no principle ${index}.`);
  const own = assessment.pack.commitments.filter(
    ({ mainPrinciple }) => mainPrinciple === principle.id,
  );
  const also = assessment.pack.commitments.filter(
    ({ mainPrinciple, weights }) =>
      weights[principle.id] !== undefined && mainPrinciple !== principle.id,
  );
  const blocks: Block[] = [
    { kind: 'paragraph', tone: 'lead', text: write(principle.asks) },
    {
      kind: 'scores',
      caption: `${say(words.promiseKind)} · ${say(words.lawKind)} · ${say(words.standardKind)}`,
      alternative: reader.figure(result.scores.promise),
      bands: assessment.pack.bands.map(({ from, name }) => ({ from, name: write(name) })),
      rows: [
        scoreRow(
          reader,
          say(words.promiseKind),
          '',
          result.scores.promise,
          bandName(reader, result.standing),
        ),
        scoreRow(reader, say(words.lawKind), '', result.scores.law, ''),
        scoreRow(reader, say(words.standardKind), '', result.scores.standard, ''),
      ],
    },
  ];
  if (result.standing.isCapped) blocks.push({ kind: 'note', text: say(words.bandCapped) });
  if (also.length > 0) {
    blocks.push({
      kind: 'paragraph',
      tone: 'quiet',
      text: say(words.alsoCounted, { codes: reader.list(also.map(({ id }) => id)) }),
    });
  }
  for (const commitment of own) blocks.push(...commitmentBlocks(reader, commitment));
  return {
    id: `principle-${principle.id}`,
    title: `${principle.code} ${write(principle.name)}`,
    blocks,
  };
}

function commitmentBlocks(reader: Reader, commitment: Commitment): readonly Block[] {
  const { assessment, say, write } = reader;
  const result = assessment.commitments.find(({ id }) => id === commitment.id);
  if (result === undefined) return [];
  const { outcome, score } = result.verdicts.promise;
  const references = [say(words.policySection, { section: write(commitment.section) })];
  if (commitment.clauses.length > 0) {
    references.push(
      say(words.references, { clauses: formatClauses(commitment.clauses, reader.language) }),
    );
  }
  const blocks: Block[] = [
    {
      kind: 'commitment',
      id: `commitment-${commitment.id}`,
      code: commitment.id,
      outcome,
      outcomeText: say(outcomeWords[outcome]),
      promise: write(commitment.promise),
      references,
      figure: reader.figure(score),
    },
  ];
  if (commitment.remark !== undefined)
    blocks.push({ kind: 'note', text: write(commitment.remark) });
  if (commitment.noCriterion !== undefined)
    blocks.push({ kind: 'note', text: write(commitment.noCriterion) });
  for (const { criterion: id } of commitment.criteria) {
    const criterion = assessment.criteria.find((one) => one.id === id);
    if (criterion !== undefined) blocks.push(...criterionBlocks(reader, assessment, criterion));
  }
  return blocks;
}

function criterionBlocks(
  reader: Reader,
  assessment: Assessment,
  criterion: AssessedCriterion,
): readonly Block[] {
  const { say, write } = reader;
  const kind = say(
    { promise: words.promiseKind, law: words.lawKind, standard: words.standardKind }[
      criterion.kind
    ],
  );
  const blocks: Block[] = [
    {
      kind: 'heading',
      level: 4,
      text: say(words.ruleOutcome, {
        title: write(criterion.title),
        outcome: say(outcomeWords[criterion.outcome]),
      }),
    },
    {
      kind: 'paragraph',
      tone: 'quiet',
      text: say(words.ruleLine, { kind, rule: write(criterion.rule) }),
    },
  ];
  const { counts, judges } = criterion;
  if ((assessment.records[judges]?.length ?? 0) === 0) {
    blocks.push({ kind: 'paragraph', text: say(words.noRecords) });
    return blocks;
  }
  blocks.push({
    kind: 'paragraph',
    text: say(words.countsLine, {
      met: counts.met,
      partly: counts['partly-met'],
      notMet: counts['not-met'],
      undetermined: counts.undetermined + counts.error,
      notApplicable: counts['not-applicable'],
    }),
  });
  if (criterion.findings.length > 0) blocks.push(findingsTable(reader, criterion));
  if (criterion.met.length > 0) {
    blocks.push({
      kind: 'paragraph',
      tone: 'quiet',
      text: say(words.metRecords, { codes: reader.codes(judges, criterion.met, mostCodes) }),
    });
  }
  for (const { reason, records } of criterion.notApplicable) {
    const first = records[0]?.[0];
    if (first === undefined) continue;
    const codes = reader.codes(judges, records, mostCodes);
    const because =
      criterion.says[reason] === undefined
        ? ''
        : reader.finding(criterion, { record: first, outcome: 'not-applicable', code: reason })
            .text;
    blocks.push({
      kind: 'paragraph',
      tone: 'quiet',
      text:
        countIn(records) === 1
          ? say(words.notApplicableRecord, { codes, because })
          : say(words.notApplicableRecords, { codes, because }),
    });
  }
  return blocks;
}

function findingsTable(reader: Reader, criterion: AssessedCriterion): Block {
  const { say } = reader;
  const shown = criterion.findings.slice(0, mostFindings);
  const rows = shown.map((finding): readonly TableCell[] => {
    const { text, fix } = reader.finding(criterion, finding);
    const ref = [criterion.judges, finding.record] as const;
    const severity = severityWords[criterion.says[finding.code]?.severity ?? criterion.severity];
    return [
      reader.code(ref),
      { outcome: finding.outcome, text: say(outcomeWords[finding.outcome]) },
      finding.outcome === 'not-met'
        ? say(words.findingSeverity, { text, severity: say(severity) })
        : text,
      fix,
    ];
  });
  const more = criterion.findings.length - shown.length;
  return {
    kind: 'table',
    columns: [
      { head: '#', weight: 0, kind: 'code' },
      { head: say(words.outcome), weight: 1.9, kind: 'verdict' },
      { head: say(words.finding), weight: 5.2, kind: 'text' },
      { head: say(words.whatToDo), weight: 3.9, kind: 'text' },
    ],
    rows,
    ...(more > 0 ? { remark: say(words.andMore, { more }) } : {}),
  };
}
