import type { MessageValues } from '../../../../shared/i18n/index.ts';
import type { Text } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import type { DeskCounter, DeskThreshold } from '../../../../shared/views/index.ts';

const words = {
  reached: text(
    '{lower, number} counted: every threshold is reached.',
    '已累计{lower, number}人，已达到全部门槛。',
  ),
  reachedBetween: text(
    '{lower, number} to {upper, number} counted: every threshold is reached.',
    '已累计{lower, number}至{upper, number}人，已达到全部门槛。',
  ),
  reachedAtLeast: text(
    'At least {lower, number} counted: every threshold is reached.',
    '已累计至少{lower, number}人，已达到全部门槛。',
  ),
  missing: text(
    'At least {lower, number} counted; a head-count is missing, so how far the next threshold of {people, number} is cannot be told.',
    '至少{lower, number}人；有流转未录入人数，无法判断距下一门槛（{people, number}人）的差额。',
  ),
  maybe: text(
    '{lower, number} to {upper, number} counted; the next threshold of {people, number} may be reached already.',
    '{lower, number}至{upper, number}人；可能已达到下一门槛（{people, number}人）。',
  ),
  exact: text(
    '{lower, number} counted: {most, number} fewer than the next threshold of {people, number}.',
    '已累计{lower, number}人，距下一门槛（{people, number}人）尚差{most, number}人。',
  ),
  between: text(
    '{lower, number} to {upper, number} counted: {least, number} to {most, number} fewer than the next threshold of {people, number}.',
    '已累计{lower, number}至{upper, number}人，距下一门槛（{people, number}人）尚差{least, number}至{most, number}人。',
  ),
};

const stateWords = {
  yes: text('reached', '已达到'),
  no: text('not reached', '未达到'),
  unknown: text('may be reached', '可能已达到'),
};

const paceWords = {
  on: text('at an even pace reached on {earliest}', '按日均推算将于{earliest}达到'),
  between: text(
    'at an even pace reached between {earliest} and {latest}',
    '按日均推算将于{earliest}至{latest}之间达到',
  ),
  from: text(
    'at an even pace reached on {earliest} at the earliest, maybe not this year',
    '按日均推算最早于{earliest}达到，本年度也可能不达到',
  ),
  by: text('at an even pace reached on {latest} at the latest', '按日均推算最迟于{latest}达到'),
  never: text('not this year at an even pace', '按日均推算本年度不会达到'),
};

const forecastWords = {
  passes: text('the forecast entered passes it', '录入的预计人数将达到'),
  may: text('the forecast entered may pass it', '录入的预计人数可能达到'),
  below: text('the forecast entered stays below', '录入的预计人数低于该门槛'),
};

export interface Said {
  readonly text: Text;
  readonly values?: MessageValues;
}

/** How near the next threshold is; a missing head-count is said, not counted as nobody. */
export function sayDistance({ now, thresholds }: DeskCounter): Said {
  const next = thresholds.find(({ isReached }) => isReached !== 'yes');
  const { lower, upper } = now;
  if (next === undefined) {
    if (upper === null) return { text: words.reachedAtLeast, values: { lower } };
    return {
      text: lower === upper ? words.reached : words.reachedBetween,
      values: { lower, upper },
    };
  }
  const { people } = next;
  if (upper === null) return { text: words.missing, values: { lower, people } };
  if (upper >= people) return { text: words.maybe, values: { lower, upper, people } };
  const values = { lower, upper, people, least: people - upper, most: people - lower };
  return { text: lower === upper ? words.exact : words.between, values };
}

/** Where a threshold stands: reached or not, what an even pace and the forecast would make of it. */
export function sayThreshold(
  { people, isReached, earliest, latest }: DeskThreshold,
  { forecast }: Pick<DeskCounter, 'forecast'>,
): readonly Said[] {
  const state: Said = { text: stateWords[isReached] };
  if (isReached === 'yes') return [state];
  const said: Said[] = [state];
  const pace = paceOf(isReached, earliest, latest);
  if (pace !== null) said.push(pace);
  if (forecast !== null) {
    const { lower, upper } = forecast;
    if (lower >= people) said.push({ text: forecastWords.passes });
    else if (upper === null || upper >= people) said.push({ text: forecastWords.may });
    else said.push({ text: forecastWords.below });
  }
  return said;
}

function paceOf(
  isReached: 'no' | 'unknown',
  earliest: string | null,
  latest: string | null,
): Said | null {
  if (earliest !== null && latest !== null) {
    return earliest === latest
      ? { text: paceWords.on, values: { earliest } }
      : { text: paceWords.between, values: { earliest, latest } };
  }
  if (earliest !== null) return { text: paceWords.from, values: { earliest } };
  if (latest !== null) return { text: paceWords.by, values: { latest } };
  // While it may be reached already, an even pace says nothing.
  return isReached === 'no' ? { text: paceWords.never } : null;
}
