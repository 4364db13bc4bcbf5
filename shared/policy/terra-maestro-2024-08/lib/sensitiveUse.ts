import { text } from '../../../lib/index.ts';
import type { Use } from '../../../map/index.ts';
import type { Change, Facts, Judgement } from '../../index.ts';
import { doesNotApply, missingField, pointTo, setFields, undetermined } from '../../index.ts';
import { includesChildren } from './childSubject.ts';
import { settleCategory } from './settleCategory.ts';

/**
 * Why a use is not, or not surely, of sensitive information in the sense of PIPL Art. 28; null when it
 * is. What is about children under 14 is sensitive whatever its category; where the people are not
 * known, the category alone decides, or no use could be judged before every group has an age.
 */
export function judgeSensitiveUse(
  use: Use,
  facts: Facts<'categories' | 'subjects'>,
): Judgement<keyof typeof sensitiveUseSayings> | null {
  const category = facts.get('categories', use.category);
  if (category?.isSensitivePipl === true) return null;
  const mayBePersonal = category?.isPersonal !== false;
  if (mayBePersonal && includesChildren(facts.get('subjects', use.subject)) === 'yes') return null;
  if (category?.isSensitivePipl === false) return doesNotApply('not-sensitive');
  return category === undefined
    ? undetermined('category-unknown', [missingField('uses', use.id, 'category')])
    : undetermined(
        'sensitivity-unknown',
        [missingField('categories', category.id, 'isSensitivePipl')],
        { records: { category: pointTo('categories', category.id) } },
      );
}

/** For `mend`: the category of a use becomes known as one that is not sensitive. */
export function settleSensitivity(use: Use, facts: Facts<'categories'>): readonly Change[] {
  return facts.get('categories', use.category) === undefined
    ? settleCategory(facts, use)
    : [setFields('categories', use.category, { isSensitivePipl: false })];
}

/** The wordings of `judgeSensitiveUse`. */
export const sensitiveUseSayings = {
  'not-sensitive': {
    outcome: 'not-applicable',
    text: text(
      '{record} is not of sensitive personal information.',
      '{record}不涉及敏感个人信息。',
    ),
  },
  'category-unknown': {
    outcome: 'undetermined',
    text: text('It is not known what data {record} is about.', '{record}所涉的信息种类不明。'),
    fix: text('Name the category of {record}.', '载明{record}的信息种类。'),
  },
  'sensitivity-unknown': {
    outcome: 'undetermined',
    text: text(
      'Nobody has said whether {category}, used in {record}, is sensitive.',
      '{record}所使用的{category}是否属于敏感个人信息未载明。',
    ),
    fix: text(
      'Enter whether {category} is sensitive under PIPL Art. 28.',
      '依《个人信息保护法》第28条载明{category}是否属于敏感个人信息。',
    ),
  },
} as const;
