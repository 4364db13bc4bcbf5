import { text } from '../../../../shared/lib/index.ts';
import type { VerdictKind } from '../../../../shared/policy/index.ts';
import { verdictKinds } from '../../../../shared/policy/index.ts';
import type { Score, Scores } from '../../../../shared/scoring/index.ts';
import type { LiveScores } from '../../../data/verdicts/verdicts.ts';
import { RangeBar } from '../../../ui/figures/RangeBar.tsx';
import { sayScore } from '../../../ui/figures/sayScore.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { kindWords } from './fixWords.ts';

const words = {
  caption: text('{kind}: score before and after', '{kind}：整改前后得分'),
  score: text('Score', '得分'),
  before: text('Before', '整改前'),
  after: text('After', '整改后'),
  coverage: text('Decided', '已判定'),
  change: text('{from}% → {to}%', '{from}% → {to}%'),
  same: text('{at}%', '{at}%'),
  none: text('–', '–'),
  overall: text('All · {kind}', '总体·{kind}'),
};

interface ScoreChangeProps {
  readonly before: Scores;
  readonly after: Scores;
  readonly kind: VerdictKind;
  readonly scores: LiveScores;
}

/** Each principle before and after, then the overall scores of all three kinds. */
export function ScoreChange({ before, after, kind, scores }: ScoreChangeProps) {
  const { say } = useSpeech();
  const edges = scores.bands.map(({ from }) => from);
  const rows = scores.principles.flatMap(({ id, code, title }) => {
    const [was, is] = [before, after].map(
      (side) => side.principles.find(({ principle }) => principle === id)?.scores[kind],
    );
    return was === undefined || is === undefined
      ? []
      : [{ id, name: `${code} ${say(title)}`, was, is }];
  });
  return (
    <table className="plain-table fix-scores">
      <caption className="unseen">{say(words.caption, { kind: say(kindWords[kind]) })}</caption>
      <thead>
        <tr>
          <th scope="col">{say(words.score)}</th>
          <th scope="col" aria-hidden="true" />
          <th scope="col" className="number">
            {say(words.before)}
          </th>
          <th scope="col" className="number">
            {say(words.after)}
          </th>
          <th scope="col" className="number">
            {say(words.coverage)}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, was, is }) => (
          <Row key={id} name={name} was={was} is={is} edges={edges} />
        ))}
        {verdictKinds.map((one) => (
          <Row
            key={one}
            name={say(words.overall, { kind: say(kindWords[one]) })}
            was={before.overall[one]}
            is={after.overall[one]}
            edges={edges}
            isSum
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly name: string;
  readonly was: Score;
  readonly is: Score;
  readonly edges: readonly number[];
  readonly isSum?: boolean;
}

function Row({ name, was, is, edges, isSum }: RowProps) {
  const speech = useSpeech();
  const { say } = speech;
  const hasMoved = was.low !== is.low || was.high !== is.high;
  const part = (share: number | null) => (share === null ? null : Math.floor(100 * share));
  const [from, to] = [part(was.coverage), part(is.coverage)];
  return (
    <tr className={isSum === true ? 'fix-sum' : undefined}>
      <th scope="row" title={name}>
        {name}
      </th>
      <td>
        <RangeBar
          score={is}
          {...(hasMoved && was.low !== null ? { previous: was } : {})}
          bandEdges={edges}
          width={80}
          height={9}
        />
      </td>
      <td className="number">{sayScore(was, edges, speech).figure}</td>
      <td className={hasMoved ? 'number fix-moved' : 'number quiet'}>
        {sayScore(is, edges, speech).figure}
      </td>
      <td className="number quiet">
        {to === null
          ? say(words.none)
          : from === null || from === to
            ? say(words.same, { at: to })
            : say(words.change, { from, to })}
      </td>
    </tr>
  );
}
