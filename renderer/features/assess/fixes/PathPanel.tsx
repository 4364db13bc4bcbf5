import { Button, NativeSelect } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import { percentOf } from '../../../../shared/scoring/bands.ts';
import type { FindingKey } from '../../../../shared/scoring/index.ts';
import type { FixProgress, ShownPath } from '../../../data/verdicts/fixViews.ts';
import { fixKey } from '../../../data/verdicts/fixViews.ts';
import { useJudge, useJudgedSequence } from '../../../data/verdicts/judgeContext.ts';
import type { LiveScores } from '../../../data/verdicts/verdicts.ts';
import { RecordLink } from '../../../parts/RecordLink.tsx';
import { sayStanding } from '../../../parts/sayStanding.ts';
import { RangeBar } from '../../../ui/figures/RangeBar.tsx';
import { sayScore } from '../../../ui/figures/sayScore.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { ChangeList } from './ChangeList.tsx';
import { sharedWords, whyWords } from './fixWords.ts';
import type { PlanState } from './usePlan.ts';

const words = {
  title: text('Path to a band', '达标路径'),
  lead: text(
    'Picks fix after fix, each time the one that truly raises the score most for its effort, until the band is reached. It follows the efforts and the score chosen on the left.',
    '逐项选取单位工作量提升得分最多的整改项，直至达到目标等级。工作量和计分范围以左侧所选为准。',
  ),
  band: text('Target band of {score}', '“{score}”的目标等级'),
  share: text('Target score of {score}', '“{score}”的目标得分'),
  from: text('{band} (from {from})', '{band}（{from}分起）'),
  points: text('{from} of 100', '{from}分'),
  find: text('Work out the path', '测算路径'),
  stop: text('Stop', '停止'),
  soFar: text(
    '{done, plural, =0 {Trying fixes on a copy of the map …} one {# fix found so far; at most {total} are tried …} other {# fixes found so far; at most {total} are tried …}}',
    '{done, plural, =0 {正在数据地图副本上逐项测算……} other {已找到{done, number}项整改（最多{total, number}项）……}}',
  ),
  stale: text(
    'The map, the efforts or the target changed since: work it out again.',
    '数据地图、工作量或者目标已变更，请重新测算。',
  ),
  reached: text(
    'Reached with {count, plural, =0 {no fix: it stands there already} one {# fix} other {# fixes}}, {days}.',
    '{count, plural, =0 {目前已达到目标，无需整改。} other {整改{count, number}项即可达到目标，合计{days}。}}',
  ),
  mostSteps: text(
    'Not reached: after {count, number} fixes, the most a path holds, the score stands as below. Give weightier findings first place by hand, or aim lower.',
    '未达到：路径最多{count, number}项，整改后得分如下。可先行选择权重较高的问题，或者降低目标。',
  ),
  nothingLeft: text(
    'It cannot be reached: after {count, plural, =0 {no fix} one {# fix} other {# fixes}} ({days}) nothing is left that raises this score.',
    '无法达到：整改{count, number}项（{days}）后，已无可提升该项得分的整改项。',
  ),
  ceiling: text(
    'Were everything that can be mended met, it could rise to {ceiling} of 100.',
    '可整改的问题全部整改后，最高可达{ceiling}分（满分100）。',
  ),
  capping: text(
    '{count, plural, one {# critical finding caps} other {# critical findings cap}} the band, whatever the average says.',
    '尚有关键问题{count, number}项，不论平均得分如何，等级均受其限制。',
  ),
  cappingForGood: text(
    '{count, plural, one {# of them} other {# of them}} cannot be mended: as long as the record stands, so does the cap.',
    '其中{count, number}项无法整改：记录存续期间，等级限制持续有效。',
  ),
  lost: text(
    'What no fix gives back ({count, number}, {points} points)',
    '无法挽回的问题（{count, number}项，共{points}分）',
  ),
  more: text('and {count, number} more', '另有{count, number}项'),
  start: text('Now', '目前'),
  also: text(
    '{count, plural, one {solves # other finding} other {solves # other findings}}',
    '同时解决其他问题{count, number}项',
  ),
  brings: text(
    '{count, plural, one {brings # new finding} other {brings # new findings}}',
    '带来新问题{count, number}项',
  ),
  stepGain: text('+{points} points, {days}', '+{points}分，{days}'),
  choose: text('Choose these fixes', '选择以上整改项'),
  what: text('What changes', '变更内容'),
};

