import type { ReactNode } from 'react';
import { useContext, useState } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import { outcomeWords } from '../../../../shared/report/words.ts';
import type { Station, TraceStart, TraceStep } from '../../../../shared/views/index.ts';
import { publicWords, sayPeople, unknownWords } from '../../../../shared/views/index.ts';
import { useRecords, useSession } from '../../../data/session/sessionContext.ts';
import { RecordLink } from '../../../parts/RecordLink.tsx';
import { VerdictMark } from '../../../ui/figures/VerdictMark.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { NamedLink, NamedLinks } from './NamedLink.tsx';
import { sayAgreement, sayBasis, sayGround, sayMechanism, sayOption } from './stepWords.ts';
import type { TraceChain } from './traceChains.ts';
import { chainSteps } from './traceChains.ts';
import { WholeContext } from './wholeContext.ts';

const words = {
  first: text('Step 1: it comes in', '第1步：进入'),
  firstFlow: text('Step 1: this flow', '第1步：本流转'),
  step: text('Step {number, number}', '第{number, number}步'),
  apart: text('Starts apart', '起点不相接'),
  apartNote: text(
    'By the map the data never came to where these flows begin: a flow that brings it there is missing.',
    '按数据地图，数据从未到达下列流转的起点，缺少将数据送达该处的流转。',
  ),
  returns: text(
    'It comes back to where it has been; nothing new follows.',
    '回到数据已到过之处，其后不再延伸。',
  ),
  after: text('Follows', '承接'),
  ended: text(
    'Ended on {day}; what was handed over is still there.',
    '已于{day}终止，此前提供的数据仍在接收方。',
  ),
  ground: text('Ground in the policy', '政策依据'),
  basis: text('Legal basis', '合法性基础'),
  agreement: text('Agreement', '协议'),
  mechanism: text('Mechanism', '出境机制'),
  promise: text('Promise', '承诺'),
  law: text('Law', '法律'),
  people: text('People', '人数'),
  to: text('to', '至'),
  none: text(
    'No flow of the map carries this. It may still rest somewhere, as listed below; enter the flow that collects it.',
    '数据地图中没有流转涉及该内容。下方所列位置仍可能存有该信息，请录入收集该信息的流转。',
  ),
  more: text('Show {count, number} more', '显示其余{count, number}条'),
};

/** So many steps of a hop are shown before the rest is asked for. */
const mostSteps = 30;

interface TraceStepsProps {
  readonly start: TraceStart;
  readonly steps: readonly TraceStep[];
}

/** Hop by hop from where the data comes in, each flow with what it stands on. */
export function TraceSteps({ start, steps }: TraceStepsProps) {
  const { say } = useSpeech();
  useRecords('flows');
  if (steps.length === 0) return <p className="quiet">{say(words.none)}</p>;
  return chainSteps(steps).map((chain, at) => <Chain key={at} chain={chain} start={start} />);
}

function Chain({ chain, start }: { readonly chain: TraceChain; readonly start: TraceStart }) {
  const { say } = useSpeech();
  const head = (hop: number) => {
    if (hop > 0) return say(words.step, { number: hop + 1 });
    if (chain.isDetached) return say(words.apart);
    return say(start.kind === 'flow' ? words.firstFlow : words.first);
  };
  return (
    <ol className="trace-chain">
      {chain.hops.map(({ hop, steps }) => (
        <li key={hop} className="trace-hop">
          <h3>{head(hop)}</h3>
          {hop === 0 && chain.isDetached ? (
            <p className="quiet small">{say(words.apartNote)}</p>
          ) : null}
          <Steps steps={steps} />
        </li>
      ))}
    </ol>
  );
}

function Steps({ steps }: { readonly steps: readonly TraceStep[] }) {
  const { say } = useSpeech();
  const isWhole = useContext(WholeContext);
  const [most, setMost] = useState(mostSteps);
  const shown = isWhole ? steps : steps.slice(0, most);
  return (
    <>
      <ol className="trace-steps">
        {shown.map((step) => (
          <Step key={step.fact.id} step={step} />
        ))}
      </ol>
      {shown.length < steps.length ? (
        <button type="button" className="link small" onClick={() => setMost(most + 200)}>
          {say(words.more, { count: Math.min(200, steps.length - shown.length) })}
        </button>
      ) : null}
    </>
  );
}

function Step({ step }: { readonly step: TraceStep }) {
  const speech = useSpeech();
  const { say, language } = speech;
  const { records } = useSession();
  const { fact, from, to, after, doesReturn } = step;
  const agreement = sayAgreement(step, speech);
  const mechanism = sayMechanism(step, speech);
  return (
    <li className="trace-step">
      <p className="trace-step-head">
        <RecordLink record={{ register: 'flows', id: fact.id, code: fact.code, name: fact.name }} />
        <span className="quiet small">
          {sayOption('flows', 'kind', fact.kind ?? undefined, say)}
        </span>
      </p>
      <p className="trace-way">
        <Ends stations={from} activity={fact.activity} />
        <span className="trace-arrow" aria-hidden>
          →
        </span>
        <span className="unseen">{say(words.to)}</span>
        <Ends stations={to} activity={null} />
      </p>
      <dl className="trace-facts">
        <Fact label={say(words.promise)}>
          <VerdictMark outcome={fact.verdicts.promise} size={12} />{' '}
          {say(outcomeWords[fact.verdicts.promise])}
        </Fact>
        <Fact label={say(words.law)}>
          <VerdictMark outcome={fact.verdicts.law} size={12} />{' '}
          {say(outcomeWords[fact.verdicts.law])}
        </Fact>
        <Fact label={say(words.ground)}>
          {sayGround(step, records.get('flows', fact.id), speech)}
        </Fact>
        <Fact label={say(words.basis)}>{sayBasis(step, speech)}</Fact>
        {agreement === null ? null : <Fact label={say(words.agreement)}>{agreement}</Fact>}
        {mechanism === null ? null : (
          <Fact label={say(words.mechanism)}>
            {step.mechanism === null ? null : (
              <NamedLink register="mechanisms" id={step.mechanism.id} isShort />
            )}{' '}
            {mechanism}
          </Fact>
        )}
        <Fact label={say(words.people)}>{sayPeople(fact.people, language)}</Fact>
        {after.length === 0 ? null : (
          <Fact label={say(words.after)}>
            <NamedLinks pointers={after.map((id) => ({ register: 'flows', id }))} />
          </Fact>
        )}
      </dl>
      {doesReturn ? <p className="quiet small">{say(words.returns)}</p> : null}
      {fact.ended === null ? null : (
        <p className="quiet small">{say(words.ended, { day: fact.ended })}</p>
      )}
    </li>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The stops at one end of a flow; the activity where no place is entered. */
function Ends({
  stations,
  activity,
}: {
  readonly stations: readonly Station[];
  readonly activity: string | null;
}) {
  const { say } = useSpeech();
  if (stations.length === 0) {
    if (activity === null) return <span className="quiet">{say(unknownWords.source)}</span>;
    return <NamedLink register="activities" id={activity} />;
  }
  return (
    <span className="trace-ends">
      {stations.map((station) =>
        station.register !== null && station.id !== null ? (
          <NamedLink key={station.key} register={station.register} id={station.id} />
        ) : (
          <span key={station.key} className="quiet">
            {say(station.kind === 'public' ? publicWords : unknownWords[station.column])}
          </span>
        ),
      )}
    </span>
  );
}
