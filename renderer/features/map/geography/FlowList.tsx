import { useCallback, useState } from 'react';
import { RecordLink } from '../../../parts/RecordLink.tsx';
import { VerdictWord } from '../../../parts/VerdictWord.tsx';
import type { Judge } from '../../../data/verdicts/judge.ts';
import type { NamedRecord } from '../../../data/verdicts/verdicts.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import type { FlowFact } from '../../../../shared/views/index.ts';
import { sayPeople } from '../../../../shared/views/words/viewWords.ts';
import { useLastAsked } from '../useLastAsked.ts';
import { words } from './words.ts';

const page = 25;

interface FlowListProps {
  /** In the order they are to be listed. */
  readonly flows: readonly string[];
  readonly label: string;
  /** Says which end has no place. */
  readonly tellsPlaces?: boolean;
}

/** Flows with promise and law apart, so many at a time. */
export function FlowList({ flows, label, tellsPlaces = false }: FlowListProps) {
  const { say } = useSpeech();
  const [most, setMost] = useState(page);
  const ask = useCallback(
    async (judge: Judge) => {
      const facts = await judge.view('flows', flows.slice(0, most));
      const recipients = await judge.view(
        'names',
        facts.flatMap(({ recipient }) =>
          recipient === null ? [] : [{ register: 'partners' as const, id: recipient }],
        ),
      );
      return { facts, recipients: new Map(recipients.map((record) => [record.id, record])) };
    },
    [flows, most],
  );
  const answer = useLastAsked(ask);
  if (answer === undefined) return <p className="quiet small">{say(words.loading)}</p>;
  const rest = flows.length - most;
  return (
    <>
      <ul className="geo-flows" aria-label={label}>
        {answer.facts.map((fact) => (
          <FlowItem
            key={fact.id}
            fact={fact}
            recipient={answer.recipients.get(fact.recipient ?? '')}
            tellsPlaces={tellsPlaces}
          />
        ))}
      </ul>
      {rest <= 0 ? null : (
        <button type="button" className="link small" onClick={() => setMost(most + 4 * page)}>
          {say(words.showMore, { count: Math.min(rest, 4 * page) })}
        </button>
      )}
    </>
  );
}

interface FlowItemProps {
  readonly fact: FlowFact;
  readonly recipient: NamedRecord | undefined;
  readonly tellsPlaces: boolean;
}

function FlowItem({ fact, recipient, tellsPlaces }: FlowItemProps) {
  const { say, language } = useSpeech();
  const { id, code, name, people, verdicts, fromPlaces, toPlaces } = fact;
  return (
    <li>
      <p>
        <RecordLink record={{ register: 'flows', id, code, name }} />
      </p>
      <p className="geo-flow-facts">
        {recipient === undefined ? null : (
          <span>
            → <RecordLink record={recipient} />
          </span>
        )}
        <span className="quiet">{sayPeople(people, language)}</span>
        {tellsPlaces && fromPlaces.length === 0 ? <strong>{say(words.noOrigin)}</strong> : null}
        {tellsPlaces && toPlaces.length === 0 ? <strong>{say(words.noDestination)}</strong> : null}
      </p>
      <p className="geo-flow-facts">
        {(['promise', 'law'] as const).map((kind) => (
          <span key={kind}>
            <span className="quiet">{say(words[kind])} </span>
            <VerdictWord outcome={verdicts[kind]} />
          </span>
        ))}
      </p>
    </li>
  );
}
