import { Button, Menu } from '@mantine/core';
import { text } from '../../../../shared/lib/index.ts';
import type { Day } from '../../../../shared/lib/index.ts';
import type { AnyRecord } from '../../../../shared/map/index.ts';
import type { CalendarEntry } from '../../../../shared/views/index.ts';
import { writeCalendar } from '../../../../shared/views/index.ts';
import { now } from '../../../data/clock/now.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import type { ActionRow } from '../../../data/verdicts/actionViews.ts';
import { useJudge } from '../../../data/verdicts/judgeContext.ts';
import { useHost } from '../../../host/hostContext.ts';
import { notify } from '../../../ui/feedback/notify.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { actionEntries, dateEntries } from './calendarEntries.ts';

const words = {
  save: text('Save as calendar', '导出日历'),
  actions: text('Actions that have a due day', '设有期限的整改事项'),
  withDates: text('These and whatever expires or falls due', '上述事项及各类到期日期'),
  name: text('{day} Cartulary actions', '{day} Cartulary 整改事项'),
  calendar: text('Cartulary actions', 'Cartulary 整改事项'),
  saved: text(
    'Saved as {name}: {count, plural, one {# entry} other {# entries}}.',
    '已保存为{name}，共{count, number}项。',
  ),
  nothing: text(
    'No action that is still open has a due day. Give one a day and save again.',
    '未完成的整改事项均未设期限。请设定期限后再导出。',
  ),
  failed: text(
    'The dates could not be read: {detail}. Save the actions alone.',
    '无法读取到期日期：{detail}。请仅导出整改事项。',
  ),
};

interface SaveCalendarProps {
  readonly rows: readonly ActionRow[];
  readonly asOf: Day;
  readonly recordOf: (id: string) => AnyRecord | undefined;
}

/** Saves what is due as a file that any calendar takes in. */
export function SaveCalendar({ rows, asOf, recordOf }: SaveCalendarProps) {
  const speech = useSpeech();
  const { say, language } = speech;
  const host = useHost();
  const judge = useJudge();
  const { id: workspace } = useSession();
  const complain = (message: string) => notify({ id: 'calendar', kind: 'problem', message });

  const write = async (entries: readonly CalendarEntry[]) => {
    if (entries.length === 0) return complain(say(words.nothing));
    const file = writeCalendar(entries, { name: say(words.calendar), language, at: now() });
    const saved = await host.saveFile({
      kind: 'ics',
      suggestedName: say(words.name, { day: asOf }),
      bytes: new TextEncoder().encode(file),
    });
    if (saved.ok) {
      const values = { name: saved.value.name, count: entries.length };
      notify({ id: 'calendar', kind: 'done', message: say(words.saved, values) });
    } else if (saved.error.code !== 'cancelled') complain(say(saved.error.text));
    return undefined;
  };
  const ofActions = () => actionEntries(rows, recordOf, workspace, speech);
  const writeAll = async () => {
    let dates: readonly CalendarEntry[];
    try {
      const { calendar } = await judge.view('desk', null);
      dates = dateEntries(calendar, asOf, workspace, speech);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return complain(say(words.failed, { detail }));
    }
    return write([...ofActions(), ...dates]);
  };

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" size="xs">
          {say(words.save)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void write(ofActions())}>{say(words.actions)}</Menu.Item>
        <Menu.Item onClick={() => void writeAll()}>{say(words.withDates)}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
