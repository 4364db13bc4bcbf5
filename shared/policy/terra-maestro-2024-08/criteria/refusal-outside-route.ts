import { text } from '../../../lib/index.ts';
import { defineCriterion, setFields } from '../../index.ts';
import {
  complaintRouteSayings,
  judgeComplaintRoute,
  judgeRefused,
  refusedSayings,
  settleRefused,
} from '../lib/refusedRequest.ts';

/** C63: whoever is refused hears of the authorities open to a complaint. */
export const refusalOutsideRoute = defineCriterion({
  id: 'refusal-outside-route',
  kind: 'promise',
  revision: 1,
  severity: 'minor',
  title: text('Outside route named with a refusal', '拒绝时告知外部救济途径'),
  rule: text(
    'Kept when the person whose request was refused was told that the authorities take complaints. The refusal is where people need to know it.',
    '拒绝请求时已告知个人可向主管部门投诉举报的，为符合；个人正是在被拒绝时需要知悉该途径。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '8.7 a, f' },
    { instrument: 'pipl', article: '65' },
    { instrument: 'gdpr', article: '12(4)' },
  ],
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
        '拒绝{record}时已告知投诉途径。',
      ),
    },
  },
});
