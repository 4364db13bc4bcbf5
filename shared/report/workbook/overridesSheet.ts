import { registerOf } from '../../map/index.ts';
import type { Reader } from '../reader.ts';
import { overruledFindings } from '../sections/overridesSection.ts';
import type { CellModel, SheetModel } from '../workbookModel.ts';
import { outcomeWords, words as reportWords } from '../words.ts';
import { workbookWords as words } from './words.ts';

/** Every verdict that was overruled, beside what the rule itself says. */
export function overridesSheet(reader: Reader, preface: readonly string[]): SheetModel {
  const { assessment, say, write } = reader;
  const { overrides: count, staleOverrides: stale } = assessment;
  const rows = overruledFindings(reader).map(
    ({ criterion, finding, override }): readonly CellModel[] => {
      const record = assessment.records[criterion.judges]?.[finding.record];
      const { by, on, reason, ruled, outcome, evidence = [], isStale } = override;
      return [
        record?.code ?? '',
        write(record?.name),
        write(registerOf(criterion.judges).one),
        write(criterion.title),
        { outcome: ruled, text: say(outcomeWords[ruled]) },
        { outcome, text: say(outcomeWords[outcome]) },
        say(isStale === true ? reportWords.overrideStale : reportWords.overrideStands),
        write(by),
        on,
        write(reason),
        reader.list(evidence.map(reader.name)),
      ];
    },
  );
  return {
    id: 'overrides',
    name: say(reportWords.overrides),
    preface: [
      ...preface,
      count === 0
        ? say(reportWords.noOverrides)
        : say(reportWords.overridesCount, { count, stale }),
    ],
    frozenColumns: 1,
    columns: [
      { key: 'code', head: say(words.code), width: 11, kind: 'text' },
      { key: 'record', head: say(words.record), width: 28, kind: 'wrapped' },
      { key: 'register', head: say(words.register), width: 16, kind: 'text' },
      { key: 'criterion', head: say(words.criterion), width: 34, kind: 'wrapped' },
      { key: 'ruled', head: say(reportWords.ruledVerdict), width: 15, kind: 'verdict' },
      { key: 'outcome', head: say(reportWords.overruledVerdict), width: 15, kind: 'verdict' },
      { key: 'state', head: say(reportWords.overrideState), width: 22, kind: 'wrapped' },
      { key: 'by', head: say(words.overruledBy), width: 22, kind: 'wrapped' },
      { key: 'on', head: say(words.overruledOn), width: 12, kind: 'day' },
      { key: 'reason', head: say(words.overrideReason), width: 52, kind: 'wrapped' },
      { key: 'evidence', head: say(words.evidence), width: 36, kind: 'wrapped' },
    ],
    rows,
  };
}
