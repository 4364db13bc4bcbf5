import { text } from '../../../lib/index.ts';
import { isNone } from '../../../map/index.ts';
import {
  defineCriterion,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';
import { judgeUsedData, settleUsedData, usedDataSayings } from '../lib/usedData.ts';

/** C44: for everything used it is written down why less would not do. */
export const useNecessity = defineCriterion({
  id: 'use-necessity',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('Necessity of each use explained', '各项使用均说明必要性'),
  rule: text(
    'Kept when it is written down why the activity needs the data. Where nobody has said so, necessity cannot be shown; where it was looked into and no reason found, the data is irrelevant and the promise broken.',
    '已说明处理活动为何需要该信息的，为符合；未说明的，无法证明必要性；经查确无必要的，属无关信息，为不符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '5.2' },
    { instrument: 'pipl', article: '6' },
    { instrument: 'gdpr', article: '5(1)(c)' },
  ],
  judges: 'uses',
  reads: ['categories'],
  applies: judgeUsedData,
  judge({ id, necessity }) {
    if (necessity === undefined) {
      return undetermined('reason-unknown', [missingField('uses', id, 'necessity')]);
    }
    return isNone(necessity) ? notMet('not-needed') : met;
  },
  mend: (use, facts) => [
    ...settleUsedData(use, facts),
    setFields('uses', use.id, {
      necessity:
        use.necessity === undefined || isNone(use.necessity)
          ? { en: 'A function fails without it', 'zh-CN': '缺少该信息则相应功能无法实现' }
          : use.necessity,
    }),
  ],
  says: {
    ...usedDataSayings,
    met: {
      outcome: 'met',
      text: text('It is written down why {record} is needed.', '{record}的必要性已有说明。'),
    },
    'reason-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said why {record} is needed.', '{record}的必要性未说明。'),
      fix: text(
        'Write down which function fails without {record}, and why less would not do.',
        '说明缺少{record}时哪项功能无法实现，以及为何无法以更少的信息实现。',
      ),
    },
    'not-needed': {
      outcome: 'not-met',
      text: text('{record} was found not to be needed.', '经查，{record}并无必要。'),
      fix: text(
        'Stop collecting what {record} takes and delete it, or state the need there really is.',
        '停止收集并删除{record}所涉信息；确有必要的，说明理由。',
      ),
    },
  },
});
