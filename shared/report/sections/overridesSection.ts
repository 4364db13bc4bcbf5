import type { AssessedCriterion, AssessedFinding } from '../../assessment/index.ts';
import type { Reader } from '../reader.ts';
import type { Block, ReportSection, TableCell } from '../reportModel.ts';
import { outcomeWords, words } from '../words.ts';

const mostOverrides = 400;

/** A verdict overruled by a person, as a row of a list. */
export interface OverruledFinding {
  readonly criterion: AssessedCriterion;
  readonly finding: AssessedFinding;
  readonly override: NonNullable<AssessedFinding['override']>;
}

/** Every verdict that was overruled, stale ones included, in the pack's order. */
export function overruledFindings({ assessment }: Reader): readonly OverruledFinding[] {
  return assessment.criteria.flatMap((criterion) =>
    criterion.findings.flatMap((finding) =>
      finding.override === undefined ? [] : [{ criterion, finding, override: finding.override }],
    ),
  );
}

/** Overrides: what the rule says, what was said instead, by whom and why, and whether it still counts. */
export function overridesSection(reader: Reader): ReportSection {
  const { assessment, say } = reader;
  const overruled = overruledFindings(reader);
  const blocks: Block[] = [{ kind: 'paragraph', tone: 'lead', text: say(words.overridesIntro) }];
  if (assessment.overrides === 0) {
    blocks.push({ kind: 'paragraph', text: say(words.noOverrides) });
  } else {
    const { overrides: count, staleOverrides: stale } = assessment;
    const idle = count - overruled.length;
    blocks.push({ kind: 'paragraph', text: say(words.overridesCount, { count, stale }) });
    if (overruled.length > 0) blocks.push(overridesTable(reader, overruled));
    if (idle > 0) {
      blocks.push({ kind: 'paragraph', tone: 'quiet', text: say(words.idleOverrides, { idle }) });
    }
  }
  return { id: 'overrides', title: say(words.overrides), blocks };
}

function overridesTable(reader: Reader, overruled: readonly OverruledFinding[]): Block {
  const { assessment, say, write, list } = reader;
  const more = overruled.length - mostOverrides;
  return {
    kind: 'table',
    columns: [
      { head: '#', weight: 0, kind: 'code' },
      { head: say(words.overruledWhat), weight: 3, kind: 'text' },
      { head: say(words.ruledVerdict), weight: 1.5, kind: 'verdict' },
      { head: say(words.overruledVerdict), weight: 1.5, kind: 'verdict' },
      { head: say(words.overrideReason), weight: 4, kind: 'text' },
      { head: say(words.overrideState), weight: 1.6, kind: 'text' },
    ],
    rows: overruled.slice(0, mostOverrides).map(({ criterion, finding, override }) => {
      const record = assessment.records[criterion.judges]?.[finding.record];
      const { by, on, reason, ruled, outcome, evidence = [], isStale } = override;
      const grounds = say(words.overrideGrounds, { by: write(by), on, reason: write(reason) });
      const proof = say(words.overrideEvidence, { evidence: list(evidence.map(reader.name)) });
      return [
        record?.code ?? '',
        say(words.overrideLine, { rule: write(criterion.title), text: write(record?.name) }),
        verdict(reader, ruled),
        verdict(reader, outcome),
        evidence.length === 0
          ? grounds
          : `${grounds}${reader.language === 'en' ? ' ' : ''}${proof}`,
        say(isStale === true ? words.overrideStale : words.overrideStands),
      ];
    }),
    ...(more > 0 ? { remark: say(words.andMore, { more }) } : {}),
  };
}

function verdict({ say }: Reader, outcome: OverruledFinding['override']['ruled']): TableCell {
  return { outcome, text: say(outcomeWords[outcome]) };
}
