import { text } from '../../../shared/lib/index.ts';
import { useSession } from '../../data/session/sessionContext.ts';
import type { ActionRow, DueActions } from '../../data/verdicts/actionViews.ts';
import type { Judge } from '../../data/verdicts/judge.ts';
import { useAsked } from '../../data/verdicts/judgeContext.ts';
import { writeRoute } from '../../navigation/routes.ts';
import { RecordLink } from '../../parts/RecordLink.tsx';
import { useSpeech } from '../../ui/language/languageContext.ts';

const words = {
  title: text('Actions due', '整改事项到期情况'),
  overdue: text('Overdue', '已逾期'),
  upcoming: text('Due within 30 days', '30日内到期'),
  none: text(
    'No action yet. Make some from the findings that gain most.',
    '尚无整改事项。可由提升最大的问题生成。',
  ),
  nothing: text(
    'No open action is overdue or due within 30 days.',
    '没有逾期或30日内到期的整改事项。',
  ),
  reopened: text('reopened', '重新开启'),
  noOwner: text('nobody in charge', '未指定负责人'),
  more: text('and {count, number} more', '另有{count, number}项'),
  open: text('Open the actions', '打开整改事项'),
};

const most = 5;
const askDue = (judge: Judge) => judge.view('due-actions', most);

/** Actions whose day is past or near. */
export function ActionsDue() {
  const { say } = useSpeech();
  const { id: workspace } = useSession();
  const due = useAsked(askDue);
  if (due === undefined) return null;
  const { all, overdue, upcoming } = due;
  return (
    <section className="screen-section" aria-labelledby="overview-actions">
      <h2 id="overview-actions">{say(words.title)}</h2>
      {overdue.total + upcoming.total > 0 ? null : (
        <p className="quiet">{say(all === 0 ? words.none : words.nothing)}</p>
      )}
      <Lines title={say(words.overdue)} of={overdue} />
      <Lines title={say(words.upcoming)} of={upcoming} />
      <a href={writeRoute({ at: 'workspace', workspace, place: 'actions' })}>{say(words.open)}</a>
    </section>
  );
}

interface LinesProps {
  readonly title: string;
  readonly of: DueActions['overdue'];
}

function Lines({ title, of: { total, rows } }: LinesProps) {
  const { say } = useSpeech();
  if (total === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {rows.map((row) => (
          <Line key={row.record.id} row={row} />
        ))}
      </ul>
      {total > rows.length ? (
        <p className="quiet small">{say(words.more, { count: total - rows.length })}</p>
      ) : null}
    </>
  );
}

function Line({ row }: { readonly row: ActionRow }) {
  const { say, read } = useSpeech();
  const { record, due, owner, status } = row;
  return (
    <li className="overview-due" data-action={record.id}>
      <span className="code">{due}</span>
      <span>
        <RecordLink record={record} />{' '}
        <span className="quiet small">
          {owner === null ? say(words.noOwner) : read(owner)}
          {status === 'reopened' ? ` · ${say(words.reopened)}` : ''}
        </span>
      </span>
    </li>
  );
}
