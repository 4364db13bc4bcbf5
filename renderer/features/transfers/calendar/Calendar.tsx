import { Checkbox } from '@mantine/core';
import { useMemo, useState } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import type { DeskDay } from '../../../data/verdicts/views.ts';
import { RecordLink } from '../../../parts/RecordLink.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import type { MonthOfDays } from './groupDays.ts';
import { concernsExports, groupDays } from './groupDays.ts';

const words = {
  title: text('What expires', '到期日历'),
  lead: text(
    'Mechanisms, agreements, impact assessments and findings of equal protection, by the day something is due.',
    '出境机制、协议、个人信息保护影响评估和同等保护认定，按应办日期排列。',
  ),
  only: text('Only what exports hang on', '仅显示与出境有关的事项'),
  nothing: text('Nothing falls due.', '无到期事项。'),
  overdue: text('Overdue', '已逾期'),
  count: text('{count, plural, one {# date} other {# dates}}', '{count, number}项'),
  left: text('{days, plural, one {# day left} other {# days left}}', '剩余{days, number}日'),
  today: text('today', '今日'),
  past: text('{days, plural, one {# day overdue} other {# days overdue}}', '逾期{days, number}日'),
  exports: text(
    '{count, plural, one {# export} other {# exports}}: ',
    '涉及{count, number}条出境流转：',
  ),
  andMore: text('and {count, number} more', '等'),
  more: text('Show {count, number} more', '再显示{count, number}项'),
};

/** What falls due by month, what is past first. */
export function Calendar({ days }: { readonly days: readonly DeskDay[] }) {
  const { say } = useSpeech();
  const [isNarrow, setNarrow] = useState(true);
  const months = useMemo(
    () => groupDays(isNarrow ? days.filter(concernsExports) : days),
    [days, isNarrow],
  );
  return (
    <section className="screen-section" aria-labelledby="desk-calendar">
      <h2 id="desk-calendar">{say(words.title)}</h2>
      <p className="quiet small">{say(words.lead)}</p>
      <Checkbox
        className="calendar-only"
        label={say(words.only)}
        checked={isNarrow}
        onChange={(event) => setNarrow(event.currentTarget.checked)}
      />
      {months.length === 0 ? <p className="quiet">{say(words.nothing)}</p> : null}
      {months.map((month, at) => (
        <Month key={month.id} month={month} isOpenAtFirst={at < firstMonths} />
      ))}
    </section>
  );
}

const firstMonths = 3;
const shownAtOnce = 10;
const shownMore = 100;

interface MonthProps {
  readonly month: MonthOfDays;
  readonly isOpenAtFirst: boolean;
}

function Month({ month, isOpenAtFirst }: MonthProps) {
  const { say, language } = useSpeech();
  const [shown, setShown] = useState(shownAtOnce);
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const { id, days } = month;
  const more = Math.min(shownMore, days.length - shown);
  return (
    <details
      className="calendar-month"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <h3>{id === 'overdue' ? say(words.overdue) : sayMonth(id, language)}</h3>
        <span className="quiet small">{say(words.count, { count: days.length })}</span>
      </summary>
      {isOpen ? (
        <ul className="calendar-days">
          {days.slice(0, shown).map((day) => (
            <Day key={`${day.due} ${day.record.id} ${day.text.en}`} day={day} />
          ))}
        </ul>
      ) : null}
      {isOpen && more > 0 ? (
        <button
          type="button"
          className="link calendar-more"
          onClick={() => setShown(shown + shownMore)}
        >
          {say(words.more, { count: more })}
        </button>
      ) : null}
    </details>
  );
}

/** One date with what it concerns. */
export function Day({ day }: { readonly day: DeskDay }) {
  const { say } = useSpeech();
  const { due, daysLeft, text: said, record, exports, flows } = day;
  const left =
    daysLeft === 0
      ? say(words.today)
      : say(daysLeft < 0 ? words.past : words.left, { days: Math.abs(daysLeft) });
  return (
    <li className="calendar-day">
      <span className="code">{due}</span>
      <span className={daysLeft < 0 ? 'calendar-late' : 'quiet'}>{left}</span>
      <span>
        <RecordLink record={record} /> <span className="quiet">{say(said)}</span>
        {exports === 0 ? null : (
          <span className="calendar-flows small quiet">
            {say(words.exports, { count: exports })}
            {flows.map((flow) => (
              <RecordLink key={flow.id} record={flow} isShort />
            ))}
            {exports > flows.length ? say(words.andMore, { count: exports - flows.length }) : null}
          </span>
        )}
      </span>
    </li>
  );
}

function sayMonth(month: string, language: string): string {
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));
}
