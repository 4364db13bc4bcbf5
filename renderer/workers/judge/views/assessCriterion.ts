import type { Text } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import type { Setting, SettingValue } from '../../../../shared/map/index.ts';
import { settingsOf } from '../../../../shared/assessment/index.ts';
import { outcomeNumbers } from '../../../../shared/scoring/index.ts';
import type { CriterionResult } from '../../../../shared/scoring/index.ts';
import { formatClause } from '../../../../shared/standards/index.ts';
import type { CriterionCard } from '../../../data/verdicts/assessViews.ts';
import { sayTemplate } from './sayTemplate.ts';
import type { ViewSources } from './viewSources.ts';

/** All of one rule: where the policy says it, what it reads, how it judges, what it can say. */
export function assessCriterion(
  { evaluation, snapshot }: ViewSources,
  wanted: string,
): CriterionCard | null {
  const result = evaluation.criteria.get(wanted);
  if (result === undefined) return null;
  const { criterion } = result;
  const { id, kind, severity, revision, title, rule, clauses, judges, reads } = criterion;
  const settings = settingsOf(evaluation.pack);
  const found = countCodes(result);
  return {
    id,
    kind,
    severity,
    revision,
    title,
    rule,
    clauses: clauses.map((each) => text(formatClause(each, 'en'), formatClause(each, 'zh-CN'))),
    judges,
    reads,
    settings: criterion.settings.flatMap((each) => {
      const setting = settings.find((one) => one.id === each);
      if (setting === undefined) return [];
      return [{ id: each, label: setting.label, value: sayValue(setting, snapshot.setting(each)) }];
    }),
    questions: criterion.questions,
    codes: Object.entries(criterion.says).map(([code, saying]) => ({
      code,
      outcome: saying.outcome,
      severity: saying.severity ?? severity,
      says: sayTemplate(saying.text),
      fix: saying.fix === undefined ? null : sayTemplate(saying.fix),
      count: found.get(code) ?? 0,
    })),
    cannotMend: criterion.cannotMend,
    commitments: evaluation.pack.commitments.flatMap((commitment) => {
      const entry = commitment.criteria.find((each) => each.criterion === id);
      if (entry === undefined) return [];
      const { mainPrinciple: principle, section, promise } = commitment;
      return [{ id: commitment.id, principle, section, promise, weight: entry.weight }];
    }),
  };
}

function countCodes(result: CriterionResult): ReadonlyMap<string, number> {
  const { outcomes, reasonOf, reasons, findings, counts } = result;
  const found = new Map<string, number>([['met', counts.met]]);
  const add = (code: string) => found.set(code, (found.get(code) ?? 0) + 1);
  for (const [position, outcome] of outcomes.entries()) {
    if (outcome !== outcomeNumbers['not-applicable']) continue;
    const reason = reasons[reasonOf[position] ?? 0];
    if (reason !== undefined) add(reason);
  }
  for (const { judgement, override } of findings) {
    if (judgement !== undefined && override === undefined) add(judgement.code);
  }
  return found;
}

const yes = text('Yes', '是');
const no = text('No', '否');

function sayValue(setting: Setting, value: SettingValue): Text {
  if (setting.kind === 'yes-no') return value === true ? yes : no;
  if (setting.kind === 'choice') {
    const id = String(value);
    return setting.options[id] ?? text(id, id);
  }
  return text(`${value} ${setting.unit.en}`, `${value}${setting.unit['zh-CN']}`);
}
