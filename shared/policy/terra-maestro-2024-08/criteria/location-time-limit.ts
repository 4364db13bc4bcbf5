import { text } from '../../../lib/index.ts';
import type { Location } from '../../../map/index.ts';
import { defineCriterion } from '../../index.ts';
import { heldDataSayings, judgeHeldData, settleHeldData } from '../lib/heldData.ts';
import type { Keeping } from '../lib/timeLimit.ts';
import { judgeTimeLimit, limitTime, timeLimitSayings } from '../lib/timeLimit.ts';

/** C68: no place keeps personal information without a rule that ends it. */
export const locationTimeLimit = defineCriterion({
  id: 'location-time-limit',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('A time limit at every location', '每处存储位置均有保存期限'),
  rule: text(
    'A location that holds personal information keeps the promise when a retention rule governs what lies there. Backups and logs are locations too: a rule for the live data alone leaves copies behind.',
    '存放个人信息的位置适用保存期限规则的，为符合。备份和日志亦为存储位置，仅对在用数据设定期限会遗留副本。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '6.1' },
    { instrument: 'pipl', article: '19' },
    { instrument: 'ndsmr', article: '21' },
    { instrument: 'gdpr', article: '5(1)(e)' },
    { instrument: 'gdpr', article: '30(1)(f)' },
  ],
  judges: 'locations',
  reads: ['categories', 'retention-rules'],
  applies: judgeHeldData,
  judge: (location, facts) => judgeTimeLimit(keepingOf(location), facts),
  mend(location, facts, { code }) {
    const settled = settleHeldData(location, facts);
    const isLimited = judgeTimeLimit(keepingOf(location), facts).outcome === 'met';
    return code === 'content-unknown' && isLimited
      ? settled
      : [...settled, ...limitTime(keepingOf(location), facts)];
  },
  says: {
    met: {
      outcome: 'met',
      text: text('A rule limits how long {record} keeps data.', '{record}已有保存期限规则。'),
    },
    ...heldDataSayings,
    ...timeLimitSayings,
  },
});

function keepingOf({ id, retention }: Location): Keeping {
  return { register: 'locations', id, retention };
}
