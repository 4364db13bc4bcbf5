import { text } from '../../../lib/index.ts';
import type { RecordIn } from '../../../map/index.ts';
import type { Change, Facts, Judgement } from '../../index.ts';
import { createRecord, doesNotApply, missingField, setFields, undetermined } from '../../index.ts';

type Location = RecordIn<'locations'>;

/** Why a location holds no, or not surely any, personal information; null when it holds some. */
export function judgeHeldData(
  location: Location,
  facts: Facts<'categories'>,
): Judgement<keyof typeof heldDataSayings> | null {
  const { categories } = location;
  if (categories === undefined) {
    return undetermined('content-unknown', [missingField('locations', location.id, 'categories')]);
  }
  let unclear: string | undefined;
  for (const id of categories) {
    const isPersonal = facts.get('categories', id)?.isPersonal;
    if (isPersonal === true) return null;
    if (isPersonal === undefined) unclear ??= id;
  }
  return unclear === undefined
    ? doesNotApply('no-personal-data')
    : undetermined('content-unknown', [missingField('categories', unclear, 'isPersonal')]);
}

/**
 * For `mend`: it becomes known what a location holds. Where nobody has said, data that is not about
 * people; a category already listed counts as personal, so that no verdict on it falls away.
 */
export function settleHeldData(location: Location, facts: Facts<'categories'>): readonly Change[] {
  const { categories } = location;
  if (categories !== undefined) {
    return judgeHeldData(location, facts)?.outcome === 'undetermined'
      ? categories
          .filter((id) => facts.get('categories', id)?.isPersonal === undefined)
          .map((id) => setFields('categories', id, { isPersonal: true }))
      : [];
  }
  const id = `category-for-${location.id}`;
  return [
    createRecord('categories', id, {
      kind: 'aggregate',
      description: { en: 'Totals that are not about people', 'zh-CN': '不涉及个人的汇总数据' },
      isPersonal: false,
      isSensitivePipl: false,
      isSensitiveGbt: false,
      isBiometric: false,
      isImportantData: false,
      examples: { en: 'Units sold a month', 'zh-CN': '月销量' },
    }),
    setFields('locations', location.id, { categories: [id] }),
  ];
}

/** The wordings of `judgeHeldData`. */
export const heldDataSayings = {
  'no-personal-data': {
    outcome: 'not-applicable',
    text: text('{record} holds no personal information.', '{record}不存放个人信息。'),
  },
  'content-unknown': {
    outcome: 'undetermined',
    text: text(
      'Nobody has said whether {record} holds personal information.',
      '{record}是否存放个人信息未载明。',
    ),
    fix: text(
      'Enter the categories kept in {record}, and for each whether it is personal information.',
      '补录{record}存放的数据种类，并注明各类是否属于个人信息。',
    ),
  },
} as const;
