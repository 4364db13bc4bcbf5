import type { DeskAnswer } from '../../data/verdicts/views.ts';
import { AwaitVerdicts } from '../../parts/AwaitVerdicts.tsx';
import { OpenRegister } from '../../parts/OpenRegister.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { Calendar } from './calendar/Calendar.tsx';
import { CounterMeasure } from './counters/CounterMeasure.tsx';
import { ExportSection } from './list/ExportSection.tsx';
import { SplitWarnings } from './SplitWarnings.tsx';
import { useDesk } from './useDesk.ts';
import { words } from './words.ts';
import './transfers.css';

/** The cross-border desk: how near the thresholds are, every export with its papers, what expires. */
export function TransfersScreen() {
  const { say } = useSpeech();
  const { desk, entries } = useDesk();
  return (
    <div className="screen-wide transfers">
      <header className="screen-head">
        <h1>{say(words.title)}</h1>
        <p className="quiet transfers-lead">{say(words.lead)}</p>
      </header>
      <AwaitVerdicts>
        {() =>
          desk === undefined ? (
            <p className="quiet" role="status">
              {say(words.reading)}
            </p>
          ) : desk.total === 0 ? (
            <NoExports />
          ) : (
            <Desk desk={desk} entries={entries} />
          )
        }
      </AwaitVerdicts>
    </div>
  );
}

interface DeskProps {
  readonly desk: DeskAnswer;
  readonly entries: DeskAnswer['entries'];
}

function Desk({ desk, entries }: DeskProps) {
  const { say, language } = useSpeech();
  const { counters, splits, calendar, asOf, total } = desk;
  return (
    <>
      <section className="desk-counters" aria-label={say(words.counters)}>
        {counters.counters.map((counter) => (
          <CounterMeasure key={counter.id} counter={counter} year={counters.year} />
        ))}
        <p className="quiet small desk-note">{counters.note[language]}</p>
      </section>
      <SplitWarnings splits={splits} />
      <ExportSection entries={entries} total={total} asOf={asOf} />
      <Calendar days={calendar} />
    </>
  );
}

function NoExports() {
  const { say } = useSpeech();
  return (
    <EmptyState title={say(words.emptyTitle)} actions={<OpenRegister register="flows" />}>
      <p>{say(words.empty)}</p>
    </EmptyState>
  );
}
