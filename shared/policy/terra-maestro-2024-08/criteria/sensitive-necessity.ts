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
import { judgeSensitiveUse, sensitiveUseSayings, settleSensitivity } from '../lib/sensitiveUse.ts';

/** C12, law: sensitive information only with a specific purpose and sufficient necessity. */
export const sensitiveNecessity = defineCriterion({
  id: 'sensitive-necessity',
  kind: 'law',
  revision: 1,
  severity: 'serious',
  title: text('Necessity of sensitive information', '处理敏感个人信息的必要性'),
  rule: text(
    'Every use of sensitive information needs a recorded reason why the purpose cannot be reached without it. Whether the reason is sufficient is for a person to judge. What concerns children under 14 is sensitive whatever its category.',
    '每一项敏感个人信息的使用均须载明为何缺此无法实现目的；理由是否充分由人工判断。不满十四周岁未成年人的个人信息一律属于敏感个人信息。',
  ),
  clauses: [
    { instrument: 'pipl', article: '28' },
    { instrument: 'gdpr', article: '9' },
  ],
  judges: 'uses',
  reads: ['categories', 'subjects'],
  applies: judgeSensitiveUse,
  judge(use) {
    if (use.necessity === undefined) {
      return undetermined('necessity-unknown', [missingField('uses', use.id, 'necessity')]);
    }
    return isNone(use.necessity) ? notMet('no-necessity') : met;
  },
  mend(use, facts, { code }) {
    return code === 'category-unknown' || code === 'sensitivity-unknown'
      ? settleSensitivity(use, facts)
      : [
          setFields('uses', use.id, {
            necessity: text('The function fails without it', '缺少该信息功能无法实现'),
          }),
        ];
  },
  says: {
    ...sensitiveUseSayings,
    met: {
      outcome: 'met',
      text: text(
        'It is recorded why {record} cannot do without this sensitive information.',
        '{record}已载明处理该敏感个人信息的必要性。',
      ),
    },
    'no-necessity': {
      outcome: 'not-met',
      text: text(
        'No reason could be given why {record} needs sensitive information.',
        '{record}处理敏感个人信息，但无法说明其必要性。',
      ),
      fix: text(
        'Stop {record}, or reach the purpose with data that is not sensitive.',
        '停止{record}所涉处理，或改用非敏感个人信息实现目的。',
      ),
    },
    'necessity-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said why {record} needs sensitive information.',
        '{record}处理敏感个人信息的必要性未载明。',
      ),
      fix: text('Enter why {record} cannot do without it.', '补录{record}的必要性说明。'),
    },
  },
});
