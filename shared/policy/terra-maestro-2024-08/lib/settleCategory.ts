import type { Use } from '../../../map/index.ts';
import type { Change, Facts, Missing } from '../../index.ts';
import { createRecord, missingField, setFields } from '../../index.ts';

/** Where the kind of a use's category is to be entered: on the category, or by naming one. */
export function placeOfCategory(facts: Facts<'categories'>, use: Use): Missing {
  return facts.get('categories', use.category) === undefined
    ? missingField('uses', use.id, 'category')
    : missingField('categories', use.category, 'kind');
}

/**
 * For `mend`: the category of a use becomes known as the manner in which a service is used, which
 * no list of this policy singles out; nothing known is changed.
 */
export function settleCategory(facts: Facts<'categories'>, use: Use): readonly Change[] {
  const category = facts.get('categories', use.category);
  if (category?.kind !== undefined) return [];
  if (category !== undefined) return [setFields('categories', category.id, { kind: 'usage' })];
  const id = `category-for-${use.id}`;
  return [
    createRecord('categories', id, {
      kind: 'usage',
      description: { en: 'How a service is used', 'zh-CN': '服务使用情况' },
      isPersonal: true,
      isSensitivePipl: false,
      isSensitiveGbt: false,
      isBiometric: false,
      isImportantData: false,
      examples: { en: 'Kind of service and manner of use', 'zh-CN': '服务类型与使用方式' },
    }),
    setFields('uses', use.id, { category: id }),
  ];
}
