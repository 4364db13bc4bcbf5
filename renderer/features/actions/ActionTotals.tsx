import { text } from '../../../shared/lib/index.ts';
import type { ActionTotals as Totals, Estimate } from '../../../shared/views/index.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';

const words = {
  totals: text('Totals', '合计'),
  active: text('To do', '待办'),
  reopened: text('of these reopened', '其中重新开启'),
  overdue: text('Overdue', '已逾期'),
  upcoming: text('Due within 30 days', '30日内到期'),
  effort: text('Person-days ahead', '待投入人日'),
  cost: text('Cost ahead (CNY)', '待支出费用（元）'),
  unknown: text('+ {count, number} not estimated', '另有{count, number}项未估算'),
};

/** How much there is to do; what nobody estimated is told beside the sum. */
export function ActionTotals({ totals }: { readonly totals: Totals }) {
  const { say, number } = useSpeech();
  const counts = [
    { label: words.active, count: totals.active },
    { label: words.reopened, count: totals.byStatus.reopened },
    { label: words.overdue, count: totals.overdue },
    { label: words.upcoming, count: totals.upcoming },
  ];
  return (
    <dl className="actions-totals" aria-label={say(words.totals)}>
      {counts.map(({ label, count }) => (
        <div key={label.en}>
          <dt className="small quiet">{say(label)}</dt>
          <dd>{number(count)}</dd>
        </div>
      ))}
      <Sum label={say(words.effort)} estimate={totals.effort} />
      <Sum label={say(words.cost)} estimate={totals.cost} />
    </dl>
  );
}

function Sum({ label, estimate }: { readonly label: string; readonly estimate: Estimate }) {
  const { say, number } = useSpeech();
  const { sum, unknown } = estimate;
  return (
    <div>
      <dt className="small quiet">{label}</dt>
      <dd>
        {number(sum)}
        {unknown === 0 ? null : (
          <span className="small quiet"> {say(words.unknown, { count: unknown })}</span>
        )}
      </dd>
    </div>
  );
}
