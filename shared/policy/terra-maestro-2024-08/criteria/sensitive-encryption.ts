import { text } from '../../../lib/index.ts';
import { isNone, isNotApplicable, none } from '../../../map/index.ts';
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
import { judgeSensitiveUse, sensitiveUseSayings, settleSensitivity } from '../lib/sensitiveUse.ts';

/** C12, law: sensitive information is kept under strict protection, which means encrypted. */
export const sensitiveEncryption = defineCriterion({
  id: 'sensitive-encryption',
  kind: 'law',
  revision: 1,
  severity: 'serious',
  title: text('Sensitive information encrypted where it is kept', '敏感个人信息加密存储'),
  rule: text(
    'The law asks for strict protection and names encryption among the measures. Met when every location that keeps the data of this use is encrypted; paper and the like, where encryption cannot apply, are left out. What concerns children under 14 is sensitive whatever its category.',
    '法律要求采取严格保护措施，并列明加密。该使用所涉数据的每一存储位置均已加密的，为符合；纸质等无法加密的位置不计。不满十四周岁未成年人的个人信息一律属于敏感个人信息。',
  ),
  clauses: [
    { instrument: 'pipl', article: '28, 51' },
    { instrument: 'gbt-35273', article: '6.3' },
  ],
  judges: 'uses',
  reads: ['categories', 'subjects', 'locations'],
  applies: judgeSensitiveUse,
  judge(use, facts) {
    if (isNone(use.locations)) return doesNotApply('not-kept');
    const missing = () => [missingField('uses', use.id, 'locations')];
    if (use.locations === undefined || use.locations.length === 0) {
      return undetermined('locations-unknown', missing());
    }
    let open: string | undefined;
    let isAnyKnown = false;
    let isAnyLost = false;
    for (const id of use.locations) {
      const location = facts.get('locations', id);
      if (location === undefined) {
        isAnyLost = true;
        continue;
      }
      const { isEncryptedAtRest } = location;
      if (isEncryptedAtRest === false) {
        return notMet('not-encrypted', { records: { location: pointTo('locations', id) } });
      }
      if (isEncryptedAtRest === undefined) open ??= id;
      else if (isEncryptedAtRest === true) isAnyKnown = true;
    }
    if (open !== undefined) {
      return undetermined(
        'encryption-unknown',
        [missingField('locations', open, 'isEncryptedAtRest')],
        {
          records: { location: pointTo('locations', open) },
        },
      );
    }
    if (isAnyLost) return undetermined('locations-unknown', missing());
    return isAnyKnown ? met : doesNotApply('nothing-to-encrypt');
  },
  mend(use, facts, { code }) {
    if (code === 'category-unknown' || code === 'sensitivity-unknown') {
      return settleSensitivity(use, facts);
    }
    if (code === 'locations-unknown' || !Array.isArray(use.locations)) {
      return [setFields('uses', use.id, { locations: none })];
    }
    const changes = [];
    const found = [];
    for (const id of use.locations) {
      const location = facts.get('locations', id);
      if (location === undefined) continue;
      found.push(id);
      if (location.isEncryptedAtRest === true || isNotApplicable(location.isEncryptedAtRest))
        continue;
      changes.push(setFields('locations', id, { isEncryptedAtRest: true }));
    }
    return [...changes, setFields('uses', use.id, { locations: found })];
  },
  says: {
    ...sensitiveUseSayings,
    met: {
      outcome: 'met',
      text: text(
        'Every location that keeps the data of {record} is encrypted.',
        '{record}所涉数据的存储位置均已加密。',
      ),
    },
    'not-kept': {
      outcome: 'not-applicable',
      text: text('The data of {record} is kept nowhere.', '{record}所涉数据未作存储。'),
    },
    'nothing-to-encrypt': {
      outcome: 'not-applicable',
      text: text(
        'The data of {record} is kept only where encryption cannot apply.',
        '{record}所涉数据仅存放于无法加密的介质。',
      ),
    },
    'locations-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said where the sensitive information of {record} is kept.',
        '{record}所涉敏感个人信息的存储位置未载明。',
      ),
      fix: text('Enter where it is kept.', '补录存储位置。'),
    },
    'encryption-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether {location}, which keeps the sensitive information of {record}, is encrypted.',
        '存放{record}所涉敏感个人信息的{location}是否加密未载明。',
      ),
      fix: text('Enter whether {location} is encrypted at rest.', '载明{location}是否加密存储。'),
    },
    'not-encrypted': {
      outcome: 'not-met',
      text: text(
        '{location} keeps the sensitive information of {record} unencrypted.',
        '{location}未加密存放{record}所涉敏感个人信息。',
      ),
      fix: text(
        'Encrypt {location}, or move the data to a place that is.',
        '对{location}加密，或将数据移至已加密的位置。',
      ),
    },
  },
});
