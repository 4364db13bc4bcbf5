import { text } from '../../../lib/index.ts';
import type { Missing } from '../../index.ts';
import {
  defineCriterion,
  met,
  missingField,
  missingRecord,
  notMet,
  pointTo,
  undetermined,
} from '../../index.ts';
import { createSoundMeasure } from '../lib/createSoundMeasure.ts';

/** C45: people are warned that mail and chat are not encrypted. */
export const channelWarning = defineCriterion({
  id: 'channel-warning',
  kind: 'promise',
  revision: 1,
  severity: 'minor',
  title: text('Warning about unencrypted channels', '未加密渠道提示'),
  rule: text(
    'Kept when a warning about unencrypted channels is in force. One that is only planned, absent or failed breaks the promise; with none on record nothing can be shown.',
    '未加密渠道提示处于在用状态的，为符合；仅处于计划、缺失或失效的，为不符合；未登记的，无法证明。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '5.5 a' },
    { instrument: 'pipl', article: '51' },
    { instrument: 'gdpr', article: '32' },
  ],
  judges: 'organisation',
  reads: ['measures'],
  judge(_, facts) {
    let idle: string | undefined;
    let unclear: Missing | undefined;
    for (const { id, kind, status } of facts.all('measures')) {
      if (kind === 'channel-warning') {
        if (status === 'in-force') return met;
        if (status === undefined) unclear ??= missingField('measures', id, 'status');
        else idle ??= id;
      } else if (kind === undefined) unclear ??= missingField('measures', id, 'kind');
    }
    if (unclear !== undefined) {
      return undetermined('measures-unclear', [unclear]);
    }
    return idle === undefined
      ? undetermined('no-warning', [missingRecord('measures')])
      : notMet('not-in-force', { records: { measure: pointTo('measures', idle) } });
  },
  mend: ({ id }, facts) =>
    createSoundMeasure(`channel-warning-for-${id}`, 'channel-warning', facts.asOf),
  says: {
    met: {
      outcome: 'met',
      text: text(
        '{record} warns people that mail and chat are not encrypted.',
        '{record}已提示个人邮件、即时通信未加密。',
      ),
    },
    'no-warning': {
      outcome: 'undetermined',
      text: text(
        'No warning about unencrypted channels is on record for {record}.',
        '{record}未登记未加密渠道提示。',
      ),
      fix: text(
        'Warn people where they write to the organisation, and register the warning as a measure.',
        '在个人联系本组织的入口作出提示，并登记为安全措施。',
      ),
    },
    'measures-unclear': {
      outcome: 'undetermined',
      text: text(
        'A measure of {record} lacks its kind or status, so it is open whether a warning is in force.',
        '{record}有安全措施未载明类型或状态，无法判断提示是否在用。',
      ),
      fix: text('Enter the kind and status of every measure.', '补录各项安全措施的类型和状态。'),
    },
    'not-in-force': {
      outcome: 'not-met',
      text: text('{measure} is not in force.', '{measure}未在用。'),
      fix: text('Put {measure} into force.', '落实{measure}。'),
    },
  },
});
