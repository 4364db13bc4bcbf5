import type { Day } from '../../../lib/index.ts';
import type { RecordIn } from '../../../map/index.ts';
import { isNone } from '../../../map/index.ts';
import type { Change, Judgement } from '../../index.ts';
import { met, missingField, notMet, setFields, undetermined } from '../../index.ts';
import { excludeHarm, noticeFields, noticeItems } from './incidentNotice.ts';

type Incident = RecordIn<'incidents'>;
export type NoticeItem = Exclude<
  Incident['noticeContents'],
  { readonly is: string } | undefined
>[number];

/** Whether a notice told people each of these items; the first one left out is the finding. */
export function judgeNoticeContents<I extends NoticeItem>(
  { id, noticeContents }: Incident,
  needed: readonly I[],
): Judgement<`no-${I}` | 'contents-unknown'> {
  if (noticeContents === undefined) {
    return undetermined('contents-unknown', [missingField('incidents', id, 'noticeContents')]);
  }
  const told = isNone(noticeContents) ? [] : noticeContents;
  for (const item of needed) if (!told.includes(item)) return notMet(`no-${item}`);
  return met;
}

/** For `mend`: people are told of the incident, or told the rest in a second notice. */
export function completeNotice(incident: Incident, asOf: Day, code: string): readonly Change[] {
  if (code === 'harm-unknown') return excludeHarm(incident);
  return [
    setFields('incidents', incident.id, {
      ...noticeFields(incident, asOf),
      noticeContents: noticeItems,
    }),
  ];
}
