import { useCallback, useMemo, useRef } from 'react';
import type { Frame, GeoArc, Geography, GeoMark } from '../../../../shared/views/index.ts';
import type { Judge } from '../../../data/verdicts/judge.ts';
import { SaveFigure } from '../../../parts/figures/SaveFigure.tsx';
import { standaloneSvg } from '../../../parts/figures/standaloneSvg.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { FilterBar } from '../filters/FilterBar.tsx';
import { useKept, useMapState } from '../mapState.ts';
import { useBox } from '../useBox.ts';
import { useLastAsked } from '../useLastAsked.ts';
import { ChosenPanel } from './ChosenPanel.tsx';
import { figureLegend } from './figureLegend.ts';
import { findItem, flowsOf } from './findItem.ts';
import { nameGeography } from './geographyNames.ts';
import { MapLegend } from './MapLegend.tsx';
import { words } from './words.ts';
import { WorldCanvas } from './WorldCanvas.tsx';
import { WorldPanel } from './WorldPanel.tsx';
import type { WorldView } from './worldView.ts';
import { clampView, drawingStep, fitWorld, wholeWorld, zoomView } from './worldView.ts';
import '../../../parts/parts.css';
import './geography.css';

/** Places nearer than this share a mark. In px, whatever the zoom. */
const clusterWithin = 16;

/** Where data goes in the world: coastlines, places, lines; what is chosen is listed beside. */
export function GeographyView() {
  const [box, canvas] = useBox();
  const svg = useRef<SVGSVGElement>(null);
  const [view, setView] = useKept<WorldView>('geography.view', wholeWorld);
  const world = useWorld(canvas);
  const geography = useGeography(world, view.zoom);
  const speech = useSpeech();
  const names = useMemo(
    () => (geography === undefined ? null : nameGeography(geography, speech)),
    [geography, speech],
  );
  const { selection, select } = useMapState();
  const isOurs = selection?.kind === 'arc' || selection?.kind === 'place';
  const chosen = isOurs && geography !== undefined ? findItem(geography, selection.id) : null;
  const choose = useCallback(
    (item: GeoArc | GeoMark | null) =>
      select(
        item === null
          ? null
          : { kind: 'spot' in item ? 'place' : 'arc', id: item.id, flows: flowsOf(item) },
      ),
    [select],
  );
  const { say } = speech;
  const getSvg = () =>
    svg.current === null || geography === undefined || canvas === null
      ? null
      : standaloneSvg(svg.current, {
          title: say(words.figureName),
          below: figureLegend(geography, canvas.width, speech),
        });

  return (
    <div className="geo">
      <div className="geo-head">
        <FilterBar />
        {world === null || canvas === null ? null : (
          <ZoomTools zoom={view.zoom} setView={setView} world={world} canvas={canvas} />
        )}
        <SaveFigure name={say(words.figureName)} getSvg={getSvg} />
      </div>
      <div className="geo-body">
        <div className="geo-main">
          <div className="geo-stage" ref={box}>
            {geography === undefined || names === null || world === null || canvas === null ? (
              <p className="quiet" role="status">
                {say(words.drawing)}
              </p>
            ) : (
              <WorldCanvas
                {...{ geography, names, world, canvas, setView, svg }}
                view={clampView(view, world, canvas)}
                selected={chosen?.id ?? null}
                onSelect={choose}
              />
            )}
          </div>
          <MapLegend geography={geography} />
        </div>
        <section className="geo-side" aria-label={say(words.side)} aria-live="polite" tabIndex={0}>
          {geography === undefined || names === null ? null : (
            <Side {...{ geography, names, chosen, choose }} isChosen={isOurs} />
          )}
        </section>
      </div>
    </div>
  );
}

interface SideProps {
  readonly geography: Geography;
  readonly names: ReturnType<typeof nameGeography>;
  readonly chosen: GeoArc | GeoMark | null;
  readonly isChosen: boolean;
  readonly choose: (item: GeoArc | GeoMark | null) => void;
}

function Side({ geography, names, chosen, isChosen, choose }: SideProps) {
  const { say } = useSpeech();
  const flows = useMemo(() => (chosen === null ? [] : flowsOf(chosen)), [chosen]);
  return (
    <>
      {isChosen ? (
        <p>
          <button type="button" className="link small" onClick={() => choose(null)}>
            ← {say(words.back)}
          </button>
        </p>
      ) : null}
      {isChosen && chosen === null ? <p>{say(words.gone)}</p> : null}
      {isChosen && chosen !== null ? (
        <ChosenPanel key={chosen.id} item={chosen} flows={flows} names={names} />
      ) : null}
      {isChosen ? null : <WorldPanel geography={geography} names={names} onSelect={choose} />}
    </>
  );
}

interface ZoomToolsProps {
  readonly zoom: number;
  readonly setView: (change: (before: WorldView) => WorldView) => void;
  readonly world: Frame;
  readonly canvas: Frame;
}

const zoomStep = 1.5;

function ZoomTools({ zoom, setView, world, canvas }: ZoomToolsProps) {
  const { say } = useSpeech();
  const by = (factor: number) =>
    setView((before) => {
      const middle = { x: canvas.width / 2, y: canvas.height / 2 };
      return zoomView(before, factor, middle, world, canvas);
    });
  const tools = [
    { label: words.zoomIn, sign: '+', act: () => by(zoomStep), isOff: false },
    { label: words.zoomOut, sign: '−', act: () => by(1 / zoomStep), isOff: zoom <= 1 },
    { label: words.whole, sign: '0', act: () => setView(() => wholeWorld), isOff: zoom <= 1 },
  ];
  return (
    <span className="geo-tools" title={say(words.hint)}>
      {tools.map(({ label, sign, act, isOff }) => (
        <button
          key={sign}
          type="button"
          className="figure-button"
          aria-label={say(label)}
          title={say(label)}
          // Still there for those who have just pressed it and hold the focus on it.
          aria-disabled={isOff}
          onClick={() => {
            if (!isOff) act();
          }}
        >
          {sign === '0' ? say(words.whole) : sign}
        </button>
      ))}
    </span>
  );
}

/** The world's frame in a canvas, the same object while its size is the same. */
function useWorld(canvas: Frame | null): Frame | null {
  const fitted = canvas === null ? null : fitWorld(canvas);
  const [width, height] = [fitted?.width ?? 0, fitted?.height ?? 0];
  return useMemo(() => (width === 0 ? null : { width, height }), [width, height]);
}

function useGeography(world: Frame | null, zoom: number): Geography | undefined {
  const { filter } = useMapState();
  const step = drawingStep(zoom);
  const ask = useCallback(
    async (judge: Judge) => {
      if (world === null) return undefined;
      const frame = { width: world.width * step, height: world.height * step };
      return judge.view('geography', { filter, frame, clusterWithin });
    },
    [filter, world, step],
  );
  return useLastAsked(ask);
}
