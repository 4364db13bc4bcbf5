import { text } from '../../../../shared/lib/index.ts';
import { columnWords, outcomeNames } from '../../../../shared/views/index.ts';
import type { DrawnNode } from '../../../data/verdicts/graphViews.ts';
import type { Speech } from '../../../ui/language/languageContext.ts';

const words = {
  named: text('{name} ({code})', '{name}（{code}）'),
  group: text('closed group of {count, number}', '已收起的分组，共{count, number}项'),
  member: text('member of an open group', '已展开分组的成员'),
  flows: text('{count, plural, one {# flow} other {# flows}}', '{count, number}条流转'),
  verdict: text('promise or law: {outcome}', '承诺与法律：{outcome}'),
  separator: text('; ', '；'),
};

export function nameNode({ words: name, code }: DrawnNode, { say, read }: Speech): string {
  return code === null ? read(name) : say(words.named, { name: read(name), code });
}

/** A node as a screen reader says it. */
export function sayNode(node: DrawnNode, speech: Speech): string {
  const { say } = speech;
  return [
    nameNode(node, speech),
    say(columnWords[node.column]),
    ...(node.kind === 'group' ? [say(words.group, { count: node.members })] : []),
    ...(node.kind !== 'group' && node.group !== null ? [say(words.member)] : []),
    say(words.flows, { count: node.flows }),
    say(words.verdict, { outcome: say(outcomeNames[node.outcome]) }),
  ].join(say(words.separator));
}