interface PathPanelProps {
  readonly state: PlanState;
  readonly scores: LiveScores;
  /** Chooses findings and shows what they would do. */
  readonly choose: (findings: readonly FindingKey[]) => void;
}

interface Found {
  readonly path: ShownPath;
  /** What it was asked for. */
  readonly of: string;
}

/** The way to a band, or to a score where the kind has no bands. */
export function PathPanel({ state, scores, choose }: PathPanelProps) {
  const { say } = useSpeech();
  const judge = useJudge();
  const sequence = useJudgedSequence();
  const { kind, principle, efforts } = state.plan;
  const [target, setTarget] = useState('');
  const [found, setFound] = useState<Found>();
  const [asked, setAsked] = useState<'not' | 'working' | { readonly problem: string }>('not');
  const newest = useRef(0);
  useEffect(
    () => () => {
      newest.current = -1; // an answer that comes later is nobody's
    },
    [],
  );
  const hasBands = kind === 'promise';
  const options = targetsOf(scores, hasBands);
  const chosen = options.find(({ id }) => id === target) ?? options[0];
  const of = JSON.stringify([kind, principle, efforts, chosen?.id, sequence]);
  const described = scores.principles.find(({ id }) => id === principle);
  const scoreName = described === undefined ? say(sharedWords.overall) : say(described.title);
  const progress = useProgress(asked === 'working');
  const stop = () => {
    newest.current += 1;
    setAsked('not');
    void judge.view('fix-stop', 'fix-path');
  };
  const find = () => {
    if (chosen === undefined) return;
    if (newest.current === -1) newest.current = 0;
    const ticket = (newest.current += 1);
    setAsked('working');
    judge.view('fix-path', { aim: { kind, principle }, goal: chosen.goal, efforts }).then(
      (path) => {
        if (ticket !== newest.current || path === null) return;
        setFound({ path, of });
        setAsked('not');
      },
      (error: unknown) => {
        if (ticket !== newest.current) return;
        setAsked({ problem: error instanceof Error ? error.message : String(error) });
      },
    );
  };
  return (
    <section aria-label={say(words.title)}>
      <p className="quiet">{say(words.lead)}</p>
      <form
        className="fix-target"
        onSubmit={(event) => {
          event.preventDefault();
          find();
        }}
      >
        <NativeSelect
          label={say(hasBands ? words.band : words.share, { score: scoreName })}
          value={chosen?.id ?? ''}
          data={options.map(({ id, band, from }) => ({
            value: id,
            label:
              band === null
                ? say(words.points, { from })
                : say(words.from, { band: say(band), from }),
          }))}
          onChange={(event) => setTarget(event.currentTarget.value)}
        />
        <Button type="submit" loading={asked === 'working'}>
          {say(words.find)}
        </Button>
        {asked === 'working' ? (
          <Button variant="default" onClick={stop}>
            {say(words.stop)}
          </Button>
        ) : null}
      </form>
      <p role="status" className="small quiet fix-status">
        {asked === 'working'
          ? say(words.soFar, progress)
          : found !== undefined && found.of !== of
            ? say(words.stale)
            : ''}
      </p>
      {typeof asked === 'object' ? (
        <p role="alert">{say(sharedWords.failed, { detail: asked.problem })}</p>
      ) : null}
      {found === undefined ? null : <Path path={found.path} scores={scores} choose={choose} />}
    </section>
  );
}

const lookMillis = 400;

/** How far the path is while it is worked out. */
function useProgress(isWorking: boolean): { readonly done: number; readonly total: number } {
  const judge = useJudge();
  const [progress, setProgress] = useState<FixProgress>();
  useEffect(() => {
    if (!isWorking) return undefined;
    const timer = setInterval(() => {
      judge.view('fix-progress', 'fix-path').then(
        (now) => setProgress(now ?? undefined),
        // Should it fail, the path fails too, and says so.
        () => undefined,
      );
    }, lookMillis);
    return () => {
      clearInterval(timer);
      setProgress(undefined);
    };
  }, [judge, isWorking]);
  return { done: Math.floor(progress?.done ?? 0), total: progress?.total ?? 0 };
}

