import { text } from '../../../lib/index.ts';
import { flowViews, isNone } from '../../../map/index.ts';
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

/** C67: where someone abroad runs a location, the map shows that they can look in. */
export const operatorAccess = defineCriterion({
  id: 'operator-access',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Access by an operator abroad is mapped', '境外运营方的访问已登记'),
  rule: text(
    'A location with data from the mainland that a partner abroad runs keeps the promise when a flow of remote access by that partner starts from it: only what is mapped can be assessed and protected. Where no access is mapped, a location with nothing from the mainland raises no such question; nor does one run by the organisation itself or by a partner in the mainland.',
    '存有境内收集的信息、由境外合作方运营的位置，已登记该合作方自此远程访问的流转的，为符合：只有登记在册，方能评估和保护。未登记访问而仅存放境外收集的信息的，以及由本组织或境内合作方运营的，不涉及此问题。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '9.8' },
    { instrument: 'pipl', article: '38 para. 3' },
    { instrument: 'pipl', article: '39' },
  ],
  judges: 'locations',
  reads: ['flows', ...flowReads],
  applies(location, facts) {
    const { id, operator, dataOrigin } = location;
    if (isNone(operator)) return doesNotApply('run-by-us');
    const partner = facts.get('partners', operator);
    if (partner?.country === undefined && dataOrigin === 'abroad') {
      return doesNotApply('data-from-abroad');
    }
    if (partner === undefined) {
      return undetermined('operator-unknown', [missingField('locations', id, 'operator')]);
    }
    if (partner.country !== undefined) {
      return isOutsideMainland(partner.country) ? null : doesNotApply('operator-in-mainland');
    }
    return undetermined('country-unknown', [missingField('partners', partner.id, 'country')], {
      records: { partner: pointTo('partners', partner.id) },
    });
  },
  judge(location, facts) {
    const { id, operator, dataOrigin } = location;
    let unclear: string | undefined;
    for (const { id: flow, kind } of facts.by('flows', 'fromLocation', id)) {
      const recipient = facts.derived(flowViews).get(flow)?.recipient;
      // An access on the map stays in order when the mainland’s data is taken out.
      if (kind === 'remote-access' && recipient?.id === operator) return met;
      const isTheirs = recipient === undefined || recipient.id === operator;
      if (isTheirs && (kind === undefined || kind === 'remote-access')) unclear ??= flow;
    }
    if (dataOrigin === 'abroad') return doesNotApply('data-from-abroad');
    const records = { partner: pointTo('partners', String(operator)) };
    if (unclear !== undefined) {
      const field = facts.get('flows', unclear)?.kind === undefined ? 'kind' : 'toPartner';
      return undetermined('flow-unclear', [missingField('flows', unclear, field)], {
        records: { ...records, flow: pointTo('flows', unclear) },
      });
    }
    if (dataOrigin === undefined) {
      const missing = [missingField('locations', id, 'dataOrigin')];
      return undetermined('origin-unknown', missing, { records });
    }
    return notMet('not-mapped', { records });
  },
  // An access made up for a what-if would be an export of its own; taking the mainland’s data out is not.
  mend: ({ id }) => [setFields('locations', id, { dataOrigin: 'abroad' })],
  says: {
    met: {
      outcome: 'met',
      text: text(
        'The access its operator abroad has to {record} is mapped.',
        '{record}的境外运营方的访问已登记为流转。',
      ),
    },
    'run-by-us': {
      outcome: 'not-applicable',
      text: text('The organisation runs {record} itself.', '{record}由本组织自行运营。'),
    },
    'data-from-abroad': {
      outcome: 'not-applicable',
      text: text('{record} holds only data collected abroad.', '{record}仅存放境外收集的信息。'),
    },
    'operator-in-mainland': {
      outcome: 'not-applicable',
      text: text('A partner in the mainland runs {record}.', '{record}由境内合作方运营。'),
    },
    'operator-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said who runs {record}.', '{record}的运营方未载明。'),
      fix: text(
        'Enter the operator of {record}, or that the organisation runs it itself.',
        '补录{record}的运营方；自行运营的，选“无”。',
      ),
    },
    'country-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said where {partner}, which runs {record}, is.',
        '运营{record}的{partner}所在地未载明。',
      ),
      fix: text('Enter the country or region of {partner}.', '补录{partner}所在国家或地区。'),
    },
    'origin-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether {record}, run by {partner} from abroad, holds data from the mainland.',
        '{record}由境外的{partner}运营，是否存有境内收集的信息未载明。',
      ),
      fix: text(
        'Enter where the data in {record} was collected.',
        '补录{record}所存信息的收集地。',
      ),
    },
    'flow-unclear': {
      outcome: 'undetermined',
      text: text(
        '{flow} starts from {record}, but it is open whether it is the access of {partner}.',
        '{flow}自{record}流出，但是否为{partner}的访问无法确定。',
      ),
      fix: text('Enter the kind and the recipient of {flow}.', '补录{flow}的类型和接收方。'),
    },
    'not-mapped': {
      outcome: 'not-met',
      text: text(
        '{partner} runs {record} from abroad, and no remote access is mapped.',
        '{partner}自境外运营{record}，但未登记任何远程访问。',
      ),
      fix: text(
        'Map the access of {partner} to {record} as a flow and assess it, or move the mainland’s data elsewhere.',
        '将{partner}对{record}的访问登记为流转并开展评估，或将境内信息迁出。',
      ),
    },
  },
});
