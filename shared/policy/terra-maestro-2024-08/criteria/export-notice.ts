import { text } from '../../../lib/index.ts';
import { known } from '../../../map/index.ts';
import { exportNoticeClause, exportNoticeItemIds } from '../../../standards/index.ts';
import {
  defineCriterion,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';
import {
  carryPersonal,
  exportedFlowSayings,
  judgeExported,
  settleExported,
} from '../lib/exportedFlow.ts';
import { flowReads } from '../lib/receivedFlows.ts';

/** C15, law: before an export people are told six things about the recipient. */
export const exportNotice = defineCriterion({
  id: 'export-notice',
  kind: 'law',
  revision: 1,
  severity: 'serious',
  title: text('Notice of an export', '出境告知'),
  rule: text(
    'Whatever the legal basis, and whether or not a mechanism is needed, people are told the name and contact of the recipient abroad, the purpose, the method, the kinds of information and how to exercise their rights against the recipient.',
    '无论合法性基础为何、是否须采取特定机制，均须向个人告知境外接收方的名称或姓名、联系方式、处理目的、处理方式、个人信息种类以及向其行使权利的方式和程序。',
  ),
  clauses: [exportNoticeClause, { instrument: 'order-16', article: '10' }],
  judges: 'flows',
  reads: flowReads,
  applies: judgeExported,
  judge(flow) {
    if (flow.exportNotice === undefined) {
      return undetermined('notice-unknown', [missingField('flows', flow.id, 'exportNotice')]);
    }
    const told = known(flow.exportNotice);
    if (told === undefined || told.length === 0) return notMet('no-notice');
    let count = 0;
    for (const item of exportNoticeItemIds) if (told.includes(item)) count += 1;
    const due = exportNoticeItemIds.length;
    return count === due
      ? met
      : notMet('items-missing', { figures: { missing: due - count, due } });
  },
  mend(flow, facts, { code }) {
    if (code === 'border-unknown') return settleExported(flow, code, facts) ?? [];
    return [
      ...(code === 'categories-unknown' ? carryPersonal(flow, facts) : []),
      setFields('flows', flow.id, { exportNotice: exportNoticeItemIds }),
    ];
  },
  says: {
    ...exportedFlowSayings,
    met: {
      outcome: 'met',
      text: text(
        'People were told everything the law asks about the export {record}.',
        '就{record}已依法向个人告知全部事项。',
      ),
    },
    'notice-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said what people are told about the export {record}.',
        '就{record}出境向个人告知的事项未载明。',
      ),
      fix: text('Enter what people are told about {record}.', '补录{record}的出境告知事项。'),
    },
    'no-notice': {
      outcome: 'not-met',
      text: text(
        'People are not told that {record} takes their data out of mainland China.',
        '{record}出境未向个人告知。',
      ),
      fix: text(
        'Tell people all six points about the recipient of {record} before it goes on.',
        '在继续{record}前，向个人告知境外接收方的六项内容。',
      ),
    },
    'items-missing': {
      outcome: 'not-met',
      text: text(
        'Of {due} points people have to be told about {record}, {missing} are missing.',
        '{record}的出境告知事项共{due}项，尚缺{missing}项。',
      ),
      fix: text('Complete the notice about {record}.', '补全{record}的出境告知。'),
    },
  },
});
