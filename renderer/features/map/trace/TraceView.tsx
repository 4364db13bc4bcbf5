import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { text } from '../../../../shared/lib/index.ts';
import type { TraceStart } from '../../../../shared/views/index.ts';
import { useRecord, useRecords } from '../../../data/session/sessionContext.ts';
import type { Judge } from '../../../data/verdicts/judge.ts';
import { useAsked } from '../../../data/verdicts/judgeContext.ts';
import { useOpenHeader } from '../../../data/workspaces/useOpenHeader.ts';
import { goTo, useRoute } from '../../../navigation/useRoute.ts';
import { AwaitVerdicts } from '../../../parts/AwaitVerdicts.tsx';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { useMapState } from '../mapState.ts';
import type { TraceAnswer } from './askTrace.ts';
import { askTrace } from './askTrace.ts';
import { DeletionPlan } from './DeletionPlan.tsx';
import { NamedLinks, NamesContext } from './NamedLink.tsx';
import { PlanExport } from './PlanExport.tsx';
import { planWords } from './planWords.ts';
import { traceRegisters, optionsOf, readTracePart } from './traceOptions.ts';
import { TracePicker, kindWords, pickerId } from './TracePicker.tsx';
import { TracePicture } from './TracePicture.tsx';
import { TraceReach, pointTo } from './TraceReach.tsx';
import { TraceSteps } from './TraceSteps.tsx';
import '../../../parts/parts.css';
import { useDetailsFocus } from './useDetailsFocus.ts';
import { WholeContext } from './wholeContext.ts';
import './trace.css';

const words = {
  emptyTitle: text('Follow data through the map', '沿数据地图追踪数据'),
  empty: text(
    'Pick what a request is about: a category of data, a group of people, or one flow. You see, step by step, where it goes from collection on, where it rests and whom it reaches, each flow with its ground, agreement, mechanism and verdicts.',
    '选择请求所涉的内容：信息种类、个人信息主体或单条流转。系统自收集起逐步列示数据的去向、存放位置和到达的各方，并载明各流转的依据、协议、出境机制和结论。',
  ),
  emptyPlan: text(
    'Below it stands the deletion plan: who has to clear what, who must be told, and what may stay. The promises on deletion and on telling recipients rest on it.',
    '其后列示删除方案：由谁清除哪些数据、须告知哪些接收方、哪些可予保留。有关删除及通知接收方的承诺以此为据。',
  ),
  starters: text('Begin with', '可由此开始'),
  emptyMap: text(
    'There is nothing to trace yet. Enter categories of data and groups of people, then the flows between people, places and partners.',
    '尚无可追踪的内容。请先录入信息种类和个人信息主体，再录入个人、存储位置与合作方之间的流转。',
  ),
  following: text('Following the flows …', '正在追踪流转……'),
  gone: text(
    'What was picked is no longer in the map: it was deleted or archived. Pick another above.',
    '所选内容已被删除或归档，不再见于数据地图。请在上方另行选择。',
  ),
  failed: text(
    'The trace could not be made: {detail}. Your records are safe; pick again, or reload the program.',
    '追踪未能完成：{detail}。记录未受影响，请重新选择，或者重新载入程序。',
  ),
  named: text('{name} ({code})', '{name}（{code}）'),
  sum: text(
    '{flows, plural, =0 {No flow} one {# flow} other {# flows}}, {locations, plural, =0 {no place} one {# place} other {# places}} where it rests, {parties, plural, =0 {nobody} one {# party} other {# parties}} it reaches.',
    '流转{flows, number}条，存放位置{locations, number}处，到达{parties, number}方。',
  ),
  printAll: text('Print the trace', '打印追踪结果'),
  steps: text('Step by step', '逐步追踪'),
  reach: text('Where and to whom', '存放位置与接收方'),
  maybe: text('May carry it too', '可能涉及的流转'),
  maybeNote: text(
    'Nobody has entered what, or whose data, these flows carry. Enter it, and they join the trace or drop out.',
    '下列流转所涉的信息种类或个人信息主体未载明。补充后即纳入追踪或予以排除。',
  ),
  noPlan: text(
    'A deletion plan needs to know what the flow carries, and nobody has entered it. Enter its categories:',
    '该流转的信息种类未载明，无法形成删除方案。请补充其信息种类：',
  ),
};

