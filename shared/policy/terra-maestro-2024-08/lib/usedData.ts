import { text } from '../../../lib/index.ts';
import type { Use } from '../../../map/index.ts';
import type { Change, Facts, Judgement } from '../../index.ts';
import { doesNotApply, missingField, pointTo, setFields, undetermined } from '../../index.ts';

/** Why a use is not, or not surely, a use of personal information; null when it is. */
export function judgeUsedData(
  use: Use,
  facts: Facts<'categories'>,
): Judgement<keyof typeof usedDataSayings> | null {
  const isPersonal = facts.get('categories', use.category)?.isPersonal;
  if (isPersonal === true) return null;
  if (isPersonal === false) return doesNotApply('not-personal');
  return undetermined(
    'personal-unknown',
    [missingField('categories', use.category, 'isPersonal')],
    {
      records: { category: pointTo('categories', use.category) },
    },
  );
}

/** For `mend`: a category of which nobody has said so counts as personal information. */
export function settleUsedData(use: Use, facts: Facts<'categories'>): readonly Change[] {
  return judgeUsedData(use, facts)?.outcome === 'undetermined'
    ? [setFields('categories', use.category, { isPersonal: true })]
    : [];
}

/** The wordings of `judgeUsedData`. */
export const usedDataSayings = {
  'not-personal': {
    outcome: 'not-applicable',
    text: text('{record} uses no personal information.', '{record}不涉及个人信息。'),
  },
  'personal-unknown': {
    outcome: 'undetermined',
    text: text(
      'Nobody has said whether {category}, which {record} uses, is personal information.',
      '{record}所使用的{category}是否属于个人信息未载明。',
    ),
    fix: text(
      'Enter whether {category} is personal information.',
      '注明{category}是否属于个人信息。',
    ),
  },
} as const;
