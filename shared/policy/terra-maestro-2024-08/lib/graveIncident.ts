import { dayOf, text } from '../../../lib/index.ts';
import type { RecordIn } from '../../../map/index.ts';
import { constants, instruments } from '../../../standards/index.ts';
import type { Judgement } from '../../index.ts';
import { doesNotApply, missingField, undetermined } from '../../index.ts';

type Incident = RecordIn<'incidents'>;

/**
 * Why the national reporting clock does not, or not surely, run for an incident; null when it does.
 * It runs from "relatively major" on; the head-count alone can make an incident so, whatever grade
 * was entered. Incidents found before the measures were in force are outside.
 */
export function judgeGraveIncident({
  id,
  grade,
  people,
  found,
}: Incident): Judgement<keyof typeof graveIncidentSayings> | null {
  const isGraveByNumber =
    people !== undefined && people >= constants.incidentRelativelyMajorFrom.value;
  if (!isGraveByNumber) {
    if (grade === 'ordinary') return doesNotApply('ordinary');
    if (grade === undefined) {
      return undetermined('grade-unknown', [missingField('incidents', id, 'grade')]);
    }
  }
  if (found === undefined) {
    return undetermined('found-unknown', [missingField('incidents', id, 'found')]);
  }
  return dayOf(found) < instruments['incident-measures'].inForceSince
    ? doesNotApply('before-measures')
    : null;
}

/** The wordings of `judgeGraveIncident`. */
export const graveIncidentSayings = {
  ordinary: {
    outcome: 'not-applicable',
    text: text(
      '{record} is an ordinary incident; the national reporting clock starts at “relatively major”.',
      '{record}为一般事件，报告时限自较大事件起适用。',
    ),
  },
  'before-measures': {
    outcome: 'not-applicable',
    text: text(
      '{record} was found before the reporting measures came into force.',
      '{record}的发现时间早于报告办法施行之日。',
    ),
  },
  'grade-unknown': {
    outcome: 'undetermined',
    text: text(
      'Nobody has graded {record}, so it is open whether the reporting clock runs.',
      '{record}未定级，无法判断是否适用报告时限。',
    ),
    fix: text(
      'Grade {record} by the national guide and enter how many people it affects.',
      '按国家事件分级指南对{record}定级，并补录受影响人数。',
    ),
  },
  'found-unknown': {
    outcome: 'undetermined',
    text: text('Nobody has said when {record} was found.', '{record}的发现时间未载明。'),
    fix: text('Enter the day and time {record} was found.', '补录{record}的发现时间。'),
  },
} as const;
