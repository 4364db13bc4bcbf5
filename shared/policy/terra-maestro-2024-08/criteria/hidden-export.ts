import { text } from '../../../lib/index.ts';
import type { FlowView } from '../../../map/index.ts';
import { flowViews } from '../../../map/index.ts';
import { isOutsideMainland } from '../../../standards/index.ts';
import type { Missing } from '../../index.ts';
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

/** C30: mainland data that reaches a recipient abroad is shown on the map as leaving the mainland. */
export const hiddenExport = defineCriterion({
  id: 'hidden-export',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('No hidden export', '不存在隐蔽出境'),
  rule: text(
    'Kept when a flow of mainland data to a recipient outside the mainland starts, on the map, in the mainland, so that it is treated as an export. If the entered places show no crossing, the export is hidden.',
    '境内收集的数据流向境外接收方，且数据地图显示其自境内流出（因而按出境管理）的，为符合；所载位置未体现跨境的，为隐蔽出境。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '9.8' },
    { instrument: 'pipl', article: '38' },
    { instrument: 'pipl', article: '39' },
    { instrument: 'gdpr', article: '30' },
  ],
  judges: 'flows',
  reads: [...flowReads, ...mendReads],
  applies(flow, facts) {
    const view = facts.derived(flowViews).get(flow.id);
    if (view === undefined || (view.leavesEntity === 'no' && flow.kind !== undefined)) {
      return doesNotApply('stays-inside');
    }
    if (flow.kind === 'publish') return doesNotApply('published');
    const { recipient } = view;
    if (recipient === undefined && flow.kind === undefined) {
      return undetermined('kind-unknown', [missingField('flows', flow.id, 'kind')]);
    }
    if (recipient === undefined) {
      return undetermined('recipient-unknown', [missingField('flows', flow.id, 'toPartner')]);
    }
    if (recipient.country !== undefined && !isOutsideMainland(recipient.country)) {
      return doesNotApply('mainland-recipient');
    }
    const origin = flow.dataOrigin ?? view.fromLocation?.dataOrigin;
    if (origin === 'abroad' && view.leavesMainland !== 'yes')
      return doesNotApply('collected-abroad');
    return flow.kind === undefined
      ? undetermined('kind-unknown', [missingField('flows', flow.id, 'kind')])
      : null;
  },
  judge(flow, facts) {
    const view = facts.derived(flowViews).get(flow.id);
    const recipient = view?.recipient;
    if (view === undefined || recipient === undefined) {
      return undetermined('recipient-unknown', [missingField('flows', flow.id, 'toPartner')]);
    }
    const partner = pointTo('partners', recipient.id);
    if (recipient.country === undefined) {
      const missing = [missingField('partners', recipient.id, 'country')];
      return undetermined('country-unknown', missing, { records: { partner } });
    }
    if (view.leavesMainland === 'yes') return met;
    if ((flow.dataOrigin ?? view.fromLocation?.dataOrigin) === undefined) {
      const missing = [missingField('flows', flow.id, 'dataOrigin')];
      return undetermined('origin-unknown', missing, { records: { partner } });
    }
    if (view.leavesMainland === 'no') return notMet('hidden', { records: { partner } });
    return undetermined('start-unknown', [whereStartIsMissing(view)], { records: { partner } });
  },
  mend(flow, facts) {
    const view = facts.derived(flowViews).get(flow.id);
    if (view === undefined) return [];
    const { recipient } = view;
    if (recipient === undefined) return clarifyFlow(view, facts);
    const kind = flow.kind === undefined ? [setFields('flows', flow.id, { kind: 'entrust' })] : [];
    if (recipient.country === undefined) {
      return [...kind, setFields('partners', recipient.id, { country: 'CN' })];
    }
    // Showing the crossing would make it an export that owes more; ending it owes nothing.
    return view.leavesMainland === 'yes'
      ? kind
      : [...kind, setFields('flows', flow.id, { dataOrigin: 'abroad' })];
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        '{record} is shown as leaving the mainland.',
        '{record}已在数据地图中体现为自境内流出。',
      ),
    },
    'stays-inside': {
      outcome: 'not-applicable',
      text: text('{record} stays inside the organisation.', '{record}未离开本组织。'),
    },
    published: {
      outcome: 'not-applicable',
      text: text(
        '{record} is published; it has no one recipient.',
        '{record}为公开披露，不存在特定接收方。',
      ),
    },
    'mainland-recipient': {
      outcome: 'not-applicable',
      text: text('The recipient of {record} is in mainland China.', '{record}的接收方位于境内。'),
    },
    'collected-abroad': {
      outcome: 'not-applicable',
      text: text(
        '{record} carries no data collected in the mainland.',
        '{record}不含境内收集的数据。',
      ),
    },
    'recipient-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said who receives {record}, so it cannot be told whether it goes abroad.',
        '未载明{record}由谁接收，无法判断是否出境。',
      ),
      fix: text('Name the recipient of {record}.', '载明{record}的接收方。'),
    },
    'kind-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said what kind of flow {record} is.', '未载明{record}属于何种流转。'),
      fix: text('Enter the kind of {record}.', '补录{record}的流转类型。'),
    },
    'country-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said where {partner}, which receives {record}, is located.',
        '未载明{record}的接收方{partner}的所在地。',
      ),
      fix: text('Enter the country or region of {partner}.', '补录{partner}所在的国家或地区。'),
    },
    'origin-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} goes to {partner} outside the mainland; nobody has said where its data was collected.',
        '{record}流向境外的{partner}，但未载明数据的收集地。',
      ),
      fix: text('Enter the origin of the data in {record}.', '补录{record}的数据来源地。'),
    },
    'start-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} carries mainland data to {partner} abroad, but the map does not say from where: an export may be hidden here.',
        '{record}将境内收集的数据提供给境外的{partner}，但起点位置不明，可能存在隐蔽出境。',
      ),
      fix: text(
        'Enter where {record} starts, with its country.',
        '补录{record}的起点位置及其所在地。',
      ),
    },
    hidden: {
      outcome: 'not-met',
      text: text(
        '{record} brings mainland data to {partner} abroad, yet no place on the map shows it leaving the mainland.',
        '{record}将境内收集的数据提供给境外的{partner}，但所载位置均未体现自境内流出。',
      ),
      fix: text(
        'Enter the places so that the map shows the export and treat it as one, or keep mainland data out of {record}.',
        '更正位置信息以体现出境并按出境规则管理，或不再经{record}提供境内收集的数据。',
      ),
    },
  },
});

function whereStartIsMissing({ flow, fromLocation }: FlowView): Missing {
  if (fromLocation !== undefined) return missingField('locations', fromLocation.id, 'country');
  if (typeof flow.fromPartner === 'string')
    return missingField('partners', flow.fromPartner, 'country');
  return missingField('flows', flow.id, flow.kind === 'collect' ? 'collectedIn' : 'fromLocation');
}
