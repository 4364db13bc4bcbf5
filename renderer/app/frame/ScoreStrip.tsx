import { Tooltip } from '@mantine/core';
import { text } from '../../../shared/lib/index.ts';
import type { VerdictState } from '../../data/verdicts/verdicts.ts';
import { useVerdictState } from '../../data/verdicts/judgeContext.ts';
import { writeRoute } from '../../navigation/routes.ts';
import { useSession } from '../../data/session/sessionContext.ts';
import { RangeBar } from '../../ui/figures/RangeBar.tsx';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { sayScore } from '../../ui/figures/sayScore.ts';

const words = {
  label: text('The seven principles', '七项原则'),
  starting: text('Judging the map … {percent}%', '正在判定…… {percent}%'),
  failed: text('The map could not be judged: {detail}', '判定失败：{detail}'),
  stale: text('Being judged again', '正在重新判定'),
  current: text('As of {day}', '截至{day}'),
  retry: text('Reload to try again', '重新载入以重试'),
};

/** The seven bars, always there: what the promises come to, and whether that is up to date. */
export function ScoreStrip() {
  const state = useVerdictState();
  const { say } = useSpeech();
  return (
    <section
      className={`score-strip score-strip-${state.kind}`}
      aria-label={say(words.label)}
      data-state={state.kind}
      {...('scores' in state ? { 'data-sequence': state.scores.sequence } : {})}
    >
      {'scores' in state ? <Bars state={state} /> : <Waiting state={state} />}
    </section>
  );
}

function Waiting({ state }: { readonly state: Exclude<VerdictState, { scores: unknown }> }) {
  const { say } = useSpeech();
  if (state.kind === 'failed') {
    return (
      <p className="score-failed" role="alert">
        {say(words.failed, { detail: state.detail })}{' '}
        <button type="button" className="link" onClick={() => window.location.reload()}>
          {say(words.retry)}
        </button>
      </p>
    );
  }
  const percent = state.total === 0 ? 0 : Math.floor((100 * state.done) / state.total);
  return (
    <p className="quiet small" role="status">
      {say(words.starting, { percent })}
    </p>
  );
}

function Bars({ state }: { readonly state: Extract<VerdictState, { scores: unknown }> }) {
  const speech = useSpeech();
  const { say } = speech;
  const { id } = useSession();
  const { principles, bands, asOf } = state.scores;
  const edges = bands.map(({ from }) => from);
  return (
    <>
      <ul>
        {principles.map(({ id: part, code, title, scores }) => {
          const { figure, coverage } = sayScore(scores.promise, edges, speech);
          return (
            <li key={part}>
              <Tooltip label={`${say(title)} · ${figure} · ${coverage}`}>
                <a
                  className="score-principle"
                  href={writeRoute({
                    at: 'workspace',
                    workspace: id,
                    place: 'assess',
                    part: `browse:${part}`,
                  })}
                >
                  <span className="score-code quiet">{code}</span>
                  <span className="unseen"> {say(title)}: </span>
                  <RangeBar score={scores.promise} bandEdges={edges} width={72} height={7} />
                  <span className="score-figure number">{figure}</span>
                  <span className="unseen">, {coverage}</span>
                </a>
              </Tooltip>
            </li>
          );
        })}
      </ul>
      <p className="score-state quiet small" role="status">
        {state.kind === 'stale' ? say(words.stale) : say(words.current, { day: asOf })}
      </p>
    </>
  );
}
