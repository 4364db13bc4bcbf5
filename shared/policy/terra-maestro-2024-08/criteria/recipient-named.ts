import { text } from '../../../lib/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';
import { flowReads, receivedFlows } from '../lib/receivedFlows.ts';

/** C29, law: people are told the name of every other handler that receives their data. */
export const recipientNamed = defineCriterion({
  id: 'recipient-named',
  kind: 'law',
  revision: 1,
  severity: 'serious',
  title: text('Each receiving handler named to people', '向个人告知每一接收方的名称'),
  rule: text(
    'Met when the list of recipients shown to people names the partner. Who only processes on instruction need not be named, nor an authority acting under the law.',
    '向个人展示的接收方清单列明该方名称的，为符合；仅受托处理个人信息的受托人以及依法履职的国家机关不在此列。',
  ),
  clauses: [
    { instrument: 'pipl', article: '23' },
    { instrument: 'ndsmr', article: '21' },
    { instrument: 'gdpr', article: '13(1)(e)' },
  ],
  judges: 'partners',
  reads: [...flowReads, 'flows'],
  applies({ id, role }, facts) {
    if (role === 'processor') return doesNotApply('acts-for-us');
    if (role === 'authority') return doesNotApply('authority');
    if (!facts.derived(receivedFlows).has(id)) return doesNotApply('receives-nothing');
    return role === undefined
      ? undetermined('role-unknown', [missingField('partners', id, 'role')])
      : null;
  },
  judge({ id, isNamedToPeople }) {
    if (isNamedToPeople === undefined) {
      return undetermined('naming-unknown', [missingField('partners', id, 'isNamedToPeople')]);
    }
    return isNamedToPeople ? met : notMet('not-named');
  },
  mend: ({ id, role }) => [
    setFields(
      'partners',
      id,
      role === undefined ? { role: 'processor' } : { isNamedToPeople: true },
    ),
  ],
  says: {
    met: {
      outcome: 'met',
      text: text('{record} is named to people as a recipient.', '已向个人列明接收方{record}。'),
    },
    'acts-for-us': {
      outcome: 'not-applicable',
      text: text(
        '{record} processes on instruction and is no handler of its own.',
        '{record}仅受托处理，并非独立的个人信息处理者。',
      ),
    },
    authority: {
      outcome: 'not-applicable',
      text: text('{record} is a public authority.', '{record}为国家机关。'),
    },
    'receives-nothing': {
      outcome: 'not-applicable',
      text: text('No flow of the map goes to {record}.', '数据地图中没有流向{record}的流转。'),
    },
    'role-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether {record} decides for itself how it handles the data.',
        '未载明{record}是否自主决定处理目的和方式。',
      ),
      fix: text('Enter the role of {record}.', '补录{record}的角色。'),
    },
    'not-named': {
      outcome: 'not-met',
      text: text(
        '{record} receives personal information for itself, and people are not told its name.',
        '{record}作为个人信息处理者接收个人信息，但未向个人告知其名称。',
      ),
      fix: text(
        'Add the name and contact of {record}, its purpose, method and kinds of data to the list shown to people.',
        '在向个人展示的清单中列明{record}的名称、联系方式、处理目的、处理方式和个人信息种类。',
      ),
    },
    'naming-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether people are told that {record} receives their data.',
        '未载明是否已向个人告知接收方{record}。',
      ),
      fix: text(
        'Check the list shown to people and enter the result.',
        '核对向个人展示的清单并补录结果。',
      ),
    },
  },
});
