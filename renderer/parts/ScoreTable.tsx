import type { ReactNode } from 'react';
import type { Score } from '../../shared/scoring/score.ts';
import { RangeBar } from '../ui/figures/RangeBar.tsx';
import { sayScore } from '../ui/figures/sayScore.ts';
import { useSpeech } from '../ui/language/languageContext.ts';
import './parts.css';

export interface ScoreRow {
  readonly id: string;
  readonly code?: string;
  readonly title: ReactNode;
  readonly score: Score;
  /** Where it stands, in words. */
  readonly standing?: string;
  /** How it moved since some earlier day, in words. */
  readonly change?: string;
}

interface ScoreTableProps {
  readonly caption: string;
  readonly rows: readonly ScoreRow[];
  readonly bandEdges: readonly number[];
}

/** Scores below one another, so that their bars can be compared. */
export function ScoreTable({ caption, rows, bandEdges }: ScoreTableProps) {
  const speech = useSpeech();
  return (
    <table className="score-table">
      <caption className="unseen">{caption}</caption>
      <tbody>
        {rows.map(({ id, code, title, score, standing, change }) => {
          const { figure, coverage } = sayScore(score, bandEdges, speech);
          return (
            <tr key={id}>
              <td className="score-table-code quiet">{code}</td>
              <th scope="row">{title}</th>
              <td>
                <RangeBar score={score} bandEdges={bandEdges} width={280} height={11} />
              </td>
              <td className="score-table-figure">{figure}</td>
              {change === undefined ? null : <td className="small score-table-change">{change}</td>}
              <td className="quiet small score-table-standing">{standing}</td>
              <td className="quiet small score-table-coverage">{coverage}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
