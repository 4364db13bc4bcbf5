import type { Band } from '../../../../shared/policy/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';

interface BandScaleProps {
  readonly bands: readonly Band[];
  readonly best: string;
  readonly label: string;
}

const width = 640;
const top = 22;
const bar = 12;

/** The bands from 0 to 100, with their edges; what lies above the cap is hatched. */
export function BandScale({ bands, best, label }: BandScaleProps) {
  const { say, number } = useSpeech();
  const cap = bands.findIndex(({ id }) => id === best);
  return (
    <svg className="studio-scale" viewBox={`-14 0 ${width + 28} 56`} role="img" aria-label={label}>
      <defs>
        <pattern id="studio-hatch" width="5" height="5" patternUnits="userSpaceOnUse">
          <path d="M0 5L5 0" className="studio-scale-hatch" />
        </pattern>
      </defs>
      {bands.map(({ id, name, from }, i) => {
        const to = bands[i - 1]?.from ?? 1;
        const x = from * width;
        const middle = ((from + to) / 2) * width;
        return (
          <g key={id}>
            <rect
              x={x}
              y={top}
              width={Math.max(0, (to - from) * width)}
              height={bar}
              {...(i < cap ? { fill: 'url(#studio-hatch)' } : { className: 'studio-scale-band' })}
            />
            <text x={middle} y={top - 7} className="studio-scale-name">
              {say(name)}
            </text>
            <path d={`M${x} ${top - 3}V${top + bar + 4}`} className="studio-scale-edge" />
            <text x={x} y={top + bar + 17} className="studio-scale-figure">
              {number(Math.round(from * 1000) / 10)}
            </text>
          </g>
        );
      })}
      <path d={`M${width} ${top - 3}V${top + bar + 4}`} className="studio-scale-edge" />
      <text x={width} y={top + bar + 17} className="studio-scale-figure">
        {number(100)}
      </text>
    </svg>
  );
}
