import { SegmentedControl } from '@mantine/core';
import { useCallback, useState } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import { registerOf } from '../../../../shared/map/index.ts';
import type { VerdictKind } from '../../../../shared/policy/index.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import type { Judge } from '../../../data/verdicts/judge.ts';
import { useAsked } from '../../../data/verdicts/judgeContext.ts';
import type { CommitmentLine, LiveScores } from '../../../data/verdicts/verdicts.ts';
import { writeRoute } from '../../../navigation/routes.ts';
import { useRoute } from '../../../navigation/useRoute.ts';
import { AwaitVerdicts } from '../../../parts/AwaitVerdicts.tsx';
import { FindingItem } from '../../../parts/FindingItem.tsx';
import { sayStanding } from '../../../parts/sayStanding.ts';
import { VerdictWord } from '../../../parts/VerdictWord.tsx';
import { RangeBar } from '../../../ui/figures/RangeBar.tsx';
import { sayScore } from '../../../ui/figures/sayScore.ts';
import { VerdictMark } from '../../../ui/figures/VerdictMark.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import './browse.css';

const words = {
  title: text('Assess', '合规评估'),
  lead: text(
    'Principle, promise, rule, and the records that decide it.',
    '原则、承诺、判定规则，以及据以判定的记录。',
  ),
  kind: text('Which verdict', '结论类型'),
  promise: text('Promises', '承诺'),
  law: text('Law', '法律'),
  standard: text('Standard', '标准'),
  principles: text('Principles', '原则'),
  none: text(
    'No rule of this kind belongs to the promises of this principle.',
    '本原则的承诺项下没有此类规则。',
  ),
  findings: text('Findings', '问题'),
  noFindings: text(
    'No finding: every record it applies to is met.',
    '没有问题：适用的记录均符合。',
  ),
  more: text(
    '{count, number} more: open the register and sort by verdict.',
    '另有{count, number}项：请打开登记册按结论排序查看。',
  ),
  judges: text('Judges {register}', '判定对象：{register}'),
  counts: text(
    '{met, number} met · {partly, number} partly · {not, number} not met · {open, number} undetermined',
    '符合{met, number} · 部分符合{partly, number} · 不符合{not, number} · 无法判定{open, number}',
  ),
};

const askCommitments = (judge: Judge) => judge.commitments();
const mostFindings = 50;

/** Every promise under its principle, with the rules that decide it and what they found. */
export function BrowseView() {
  const { say } = useSpeech();
  const [kind, setKind] = useState<VerdictKind>('promise');
  return (
    <div className="screen-wide">
      <header className="screen-head browse-head">
        <div>
          <h2>{say(words.title)}</h2>
          <p className="quiet">{say(words.lead)}</p>
        </div>
        <SegmentedControl
          aria-label={say(words.kind)}
          value={kind}
          onChange={(value) => setKind(value as VerdictKind)} // one of the three offered below
          data={(['promise', 'law', 'standard'] as const).map((value) => ({
            value,
            label: say(words[value]),
          }))}
        />
      </header>
      <AwaitVerdicts>{(scores) => <Principle scores={scores} kind={kind} />}</AwaitVerdicts>
    </div>
  );
}

