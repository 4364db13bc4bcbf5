import type { Text } from '../../../shared/lib/index.ts';
import type { Outcome } from '../../../shared/policy/index.ts';
import { useSession } from '../../data/session/sessionContext.ts';
import type { ExportAtRisk, MapStanding } from '../../data/verdicts/verdicts.ts';
import { writeRoute } from '../../navigation/routes.ts';
import { RecordLink } from '../../parts/RecordLink.tsx';
import { VerdictWord } from '../../parts/VerdictWord.tsx';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { words } from './words.ts';

const worstFirst: readonly Outcome[] = [
  'error',
  'not-met',
  'partly-met',
  'undetermined',
  'met',
  'not-applicable',
];

/** Exports by verdict, and by name those that break promise or law. */
export function ExportsAtRisk({ standing }: { readonly standing: MapStanding }) {
  const { say, read, number } = useSpeech();
  const { id: workspace } = useSession();
  const { exports, atRisk } = standing;
  const exported = worstFirst.filter((outcome) => exports[outcome] !== undefined);
  const more = (exports['not-met'] ?? 0) - atRisk.length;
  return (
    <section className="screen-section" aria-labelledby="overview-exports">
      <h2 id="overview-exports">{say(words.exports)}</h2>
      {exported.length === 0 ? (
        <p className="quiet">{say(words.noExports)}</p>
      ) : (
        <>
          <p className="quiet small">{say(words.exportsNote)}</p>
          <p className="overview-exports">
            {exported.map((outcome) => (
              <span key={outcome}>
                <VerdictWord outcome={outcome} /> <b>{number(exports[outcome] ?? 0)}</b>
              </span>
            ))}
          </p>
          {atRisk.length === 0 ? null : (
            <>
              <h3>{say(words.atRisk)}</h3>
              <ul className="overview-list">
                {atRisk.map((line) => (
                  <li key={line.flow.id}>
                    <span>
                      <RecordLink record={line.flow} />
                      {line.recipient === null ? null : (
                        <span className="quiet"> → {read(line.recipient.name)}</span>
                      )}
                    </span>
                    <span className="small quiet">{say(riskOf(line))}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          {more > 0 ? (
            <p className="quiet small">{say(words.moreAtRisk, { count: more })}</p>
          ) : null}
          <a href={writeRoute({ at: 'workspace', workspace, place: 'transfers' })}>
            {say(words.openDesk)}
          </a>
        </>
      )}
    </section>
  );
}

function riskOf({ verdicts: { promise, law } }: ExportAtRisk): Text {
  if (promise === 'not-met' && law === 'not-met') return words.riskBoth;
  return law === 'not-met' ? words.riskLaw : words.riskPromise;
}
