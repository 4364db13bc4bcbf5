import type { Geography, GeographyLegendEntry } from '../../../../shared/views/index.ts';
import { geographyLegend, geographyNote } from '../../../../shared/views/index.ts';
import { VerdictMark } from '../../../ui/figures/VerdictMark.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { words } from './words.ts';

const width = 36;
const height = 14;

/**
 * The signs that occur on the map, and what the map shows and does not. Takes its place before the map is
 * there: a map that has to give way is drawn twice.
 */
export function MapLegend({ geography }: { readonly geography: Geography | undefined }) {
  const { say } = useSpeech();
  return (
    <div className="geo-below">
      <ul className="geo-legend" aria-label={say(words.legend)}>
        {(geography === undefined ? [] : geographyLegend(geography)).map((entry) => (
          <li key={entry.words.en}>
            <LegendSign entry={entry} />
            {say(entry.words)}
          </li>
        ))}
      </ul>
      <p className="quiet small geo-note">{say(geographyNote)}</p>
    </div>
  );
}

function LegendSign({ entry }: { readonly entry: GeographyLegendEntry }) {
  const { outcome, dash, width: lineWidth, role } = entry;
  const y = height / 2;
  const line = `M1 ${y}H${width - 1}`;
  if (outcome !== undefined) {
    return (
      <span className={`geo-sign verdict-${outcome}`}>
        <VerdictMark outcome={outcome} />
        <svg width={width} height={height} aria-hidden>
          <path
            className="geo-stroke"
            d={line}
            strokeWidth={2.5}
            strokeDasharray={dash?.join(' ')}
          />
        </svg>
      </span>
    );
  }
  return (
    <svg className="geo-sign" width={width} height={height} aria-hidden>
      {role === 'stay' ? (
        <>
          <circle className="geo-neutral" cx={width / 2} cy={y} r={3} />
          <circle className="geo-neutral-line" cx={width / 2} cy={y} r={5.5} />
        </>
      ) : role === 'mark' ? (
        <circle className="geo-neutral" cx={width / 2} cy={y} r={4} />
      ) : (
        <>
          {role === 'arc' ? (
            <path className="geo-neutral-line geo-arc" d={line} strokeWidth={6} />
          ) : null}
          <path
            className="geo-neutral-line"
            d={line}
            strokeWidth={lineWidth ?? (role === 'arc' ? 2 : 1)}
            strokeDasharray={role === 'arc-open' ? '1 3' : undefined}
          />
        </>
      )}
    </svg>
  );
}