/** Where data goes, hop by hop, and what has to be done when it is deleted. */
export function TraceView() {
  const { traceStart, setTraceStart } = useMapState();
  usePickFromAddress(setTraceStart);
  return (
    <div className="trace">
      <div className="trace-bar">
        <TracePicker start={traceStart} onPick={setTraceStart} />
      </div>
      {traceStart === null ? (
        <Starters
          onPick={(start) => {
            setTraceStart(start);
            // The list goes away: one goes on from the box, which says what was picked.
            document.getElementById(pickerId)?.focus();
          }}
        />
      ) : (
        <AwaitVerdicts>
          {({ asOf }) => (
            <Picked key={`${traceStart.kind} ${traceStart.id}`} start={traceStart} asOf={asOf} />
          )}
        </AwaitVerdicts>
      )}
    </div>
  );
}

/** A link such as `map/trace:category:cat-001` picks; the address is then the tab's own. */
function usePickFromAddress(onPick: (start: TraceStart) => void): void {
  const route = useRoute();
  useEffect(() => {
    if (route.at !== 'workspace') return;
    const start = readTracePart(route.part);
    if (start === undefined) return;
    onPick(start);
    goTo({ ...route, part: 'trace' }, 'replace');
  }, [route, onPick]);
}

const mostStarters = 12;

