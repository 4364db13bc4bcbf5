import { text } from '../../../lib/index.ts';
import type { Use } from '../../../map/index.ts';
import { defineCriterion } from '../../index.ts';
import type { Keeping } from '../lib/timeLimit.ts';
import { judgeTimeLimit, limitTime, timeLimitSayings } from '../lib/timeLimit.ts';
import { judgeUsedData, settleUsedData, usedDataSayings } from '../lib/usedData.ts';

/** C68: every use of personal information has a rule that ends it. */
export const useTimeLimit = defineCriterion({
  id: 'use-time-limit',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('A time limit for every use', '每项使用均有保存期限'),
  rule: text(
    'A use of personal information keeps the promise when a retention rule governs it. Without one nobody can show that the data is kept for the shortest time.',
    '使用个人信息适用保存期限规则的，为符合；没有规则的，无法证明保存时间为最短。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '6.1' },
    { instrument: 'pipl', article: '19' },
    { instrument: 'ndsmr', article: '21' },
    { instrument: 'gdpr', article: '5(1)(e)' },
    { instrument: 'gdpr', article: '30(1)(f)' },
  ],
  judges: 'uses',
  reads: ['categories', 'retention-rules'],
  applies: judgeUsedData,
  judge: (use, facts) => judgeTimeLimit(keepingOf(use), facts),
  mend(use, facts, { code }) {
    const settled = settleUsedData(use, facts);
    const isLimited = judgeTimeLimit(keepingOf(use), facts).outcome === 'met';
    return code === 'personal-unknown' && isLimited
      ? settled
      : [...settled, ...limitTime(keepingOf(use), facts)];
  },
  says: {
    met: {
      outcome: 'met',
      text: text('A rule limits how long {record} goes on.', '{record}已有保存期限规则。'),
    },
    ...usedDataSayings,
    ...timeLimitSayings,
  },
});

function keepingOf({ id, retention }: Use): Keeping {
  return { register: 'uses', id, retention };
}
