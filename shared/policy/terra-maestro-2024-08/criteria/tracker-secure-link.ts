import { text } from '../../../lib/index.ts';
import {
  defineCriterion,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';

/** C38: what cookies, pixels and kits send from a page travels over the same secure link. */
export const trackerSecureLink = defineCriterion({
  id: 'tracker-secure-link',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('Secure link for cookies and similar', 'Cookie等技术的安全连接'),
  rule: text(
    'Kept when a cookie, beacon, pixel, link or kit sends what it records over TLS only.',
    'Cookie、信标、像素、链接或SDK仅通过TLS传送其记录内容的，为符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '6.3' },
    { instrument: 'pipl', article: '51' },
    { instrument: 'gdpr', article: '32' },
  ],
  judges: 'trackers',
  judge({ id, usesTls }) {
    if (usesTls === true) return met;
    return usesTls === undefined
      ? undetermined('tls-unknown', [missingField('trackers', id, 'usesTls')])
      : notMet('no-tls');
  },
  mend: ({ id }) => [setFields('trackers', id, { usesTls: true })],
  says: {
    met: {
      outcome: 'met',
      text: text('{record} sends over a secure link only.', '{record}仅通过安全连接传送。'),
    },
    'no-tls': {
      outcome: 'not-met',
      text: text('{record} sends without TLS.', '{record}的传送未采用TLS。'),
      fix: text(
        'Let {record} send over TLS only, or remove it.',
        '将{record}改为仅通过TLS传送，或予以移除。',
      ),
    },
    'tls-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether {record} sends over a secure link.',
        '{record}是否通过安全连接传送，未载明。',
      ),
      fix: text('Enter whether {record} uses TLS.', '载明{record}是否采用TLS。'),
    },
  },
});
