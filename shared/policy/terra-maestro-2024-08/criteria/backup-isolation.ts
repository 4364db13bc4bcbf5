import { text } from '../../../lib/index.ts';
import { known } from '../../../map/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  setFields,
  undetermined,
} from '../../index.ts';
import { heldDataSayings, judgeHeldData } from '../lib/heldData.ts';

/** C54: what stays in backups is set apart from daily use. */
export const backupIsolation = defineCriterion({
  id: 'backup-isolation',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('Backups are isolated', '备份隔离存放'),
  rule: text(
    'Kept when a backup with personal information is recorded as isolated. Without that record nothing shows that deleted data still in it is out of reach.',
    '存有个人信息的备份已载明隔离存放的，为符合；未载明的，无从证明其中已删除的数据不再被使用。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '6.1' },
    { instrument: 'pipl', article: '47 para. 2' },
    { instrument: 'ndsmr', article: '24' },
    { instrument: 'gdpr', article: '17, 18' },
  ],
  judges: 'locations',
  reads: ['categories'],
  judge(location, facts) {
    const { id, kind, isIsolated } = location;
    if (kind !== undefined && kind !== 'backup') return doesNotApply('no-backup');
    if (isIsolated === true) return met;
    const held = judgeHeldData(location, facts);
    if (held?.outcome === 'not-applicable') return held;
    if (kind === undefined) {
      return undetermined('kind-unknown', [missingField('locations', id, 'kind')]);
    }
    if (held !== null) return held;
    return undetermined(known(isIsolated) === false ? 'not-isolated' : 'isolation-unknown', [
      missingField('locations', id, 'isIsolated'),
    ]);
  },
  mend: ({ id }) => [setFields('locations', id, { isIsolated: true })],
  says: {
    ...heldDataSayings,
    met: { outcome: 'met', text: text('{record} is isolated.', '{record}已隔离存放。') },
    'no-backup': {
      outcome: 'not-applicable',
      text: text('{record} is not a backup.', '{record}不是备份。'),
    },
    'kind-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said what kind of place {record} is; it may be a backup.',
        '{record}的类型未载明，可能为备份。',
      ),
      fix: text('Enter the kind of {record}.', '补录{record}的类型。'),
    },
    'isolation-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said whether {record} is isolated.', '{record}是否隔离存放未载明。'),
      fix: text('Enter whether {record} is isolated.', '载明{record}是否隔离存放。'),
    },
    'not-isolated': {
      outcome: 'undetermined',
      severity: 'serious',
      text: text(
        '{record} is recorded as not isolated; nothing else shows that deleted data in it stays out of use.',
        '{record}登记为未隔离，亦无其他证据表明其中已删除的数据不再被使用。',
      ),
      fix: text(
        'Cut {record} off from daily use until it is cleared, and record it.',
        '在清除之前将{record}与日常使用隔离，并予登记。',
      ),
    },
  },
});
