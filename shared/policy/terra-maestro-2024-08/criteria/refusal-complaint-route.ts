import { text } from '../../../lib/index.ts';
import { defineCriterion, setFields } from '../../index.ts';
import {
  complaintRouteSayings,
  judgeComplaintRoute,
  judgeRefused,
  refusedSayings,
  settleRefused,
} from '../lib/refusedRequest.ts';

/** C62, standard: a refusal comes with a way to complain. */
export const refusalComplaintRoute = defineCriterion({
  id: 'refusal-complaint-route',
  kind: 'standard',
  revision: 1,
  severity: 'minor',
  title: text('Way to complain named with a refusal', '拒绝时告知投诉途径'),
  rule: text(
    'Met when the reply that refused a request named a way to complain (GB/T 35273-2020, 8.7).',
    '拒绝请求的答复已告知投诉途径的，为符合（GB/T 35273-2020第8.7条）。',
  ),
  clauses: [{ instrument: 'gbt-35273', article: '8.7 f' }],
  judges: 'rights-requests',
  applies: judgeRefused,
  judge: judgeComplaintRoute,
  mend: (request) =>
    settleRefused(request) ?? [
      setFields('rights-requests', request.id, { complaintRouteGiven: true }),
    ],
  says: {
    ...refusedSayings,
    ...complaintRouteSayings,
    met: {
      outcome: 'met',
      text: text(
        'The refusal of {record} named a way to complain.',
        '就{record}作出拒绝时，已告知投诉途径。',
      ),
    },
  },
});
