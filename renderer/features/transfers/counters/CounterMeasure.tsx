import type { RefObject } from 'react';
import { useId, useRef } from 'react';
import type { Text } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import { formatClauses } from '../../../../shared/standards/clause.ts';
import type { Bounds } from '../../../../shared/transfers/index.ts';
import type { CounterLine, DeskCounter } from '../../../../shared/views/index.ts';
import { counterLines, drawCounter } from '../../../../shared/views/desk/drawCounter.ts';
import { SaveFigure } from '../../../parts/figures/SaveFigure.tsx';
import { standaloneSvg } from '../../../parts/figures/standaloneSvg.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { sayDistance, sayThreshold } from './sayDistance.ts';

const words = {
  atLeast: text('at least {lower, number}', '至少{lower, number}'),
  between: text('{lower, number} to {upper, number}', '{lower, number}至{upper, number}'),
  noForecast: text('not entered', '未录入'),
  threshold: text('{people, plural, one {# person} other {# people}}', '{people, number}人'),
  fileName: text('export-counter-{id}-{year}', '出境人数-{id}-{year}'),
  heading: text('{counter}, {year}', '{year}年{counter}'),
};

const lineWords: { readonly [L in CounterLine]: Text } = {
  now: text('Counted so far', '本年已累计'),
  forecast: text('Forecast as entered', '录入的全年预计'),
  extrapolated: text('Year at this pace', '全年按日均推算'),
};

/** Where the measure lies in the figure; the rest of its width holds words. */
const plot = { left: 142, top: 20, width: 330 };
const frame = { width: 660, height: 104 };
const valuesAt = plot.left + plot.width + 18;

interface CounterMeasureProps {
  readonly counter: DeskCounter;
  readonly year: number;
}

/** One counter of the year: how much is counted, forecast and extrapolated, and how near thresholds are. */
export function CounterMeasure({ counter, year }: CounterMeasureProps) {
  const { say } = useSpeech();
  const headingId = useId();
  const figure = useRef<SVGSVGElement>(null);
  const heading = say(words.heading, { counter: say(counter.words), year: String(year) });
  const distance = sayDistance(counter);
  const getSvg = () =>
    figure.current === null ? null : standaloneSvg(figure.current, { title: heading });
  return (
    <section className="counter" aria-labelledby={headingId} data-counter={counter.id}>
      <div className="counter-head">
        <h3 id={headingId}>{heading}</h3>
        <SaveFigure
          name={say(words.fileName, { id: counter.id, year: String(year) })}
          getSvg={getSvg}
        />
      </div>
      <p className="counter-distance">{say(distance.text, distance.values)}</p>
      <div className="counter-body">
        <Figure counter={counter} label={heading} figure={figure} />
        <Thresholds counter={counter} />
      </div>
    </section>
  );
}

interface FigureProps {
  readonly counter: DeskCounter;
  readonly label: string;
  readonly figure: RefObject<SVGSVGElement | null>;
}

function Figure({ counter, label, figure }: FigureProps) {
  const { say, number } = useSpeech();
  const drawing = drawCounter(counter, plot.width);
  const sayBounds = (bounds: Bounds | null) => {
    if (bounds === null) return say(words.noForecast);
    const { lower, upper } = bounds;
    if (upper === null) return say(words.atLeast, { lower });
    return lower === upper ? number(lower) : say(words.between, { lower, upper });
  };
  const described = counterLines
    .map((line) => `${say(lineWords[line])}: ${sayBounds(counter[line])}`)
    .join('; ');
  return (
    <svg
      ref={figure}
      className="counter-figure"
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label={`${label}. ${described}`}
    >
      <g transform={`translate(${plot.left} ${plot.top})`}>
        {drawing.parts.map(({ role, path, paint, strokeWidth, dash }, at) => (
          <path
            // oxlint-disable-next-line react/no-array-index-key -- parts are drawn in a fixed order
            key={at}
            className={`counter-${role} counter-${paint}`}
            d={path}
            strokeWidth={strokeWidth}
            strokeDasharray={dash?.join(' ')}
          />
        ))}
      </g>
      {drawing.ticks.map(({ people, x }) => (
        <text
          key={people}
          className="counter-tick-label"
          x={plot.left + x}
          y={12}
          textAnchor={x < 40 ? 'start' : 'middle'}
        >
          {number(people)}
        </text>
      ))}
      {counterLines.map((line) => (
        <g key={line}>
          <text className="counter-line" x={0} y={plot.top + drawing.lines[line] + 4}>
            {say(lineWords[line])}
          </text>
          <text className="counter-value" x={valuesAt} y={plot.top + drawing.lines[line] + 4}>
            {sayBounds(counter[line])}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Thresholds({ counter }: { readonly counter: DeskCounter }) {
  const { say, language } = useSpeech();
  return (
    <ul className="counter-thresholds">
      {counter.thresholds.map((threshold) => (
        <li key={threshold.people} data-reached={threshold.isReached}>
          <p>
            <b>{say(words.threshold, { people: threshold.people })}</b>
            {language === 'en' ? ': ' : '：'}
            {sayThreshold(threshold, counter)
              .map((said) => say(said.text, said.values))
              .join(language === 'en' ? '; ' : '；')}
          </p>
          <p className="quiet small">
            {threshold.consequence[language]} {formatClauses(threshold.basis, language)}
          </p>
        </li>
      ))}
    </ul>
  );
}
