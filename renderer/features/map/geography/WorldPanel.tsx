import type { GeoArc, Geography, GeoMark } from '../../../../shared/views/index.ts';
import { VerdictMark } from '../../../ui/figures/VerdictMark.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { FlowList } from './FlowList.tsx';
import type { GeographyNames } from './geographyNames.ts';
import { words } from './words.ts';

interface WorldPanelProps {
  readonly geography: Geography;
  readonly names: GeographyNames;
  readonly onSelect: (item: GeoArc | GeoMark) => void;
}

/** The whole map in words: what is drawn, what could not be, and every line and place as a list. */
export function WorldPanel({ geography, names, onSelect }: WorldPanelProps) {
  const { say } = useSpeech();
  const { flows, arcs, marks, unplaced, open } = geography;
  const listed = names.lines.filter(({ item }) => item !== null);
  return (
    <>
      <h2>
        {flows.length === 0 ? say(words.noneTitle) : say(words.shown, { flows: flows.length })}
      </h2>
      <p className="quiet small">
        {flows.length === 0
          ? say(words.none)
          : say(words.drawn, { arcs: arcs.length, places: marks.length })}
      </p>
      {unplaced.length === 0 ? null : (
        <details className="geo-more">
          <summary>{say(words.unplaced, { count: unplaced.length })}</summary>
          <p className="quiet small">{say(words.unplacedWhy)}</p>
          <FlowList
            flows={unplaced}
            label={say(words.unplaced, { count: unplaced.length })}
            tellsPlaces
          />
        </details>
      )}
      {open.length === 0 ? null : (
        <details className="geo-more">
          <summary>{say(words.open, { count: open.length })}</summary>
          <p className="quiet small">{say(words.openWhy)}</p>
          <FlowList flows={open} label={say(words.open, { count: open.length })} />
        </details>
      )}
      {listed.length === 0 ? null : (
        <>
          <h3>{say(words.list)}</h3>
          <p className="quiet small">{say(words.listHelp)}</p>
          <ul className="geo-list">
            {listed.map(({ line, item }) =>
              item === null ? null : (
                <li key={`${'spot' in item ? 'place' : 'arc'} ${item.id}`}>
                  <VerdictMark outcome={item.outcome} />
                  <button type="button" className="link" onClick={() => onSelect(item)}>
                    {line}
                  </button>
                </li>
              ),
            )}
          </ul>
        </>
      )}
    </>
  );
}
