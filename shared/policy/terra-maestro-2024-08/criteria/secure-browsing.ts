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

/** C38: what people’s browsers and apps connect to offers a secure link. */
export const secureBrowsing = defineCriterion({
  id: 'secure-browsing',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Secure link to web sites', '网站的安全连接'),
  rule: text(
    'Kept when a location that serves web pages or interfaces uses TLS for every connection.',
    '对外提供网页或接口的位置，全部连接均采用TLS的，为符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '6.3' },
    { instrument: 'gbt-35273', article: '11.5' },
    { instrument: 'pipl', article: '51' },
    { instrument: 'gdpr', article: '32' },
  ],
  judges: 'locations',
  judge({ id, isWebEndpoint, usesTls }) {
    if (isWebEndpoint === false) return doesNotApply('no-endpoint');
    if (isWebEndpoint === undefined) {
      return undetermined('endpoint-unknown', [missingField('locations', id, 'isWebEndpoint')]);
    }
    if (usesTls === true) return met;
    if (usesTls === false) return notMet('no-tls');
    return undetermined('tls-unknown', [missingField('locations', id, 'usesTls')]);
  },
  mend: ({ id }) => [setFields('locations', id, { isWebEndpoint: true, usesTls: true })],
  says: {
    met: {
      outcome: 'met',
      text: text('Every connection to {record} is secured.', '{record}的全部连接均已加密。'),
    },
    'no-endpoint': {
      outcome: 'not-applicable',
      text: text(
        'People’s browsers and apps do not connect to {record}.',
        '个人的浏览器或应用不直接连接{record}。',
      ),
    },
    'endpoint-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether people’s browsers or apps connect to {record}.',
        '个人的浏览器或应用是否直接连接{record}，未载明。',
      ),
      fix: text(
        'Enter whether {record} serves a web page or interface.',
        '载明{record}是否对外提供网页或接口。',
      ),
    },
    'no-tls': {
      outcome: 'not-met',
      text: text('{record} can be reached without TLS.', '{record}可经未采用TLS的连接访问。'),
      fix: text('Offer {record} over TLS only.', '仅通过TLS提供{record}的访问。'),
    },
    'tls-unknown': {
      outcome: 'undetermined',
      text: text(
        'People connect to {record}, and nobody has said whether the link is secure.',
        '个人可连接{record}，但连接是否安全未载明。',
      ),
      fix: text(
        'Enter whether every connection to {record} uses TLS.',
        '载明{record}的全部连接是否采用TLS。',
      ),
    },
  },
});
