import { useCallback, useEffect, useState } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import type { Settings } from '../../../../shared/map/index.ts';
import type { AdjustedPack } from '../../../../shared/policy/adjust/index.ts';
import type { Pack } from '../../../../shared/policy/index.ts';
import { outcomeWords } from '../../../../shared/report/words.ts';
import type { Judge } from '../../../data/verdicts/judge.ts';
import { useAsked } from '../../../data/verdicts/judgeContext.ts';
import type { PackPreview } from '../../../data/verdicts/packViews.ts';
import { AwaitVerdicts } from '../../../parts/AwaitVerdicts.tsx';
import { sayStanding } from '../../../parts/sayStanding.ts';
import { RangeBar } from '../../../ui/figures/RangeBar.tsx';
import { sayScore } from '../../../ui/figures/sayScore.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';

const words = {
  title: text('What this pack alone does to the scores', '仅因规则包而变动的得分'),
  help: text(
    'The facts as they stand, judged by the pack in use and by this one.',
    '以现有事实分别按现用规则包与本规则包评估。',
  ),
  caption: text('Scores before and after', '前后得分'),
  part: text('Principle', '原则'),
  before: text('In use', '现用'),
  after: text('This pack', '本规则包'),
  overall: text('Overall', '总分'),
  working: text('Being worked out …', '正在计算……'),
  verdicts: text('Commitments with another verdict', '结论发生变化的承诺'),
  noVerdicts: text('No verdict on a commitment changes.', '各项承诺的结论均无变化。'),
  from: text('{id}: {before} → {after}', '{id}：{before} → {after}'),
  absent: text('not in the pack', '不在规则包内'),
  unfit: text('These figures wait until the pack fits together.', '待规则包前后一致后显示得分。'),
};

/** Long enough not to judge at every key, short enough to feel live. */
const pauseMillis = 350;
const mostShown = 12;

interface PackPreviewPaneProps {
  readonly draft: AdjustedPack;
  /** The draft made ready, or its base while it does not fit: for names. */
  readonly pack: Pack;
  readonly settings: Settings;
}

/** Before and after, per principle, kept current while the pack is edited. */
export function PackPreviewPane({ draft, pack, settings }: PackPreviewPaneProps) {
  const { say } = useSpeech();
  return (
    <section aria-labelledby="studio-preview" className="studio-preview">
      <h3 id="studio-preview">{say(words.title)}</h3>
      <p className="quiet small">{say(words.help)}</p>
      <AwaitVerdicts>
        {(scores) => (
          <Preview draft={draft} pack={pack} settings={settings} shownBands={scores.bands} />
        )}
      </AwaitVerdicts>
    </section>
  );
}

interface PreviewProps extends PackPreviewPaneProps {
  readonly shownBands: Parameters<typeof sayStanding>[1];
}

function Preview({ draft, pack, settings, shownBands }: PreviewProps) {
  const { say } = useSpeech();
  const asked = useSettled(draft);
  const ask = useCallback(
    (judge: Judge) => judge.view('pack-preview', { pack: asked, settings }),
    [asked, settings],
  );
  const answer = useAsked(ask);
  const [last, setLast] = useState<PackPreview>();
  if (answer !== undefined && answer !== last) setLast(answer);
  const shown = answer ?? last;
  if (shown === undefined) return <p className="quiet">{say(words.working)}</p>;
  return (
    <div aria-live="polite" aria-busy={answer === undefined || asked !== draft}>
      {shown.kind === 'unfit' ? (
        <p className="quiet">{say(words.unfit)}</p>
      ) : (
        <Scores preview={shown} pack={pack} shownBands={shownBands} />
      )}
    </div>
  );
}

type Shown = Extract<PackPreview, { kind: 'scores' }>;

function Scores({
  preview,
  pack,
  shownBands,
}: {
  readonly preview: Shown;
  readonly pack: Pack;
  readonly shownBands: PreviewProps['shownBands'];
}) {
  const speech = useSpeech();
  const { say } = speech;
  const bands = pack.bands.map(({ id, name, from }) => ({ id, label: name, from }));
  const edges = bands.map(({ from }) => from);
  const rows = [
    { id: '', name: say(words.overall), scores: preview.overall, standings: null },
    ...preview.principles.map(({ id, scores, standings }) => {
      const principle = pack.principles.find((each) => each.id === id);
      const name = principle === undefined ? id : `${principle.code} ${say(principle.name)}`;
      return { id, name, scores, standings };
    }),
  ];
  return (
    <>
      <table className="studio-table">
        <caption className="unseen">{say(words.caption)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(words.part)}</th>
            <th scope="col">{say(words.before)}</th>
            <th scope="col">{say(words.after)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, scores, standings }) => {
            const before = sayScore(scores.before, edges, speech).figure;
            const after = sayScore(scores.after, edges, speech).figure;
            return (
              <tr key={id} className={before === after ? '' : 'studio-moved'}>
                <th scope="row">
                  {name}
                  <RangeBar
                    score={scores.after}
                    previous={scores.before}
                    bandEdges={edges}
                    width={150}
                    height={7}
                  />
                </th>
                <td>
                  {before}
                  {standings === null ? null : (
                    <span className="quiet small">
                      {sayStanding(standings.before, shownBands, say)}
                    </span>
                  )}
                </td>
                <td>
                  {before === after ? after : <b>{after}</b>}
                  {standings === null ? null : (
                    <span className="quiet small">{sayStanding(standings.after, bands, say)}</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <h4>{say(words.verdicts)}</h4>
      {preview.verdicts.length === 0 ? (
        <p className="quiet small">{say(words.noVerdicts)}</p>
      ) : (
        <ul className="studio-moves small">
          {preview.verdicts.slice(0, mostShown).map(({ id, outcomes: { before, after } }) => (
            <li key={id}>
              {say(words.from, {
                id,
                before: say(before === null ? words.absent : outcomeWords[before]),
                after: say(after === null ? words.absent : outcomeWords[after]),
              })}
            </li>
          ))}
          {preview.verdicts.length > mostShown ? <li>…</li> : null}
        </ul>
      )}
    </>
  );
}

function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMillis);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
