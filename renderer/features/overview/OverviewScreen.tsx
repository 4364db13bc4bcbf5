import { text } from '../../../shared/lib/index.ts';
import type { RegisterId } from '../../../shared/map/index.ts';
import { registerIds, registerOf } from '../../../shared/map/index.ts';
import type { Outcome } from '../../../shared/policy/index.ts';
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
import { VerdictWord } from '../../parts/VerdictWord.tsx';
import { useSpeech } from '../../ui/language/languageContext.ts';

import './overview.css';

const words = {
  title: text('Overview', '概览'),
  asOf: text('Facts as of {day}, judged against {pack}', '事实截至{day}，依据{pack}判定'),
  stale: text('Being judged again after your last change', '最近的改动正在重新判定'),
  principles: text('The seven principles', '七项原则'),
  principlesNote: text(
    'How far the policy’s promises are kept. The solid bar is certain, the hatched part is still undecided. Capped: a critical promise is not met, which keeps the principle out of the top bands.',
    '政策承诺的遵守程度。实心部分为已确定，斜线部分尚未判定。“受限”指存在未遵守的关键承诺，该原则不得评入较高等级。',
  ),
  kinds: text('Three verdicts, never mixed', '三种结论，各自独立'),
  promise: text('What the policy promises', '政策承诺'),
  law: text('What the law asks', '法律义务'),
  standard: text('What the recommended standard asks', '推荐性标准'),
  fixes: text('Five fixes that gain most', '收益最大的五项整改'),
  noFixes: text(
    'Nothing to mend: every promise that applies is kept.',
    '无需整改：所有适用的承诺均已遵守。',
  ),
  due: text('Due within 90 days', '90日内到期'),
  nothingDue: text('Nothing falls due.', '无到期事项。'),
  overdue: text('overdue', '已逾期'),
  exports: text('Exports from the mainland', '数据出境'),
  exportsNote: text('By the worse of promise and law.', '按承诺与法律两项结论中较差者统计。'),
  noExports: text('No flow leaves the mainland.', '没有出境流转。'),
  openDesk: text('Open the cross-border list', '查看出境清单'),
  map: text('What the map holds', '数据地图的内容'),
  archived: text('{count, number} archived', '已归档{count, number}条'),
};

const askFixes = (judge: Judge) => judge.bestFixes(5);
const askStanding = (judge: Judge) => judge.standing();

/** The first screen of a workspace: how it stands, what to do next, what falls due. */
export function OverviewScreen() {
  const { say } = useSpeech();
  const standing = useAsked(askStanding);
  return (
    <div className="screen">
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
            <Fixes />
            <Kinds scores={scores} />
            {standing === undefined ? null : <Standing standing={standing} />}
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
  const rows: ScoreRow[] = scores.principles.map((principle) => ({
    id: principle.id,
    code: principle.code,
    title: (
      <a href={writeRoute({ at: 'workspace', workspace, place: 'assess', part: principle.id })}>
        {say(principle.title)}
      </a>
    ),
    score: principle.scores.promise,
    standing: sayStanding(principle.standing, scores.bands, say),
  }));
  return (
    <section className="screen-section" aria-labelledby="overview-principles">
      <h2 id="overview-principles">{say(words.principles)}</h2>
      <p className="quiet small">{say(words.principlesNote)}</p>
      <ScoreTable caption={say(words.principles)} rows={rows} bandEdges={edges} />
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
    <section className="screen-section">
      <h2>{say(words.kinds)}</h2>
      <ScoreTable caption={say(words.kinds)} rows={rows} bandEdges={[]} />
    </section>
  );
}

function Fixes() {
  const { say } = useSpeech();
  const fixes = useAsked(askFixes);
  return (
    <section className="screen-section">
      <h2>{say(words.fixes)}</h2>
      {fixes?.length === 0 ? <p className="quiet">{say(words.noFixes)}</p> : null}
      <ul>
        {fixes?.map((line) => (
          <FindingItem key={`${line.verdict.criterion}:${line.id}`} line={line} />
        ))}
      </ul>
    </section>
  );
}

const worstFirst: readonly Outcome[] = [
  'error',
  'not-met',
  'partly-met',
  'undetermined',
  'met',
  'not-applicable',
];

function Standing({ standing }: { readonly standing: MapStanding }) {
  const { say, number } = useSpeech();
  const { id: workspace } = useSession();
  const { due, exports, records, archived } = standing;
  const exported = worstFirst.filter((outcome) => exports[outcome] !== undefined);
  return (
    <>
      <section className="screen-section">
        <h2>{say(words.exports)}</h2>
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
              <a href={writeRoute({ at: 'workspace', workspace, place: 'transfers' })}>
                {say(words.openDesk)}
              </a>
            </p>
          </>
        )}
      </section>
      <section className="screen-section">
        <h2>{say(words.due)}</h2>
        {due.length === 0 ? <p className="quiet">{say(words.nothingDue)}</p> : null}
        <ul>
          {due.map((line) => (
            <li className="overview-due" key={`${line.due}:${line.record.id}:${line.text.en}`}>
              <span className="code">{line.due}</span>
              <span>
                {say(line.text)} <RecordLink record={line.record} />
                {line.isOverdue ? <strong> {say(words.overdue)}</strong> : null}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className="screen-section">
        <h2>{say(words.map)}</h2>
        <ul className="overview-registers">
          {registerIds.map((register) => (
            <li key={register}>
              <RegisterCount register={register} count={records[register] ?? 0} />
            </li>
          ))}
        </ul>
        <p className="quiet small">{say(words.archived, { count: archived })}</p>
      </section>
    </>
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
