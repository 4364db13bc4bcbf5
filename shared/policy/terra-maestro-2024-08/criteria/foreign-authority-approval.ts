import { text } from '../../../lib/index.ts';
import type { Flow, FlowView } from '../../../map/index.ts';
import { flowViews, isUnknown, known } from '../../../map/index.ts';
import { isOutsideMainland } from '../../../standards/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  pointTo,
  setFields,
  undetermined,
} from '../../index.ts';
import { flowReads } from '../lib/receivedFlows.ts';
import { clarifyFlow, mendReads } from '../lib/recipientMends.ts';

/** Whether an unnamed recipient may be an authority: only what rests, or may rest, on a demand goes to one. */
function mayAnswerDemand({ kind, ground }: Flow): boolean {
  if (kind === 'internal') return false;
  if (kind === undefined || kind === 'legal-demand' || ground === 'legal') return true;
  return ground === undefined && (kind === 'share' || kind === 'entrust' || kind === 'transfer');
}

function isStoredInside({ fromPlaces }: FlowView): boolean | undefined {
  return fromPlaces.length === 0 ? undefined : fromPlaces.includes('CN');
}

/**
 * C23, law: nothing stored in the mainland goes to a foreign authority without approval. PIPL Art. 41
 * says “foreign”; Hong Kong, Macau and Taiwan are judged alike, as the decision on exports does.
 */
export const foreignAuthorityApproval = defineCriterion({
  id: 'foreign-authority-approval',
  kind: 'law',
  revision: 1,
  severity: 'critical',
  title: text('Approval before giving data to a foreign authority', '向外国机构提供须经批准'),
  rule: text(
    'Information stored in mainland China goes to a foreign court or law-enforcement body only with the approval of the competent PRC authority. As a precaution, bodies in Hong Kong, Macau and Taiwan are treated alike; confirm with counsel.',
    '境内存储的个人信息，非经中国主管机关批准，不得向外国司法或者执法机构提供。对香港、澳门、台湾的机构从严同等对待，请与律师确认。',
  ),
  clauses: [
    { instrument: 'pipl', article: '41' },
    { instrument: 'gdpr', article: '48' },
  ],
  judges: 'flows',
  reads: [...flowReads, ...mendReads],
  applies(flow, facts) {
    const view = facts.derived(flowViews).get(flow.id);
    const recipient = view?.recipient;
    const role = recipient?.role;
    if (role !== undefined && role !== 'authority') return doesNotApply('no-authority');
    if (recipient === undefined || role === undefined) {
      if (!mayAnswerDemand(flow)) return doesNotApply('no-demand');
      return undetermined('recipient-unknown', [
        recipient === undefined
          ? missingField('flows', flow.id, 'toPartner')
          : missingField('partners', recipient.id, 'role'),
      ]);
    }
    if (recipient.country === undefined) {
      return undetermined('country-unknown', [missingField('partners', recipient.id, 'country')]);
    }
    if (!isOutsideMainland(recipient.country)) return doesNotApply('not-foreign');
    return view !== undefined && isStoredInside(view) === false
      ? doesNotApply('stored-abroad')
      : null;
  },
  judge(flow, facts) {
    const view = facts.derived(flowViews).get(flow.id);
    if (known(flow.chinaApproval) !== undefined) return met;
    if (view === undefined || isStoredInside(view) === undefined) {
      return undetermined('place-unknown', [missingField('flows', flow.id, 'fromLocation')]);
    }
    if (isUnknown(flow.chinaApproval)) {
      return undetermined('approval-unknown', [missingField('flows', flow.id, 'chinaApproval')]);
    }
    const partner = pointTo('partners', view.recipient?.id ?? '');
    return notMet('no-approval', { records: { partner } });
  },
  mend(flow, facts, { code }) {
    const view = facts.derived(flowViews).get(flow.id);
    if (view === undefined) return [];
    const recipient = view.recipient;
    const hasNoCountry = recipient !== undefined && recipient.country === undefined;
    switch (code) {
      case 'recipient-unknown':
      case 'country-unknown':
        return [
          ...(code === 'recipient-unknown' ? clarifyFlow(view, facts) : []),
          ...(hasNoCountry ? [setFields('partners', recipient.id, { country: 'CN' })] : []),
          setFields('flows', flow.id, {
            chinaApproval: known(flow.chinaApproval) ?? `approval-for-${flow.id}`,
          }),
        ];
      default:
        return [setFields('flows', flow.id, { chinaApproval: `approval-for-${flow.id}` })];
    }
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        'The competent authority approved giving {record} abroad.',
        '{record}已经主管机关批准。',
      ),
    },
    'no-authority': {
      outcome: 'not-applicable',
      text: text(
        'The recipient of {record} is not a public authority.',
        '{record}的接收方不是国家机关。',
      ),
    },
    'no-demand': {
      outcome: 'not-applicable',
      text: text('{record} answers no demand of an authority.', '{record}并非应机关要求提供。'),
    },
    'not-foreign': {
      outcome: 'not-applicable',
      text: text(
        'The authority that receives {record} is in mainland China.',
        '接收{record}的机关为中国内地机关。',
      ),
    },
    'stored-abroad': {
      outcome: 'not-applicable',
      text: text(
        '{record} does not draw on data stored in the mainland.',
        '{record}不涉及境内存储的个人信息。',
      ),
    },
    'recipient-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said who receives {record}, or in what role: it may be an authority outside the mainland.',
        '{record}的接收方或其角色未载明，可能为境外机构。',
      ),
      fix: text(
        'Name the recipient of {record} and enter its role.',
        '载明{record}的接收方及其角色。',
      ),
    },
    'country-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} goes to an authority, and nobody has said of which country.',
        '{record}的接收方为国家机关，但所属国家或地区未载明。',
      ),
      fix: text('Enter the country of the authority.', '补录该机关所在国家或地区。'),
    },
    'place-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} goes to an authority outside the mainland, and nobody has said where the data is stored.',
        '{record}的接收方为境外机构，但信息存储于何处未载明。',
      ),
      fix: text(
        'Enter the location {record} starts from and its country.',
        '补录{record}的起点位置及其所在地。',
      ),
    },
    'approval-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether {record} was approved by the competent PRC authority.',
        '{record}是否经中国主管机关批准未载明。',
      ),
      fix: text(
        'Enter the reference of the approval, or that there is none.',
        '补录批准文号；没有的，注明为无。',
      ),
    },
    'no-approval': {
      outcome: 'not-met',
      text: text(
        '{partner}, an authority outside the mainland, gets data stored there through {record} without approval.',
        '{record}未经批准即将境内存储的个人信息提供给属于境外机构的{partner}。',
      ),
      fix: text(
        'Stop {record} and apply to the competent PRC authority first.',
        '停止{record}，先向中国主管机关申请批准。',
      ),
    },
  },
});
