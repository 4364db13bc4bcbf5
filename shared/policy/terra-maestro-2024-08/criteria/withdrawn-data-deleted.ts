import { text } from '../../../lib/index.ts';
import { defineCriterion } from '../../index.ts';
import { deletionSayings, finishDeletion, judgeDeletion } from '../lib/judgeDeletion.ts';

/** C56: the law wants more than an end of use: withdrawing consent is itself a ground for deletion. */
export const withdrawnDataDeleted = defineCriterion({
  id: 'withdrawn-data-deleted',
  kind: 'law',
  revision: 1,
  severity: 'serious',
  title: text('Data deleted once consent is withdrawn', '撤回同意后删除信息'),
  rule: text(
    'The policy ends the use of data whose consent was withdrawn; the law also has it deleted without a further request, save what a named law keeps. The law says promptly; measured by the time the standard gives for requests, in days from receipt.',
    '政策仅承诺撤回同意后不再处理；法律还要求无需另行请求即主动删除，法定留存除外。法律要求及时，此处以国家标准规定的请求答复期限衡量，自收到之日起计算。',
  ),
  clauses: [
    { instrument: 'pipl', article: '47 item 3' },
    { instrument: 'gdpr', article: '17' },
  ],
  judges: 'rights-requests',
  reads: ['locations'],
  judge: (request, facts) => judgeDeletion(request, 'withdraw', facts),
  mend: finishDeletion,
  says: deletionSayings,
});