function Principle({ scores, kind }: { readonly scores: LiveScores; readonly kind: VerdictKind }) {
  const speech = useSpeech();
  const { say } = speech;
  const route = useRoute();
  const { id: workspace } = useSession();
  const commitments = useAsked(askCommitments);
  const part = route.at === 'workspace' ? route.part?.split(':')[1] : undefined;
  const chosen = scores.principles.find(({ id }) => id === part) ?? scores.principles[0];
  if (chosen === undefined) return null;
  const edges = scores.bands.map(({ from }) => from);
  const { figure, coverage } = sayScore(chosen.scores[kind], edges, speech);
  const shown = (commitments ?? []).filter(
    ({ principle, criteria }) =>
      principle === chosen.id && criteria.some((criterion) => criterion.kind === kind),
  );
  return (
    <div className="assess">
      <nav aria-label={say(words.principles)}>
        <ul className="assess-principles">
          {scores.principles.map(({ id, code, title, scores: ofPrinciple }) => (
            <li key={id}>
              <a
                href={writeRoute({
                  at: 'workspace',
                  workspace,
                  place: 'assess',
                  part: `browse:${id}`,
                })}
                {...(id === chosen.id ? { 'aria-current': 'true' as const } : {})}
              >
                <span>
                  <span className="quiet">{code}</span> {say(title)}
                </span>
                <RangeBar score={ofPrinciple[kind]} bandEdges={edges} width={150} height={6} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <section aria-labelledby="assess-principle">
        <h2 id="assess-principle">
          {chosen.code} {say(chosen.title)}
        </h2>
        <p className="assess-score">
          <RangeBar score={chosen.scores[kind]} bandEdges={edges} width={280} height={11} />
          <b>{figure}</b>
          <span className="quiet">{coverage}</span>
          {kind === 'promise' ? (
            <span className="quiet">{sayStanding(chosen.standing, scores.bands, say)}</span>
          ) : null}
        </p>
        {commitments !== undefined && shown.length === 0 ? (
          <p className="quiet">{say(words.none)}</p>
        ) : null}
        <ul className="assess-commitments">
          {shown.map((line) => (
            <Commitment key={line.id} line={line} kind={kind} edges={edges} />
          ))}
        </ul>
      </section>
    </div>
  );
}

interface CommitmentProps {
  readonly line: CommitmentLine;
  readonly kind: VerdictKind;
  readonly edges: readonly number[];
}

function Commitment({ line, kind, edges }: CommitmentProps) {
  const speech = useSpeech();
  const { say } = speech;
  const { outcome, score } = line.verdicts[kind];
  const { figure } = sayScore(score, edges, speech);
  return (
    <li>
      <h3 className="assess-promise">
        <span className="quiet code">{line.id}</span>
        <span>{say(line.title)}</span>
        <span className="assess-outcome">
          <VerdictWord outcome={outcome} />
          <span className="number">{figure}</span>
        </span>
      </h3>
      {line.criteria
        .filter((criterion) => criterion.kind === kind)
        .map((criterion) => (
          <Criterion key={criterion.id} criterion={criterion} />
        ))}
    </li>
  );
}

/** A rule; opened, it shows what it found. */
function Criterion({ criterion }: { readonly criterion: CommitmentLine['criteria'][number] }) {
  const { say } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const { outcome, title, rule, judges, counts } = criterion;
  return (
    <details className="assess-criterion" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <VerdictMark outcome={outcome} />
        <span>{say(title)}</span>
        <span className="quiet small assess-counts">
          {say(words.counts, {
            met: counts.met,
            partly: counts['partly-met'],
            not: counts['not-met'],
            open: counts.undetermined,
          })}
        </span>
      </summary>
      <div className="assess-rule">
        <p>{say(rule)}</p>
        <p className="quiet small">
          {say(words.judges, { register: say(registerOf(judges).many) })}
        </p>
        {isOpen ? <Findings criterion={criterion.id} /> : null}
      </div>
    </details>
  );
}

function Findings({ criterion }: { readonly criterion: string }) {
  const { say } = useSpeech();
  const ask = useCallback((judge: Judge) => judge.findingsOf(criterion, mostFindings), [criterion]);
  const found = useAsked(ask);
  if (found === undefined) return null;
  if (found.total === 0) return <p className="quiet">{say(words.noFindings)}</p>;
  return (
    <>
      <ul aria-label={say(words.findings)} className="assess-findings">
        {found.lines.map((line) => (
          <FindingItem key={line.id} line={line} />
        ))}
      </ul>
      {found.total > found.lines.length ? (
        <p className="quiet small">
          {say(words.more, { count: found.total - found.lines.length })}
        </p>
      ) : null}
    </>
  );
}
