import type { RegisterId } from '../../../shared/map/index.ts';
import { registerIds, registerOf } from '../../../shared/map/index.ts';
import { useSession } from '../../data/session/sessionContext.ts';
import type { Judge } from '../../data/verdicts/judge.ts';
import { useAsked } from '../../data/verdicts/judgeContext.ts';
import type { LiveScores, MapStanding } from '../../data/verdicts/verdicts.ts';
import { writeRoute } from '../../navigation/routes.ts';
import { AwaitVerdicts } from '../../parts/AwaitVerdicts.tsx';
import { FindingItem } from '../../parts/FindingItem.tsx';
import { RecordLink } from '../../parts/RecordLink.tsx';
import type { ScoreRow } from '../../parts/ScoreTable.tsx';
import { ScoreTable } from '../../parts/ScoreTable.tsx';
import { sayStanding } from '../../parts/sayStanding.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { ActionsDue } from './ActionsDue.tsx';
import { ExportsAtRisk } from './ExportsAtRisk.tsx';
import { OpenQuestions } from './OpenQuestions.tsx';
import { RecentChanges } from './RecentChanges.tsx';
import { sayChange } from './sayChange.ts';
import { SinceSaved } from './SinceSaved.tsx';
import { useLastSaved } from './useLastSaved.ts';
import { words } from './words.ts';
import './overview.css';

const askFixes = (judge: Judge) => judge.bestFixes(5);
const askStanding = (judge: Judge) => judge.standing();

/** The first screen of a workspace: how it stands, what to do next, what falls due. */
export function OverviewScreen() {
  const { say } = useSpeech();
  const standing = useAsked(askStanding);
  return (
    <div className="screen overview">
      <header className="screen-head">
        <h1>{say(words.title)}</h1>
      </header>
      <AwaitVerdicts>
        {(scores, isStale) => (
          <>
            <p className="quiet">
              {isStale
                ? say(words.stale)
                : say(words.asOf, { day: scores.asOf, pack: say(scores.pack.title) })}
            </p>
            <Principles scores={scores} />
            <Kinds scores={scores} />
            <div className="overview-columns">
              <div>
                <Fixes />
                <OpenQuestions scores={scores} />
              </div>
              <div>
                {standing === undefined ? null : (
                  <>
                    <ExportsAtRisk standing={standing} />
                    <Due standing={standing} />
                  </>
                )}
                <ActionsDue />
                <RecentChanges />
              </div>
            </div>
            {standing === undefined ? null : <Registers standing={standing} />}
          </>
        )}
      </AwaitVerdicts>
    </div>
  );
}

function Principles({ scores }: { readonly scores: LiveScores }) {
  const { say } = useSpeech();
  const { id: workspace } = useSession();
  const edges = scores.bands.map(({ from }) => from);
  const last = useLastSaved();
  const before = new Map(last?.principles.map((one) => [one.id, one.scores.promise]));
  const rows: ScoreRow[] = scores.principles.map((principle) => ({
    id: principle.id,
    code: principle.code,
    title: (
      <a
        href={writeRoute({
          at: 'workspace',
          workspace,
          place: 'assess',
          part: `browse:${principle.id}`,
        })}
      >
        {say(principle.title)}
      </a>
    ),
    score: principle.scores.promise,
    standing: sayStanding(principle.standing, scores.bands, say),
    ...(last == null
      ? {}
      : { change: sayChange(before.get(principle.id), principle.scores.promise, say) }),
  }));
  return (
    <section className="screen-section" aria-labelledby="overview-principles">
      <h2 id="overview-principles">{say(words.principles)}</h2>
      <p className="quiet small">{say(words.principlesNote)}</p>
      <ScoreTable caption={say(words.principles)} rows={rows} bandEdges={edges} />
      <SinceSaved last={last} scores={scores} />
    </section>
  );
}

function Kinds({ scores }: { readonly scores: LiveScores }) {
  const { say } = useSpeech();
  const { promise, law, standard } = scores.overall;
  const rows: ScoreRow[] = [
    { id: 'promise', title: say(words.promise), score: promise },
    { id: 'law', title: say(words.law), score: law },
    { id: 'standard', title: say(words.standard), score: standard },
  ];
  return (
    <section className="screen-section" aria-labelledby="overview-kinds">
      <h2 id="overview-kinds">{say(words.kinds)}</h2>
      <ScoreTable caption={say(words.kinds)} rows={rows} bandEdges={[]} />
    </section>
  );
}

function Fixes() {
  const { say } = useSpeech();
  const fixes = useAsked(askFixes);
  return (
    <section className="screen-section" aria-labelledby="overview-fixes">
      <h2 id="overview-fixes">{say(words.fixes)}</h2>
      {fixes?.length === 0 ? <p className="quiet">{say(words.noFixes)}</p> : null}
      <ul>
        {fixes?.map((line) => (
          <FindingItem key={`${line.verdict.criterion}:${line.id}`} line={line} />
        ))}
      </ul>
    </section>
  );
}

function Due({ standing: { due, overdue } }: { readonly standing: MapStanding }) {
  const { say } = useSpeech();
  const { id: workspace } = useSession();
  return (
    <section className="screen-section" aria-labelledby="overview-due">
      <h2 id="overview-due">{say(words.due)}</h2>
      {due.total === 0 ? <p className="quiet">{say(words.nothingDue)}</p> : null}
      <DueLines of={due} />
      {overdue.total === 0 ? null : (
        <>
          <h3>{say(words.overdue)}</h3>
          <DueLines of={overdue} />
        </>
      )}
      {due.total + overdue.total === 0 ? null : (
        <a href={writeRoute({ at: 'workspace', workspace, place: 'transfers' })}>
          {say(words.openDesk)}
        </a>
      )}
    </section>
  );
}

function DueLines({ of: { total, lines } }: { readonly of: MapStanding['due'] }) {
  const { say } = useSpeech();
  return (
    <>
      <ul>
        {lines.map(({ due, record, text }) => (
          <li className="overview-due" key={`${due}:${record.id}:${text.en}`}>
            <span className="code">{due}</span>
            <span>
              <RecordLink record={record} /> <span className="quiet">{say(text)}</span>
            </span>
          </li>
        ))}
      </ul>
      {total > lines.length ? (
        <p className="quiet small">{say(words.moreDue, { count: total - lines.length })}</p>
      ) : null}
    </>
  );
}

function Registers({ standing: { records, archived } }: { readonly standing: MapStanding }) {
  const { say } = useSpeech();
  return (
    <section className="screen-section" aria-labelledby="overview-map">
      <h2 id="overview-map">{say(words.map)}</h2>
      <ul className="overview-registers">
        {registerIds.map((register) => (
          <li key={register}>
            <RegisterCount register={register} count={records[register] ?? 0} />
          </li>
        ))}
      </ul>
      <p className="quiet small">{say(words.archived, { count: archived })}</p>
    </section>
  );
}

function RegisterCount({
  register,
  count,
}: {
  readonly register: RegisterId;
  readonly count: number;
}) {
  const { say, number } = useSpeech();
  const { id: workspace } = useSession();
  return (
    <>
      <a href={writeRoute({ at: 'workspace', workspace, place: 'registers', register })}>
        {say(registerOf(register).many)}
      </a>
      <span className="number">{number(count)}</span>
    </>
  );
}
