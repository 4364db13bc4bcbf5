import { digestOf, text } from '../../../../shared/lib/index.ts';
import type { Day } from '../../../../shared/lib/index.ts';
import type { AnyRecord } from '../../../../shared/map/index.ts';
import type { CalendarEntry } from '../../../../shared/views/index.ts';
import type { ActionRow } from '../../../data/verdicts/actionViews.ts';
import type { DeskDay } from '../../../data/verdicts/views.ts';
import type { Speech } from '../../../ui/language/languageContext.ts';
import { words } from '../actionWords.ts';

const entryWords = {
  title: text('{code} {name}', '{code} {name}'),
  owner: text('Owner: {owner}', '负责人：{owner}'),
  finding: text('Finding: {says}', '问题：{says}'),
  date: text('{code} {name}: {what}', '{code} {name}：{what}'),
};

type Saying = Pick<Speech, 'say' | 'read' | 'language'>;

/** The actions with something left to do and a day to do it by. */
export function actionEntries(
  rows: readonly ActionRow[],
  recordOf: (id: string) => AnyRecord | undefined,
  workspace: string,
  { say, read, language }: Saying,
): readonly CalendarEntry[] {
  return rows.flatMap(({ record, due, isActive, owner, about }) => {
    if (!isActive || due === null) return [];
    const { id, code, name } = record;
    const says = about.verdict?.says?.[language];
    const inCharge = owner === null ? '' : read(owner);
    return [
      {
        uid: uidOf(id, workspace),
        day: due,
        title: say(entryWords.title, { code, name: read(name) }),
        details: [
          inCharge === '' ? say(words.noOwner) : say(entryWords.owner, { owner: inCharge }),
          ...(says === undefined ? [] : [say(entryWords.finding, { says })]),
        ].join('\n'),
        changed: recordOf(id)?.updated ?? null,
      },
    ];
  });
}

/** What expires or falls due by the records themselves; what is past is left out. */
export function dateEntries(
  days: readonly DeskDay[],
  asOf: Day,
  workspace: string,
  { say, read }: Saying,
): readonly CalendarEntry[] {
  return days.flatMap(({ due, record, text: what }) =>
    due < asOf
      ? []
      : [
          {
            // One record may have several dates: what they are tells them apart.
            uid: uidOf(`${record.id}-${digestOf(what.en).slice(0, 8)}`, workspace),
            day: due,
            title: say(entryWords.date, {
              code: record.code,
              name: read(record.name),
              what: say(what),
            }),
            details: '',
            changed: null,
          },
        ],
  );
}

function uidOf(id: string, workspace: string): string {
  return `${id}@${workspace}.cartulary`;
}