/** The bands that can be aimed at, or tenths where there are none; the lowest band everything has. */
function targetsOf({ bands }: LiveScores, hasBands: boolean) {
  if (!hasBands) {
    return [100, 90, 80, 70, 60, 50].map((from) => ({
      id: String(from),
      band: null,
      from,
      goal: { kind: 'share' as const, share: from / 100 },
    }));
  }
  return bands
    .filter(({ from }) => from > 0)
    .map(({ id, label, from }) => ({
      id,
      band: label,
      from: Math.round(from * 100),
      goal: { kind: 'band' as const, band: id },
    }));
}

interface PathProps {
  readonly path: ShownPath;
  readonly scores: LiveScores;
  readonly choose: (findings: readonly FindingKey[]) => void;
}

function Path({ path, scores, choose }: PathProps) {
  const speech = useSpeech();
  const { say } = speech;
  const { start, steps, end, effort, ceiling, capping, lost } = path;
  const edges = scores.bands.map(({ from }) => from);
  const values = {
    count: steps.length,
    days: say(sharedWords.days, { days: Math.round(effort * 100) / 100 }),
  };
  const ends = {
    reached: words.reached,
    'most-steps': words.mostSteps,
    'nothing-left': words.nothingLeft,
  };
  return (
    <>
      <p role="status" className="fix-end">
        {say(ends[end], values)}
      </p>
      {end === 'reached' ? null : (
        <ul className="fix-limits small">
          <li>{say(words.ceiling, { ceiling: percentOf(ceiling, edges) })}</li>
          {capping === 0 ? null : <li>{say(words.capping, { count: capping })}</li>}
          {lost.capping === 0 ? null : (
            <li>{say(words.cappingForGood, { count: lost.capping })}</li>
          )}
        </ul>
      )}
      {steps.length === 0 ? null : (
        <p className="fix-buttons">
          <Button
            size="xs"
            variant="default"
            onClick={() => choose(steps.map(({ finding }) => finding))}
          >
            {say(words.choose)}
          </Button>
        </p>
      )}
      <PathPoint title={say(words.start)} point={start} scores={scores} />
      <ol className="fix-list">
        {steps.map((step) => (
          <li key={fixKey(step.finding)}>
            <p>
              {say(step.title)}{' '}
              {step.record === null ? null : <RecordLink record={step.record} isShort />}
            </p>
            <p className="finding-side small quiet">
              <span>
                {say(words.stepGain, {
                  points: step.gain.toFixed(2),
                  days: say(sharedWords.days, { days: step.effort }),
                })}
              </span>
              {step.alsoSolved === 0 ? null : (
                <span>{say(words.also, { count: step.alsoSolved })}</span>
              )}
              {step.appeared === 0 ? null : (
                <span>{say(words.brings, { count: step.appeared })}</span>
              )}
            </p>
            <PathPoint point={step} scores={scores} />
            <details className="fix-moves">
              <summary>{say(words.what)}</summary>
              <ChangeList changes={step.changes} />
            </details>
          </li>
        ))}
      </ol>
      {end === 'reached' || lost.total === 0 ? null : <Lost lost={lost} />}
    </>
  );
}

interface PathPointProps {
  readonly title?: string;
  readonly point: ShownPath['start'];
  readonly scores: LiveScores;
}

function PathPoint({ title, point, scores }: PathPointProps) {
  const speech = useSpeech();
  const { score, standing } = point;
  const edges = scores.bands.map(({ from }) => from);
  return (
    <p className="fix-point small">
      {title === undefined ? null : <span>{title}</span>}
      <RangeBar score={score} bandEdges={edges} width={160} height={8} />
      <b>{sayScore(score, edges, speech).figure}</b>
      {standing === null ? null : (
        <span className="quiet">{sayStanding(standing, scores.bands, speech.say)}</span>
      )}
    </p>
  );
}

function Lost({ lost }: { readonly lost: ShownPath['lost'] }) {
  const { say } = useSpeech();
  const { total, cost, lines } = lost;
  return (
    <details className="fix-moves">
      <summary>{say(words.lost, { count: total, points: (100 * cost).toFixed(2) })}</summary>
      <ul className="small">
        {lines.map(({ finding, title, record, why, cannot }) => (
          <li key={fixKey(finding)}>
            {say(title)} {record === null ? null : <RecordLink record={record} isShort />}
            <br />
            <span className="quiet">{say(cannot ?? whyWords[why])}</span>
          </li>
        ))}
        {total > lines.length ? (
          <li className="quiet">{say(words.more, { count: total - lines.length })}</li>
        ) : null}
      </ul>
    </details>
  );
}
