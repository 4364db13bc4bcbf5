import { useCallback } from 'react';
import type { Text } from '../../../../shared/lib/index.ts';
import { outcomeWords } from '../../../../shared/report/words.ts';
import type { GeoArc, GeoMark, OutcomeCounts } from '../../../../shared/views/index.ts';
import { outcomesByGravity } from '../../../../shared/views/index.ts';
import { sayPeople } from '../../../../shared/views/words/viewWords.ts';
import type { Judge } from '../../../data/verdicts/judge.ts';
import type { FlowSummary } from '../../../data/verdicts/mapViews.ts';
import { RecordLink } from '../../../parts/RecordLink.tsx';
import { VerdictMark } from '../../../ui/figures/VerdictMark.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { useLastAsked } from '../useLastAsked.ts';
import { FlowList } from './FlowList.tsx';
import type { GeographyNames } from './geographyNames.ts';
import { crossingOf } from './geographyNames.ts';
import { words } from './words.ts';

interface ChosenPanelProps {
  readonly item: GeoArc | GeoMark;
  /** All flows of it, each once. */
  readonly flows: readonly string[];
  readonly names: GeographyNames;
}

/** What flows along a line, or from, to and within a place: to whom, what, of how many, and is it in order. */
export function ChosenPanel({ item, flows, names }: ChosenPanelProps) {
  const { say, number, language } = useSpeech();
  const summary = useLastAsked(
    useCallback((judge: Judge) => judge.view('flow-summary', flows), [flows]),
  );
  const crossing = 'spot' in item ? null : crossingOf(item);
  return (
    <>
      <h2>{names.titleOf(item)}</h2>
      <p className="quiet small">
        {'spot' in item ? names.say(item) : say(words.flowCount, { count: flows.length })}
        {crossing === null ? null : <> · {say(crossing)}</>}
      </p>
      {summary === undefined ? (
        <p className="quiet small">{say(words.loading)}</p>
      ) : (
        <>
          <dl className="geo-facts">
            <dt>{say(words.people)}</dt>
            <dd>{sayPeople(summary.counts.people, language)}</dd>
            {(['promise', 'law'] as const).map((kind) => (
              <VerdictLine key={kind} label={words[kind]} counts={summary.counts.verdicts[kind]} />
            ))}
          </dl>
          <Categories summary={summary} />
          <h3>{say(words.recipients)}</h3>
          <Counted lines={summary.recipients} label={say(words.recipients)} />
          {summary.recipients.length === 0 && summary.withoutRecipient === 0 ? (
            <p className="quiet small">{say(words.noRecipient)}</p>
          ) : null}
          {summary.withoutRecipient === 0 ? null : (
            <p className="small">
              {say(words.withoutRecipient, { count: summary.withoutRecipient })}
            </p>
          )}
          <h3>
            {say(words.flows)} <span className="quiet">{number(flows.length)}</span>
          </h3>
          <FlowList flows={summary.worstFirst} label={say(words.flows)} />
        </>
      )}
    </>
  );
}

function VerdictLine({ label, counts }: { readonly label: Text; readonly counts: OutcomeCounts }) {
  const { say, number } = useSpeech();
  const shown = outcomesByGravity.toReversed().filter((outcome) => counts[outcome] > 0);
  return (
    <>
      <dt>{say(label)}</dt>
      <dd className="geo-flow-facts">
        {shown.map((outcome) => (
          <span key={outcome} className="verdict-word">
            <VerdictMark outcome={outcome} />
            {number(counts[outcome])} {say(outcomeWords[outcome])}
          </span>
        ))}
      </dd>
    </>
  );
}

function Categories({ summary }: { readonly summary: FlowSummary }) {
  const { say } = useSpeech();
  const { categories, sensitiveByPeople, withoutCategories } = summary;
  const of = (sensitive: string) =>
    categories.filter(({ isSensitive }) => isSensitive === sensitive);
  const sensitive = of('yes');
  return (
    <>
      <h3>{say(words.sensitive)}</h3>
      <Counted lines={sensitive} label={say(words.sensitive)} />
      {sensitive.length > 0 || categories.length === 0 || of('unknown').length > 0 ? null : (
        <p className="quiet small">{say(words.noSensitive)}</p>
      )}
      {sensitiveByPeople === 0 ? null : (
        <p className="small">{say(words.children, { count: sensitiveByPeople })}</p>
      )}
      {withoutCategories === 0 ? null : (
        <p className="small">{say(words.withoutCategories, { count: withoutCategories })}</p>
      )}
      {(['unknown', 'no'] as const).map((sort) => {
        const lines = of(sort);
        return lines.length === 0 ? null : (
          <details key={sort} className="geo-more">
            <summary>
              {say(sort === 'no' ? words.others : words.perhaps)}{' '}
              <span className="quiet">{lines.length}</span>
            </summary>
            <Counted lines={lines} />
          </details>
        );
      })}
    </>
  );
}

interface CountedProps {
  readonly lines: FlowSummary['recipients'];
  readonly label?: string;
}

function Counted({ lines, label }: CountedProps) {
  const { say } = useSpeech();
  if (lines.length === 0) return null;
  return (
    <ul className="geo-counted" aria-label={label}>
      {lines.map(({ record, flows }) => (
        <li key={record.id}>
          <RecordLink record={record} />{' '}
          <span className="quiet">{say(words.flowCount, { count: flows })}</span>
        </li>
      ))}
    </ul>
  );
}
