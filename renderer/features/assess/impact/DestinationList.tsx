import { useState } from 'react';
import { notApplicable } from '../../../../shared/map/index.ts';
import { placeName } from '../../../../shared/standards/index.ts';
import { createRecord } from '../../../data/commands/createRecord.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import type { DestinationLine } from '../../../data/verdicts/impactViews.ts';
import { RecordLink } from '../../../parts/RecordLink.tsx';
import { notify } from '../../../ui/feedback/notify.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { EquivalenceMark } from './StateMark.tsx';
import { hrefOf, openDocument } from './useChosen.ts';
import { words } from './words.ts';

const mostShown = 30;

/** Destinations of exports, those without a finding that holds first. */
export function DestinationList({ lines }: { readonly lines: readonly DestinationLine[] }) {
  const { say } = useSpeech();
  const [most, setMost] = useState(mostShown);
  if (lines.length === 0) return <p className="quiet small">{say(words.noDestinations)}</p>;
  const sorted = lines.toSorted(
    (a, b) => Number(a.state === 'valid') - Number(b.state === 'valid'),
  );
  return (
    <div className="impact-records">
      <ul>
        {sorted.slice(0, most).map((line) => (
          <Destination key={`${line.place} ${line.finding?.id ?? ''}`} line={line} />
        ))}
      </ul>
      {lines.length > most ? (
        <button type="button" className="link small" onClick={() => setMost(most + 100)}>
          {say(words.more, { count: lines.length - most })}
        </button>
      ) : null}
    </div>
  );
}

function Destination({ line }: { readonly line: DestinationLine }) {
  const { say, read, language } = useSpeech();
  const session = useSession();
  const { place, finding, recipient, state, flows } = line;
  const name = placeName(place, language);
  const begin = async () => {
    const id = crypto.randomUUID();
    const result = await session.run(createRecord, {
      register: 'equivalences',
      id,
      name: say(words.equivalenceName, {
        place: recipient === null ? name : `${name}, ${read(recipient.name)}`,
      }),
      fields: { country: place, partner: recipient?.id ?? notApplicable },
    });
    if (result.ok) openDocument(session.id, id);
    else notify({ kind: 'problem', message: say(result.error.message) });
  };
  return (
    <li>
      <div>
        <p>
          {name}
          {recipient === null ? null : (
            <>
              {' · '}
              <RecordLink record={recipient} />
            </>
          )}
        </p>
        <p className="small impact-cover">
          <EquivalenceMark state={state} />
          {finding === null ? null : (
            <a href={hrefOf(session.id, finding.id)} title={read(finding.name)}>
              <span className="code">{finding.code}</span>
            </a>
          )}
          <span className="quiet">{say(words.flows, { count: flows })}</span>
          {finding === null ? (
            <button
              type="button"
              className="link"
              aria-label={say(words.beginEquivalenceFor, { place: name })}
              onClick={() => void begin()}
            >
              {say(words.beginEquivalence)}
            </button>
          ) : null}
        </p>
      </div>
    </li>
  );
}
