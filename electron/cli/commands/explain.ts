import { canonicalJson } from '../../../shared/lib/index.ts';
import type { AssessedCriterion, Assessment, RecordRef } from '../../../shared/assessment/index.ts';
import { isRegisterId, registerOf } from '../../../shared/map/index.ts';
import { formatClauses } from '../../../shared/standards/index.ts';
import type { Reader } from '../../../shared/report/index.ts';
import { createReader, outcomeWords, words as reportWords } from '../../../shared/report/index.ts';
import { parseArguments, today } from '../arguments.ts';
import { assessWorkspace } from '../assessWorkspace.ts';
import type { ExitCode } from '../exit.ts';
import { Unusable } from '../exit.ts';
import { openWorkspace } from '../openWorkspace.ts';
import type { Terminal } from '../terminal.ts';
import { words } from '../words.ts';

const usage = 'cartulary explain WORKSPACE ID [--as-of YYYY-MM-DD] [--json]';

/** Why something got its verdict: a criterion, a commitment, or a record by its code. */
export async function explain(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { positionals, asOf, json } = parseArguments(args, ['as-of', 'json'], 2, usage, terminal);
  const [path = '', id = ''] = positionals;
  const opened = await openWorkspace(path, terminal);
  const { assessment } = assessWorkspace(opened, asOf ?? today(), terminal);
  const found = find(assessment, id);
  if (found === null) throw new Unusable([terminal.say(words.notFound, { id })]);
  if (json) {
    terminal.print(canonicalJson(found));
    return 0;
  }
  const reader = createReader(assessment, terminal.language);
  const lines = [...heading(reader, found)];
  for (const criterion of found.criteria) lines.push('', ...criterionLines(reader, criterion));
  for (const line of lines) terminal.print(line);
  return 0;
}

type Found =
  | { readonly kind: 'criterion'; readonly criteria: readonly AssessedCriterion[] }
  | {
      readonly kind: 'commitment';
      readonly id: string;
      readonly criteria: readonly AssessedCriterion[];
    }
  | {
      readonly kind: 'record';
      readonly record: RecordRef;
      /** Each criterion with only what it found about this record, or about others because of it. */
      readonly criteria: readonly AssessedCriterion[];
    };

function find(assessment: Assessment, id: string): Found | null {
  const criterion = assessment.criteria.find((one) => one.id === id);
  if (criterion !== undefined) return { kind: 'criterion', criteria: [criterion] };
  const commitment = assessment.pack.commitments.find((one) => one.id === id);
  if (commitment !== undefined) {
    const chosen = new Set(commitment.criteria.map((one) => one.criterion));
    return {
      kind: 'commitment',
      id,
      criteria: assessment.criteria.filter((one) => chosen.has(one.id)),
    };
  }
  const record = findRecord(assessment, id);
  if (record === null) return null;
  const [register, position] = record;
  const criteria = assessment.criteria.flatMap((one) => {
    const findings = one.findings.filter(
      ({ record: judged, records }) =>
        (one.judges === register && judged === position) ||
        Object.values(records ?? {}).some(([of, at]) => of === register && at === position),
    );
    const isJudged =
      one.judges === register && one.met.some(([from, to]) => from <= position && position <= to);
    if (findings.length === 0 && !isJudged) return [];
    return [
      { ...one, findings, met: isJudged ? [[position, position] as const] : [], notApplicable: [] },
    ];
  });
  return { kind: 'record', record, criteria };
}

function findRecord(assessment: Assessment, code: string): RecordRef | null {
  for (const [register, records] of Object.entries(assessment.records)) {
    const position = records.findIndex((record) => record.code === code || record.id === code);
    if (position !== -1 && isRegisterId(register)) return [register, position];
  }
  return null;
}

function heading(reader: Reader, found: Found): readonly string[] {
  const { assessment, say, write } = reader;
  if (found.kind === 'record') {
    const [register] = found.record;
    return [`${write(registerOf(register).one)}: ${reader.name(found.record)}`];
  }
  if (found.kind === 'criterion') return [];
  const commitment = assessment.pack.commitments.find(({ id }) => id === found.id);
  const result = assessment.commitments.find(({ id }) => id === found.id);
  if (commitment === undefined || result === undefined) return [];
  const { outcome, score } = result.verdicts.promise;
  return [
    `${commitment.id} ${write(commitment.promise)}`,
    `${say(outcomeWords[outcome])} · ${reader.figure(score)} · ${reader.coverage(score)}`,
    say(reportWords.policySection, { section: write(commitment.section) }),
    formatClauses(commitment.clauses, reader.language),
    ...(commitment.remark === undefined ? [] : [write(commitment.remark)]),
  ];
}

function criterionLines(reader: Reader, criterion: AssessedCriterion): readonly string[] {
  const { say, write } = reader;
  const kind = say(
    {
      promise: reportWords.promiseKind,
      law: reportWords.lawKind,
      standard: reportWords.standardKind,
    }[criterion.kind],
  );
  const lines = [
    `${write(criterion.title)} [${criterion.id}] – ${say(outcomeWords[criterion.outcome])}`,
    `  ${say(reportWords.ruleLine, { kind, rule: write(criterion.rule) })}`,
    `  ${say(reportWords.references, { clauses: formatClauses(criterion.clauses, reader.language) })}`,
  ];
  for (const finding of criterion.findings) {
    const { text, fix } = reader.finding(criterion, finding);
    lines.push(`  ${say(outcomeWords[finding.outcome])}: ${text}`);
    if (fix !== '') lines.push(`    → ${fix}`);
    const lost = costOf(reader, criterion, finding);
    if (lost !== '') lines.push(`    ${lost}`);
  }
  if (criterion.met.length > 0) {
    lines.push(
      `  ${say(reportWords.metRecords, { codes: reader.codes(criterion.judges, criterion.met, 24) })}`,
    );
  }
  return lines;
}

/** What the finding costs, by principle: `P1 −1.25  P6 −0.40`. */
function costOf(
  reader: Reader,
  criterion: AssessedCriterion,
  finding: AssessedCriterion['findings'][number],
): string {
  const open =
    finding.outcome === 'met' || finding.outcome === 'not-applicable'
      ? 0
      : 1 - (finding.share ?? 0);
  return reader.assessment.pack.principles
    .flatMap(({ id, code }) => {
      const cost = (criterion.worth[id] ?? 0) * open * 100;
      return cost === 0 ? [] : [`${code} −${cost.toFixed(2)}`];
    })
    .join('  ');
}
