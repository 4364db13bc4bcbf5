import { text } from '../../../../shared/lib/index.ts';
import type { AnyRecord, RegisterId } from '../../../../shared/map/index.ts';
import type { VerdictKind } from '../../../../shared/policy/index.ts';
import { outcomeWords } from '../../../../shared/report/words.ts';
import { useVerdictState } from '../../../data/verdicts/judgeContext.ts';
import type { RecordVerdicts, VerdictState } from '../../../data/verdicts/verdicts.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { Scorecard } from './Scorecard.tsx';
import type { OutcomeGroup } from './verdictGroups.ts';
import { groupVerdicts } from './verdictGroups.ts';
import { VerdictItem } from './VerdictItem.tsx';

interface VerdictsPartProps {
  readonly register: RegisterId;
  readonly record: AnyRecord;
  readonly found: RecordVerdicts | undefined;
  readonly onGoToField: (key: string) => void;
}

/** What the rules say of the record: promises, law and standard apart, worst first. */
export function VerdictsPart({ register, record, found, onGoToField }: VerdictsPartProps) {
  const { say } = useSpeech();
  const state = useVerdictState();
  const groups = groupVerdicts(found?.verdicts ?? []);
  const item = { register, record, onGoToField };
  return (
    <>
      <StateLine state={state} isAnswered={found !== undefined} />
      {record.archived === true ? <p className="record-quiet">{say(words.archived)}</p> : null}
      {found === undefined || record.archived === true ? null : (
        <div className={state.kind === 'stale' ? 'verdicts-stale' : ''}>
          {groups.length === 0 ? (
            <p className="record-quiet">{say(words.nothing)}</p>
          ) : 'scores' in state ? (
            <Scorecard scores={state.scores} scorecard={found.scorecard} />
          ) : null}
          {groups.map(({ kind, outcomes }) => (
            <section key={kind} className="verdict-kind" aria-label={say(kinds[kind].title)}>
              <h3>{say(kinds[kind].title)}</h3>
              <p className="quiet small">{say(kinds[kind].explain)}</p>
              {outcomes.map((group) => (
                <OutcomeList key={group.outcome} group={group} {...item} />
              ))}
            </section>
          ))}
        </div>
      )}
    </>
  );
}

interface OutcomeListProps extends Omit<VerdictsPartProps, 'found'> {
  readonly group: OutcomeGroup;
}

/** Verdicts of one outcome; what is met or does not apply is there, but folded away. */
function OutcomeList({ group, ...item }: OutcomeListProps) {
  const { say } = useSpeech();
  const { outcome, verdicts } = group;
  const head = say(words.head, { outcome: say(outcomeWords[outcome]), count: verdicts.length });
  const list = (
    <ul className="verdict-list">
      {verdicts.map((verdict) => (
        <li key={verdict.criterion}>
          <VerdictItem verdict={verdict} {...item} />
        </li>
      ))}
    </ul>
  );
  if (outcome !== 'met' && outcome !== 'not-applicable') {
    return (
      <>
        <h4 className="verdict-outcome">{head}</h4>
        {list}
      </>
    );
  }
  return (
    <details className="verdict-fold">
      <summary className="verdict-outcome">{head}</summary>
      {list}
    </details>
  );
}

interface StateLineProps {
  readonly state: VerdictState;
  readonly isAnswered: boolean;
}

function StateLine({ state, isAnswered }: StateLineProps) {
  const { say } = useSpeech();
  if (state.kind === 'failed') {
    return (
      <p className="record-state field-problem" role="alert">
        {say(words.failed, { detail: state.detail })}
      </p>
    );
  }
  const percent =
    state.kind === 'starting' && state.total > 0 ? Math.floor((100 * state.done) / state.total) : 0;
  const said =
    state.kind === 'starting'
      ? say(words.starting, { percent })
      : state.kind === 'stale'
        ? say(words.stale)
        : isAnswered
          ? ''
          : say(words.asking);
  return (
    <p className="record-state quiet small" role="status">
      {said}
    </p>
  );
}

const kinds: {
  readonly [K in VerdictKind]: {
    readonly title: ReturnType<typeof text>;
    readonly explain: ReturnType<typeof text>;
  };
} = {
  promise: {
    title: text('Promises of the policy', '政策承诺'),
    explain: text(
      'What the company says it does. Only these count in the scores.',
      '企业自身的承诺，仅此计入得分。',
    ),
  },
  law: {
    title: text('Duties of the law', '法律义务'),
    explain: text(
      'What the law asks, whatever the policy says.',
      '法律的要求，与政策如何表述无关。',
    ),
  },
  standard: {
    title: text('Recommendations of the standard', '推荐性标准'),
    explain: text(
      'What GB/T 35273 recommends; it binds nobody by itself.',
      'GB/T 35273的推荐性要求，本身不具强制力。',
    ),
  },
};

const words = {
  head: text('{outcome} ({count, number})', '{outcome}（{count, number}）'),
  archived: text(
    'This record is archived: it is kept, and left out of every judgement.',
    '该记录已归档：予以保留，但不参与任何判定。',
  ),
  nothing: text(
    'No rule judges records of this register. They are read by the rules of other registers.',
    '没有规则直接判定此类记录；其内容供其他登记册的规则使用。',
  ),
  starting: text('Judging the map … {percent}%', '正在判定…… {percent}%'),
  stale: text(
    'Being judged again: this is how it stood before the last edit.',
    '正在重新判定：以下为上次修改之前的结论。',
  ),
  asking: text('Reading the verdicts …', '正在读取结论……'),
  failed: text('The map could not be judged: {detail}', '判定失败：{detail}'),
};
