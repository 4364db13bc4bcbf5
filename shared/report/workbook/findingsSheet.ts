import { formatClauses } from '../../standards/index.ts';
import { registerOf } from '../../map/index.ts';
import type { Reader } from '../reader.ts';
import type { CellModel, SheetModel } from '../workbookModel.ts';
import { outcomeWords, severityWords } from '../words.ts';
import { workbookWords as words } from './words.ts';

/** Every finding of every rule: what was found, about which record, under which clause, what to do, what it would gain. */
export function findingsSheet(reader: Reader, preface: readonly string[]): SheetModel {
  const { assessment, say, write } = reader;
  const servedBy = new Map<string, { codes: string[]; principle: string }>();
  for (const { id, criteria, mainPrinciple } of assessment.pack.commitments) {
    for (const { criterion } of criteria) {
      const entry = servedBy.get(criterion);
      if (entry === undefined) servedBy.set(criterion, { codes: [id], principle: mainPrinciple });
      else entry.codes.push(id);
    }
  }
  const rows = assessment.criteria.flatMap((criterion) => {
    const served = servedBy.get(criterion.id);
    const principle = assessment.pack.principles.find(({ id }) => id === served?.principle);
    const kind = {
      promise: words.promiseVerdict,
      law: words.lawVerdict,
      standard: words.standardVerdict,
    }[criterion.kind];
    const clauses = formatClauses(criterion.clauses, reader.language);
    const worth = criterion.worth[served?.principle ?? ''] ?? 0;
    return criterion.findings.map((finding): readonly CellModel[] => {
      const { text, fix } = reader.finding(criterion, finding);
      const record = assessment.records[criterion.judges]?.[finding.record];
      const earned = finding.outcome === 'met' ? 1 : (finding.share ?? 0);
      return [
        served === undefined ? '' : reader.list(served.codes),
        principle === undefined ? '' : `${principle.code} ${write(principle.name)}`,
        say(kind),
        { outcome: finding.outcome, text: say(outcomeWords[finding.outcome]) },
        say(severityWords[criterion.says[finding.code]?.severity ?? criterion.severity]),
        write(registerOf(criterion.judges).one),
        record?.code ?? '',
        write(record?.name),
        text,
        fix,
        clauses,
        worth * (1 - earned) * 100,
        write(criterion.title),
      ];
    });
  });
  return {
    id: 'findings',
    name: say(words.findings),
    preface,
    frozenColumns: 1,
    columns: [
      { key: 'commitment', head: say(words.commitment), width: 10, kind: 'text' },
      { key: 'principle', head: say(words.principle), width: 24, kind: 'wrapped' },
      { key: 'kind', head: say(words.kind), width: 11, kind: 'text' },
      { key: 'outcome', head: say(words.outcome), width: 15, kind: 'verdict' },
      { key: 'severity', head: say(words.severity), width: 11, kind: 'text' },
      { key: 'register', head: say(words.register), width: 16, kind: 'text' },
      { key: 'code', head: say(words.code), width: 11, kind: 'text' },
      { key: 'record', head: say(words.record), width: 28, kind: 'wrapped' },
      { key: 'finding', head: say(words.finding), width: 52, kind: 'wrapped' },
      { key: 'fix', head: say(words.whatToDo), width: 44, kind: 'wrapped' },
      { key: 'clause', head: say(words.clause), width: 30, kind: 'wrapped' },
      { key: 'gain', head: say(words.gain), width: 10, kind: 'decimal', help: say(words.gainHelp) },
      { key: 'criterion', head: say(words.criterion), width: 30, kind: 'wrapped' },
    ],
    rows,
  };
}
