import type { Text } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import type { VerdictKind } from '../../../../shared/policy/index.ts';
import type { Unmendable } from '../../../../shared/scoring/index.ts';
import type { PredictedFix } from '../../../data/verdicts/fixViews.ts';

/** Why nothing can be done about a finding, where the rule itself gives no reason. */
export const whyWords: { readonly [W in Unmendable]: Text } = {
  past: text(
    'It lies in the past: nothing done now changes it. Record what happened, and keep it from happening again.',
    '属既成事实，现有措施无法改变。请如实记录，并防止再次发生。',
  ),
  overruled: text(
    'A person overruled the rule here: lift the override first.',
    '此处已由人工认定替代规则结论：请先撤销该认定。',
  ),
  failed: text(
    'The rule failed on this record, so nothing can be said about mending it.',
    '规则对该记录出错，无法测算整改效果。',
  ),
  'unknown-way': text(
    'The rule knows no facts that would mend it.',
    '规则未给出可使其符合的事实。',
  ),
  stays: text(
    'It would still be found with the facts the rule asks for: something else on the map stands in the way.',
    '补齐规则所需事实后问题仍然存在：尚受数据地图中其他事实影响。',
  ),
};

export const fateWords: { readonly [F in PredictedFix['fate']]: Text } = {
  mended: text('mended', '可整改'),
  solved: text('solved by an earlier fix', '已由前项整改解决'),
  'broken-again': text('mended, then broken again by a later fix', '整改后被后项整改再次破坏'),
  absent: text('no finding any more', '问题已不存在'),
  unmendable: text('cannot be mended', '无法整改'),
};

export const kindWords: { readonly [K in VerdictKind]: Text } = {
  promise: text('Promises', '承诺'),
  law: text('Law', '法律'),
  standard: text('Standard', '标准'),
};

/** What several parts of the screen say. */
export const sharedWords = {
  overall: text('Overall', '总体'),
  days: text('{days, plural, one {# person-day} other {# person-days}}', '{days, number}人日'),
  gain: text('+{points}', '+{points}'),
  working: text('Trying it on a copy of the map …', '正在数据地图副本上测算……'),
  failed: text('It could not be worked out: {detail}', '测算失败：{detail}'),
  unknown: text('unknown', '未知'),
  newRecord: text('a new record', '新增记录'),
};
