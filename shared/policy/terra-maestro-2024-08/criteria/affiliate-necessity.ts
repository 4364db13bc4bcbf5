import { text } from '../../../lib/index.ts';
import { flowViews, isNone, isUnknown } from '../../../map/index.ts';
import {
  defineCriterion,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';
import { affiliateScopeSays, judgeAffiliateScope } from '../lib/judgeAffiliateScope.ts';
import { flowReads } from '../lib/receivedFlows.ts';
import { clarifyFlow, mendReads } from '../lib/recipientMends.ts';

/** C24: it is written down why an affiliate needs what it gets. */
export const affiliateNecessity = defineCriterion({
  id: 'affiliate-necessity',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('Necessity of sharing with affiliates', '向关联公司共享的必要性'),
  rule: text(
    'Kept when the flow to an affiliate says why each category is needed; broken when it is known that no need was found.',
    '流向关联公司的流转写明各类信息的必要性的，为符合；经确认并无必要的，为不符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '5.2' },
    { instrument: 'gbt-35273', article: '9.2' },
    { instrument: 'pipl', article: '6' },
    { instrument: 'gdpr', article: '5(1)(c)' },
  ],
  judges: 'flows',
  reads: [...flowReads, ...mendReads],
  settings: ['affiliates-are-recipients'],
  applies: judgeAffiliateScope,
  judge({ id, necessity }) {
    if (isUnknown(necessity)) {
      return undetermined('necessity-unknown', [missingField('flows', id, 'necessity')]);
    }
    return isNone(necessity) ? notMet('no-necessity') : met;
  },
  mend(flow, facts, { code }) {
    const view = facts.derived(flowViews).get(flow.id);
    if (code === 'recipient-unknown') return view === undefined ? [] : clarifyFlow(view, facts);
    const necessity = text('Needed for the purpose of the flow.', '为实现该流转的目的所必需。');
    return [setFields('flows', flow.id, { necessity })];
  },
  says: {
    ...affiliateScopeSays,
    met: {
      outcome: 'met',
      text: text(
        'It is written down why the affiliate needs {record}.',
        '{record}已写明关联公司获取信息的必要性。',
      ),
    },
    'necessity-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said why the affiliate needs {record}.',
        '关联公司为何需要{record}所含信息，未载明。',
      ),
      fix: text(
        'Write down for each category of {record} why the affiliate needs it.',
        '逐类写明关联公司需要{record}所含信息的理由。',
      ),
    },
    'no-necessity': {
      outcome: 'not-met',
      text: text(
        'An affiliate gets data through {record}, and no need for it was found.',
        '关联公司通过{record}获取信息，但并无必要。',
      ),
      fix: text(
        'Stop {record}, or limit it to what the affiliate needs and say why.',
        '停止{record}，或限于必要范围并写明理由。',
      ),
    },
  },
});