/** What belongs here, and a few things to begin with. */
function Starters({ onPick }: { readonly onPick: (start: TraceStart) => void }) {
  const { say, read } = useSpeech();
  const subjects = useRecords('subjects');
  const categories = useRecords('categories');
  const groups = useMemo(
    () =>
      [
        { kind: 'subject', options: optionsOf('subject', subjects ?? []) },
        { kind: 'category', options: optionsOf('category', categories ?? []) },
      ] as const,
    [subjects, categories],
  );
  const isEmpty = subjects?.length === 0 && categories?.length === 0;
  return (
    <EmptyState title={say(words.emptyTitle)}>
      <p>{say(words.empty)}</p>
      <p>{say(words.emptyPlan)}</p>
      {isEmpty ? (
        <p>{say(words.emptyMap)}</p>
      ) : (
        <div className="trace-starters">
          <p>{say(words.starters)}</p>
          {groups.map(({ kind, options }) => (
            <section key={kind} aria-label={say(kindWords[kind])}>
              <h3>{say(kindWords[kind])}</h3>
              <ul>
                {options.slice(0, mostStarters).map(({ start, name }) => (
                  <li key={start.id}>
                    <button type="button" className="link" onClick={() => onPick(start)}>
                      {read(name)}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </EmptyState>
  );
}

/** What was picked, as long as it is in use. */
function Picked({ start, asOf }: { readonly start: TraceStart; readonly asOf: string }) {
  const { say, read } = useSpeech();
  const record = useRecord(traceRegisters[start.kind], start.id);
  const ask = useCallback((judge: Judge) => askTrace(judge, start), [start]);
  // Drawn a slice at a time: a long trace must not hold up whoever goes on typing.
  const asked = useDeferredValue(useAsked(ask), undefined);
  if (record === null || record?.archived === true) return <p role="status">{say(words.gone)}</p>;
  if (asked === undefined || record === undefined) {
    return (
      <p className="quiet" role="status">
        {say(words.following)}
      </p>
    );
  }
  if ('failed' in asked) return <p role="alert">{say(words.failed, { detail: asked.failed })}</p>;
  const what = say(words.named, { name: read(record.name), code: record.code });
  return (
    <NamesContext value={asked.names}>
      <Traced answer={asked} start={start} asOf={asOf} what={what} />
    </NamesContext>
  );
}

interface TracedProps {
  readonly answer: TraceAnswer;
  readonly start: TraceStart;
  readonly asOf: string;
  readonly what: string;
}

function Traced({ answer, start, asOf, what }: TracedProps) {
  const { say, read } = useSpeech();
  const { trace, plan, names } = answer;
  const { steps, maybe } = trace;
  const organisation = read(useOpenHeader()?.name);
  const { printing, print } = usePrinting();
  const onClick = useDetailsFocus();
  return (
    <WholeContext value={printing !== null}>
      <div className="trace-body" data-printing={printing ?? undefined} onClick={onClick}>
        <header className="trace-head">
          <div>
            <h2>{what}</h2>
            <p className="quiet">
              {say(words.sum, {
                flows: steps.length,
                locations: trace.resting.length,
                parties: trace.parties.length,
              })}
            </p>
          </div>
          <div className="trace-tools">
            <JumpTo part="trace-steps">{say(words.steps)}</JumpTo>
            <JumpTo part="trace-reach">{say(words.reach)}</JumpTo>
            <JumpTo part="trace-plan">{say(planWords.title)}</JumpTo>
            <button type="button" className="figure-button" onClick={() => print('all')}>
              {say(words.printAll)}
            </button>
          </div>
        </header>
        <TracePicture steps={steps} names={names} what={what} />
        <section className="trace-part">
          <h2 id="trace-steps" tabIndex={-1}>
            {say(words.steps)}
          </h2>
          <TraceSteps start={start} steps={steps} />
        </section>
        {maybe.length === 0 ? null : (
          <section className="trace-part">
            <h2>
              {say(words.maybe)} <span className="quiet">{maybe.length}</span>
            </h2>
            <p className="quiet">{say(words.maybeNote)}</p>
            <NamedLinks pointers={pointTo('flows', maybe)} isShort={false} />
          </section>
        )}
        <TraceReach trace={trace} />
        <article className="trace-plan" aria-labelledby="trace-plan">
          <header className="trace-head">
            <div>
              <h2 id="trace-plan" tabIndex={-1}>
                {say(planWords.of, { what })}
              </h2>
              <p className="quiet">
                {organisation === '' ? '' : `${organisation} · `}
                {say(planWords.asOf, { day: asOf })}
              </p>
            </div>
            {plan === null ? null : (
              <PlanExport
                answer={answer}
                plan={plan}
                what={what}
                organisation={organisation}
                asOf={asOf}
                onPrint={() => print('plan')}
              />
            )}
          </header>
          {plan === null ? (
            <p>
              {say(words.noPlan)}{' '}
              <NamedLinks pointers={pointTo('flows', [start.id])} isShort={false} />
            </p>
          ) : (
            <DeletionPlan answer={answer} plan={plan} />
          )}
        </article>
      </div>
    </WholeContext>
  );
}

/** Leads to a part further down; the address belongs to the routes, so it is no link. */
function JumpTo({ part, children }: { readonly part: string; readonly children: string }) {
  const jump = () => {
    const target = document.getElementById(part);
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  };
  return (
    <button type="button" className="link trace-jump" onClick={jump}>
      {children}
    </button>
  );
}

type Printing = 'all' | 'plan';

/** Prints the trace or the plan alone, with everything in it: what is left out on the screen is put in first. */
function usePrinting(): {
  readonly printing: Printing | null;
  readonly print: (what: Printing) => void;
} {
  const [printing, setPrinting] = useState<Printing | null>(null);
  useEffect(() => {
    // Printed from the browser's menu: all of it.
    const begin = () => flushSync(() => setPrinting((before) => before ?? 'all'));
    const end = () => setPrinting(null);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  const print = useCallback((what: Printing) => {
    flushSync(() => setPrinting(what));
    window.print();
  }, []);
  return { printing, print };
}
