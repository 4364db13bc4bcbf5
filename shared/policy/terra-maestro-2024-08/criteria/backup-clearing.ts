import { addDays, text } from '../../../lib/index.ts';
import { known } from '../../../map/index.ts';
import { constants } from '../../../standards/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';
import { heldDataSayings, judgeHeldData } from '../lib/heldData.ts';

/** C54: backups are cleared in cycles, so that deleted data goes there too. */
export const backupClearing = defineCriterion({
  id: 'backup-clearing',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('Backups are cleared in time', '备份按期清除'),
  rule: text(
    'Kept when a backup with personal information has a clearing cycle and the last run is no older than the cycle; broken when the next run is overdue. Without a cycle or a run nothing shows that deleted data ever goes.',
    '存有个人信息的备份设有清除周期，且最近一次清除未超过周期的，为符合；逾期未清除的，为不符合。没有周期或从未清除的，无从证明已删除的数据终将清除。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '6.1' },
    { instrument: 'pipl', article: '47 para. 2' },
    { instrument: 'ndsmr', article: '24' },
    { instrument: 'gdpr', article: '17' },
  ],
  judges: 'locations',
  reads: ['categories'],
  judge(location, facts) {
    const { id, kind } = location;
    if (kind !== undefined && kind !== 'backup') return doesNotApply('no-backup');
    const cycle = known(location.purgeCycleDays);
    const last = known(location.lastPurged);
    // A run still to come has cleared nothing yet.
    const hasRun = last !== undefined && last <= facts.asOf;
    const due = cycle !== undefined && hasRun ? addDays(last, cycle) : undefined;
    if (due !== undefined && due >= facts.asOf) return met;
    const held = judgeHeldData(location, facts);
    if (held?.outcome === 'not-applicable') return held;
    if (kind === undefined) {
      return undetermined('kind-unknown', [missingField('locations', id, 'kind')]);
    }
    if (held !== null) return held;
    if (due !== undefined) return notMet('overdue', { figures: { due } });
    if (cycle === undefined) {
      return undetermined('no-cycle', [missingField('locations', id, 'purgeCycleDays')]);
    }
    return undetermined('no-run', [missingField('locations', id, 'lastPurged')]);
  },
  mend: ({ id, purgeCycleDays }, facts) => [
    setFields('locations', id, {
      purgeCycleDays: known(purgeCycleDays) ?? constants.rightsReply.value,
      lastPurged: facts.asOf,
    }),
  ],
  says: {
    ...heldDataSayings,
    met: { outcome: 'met', text: text('{record} is cleared on time.', '{record}已按期清除。') },
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
    'no-cycle': {
      outcome: 'undetermined',
      text: text(
        'No clearing cycle is recorded for {record}, so nothing shows that deleted data ever goes from it.',
        '{record}没有登记清除周期，无从证明其中已删除的数据终将清除。',
      ),
      fix: text(
        'Set a clearing cycle for {record} and log the runs.',
        '为{record}设定清除周期并留存执行记录。',
      ),
    },
    'no-run': {
      outcome: 'undetermined',
      text: text(
        '{record} has a clearing cycle, but no run so far is recorded.',
        '{record}设有清除周期，但尚无执行记录。',
      ),
      fix: text('Clear {record} and enter the day.', '清除{record}并登记日期。'),
    },
    overdue: {
      outcome: 'not-met',
      text: text('{record} was due to be cleared by {due}.', '{record}应于{due}前清除，现已逾期。'),
      fix: text(
        'Clear {record} or anonymise what it holds, and find out why the run failed.',
        '清除{record}或对其中数据匿名化，并查明未执行的原因。',
      ),
    },
  },
});
