import type { Outcome } from '../../../shared/policy/index.ts';
import { verdictShape } from '../../../shared/report/geometry/verdictShape.ts';
import './verdictMark.css';

interface VerdictMarkProps {
  readonly outcome: Outcome;
  readonly size?: number;
  /** The outcome's word; leave it out only where the word stands beside the mark. */
  readonly word?: string;
}

/** An outcome as its shape: told apart by outline first, by colour second. */
export function VerdictMark({ outcome, size = 14, word }: VerdictMarkProps) {
  return (
    <svg
      className={`verdict-mark verdict-${outcome}`}
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      {...(word === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': word })}
    >
      {word === undefined ? null : <title>{word}</title>}
      {verdictShape(outcome, size).map(({ path, paint, strokeWidth }) => (
        <path key={path} className={`verdict-${paint}`} d={path} strokeWidth={strokeWidth} />
      ))}
    </svg>
  );
}
