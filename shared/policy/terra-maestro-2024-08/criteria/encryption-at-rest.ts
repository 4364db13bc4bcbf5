import { text } from '../../../lib/index.ts';
import type { RecordIn } from '../../../map/index.ts';
import type { Facts } from '../../index.ts';
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

/** C39: personal information is encrypted where it rests. */
export const encryptionAtRest = defineCriterion({
  id: 'encryption-at-rest',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('Encryption at rest', '存储加密'),
  rule: text(
    'Kept when a location with personal information is encrypted. Without encryption it is more urgent where sensitive information is kept. Paper is left out.',
    '存放个人信息的位置已加密的，为符合；未加密且存有敏感个人信息的，更为紧迫。纸质文件不适用。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '6.3' },
    { instrument: 'pipl', article: '51 item 3' },
    { instrument: 'gdpr', article: '32(1)(a)' },
  ],
  judges: 'locations',
  reads: ['categories'],
  judge(location, facts) {
    const { id, kind, isEncryptedAtRest } = location;
    if (isEncryptedAtRest === true) return met;
    if (kind === 'paper') return doesNotApply('paper');
    const content = readContent(location, facts);
    if (content === 'not-personal') return doesNotApply('no-personal');
    if (kind === undefined) {
      return undetermined('kind-unknown', [missingField('locations', id, 'kind')]);
    }
    if (isEncryptedAtRest !== false) {
      return undetermined('encryption-unknown', [
        missingField('locations', id, 'isEncryptedAtRest'),
      ]);
    }
    if (content.isPersonal) {
      return content.sensitive === undefined
        ? notMet('unencrypted')
        : notMet('unencrypted-sensitive', {
            records: { category: pointTo('categories', content.sensitive) },
          });
    }
    return undetermined('content-unknown', [
      content.open === undefined
        ? missingField('locations', id, 'categories')
        : missingField('categories', content.open, 'isPersonal'),
    ]);
  },
  // What is encrypted is in order whatever kind of place it is; naming one here could unsettle backups.
  mend: ({ id }) => [setFields('locations', id, { isEncryptedAtRest: true })],
  says: {
    met: {
      outcome: 'met',
      text: text('What rests in {record} is encrypted.', '{record}的存储数据已加密。'),
    },
    paper: {
      outcome: 'not-applicable',
      text: text('{record} is paper.', '{record}为纸质文件。'),
    },
    'no-personal': {
      outcome: 'not-applicable',
      text: text('{record} keeps no personal information.', '{record}未存放个人信息。'),
    },
    'kind-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said what kind of place {record} is, so it is open whether it can be encrypted.',
        '{record}的类型未载明，无法判断是否应当加密。',
      ),
      fix: text('Enter the kind of {record}.', '补录{record}的类型。'),
    },
    'encryption-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said whether {record} is encrypted.', '{record}是否加密未载明。'),
      fix: text('Enter whether {record} is encrypted at rest.', '载明{record}的存储是否加密。'),
    },
    'content-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} is not encrypted, and it is not known whether it keeps personal information.',
        '{record}未加密，是否存有个人信息尚不明确。',
      ),
      fix: text(
        'Enter the categories kept in {record} and whether each is personal information.',
        '补录{record}存放的类别，并注明各类别是否属于个人信息。',
      ),
    },
    unencrypted: {
      outcome: 'not-met',
      text: text(
        '{record} keeps personal information without encryption.',
        '{record}存放的个人信息未加密。',
      ),
      fix: text(
        'Encrypt {record}, or move the data where it is encrypted.',
        '对{record}加密，或者将数据移至已加密的位置。',
      ),
    },
    'unencrypted-sensitive': {
      outcome: 'not-met',
      severity: 'serious',
      text: text(
        '{record} keeps {category}, which is sensitive, without encryption.',
        '{record}存放的{category}属于敏感个人信息，但未加密。',
      ),
      fix: text(
        'Encrypt {record} without delay, or take {category} out of it.',
        '立即对{record}加密，或者将{category}移出。',
      ),
    },
  },
});

type Content =
  | 'not-personal'
  | { readonly isPersonal: boolean; readonly sensitive?: string; readonly open?: string };

/** What a location keeps; `open` is a category of which nobody has said whether it is personal information. */
function readContent({ categories }: RecordIn<'locations'>, facts: Facts<'categories'>): Content {
  if (categories === undefined) return { isPersonal: false };
  let isPersonal = false;
  let open: string | undefined;
  for (const id of categories) {
    const category = facts.get('categories', id);
    if (category?.isPersonal === true) {
      if (category.isSensitivePipl === true || category.isSensitiveGbt === true) {
        return { isPersonal: true, sensitive: id };
      }
      isPersonal = true;
    } else if (category?.isPersonal === undefined) open ??= id;
  }
  if (open !== undefined) return { isPersonal, open };
  return isPersonal ? { isPersonal } : 'not-personal';
}
