import { text } from '../../../lib/index.ts';
import { isNotApplicable } from '../../../map/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  pointTo,
  setFields,
  undetermined,
} from '../../index.ts';

/** C54: a backup serves restoring and nothing else. */
export const backupUse = defineCriterion({
  id: 'backup-use',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Backups serve restoring only', '备份仅用于恢复'),
  rule: text(
    'A flow that starts in a backup keeps the promise when it restores; any other flow takes data out of isolation.',
    '自备份发出的流转仅为恢复数据的，为符合；其他流转均使数据脱离隔离。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '6.1' },
    { instrument: 'pipl', article: '47 para. 2' },
    { instrument: 'ndsmr', article: '24' },
    { instrument: 'gdpr', article: '18' },
  ],
  judges: 'flows',
  reads: ['locations'],
  judge({ id, kind, fromLocation, fromPartner, channel }, facts) {
    if (channel === 'restore') return met;
    if (isNotApplicable(fromLocation)) return doesNotApply('not-from-backup');
    const source = facts.get('locations', fromLocation);
    if (source === undefined) {
      return kind === 'collect' || typeof fromPartner === 'string'
        ? doesNotApply('not-from-backup')
        : undetermined('source-unknown', [missingField('flows', id, 'fromLocation')]);
    }
    if (source.kind !== undefined && source.kind !== 'backup') {
      return doesNotApply('not-from-backup');
    }
    const records = { location: pointTo('locations', source.id) };
    if (source.kind === undefined) {
      const missing = missingField('locations', source.id, 'kind');
      return undetermined('kind-unknown', [missing], { records });
    }
    return channel === undefined
      ? undetermined('channel-unknown', [missingField('flows', id, 'channel')], { records })
      : notMet('backup-read', { records });
  },
  mend: ({ id, isEncryptedInTransit }) => [
    setFields('flows', id, {
      channel: 'restore',
      // Paper has no encryption in transit; restoring does.
      ...(isNotApplicable(isEncryptedInTransit) ? { isEncryptedInTransit: true } : {}),
    }),
  ],
  says: {
    met: { outcome: 'met', text: text('{record} restores data.', '{record}用于恢复数据。') },
    'not-from-backup': {
      outcome: 'not-applicable',
      text: text('{record} does not start in a backup.', '{record}并非自备份发出。'),
    },
    'source-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said where {record} starts; it may be a backup.',
        '{record}的起点未载明，可能为备份。',
      ),
      fix: text('Enter the location {record} starts from.', '补录{record}的来源位置。'),
    },
    'kind-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} starts in {location}; nobody has said whether that is a backup.',
        '{record}自{location}发出，而其是否为备份未载明。',
      ),
      fix: text('Enter the kind of {location}.', '补录{location}的类型。'),
    },
    'channel-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} takes backup data from {location}; nobody has said whether it restores.',
        '{record}自{location}读取备份数据，是否为恢复数据未载明。',
      ),
      fix: text('Enter the channel of {record}.', '补录{record}的传输方式。'),
    },
    'backup-read': {
      outcome: 'not-met',
      text: text(
        '{record} takes backup data from {location} for something other than restoring.',
        '{record}自{location}读取备份数据，且并非用于恢复。',
      ),
      fix: text(
        'Let {record} start in the live system, and use {location} for restoring only.',
        '改由在用系统提供{record}所需数据，{location}仅用于恢复。',
      ),
    },
  },
});
