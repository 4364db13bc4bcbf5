import type { RangeBarScore } from '../../../shared/report/geometry/rangeBar.ts';
import { rangeBar, rangeBarOverhang } from '../../../shared/report/geometry/rangeBar.ts';
import './rangeBar.css';

interface RangeBarProps {
  readonly score: RangeBarScore;
  /** Lower edges of the bands, 0 to 1. */
  readonly bandEdges: readonly number[];
  readonly previous?: RangeBarScore;
  readonly width: number;
  readonly height: number;
  /** What the bar shows, in words; the figure is hidden from screen readers when it stands beside. */
  readonly label?: string;
}

/** The signature figure, from the same paths the documents draw. */
export function RangeBar({ score, bandEdges, previous, width, height, label }: RangeBarProps) {
  const reach = Math.ceil(height * 0.9) + 1;
  const below = Math.ceil(height * rangeBarOverhang) + (previous === undefined ? 1 : 3);
  const parts = rangeBar(
    { ...score, bandEdges, ...(previous === undefined ? {} : { previous }) },
    { width, height },
  );
  return (
    <svg
      className="range-bar"
      width={width}
      height={height + reach + below}
      viewBox={`0 ${-reach} ${width} ${height + reach + below}`}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {parts.map(({ role, path, paint, strokeWidth }, i) => (
        <path
          key={`${role}-${i}`}
          className={`range-${role} range-${paint}`}
          d={path}
          strokeWidth={strokeWidth}
        />
      ))}
    </svg>
  );
}
