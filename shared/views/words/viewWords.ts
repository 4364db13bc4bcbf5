import type { Language, Text } from '../../lib/index.ts';
import { text } from '../../lib/index.ts';
import type { Outcome } from '../../policy/index.ts';
import type { Bounds } from '../../transfers/index.ts';
import type { Column } from '../facts/station.ts';

/** Names of the columns. */
export const columnWords: { readonly [C in Column]: Text } = {
  source: text('Collected from', '收集来源'),
  activity: text('Activity', '处理活动'),
  location: text('Location', '存储位置'),
  partner: text('Recipient', '接收方'),
};

/** What stands where a record of a column should be and is not entered. */
export const unknownWords: { readonly [C in Column]: Text } = {
  source: text('Source not entered', '来源未载明'),
  activity: text('Activity not entered', '处理活动未载明'),
  location: text('Location not entered', '存储位置未载明'),
  partner: text('Recipient not entered', '接收方未载明'),
};

/** The recipient of what is published. */
export const publicWords: Text = text('The public', '社会公众');

/** Outcomes as legends, tables and screen readers say them. */
export const outcomeNames: { readonly [O in Outcome]: Text } = {
  met: text('met', '符合'),
  'partly-met': text('partly met', '部分符合'),
  'not-met': text('not met', '不符合'),
  undetermined: text('undetermined', '无法判定'),
  'not-applicable': text('nothing applies', '无适用项'),
  error: text('rule failed', '规则出错'),
};

/** A whole number with its thousands marked; the same on every computer. */
export function sayNumber(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

/** Items in a row, joined as the language does it. */
export function sayList(items: readonly string[], language: Language): string {
  return items.join(language === 'en' ? ', ' : '、');
}

/** Bounds on people in words; a missing head-count is said, never counted as nobody. */
export function sayPeople({ lower, upper }: Bounds, language: Language): string {
  if (language === 'en') {
    if (upper === null) {
      return lower === 0
        ? 'number of people unknown'
        : `at least ${sayNumber(lower)} people, upper number unknown`;
    }
    if (lower === upper)
      return `${sayNumber(lower)} ${lower === 1 ? 'person' : 'people'} this year`;
    return `${sayNumber(lower)} to ${sayNumber(upper)} people this year`;
  }
  if (upper === null) return lower === 0 ? '人数未知' : `至少${sayNumber(lower)}人，上限未知`;
  if (lower === upper) return `本年${sayNumber(lower)}人`;
  return `本年${sayNumber(lower)}至${sayNumber(upper)}人`;
}

/** So many flows, in words. */
export function sayFlows(count: number, language: Language): string {
  if (language === 'zh-CN') return `${sayNumber(count)}条流转`;
  return `${sayNumber(count)} ${count === 1 ? 'flow' : 'flows'}`;
}
