import { severityWords } from '../../../../shared/report/words.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import type { GuidedStep } from '../../../data/verdicts/assessViews.ts';
import { writeRoute } from '../../../navigation/routes.ts';
import { RecordLink } from '../../../parts/RecordLink.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { words } from './words.ts';

/** The verdicts that wait for the answer, with the promises they serve. */
export function WhyAsked({ step }: { readonly step: GuidedStep }) {
  const { say } = useSpeech();
  const { id: workspace } = useSession();
  const { waiting, total } = step;
  return (
    <section className="guided-why">
      <h3>{say(words.why)}</h3>
      <ul>
        {waiting.map(({ criterion, record, title, severity, says, commitments }) => (
          <li key={`${criterion} ${record.id}`}>
            <p>
              <a
                href={writeRoute({
                  at: 'workspace',
                  workspace,
                  place: 'assess',
                  part: `browse:${criterion}:${record.id}`,
                })}
              >
                {say(title)}
              </a>{' '}
              <span className="quiet small">{say(severityWords[severity])}</span>
            </p>
            {says === null ? null : <p>{say(says)}</p>}
            <p className="quiet small">
              <RecordLink record={record} isShort />{' '}
              {commitments.slice(0, 2).map(({ id, promise }) => (
                <span key={id}>{say(words.serves, { codes: id, promise: say(promise) })} </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
      {total > waiting.length ? (
        <p className="quiet small">{say(words.moreWaiting, { count: total - waiting.length })}</p>
      ) : null}
    </section>
  );
}
