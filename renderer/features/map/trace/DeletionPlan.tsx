import type { ReactNode } from 'react';
import type { Text } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import { formatClause } from '../../../../shared/standards/clause.ts';
import type { ErasureException, ErasurePlan } from '../../../../shared/views/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import type { TraceAnswer } from './askTrace.ts';
import { NamedLink, NamedLinks } from './NamedLink.tsx';
import { BackupTasks, PlaceTasks } from './PlaceTasks.tsx';
import { publishedClause } from './planLines.ts';
import { planWords, sayException, sayMissing } from './planWords.ts';
import { RecipientTasks } from './RecipientTasks.tsx';
import { pointTo } from './TraceReach.tsx';

const words = {
  clauses: text(' ({clauses})', '（{clauses}）'),
};

interface DeletionPlanProps {
  readonly answer: TraceAnswer;
  readonly plan: ErasurePlan;
}

/** What has to be done when the data is deleted: by whom, why, and what excuses from it. */
export function DeletionPlan({ answer, plan }: DeletionPlanProps) {
  const { say, language } = useSpeech();
  const { locations, backups, recipients, published, refusals, gaps, categories } = plan;
  const act = recipients.filter(({ duty }) => duty === 'act');
  const tell = recipients.filter(({ duty }) => duty === 'tell');
  const { trace, promises } = answer;
  return (
    <>
      <p>
        {say(planWords.sum, {
          locations: locations.length,
          backups: backups.length,
          recipients: recipients.length,
          act: act.length,
          tell: tell.length,
        })}
      </p>
      <p className="quiet">{say(planWords.scope)}</p>
      {categories.length < 2 ? null : (
        <p className="small">
          <span className="quiet">{say(planWords.covers)}</span>{' '}
          <NamedLinks pointers={pointTo('categories', categories)} isShort={false} />
        </p>
      )}
      <Part head={planWords.tell} count={tell.length}>
        <RecipientTasks tasks={tell} trace={trace} promises={promises} />
      </Part>
      <Part head={planWords.act} count={act.length}>
        <RecipientTasks tasks={act} trace={trace} promises={promises} />
      </Part>
      <Part head={planWords.locations} count={locations.length}>
        <PlaceTasks tasks={locations} trace={trace} promises={promises} />
      </Part>
      <Part head={planWords.backups} count={backups.length}>
        <BackupTasks tasks={backups} trace={trace} promises={promises} />
      </Part>
      <Part head={planWords.published} count={published.length}>
        {published.length === 0 ? null : (
          <>
            <p>
              {say(planWords.publishedNote)}
              <span className="quiet small">
                {say(words.clauses, { clauses: formatClause(publishedClause, language) })}
              </span>
            </p>
            <ul className="trace-list">
              {published.map((id) => (
                <li key={id}>
                  <NamedLink register="flows" id={id} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Part>
      <Part head={planWords.refusals} count={refusals.length}>
        <Refusals refusals={refusals} />
      </Part>
      <Part head={planWords.gaps} count={gaps.length}>
        {gaps.length === 0 ? null : (
          <>
            <p className="quiet">{say(planWords.gapsNote)}</p>
            <Gaps gaps={gaps} />
          </>
        )}
      </Part>
    </>
  );
}

function Part({
  head,
  count,
  children,
}: {
  readonly head: Text;
  readonly count: number;
  readonly children: ReactNode;
}) {
  const { say } = useSpeech();
  return (
    <section className="trace-part">
      <h3>
        {say(head)} <span className="quiet">{count}</span>
      </h3>
      {count === 0 ? <p className="quiet">{say(planWords.nothing)}</p> : children}
    </section>
  );
}

function Refusals({ refusals }: { readonly refusals: readonly ErasureException[] }) {
  const speech = useSpeech();
  return (
    <ul className="trace-list">
      {refusals.map((refusal) => (
        <li key={refusal.text.en}>{sayException(refusal, speech)}</li>
      ))}
    </ul>
  );
}

function Gaps({ gaps }: { readonly gaps: ErasurePlan['gaps'] }) {
  const speech = useSpeech();
  return (
    <ul className="trace-list">
      {gaps.map((gap, at) => (
        <li key={at}>
          {speech.say(gap.text)} <span className="quiet">{sayMissing(gap, speech)}</span>{' '}
          {gap.missing.kind === 'field' ? (
            <NamedLink register={gap.missing.register} id={gap.missing.id} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}
