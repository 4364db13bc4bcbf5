import { text } from '../../../../shared/lib/index.ts';
import type { RecordScore } from '../../../../shared/scoring/index.ts';
import { percentOf } from '../../../../shared/scoring/bands.ts';
import type { LiveScores } from '../../../data/verdicts/verdicts.ts';
import { RangeBar } from '../../../ui/figures/RangeBar.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';

interface ScorecardProps {
  readonly scores: LiveScores;
  /** One a principle; null where nothing applies. */
  readonly scorecard: readonly (RecordScore | null)[] | null;
}

/** What the promises come to for this record and those that count in it: seven bars, always aligned. */
export function Scorecard({ scores, scorecard }: ScorecardProps) {
  const { say } = useSpeech();
  const edges = scores.bands.map(({ from }) => from);
  return (
    <table className="scorecard">
      <caption>
        <h3>{say(words.title)}</h3>
        <span className="quiet small">{say(words.explain)}</span>
      </caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{say(words.principle)}</th>
          <th scope="col">{say(words.range)}</th>
          <th scope="col">{say(words.decided)}</th>
        </tr>
      </thead>
      <tbody>
        {scores.principles.map(({ id, code, title }, i) => {
          const score = scorecard?.[i] ?? null;
          return (
            <tr key={id}>
              <th scope="row">
                <span className="quiet code">{code}</span> {say(title)}
              </th>
              <td>
                <RangeBar score={toRange(score)} bandEdges={edges} width={96} height={7} />
              </td>
              <td className="number">
                {score === null ? (
                  <span className="quiet">{say(words.nothing)}</span>
                ) : (
                  say(score.coverage === 1 ? words.figure : words.span, {
                    low: percentOf(score.low, edges),
                    high: percentOf(score.high, edges),
                  })
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function toRange(score: RecordScore | null) {
  if (score === null) return { low: null, high: null, value: null };
  const { low, high, coverage } = score;
  return { low, high, value: coverage === 1 ? low : null };
}

const words = {
  title: text('Scorecard', '评分卡'),
  explain: text(
    'Promises only: this record, and the records whose verdicts count in it.',
    '仅计政策承诺：含该记录及其结论计入本记录的其他记录。',
  ),
  principle: text('Principle', '原则'),
  range: text('Range', '区间'),
  decided: text('Score', '得分'),
  nothing: text('–', '–'),
  figure: text('{low}', '{low}'),
  span: text('{low}–{high}', '{low}–{high}'),
};
