import { text } from '../../lib/index.ts';
import { none } from '../../map/index.ts';
import { buildRecords } from './buildRecords.ts';
import { rsk } from './ids.ts';

export const riskMethods = buildRecords('risk-methods', rsk, {
  minors: [
    'Scale for minors’ products',
    '未成年人产品评价准则',
    {
      reason: text(
        'Children cannot judge risks for themselves: medium impact that is highly likely counts as high.',
        '未成年人缺乏自行判断风险的能力，影响为中且可能性高的，按高风险对待。',
      ),
      adopted: '2025-03-01',
      wholeRule: 'maximum',
      mediumByHigh: 'high',
      evidence: none,
    },
  ],
});
