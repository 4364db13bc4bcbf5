import type { ReactNode } from 'react';
import { text } from '../../shared/lib/index.ts';
import { useVerdictState } from '../data/verdicts/judgeContext.ts';
import type { LiveScores } from '../data/verdicts/verdicts.ts';
import { useSpeech } from '../ui/language/languageContext.ts';

const words = {
  starting: text(
    'The map is being judged. Figures appear when that is done.',
    '正在对数据地图进行判定，完成后显示结果。',
  ),
  failed: text(
    'The map could not be judged: {detail}. Your records are safe; reload the program to try again.',
    '判定失败：{detail}。记录未受影响，请重新载入程序后重试。',
  ),
};

/** Shows what needs scores once there are any; says why not before. */
export function AwaitVerdicts({
  children,
}: {
  readonly children: (scores: LiveScores, isStale: boolean) => ReactNode;
}) {
  const state = useVerdictState();
  const { say } = useSpeech();
  if (state.kind === 'starting') {
    return (
      <p className="quiet" role="status">
        {say(words.starting)}
      </p>
    );
  }
  if (state.kind === 'failed')
    return <p role="alert">{say(words.failed, { detail: state.detail })}</p>;
  return children(state.scores, state.kind === 'stale');
}
