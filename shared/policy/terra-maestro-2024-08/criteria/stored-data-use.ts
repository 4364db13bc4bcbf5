import { text } from '../../../lib/index.ts';
import { defineDerived } from '../../../map/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  missingRecord,
  notMet,
  pointTo,
  setFields,
  undetermined,
} from '../../index.ts';
import { createSoundUse } from '../lib/createSoundUse.ts';

/** The first location of which nobody has said what it holds; undefined when all are known. */
const unlistedLocation = defineDerived<string | undefined>({
  reads: ['locations'],
  build: (snapshot) =>
    snapshot.all('locations').find(({ categories }) => categories === undefined)?.id,
});

/** C44: nothing is kept that no activity uses. */
export const storedDataUse = defineCriterion({
  id: 'stored-data-use',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('No stored data without a use', '存储信息均有使用'),
  rule: text(
    'Kept when some activity uses the category. Personal information that is stored somewhere and used by no activity is irrelevant and breaks the promise.',
    '有处理活动使用该类信息的，为符合；有存放而无任何处理活动使用的个人信息，属无关信息，为不符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '5.2' },
    { instrument: 'pipl', article: '6' },
    { instrument: 'gdpr', article: '5(1)(c)' },
  ],
  judges: 'categories',
  reads: ['locations', 'uses', 'policy-versions', 'products', 'organisation'],
  settings: ['needs-effective-date'],
  judge({ id, isPersonal }, facts) {
    if (isPersonal === false) return doesNotApply('not-personal');
    if (isPersonal === undefined) {
      return undetermined('personal-unknown', [missingField('categories', id, 'isPersonal')]);
    }
    if (facts.by('uses', 'category', id).length > 0) return met;
    const holder = facts.by('locations', 'categories', id)[0];
    if (holder !== undefined) {
      return notMet('unused', { records: { location: pointTo('locations', holder.id) } });
    }
    const unlisted = facts.derived(unlistedLocation);
    if (unlisted !== undefined) {
      return undetermined('storage-unknown', [missingField('locations', unlisted, 'categories')], {
        records: { location: pointTo('locations', unlisted) },
      });
    }
    return facts.all('locations').length === 0
      ? undetermined('no-locations', [missingRecord('locations')])
      : doesNotApply('not-stored');
  },
  mend(category, facts) {
    const { id, isPersonal } = category;
    const isUsed = facts.by('uses', 'category', id).length > 0;
    return [
      ...(isPersonal === undefined ? [setFields('categories', id, { isPersonal: true })] : []),
      ...(isUsed ? [] : createSoundUse(category, facts)),
    ];
  },
  says: {
    met: {
      outcome: 'met',
      text: text('At least one activity uses {record}.', '至少有一项处理活动使用{record}。'),
    },
    'not-personal': {
      outcome: 'not-applicable',
      text: text('{record} is not personal information.', '{record}不属于个人信息。'),
    },
    'not-stored': {
      outcome: 'not-applicable',
      text: text('{record} is stored nowhere on the map.', '数据地图中没有存放{record}之处。'),
    },
    'personal-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether {record} is personal information.',
        '{record}是否属于个人信息未载明。',
      ),
      fix: text(
        'Enter whether {record} is personal information.',
        '注明{record}是否属于个人信息。',
      ),
    },
    'storage-unknown': {
      outcome: 'undetermined',
      text: text(
        'No activity uses {record}, and nobody has said whether {location} holds it.',
        '没有处理活动使用{record}，而{location}是否存放该类信息未载明。',
      ),
      fix: text('Enter what {location} holds.', '补录{location}存放的数据种类。'),
    },
    'no-locations': {
      outcome: 'undetermined',
      text: text(
        'No activity uses {record}, and no place of storage is on record where it could be looked for.',
        '没有处理活动使用{record}，且未登记任何存储位置，无法判断是否存放该类信息。',
      ),
      fix: text(
        'Register the places where data rests, and for each what it holds.',
        '登记各存储位置及其存放的数据种类。',
      ),
    },
    unused: {
      outcome: 'not-met',
      text: text(
        '{location} holds {record}, and no activity uses it.',
        '{location}存放{record}，但没有任何处理活动使用。',
      ),
      fix: text(
        'Delete {record} wherever it rests, or register the activity that needs it.',
        '在各存储位置删除{record}，或登记需要使用该信息的处理活动。',
      ),
    },
  },
});
