import { text } from '../../../lib/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  setFields,
  undetermined,
} from '../../index.ts';
import { flowReads, receivedFlows } from '../lib/receivedFlows.ts';

/** C30: since partners may sit anywhere, the map says where each one is. */
export const partnerCountry = defineCriterion({
  id: 'partner-country',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('Place of each recipient known', '每一接收方所在地明确'),
  rule: text(
    'Kept when the country or region of whoever receives data is entered; otherwise nobody can tell whether data goes abroad.',
    '已登记接收方所在国家或地区的，为符合；否则无从判断数据是否出境。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '5.5 a' },
    { instrument: 'gbt-35273', article: '9.8' },
    { instrument: 'pipl', article: '38' },
    { instrument: 'gdpr', article: '13(1)(f)' },
    { instrument: 'gdpr', article: '30' },
  ],
  judges: 'partners',
  reads: [...flowReads, 'flows'],
  applies: ({ id }, facts) =>
    facts.derived(receivedFlows).has(id) ? null : doesNotApply('receives-nothing'),
  judge: ({ id, country }) =>
    country === undefined
      ? undetermined('country-unknown', [missingField('partners', id, 'country')])
      : met,
  mend: ({ id }) => [setFields('partners', id, { country: 'CN' })],
  says: {
    met: {
      outcome: 'met',
      text: text('Where {record} is located is known.', '{record}的所在地明确。'),
    },
    'receives-nothing': {
      outcome: 'not-applicable',
      text: text('No flow of the map goes to {record}.', '数据地图中没有流向{record}的流转。'),
    },
    'country-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said in which country or region {record} receives or can see the data.',
        '未载明{record}在哪个国家或地区接收或访问数据。',
      ),
      fix: text('Enter the country or region of {record}.', '补录{record}所在的国家或地区。'),
    },
  },
});
