import { text } from '../../../lib/index.ts';
import { defineCriterion } from '../../index.ts';
import { deletionSayings, finishDeletion, judgeDeletion } from '../lib/judgeDeletion.ts';

/** C52: what people had deleted is gone. */
export const deletionCarriedOut = defineCriterion({
  id: 'deletion-carried-out',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Granted deletions are carried out', '已同意的删除请求落实到位'),
  rule: text(
    'A request for deletion that was granted, in full or in part, is kept when no location holds the data it covers any more, or a named law requires what is left. The time allowed is the one the standard gives for requests, in days from receipt.',
    '已同意（包括部分同意）的删除请求，期限届满时各位置均不再存有所涉数据，或剩余部分有载明的法律依据的，为符合。期限取国家标准规定的请求答复期限，自收到之日起计算。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '8.3 a' },
    { instrument: 'pipl', article: '47' },
    { instrument: 'gdpr', article: '17' },
  ],
  judges: 'rights-requests',
  reads: ['locations'],
  judge: (request, facts) => judgeDeletion(request, 'delete', facts),
  mend: finishDeletion,
  says: deletionSayings,
});
