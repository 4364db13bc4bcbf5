import { useRecords, useSession } from '../../../data/session/sessionContext.ts';
import type { Judge } from '../../../data/verdicts/judge.ts';
import { useAsked } from '../../../data/verdicts/judgeContext.ts';
import { AwaitVerdicts } from '../../../parts/AwaitVerdicts.tsx';
import { OpenRegister } from '../../../parts/OpenRegister.tsx';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { AssessmentDocument } from './AssessmentDocument.tsx';
import { DestinationList } from './DestinationList.tsx';
import { DocumentList } from './DocumentList.tsx';
import { EquivalenceDocument } from './EquivalenceDocument.tsx';
import { TriggerList } from './TriggerList.tsx';
import { hrefOf, useChosen } from './useChosen.ts';
import { words } from './words.ts';
import '../../../parts/parts.css';
import './impact.css';

const askImpact = (judge: Judge) => judge.view('impact', null);

/** What has to be assessed, on the left; the assessment or finding being written, on the right. */
export function ImpactView() {
  const { say } = useSpeech();
  return (
    <div className="impact">
      <aside className="impact-side" aria-label={say(words.triggers)}>
        <header className="screen-head">
          <h2>{say(words.title)}</h2>
          <p className="quiet">{say(words.lead)}</p>
        </header>
        <AwaitVerdicts>{() => <Cases />}</AwaitVerdicts>
      </aside>
      <div className="impact-main">
        <Document />
      </div>
    </div>
  );
}

function Cases() {
  const { say } = useSpeech();
  const summary = useAsked(askImpact);
  if (summary === undefined) {
    return (
      <p className="quiet" role="status">
        {say(words.reading)}
      </p>
    );
  }
  const { triggers, destinations } = summary;
  if (triggers.every(({ total }) => total === 0)) {
    return (
      <EmptyState title={say(words.noTriggers)} actions={<OpenRegister register="activities" />}>
        <p>{say(words.noTriggersLead)}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <section aria-labelledby="impact-triggers">
        <h3 id="impact-triggers">{say(words.triggers)}</h3>
        {triggers.map((each) => (
          <TriggerList key={each.trigger} {...each} />
        ))}
      </section>
      <section aria-labelledby="impact-destinations">
        <h3 id="impact-destinations">{say(words.destinations)}</h3>
        <DestinationList lines={destinations} />
      </section>
    </>
  );
}

/** The record of the address, in whichever of the two registers it is. */
function Document() {
  const { say } = useSpeech();
  const { id: workspace } = useSession();
  const chosen = useChosen();
  const assessments = useRecords('impact-assessments');
  const findings = useRecords('equivalences');
  if (chosen === null) return <DocumentList workspace={workspace} />;
  if (assessments === undefined || findings === undefined) {
    return (
      <p className="quiet" role="status">
        {say(words.reading)}
      </p>
    );
  }
  const assessment = assessments.find(({ id }) => id === chosen);
  const finding = findings.find(({ id }) => id === chosen);
  return (
    <>
      <p>
        <a href={hrefOf(workspace, null)}>{say(words.back)}</a>
      </p>
      {assessment !== undefined ? (
        <AssessmentDocument key={chosen} record={assessment} />
      ) : finding !== undefined ? (
        <EquivalenceDocument key={chosen} record={finding} />
      ) : (
        <p role="alert">{say(words.gone)}</p>
      )}
    </>
  );
}
