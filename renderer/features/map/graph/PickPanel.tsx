import { Button } from '@mantine/core';
import { memo, useCallback, useState } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import { requiredWords } from '../../../../shared/report/words.ts';
import { sayFlows, sayPeople } from '../../../../shared/views/index.ts';
import type {
  GraphPick,
  GraphQuestion,
  PickAnswer,
  PickedFlow,
  StopName,
} from '../../../data/verdicts/graphViews.ts';
import type { Judge } from '../../../data/verdicts/judge.ts';
import { useAsked } from '../../../data/verdicts/judgeContext.ts';
import type { NamedRecord } from '../../../data/verdicts/verdicts.ts';
import { RecordLink } from '../../../parts/RecordLink.tsx';
import { VerdictWord } from '../../../parts/VerdictWord.tsx';
import '../../../parts/parts.css';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { useMapState } from '../mapState.ts';

const words = {
  all: text('What is shown', '当前显示的内容'),
  details: text('What flows', '流转内容'),
  show: text('Show details', '显示详情'),
  hide: text('Hide details', '隐藏详情'),
  clear: text('Clear the choice', '取消选择'),
  gone: text(
    'What was chosen is not drawn now: the filter leaves it out, or its group is open or closed.',
    '所选内容当前未绘出：已被筛除，或其分组已展开或收起。',
  ),
  promise: text('Promise', '承诺'),
  law: text('Law', '法律'),
  leaves: text(
    '{count, plural, one {# leaves mainland China} other {# leave mainland China}}',
    '{count, number}条出境',
  ),
  mayLeave: text(
    '{count, plural, one {# may leave} other {# may leave}}',
    '{count, number}条可能出境',
  ),
  categories: text('Categories', '信息种类'),
  unknownCategories: text('of some flows not entered', '部分流转未载明'),
  notEntered: text('not entered', '未载明'),
  sensitive: text('sensitive', '敏感'),
  recipients: text('Recipients', '接收方'),
  noRecipients: text('nobody outside named', '无外部接收方'),
  links: text('Links', '连线'),
  to: text('to {name}: {flows}', '流向{name}：{flows}'),
  from: text('from {name}: {flows}', '来自{name}：{flows}'),
  flow: text('Flow', '数据流转'),
  way: text('From → to', '起点 → 终点'),
  people: text('People this year', '本年人数'),
  needs: text('The export needs', '出境要求'),
  undecided: text('undecided', '尚无法判定'),
  stays: text('stays', '不出境'),
  trace: text('Trace', '追踪'),
  traceFlow: text('Trace {code}', '追踪{code}'),
  more: text(
    'The {shown, number} gravest of {total, number} flows are listed. Narrow the filter or choose a part to see others.',
    '共{total, number}条流转，列示结论较差的{shown, number}条。如需查看其他，请缩小筛选范围或选择图中一部分。',
  ),
};

const most = 100;

/** What flows through what is chosen; through all that is shown while nothing is. */
export const PickPanel = memo(function PickPanel({
  question,
}: {
  readonly question: GraphQuestion;
}) {
  const { say } = useSpeech();
  const { selection, select } = useMapState();
  const [isAllOpen, setAllOpen] = useState(false);
  const kind = selection?.kind === 'node' || selection?.kind === 'edge' ? selection.kind : 'all';
  const id = kind === 'all' ? '' : (selection?.id ?? '');
  const answer = useAsked(
    useCallback(
      (judge: Judge) => {
        const pick: GraphPick = kind === 'all' ? { kind } : { kind, id };
        return judge.view('graph-pick', { question, pick, most });
      },
      [question, kind, id],
    ),
  );
  const isOpen = kind !== 'all' || isAllOpen;
  return (
    <section className="graph-pick" aria-label={say(words.details)}>
      <div className="graph-pick-head">
        {kind === 'all' ? <strong>{say(words.all)}</strong> : null}
        {answer === null ? <span role="status">{say(words.gone)}</span> : null}
        {answer === undefined || answer === null ? null : <PickTitle answer={answer} />}
        <span className="graph-pick-tools">
          {kind === 'all' ? (
            <Button
              variant="default"
              size="compact-xs"
              aria-expanded={isAllOpen}
              onClick={() => setAllOpen(!isAllOpen)}
            >
              {say(isAllOpen ? words.hide : words.show)}
            </Button>
          ) : (
            <Button variant="default" size="compact-xs" onClick={() => select(null)}>
              {say(words.clear)}
            </Button>
          )}
        </span>
      </div>
      {isOpen && answer !== undefined && answer !== null ? <PickBody answer={answer} /> : null}
    </section>
  );
});

function PickTitle({ answer }: { readonly answer: PickAnswer }) {
  const { say, language } = useSpeech();
  const { stops, total, people, verdicts, exports } = answer;
  return (
    <>
      {stops.map((stop, at) => (
        <strong key={stop.node}>
          {at === 0 ? null : '→ '}
          <Stop stop={stop} />
        </strong>
      ))}
      <span>{sayFlows(total, language)}</span>
      <span>{sayPeople(people, language)}</span>
      <span>
        {say(words.promise)} <VerdictWord outcome={verdicts.promise} />
      </span>
      <span>
        {say(words.law)} <VerdictWord outcome={verdicts.law} />
      </span>
      {exports.certain === 0 ? null : <span>{say(words.leaves, { count: exports.certain })}</span>}
      {exports.possible === 0 ? null : (
        <span>{say(words.mayLeave, { count: exports.possible })}</span>
      )}
    </>
  );
}

function Stop({ stop: { record, words: name } }: { readonly stop: StopName }) {
  const { read } = useSpeech();
  return record === null ? read(name) : <RecordLink record={record} />;
}

function PickBody({ answer }: { readonly answer: PickAnswer }) {
  const { say, read, language } = useSpeech();
  const { select } = useMapState();
  const { categories, hasUnknownCategories, recipients, links, flows, total } = answer;
  return (
    <div className="graph-pick-body" tabIndex={0} role="group" aria-label={say(words.details)}>
      <dl className="graph-facts">
        <dt>{say(words.categories)}</dt>
        <dd>
          <ul>
            {categories.map(({ record, isSensitive }) => (
              <li key={record.id}>
                <RecordLink record={record} />{' '}
                {isSensitive ? (
                  <span className="graph-sensitive">{say(words.sensitive)}</span>
                ) : null}
              </li>
            ))}
            {hasUnknownCategories ? (
              <li className="quiet">{say(words.unknownCategories)}</li>
            ) : null}
          </ul>
        </dd>
        <dt>{say(words.recipients)}</dt>
        <dd>
          <Records records={recipients} none={say(words.noRecipients)} />
        </dd>
        {links.length === 0 ? null : (
          <>
            <dt>{say(words.links)}</dt>
            <dd>
              <ul>
                {links.map(({ edge, isLeaving, other, flows: count }) => (
                  <li key={edge}>
                    <button
                      type="button"
                      className="link"
                      onClick={() => select({ kind: 'edge', id: edge, flows: [] })}
                    >
                      {say(isLeaving ? words.to : words.from, {
                        name: read(other),
                        flows: sayFlows(count, language),
                      })}
                    </button>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{say(words.flow)}</th>
            <th scope="col">{say(words.way)}</th>
            <th scope="col">{say(words.categories)}</th>
            <th scope="col">{say(words.promise)}</th>
            <th scope="col">{say(words.law)}</th>
            <th scope="col">{say(words.people)}</th>
            <th scope="col">{say(words.needs)}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {flows.map((flow) => (
            <FlowRow key={flow.flow.id} picked={flow} />
          ))}
        </tbody>
      </table>
      {total > flows.length ? (
        <p className="quiet small">{say(words.more, { shown: flows.length, total })}</p>
      ) : null}
    </div>
  );
}

function Records({
  records,
  none,
}: {
  readonly records: readonly NamedRecord[];
  readonly none: string;
}) {
  if (records.length === 0) return <span className="quiet">{none}</span>;
  return (
    <ul>
      {records.map((record) => (
        <li key={record.id}>
          <RecordLink record={record} />
        </li>
      ))}
    </ul>
  );
}

function FlowRow({ picked }: { readonly picked: PickedFlow }) {
  const { say, language } = useSpeech();
  const { setTraceStart, openTab } = useMapState();
  const { flow, from, to, categories, people, verdicts, isExport, required } = picked;
  return (
    <tr>
      <th scope="row">
        <RecordLink record={flow} />
      </th>
      <td>
        <Stop stop={from} /> → <Stop stop={to} />
      </td>
      <td>
        {categories === null ? (
          <span className="quiet">{say(words.notEntered)}</span>
        ) : (
          <Records records={categories} none="" />
        )}
      </td>
      <td>
        <VerdictWord outcome={verdicts.promise} />
      </td>
      <td>
        <VerdictWord outcome={verdicts.law} />
      </td>
      <td>{sayPeople(people, language)}</td>
      <td>{sayNeed(isExport, required, say)}</td>
      <td>
        <Button
          variant="default"
          size="compact-xs"
          aria-label={say(words.traceFlow, { code: flow.code })}
          onClick={() => {
            setTraceStart({ kind: 'flow', id: flow.id });
            openTab('trace');
          }}
        >
          {say(words.trace)}
        </Button>
      </td>
    </tr>
  );
}

function sayNeed(
  isExport: PickedFlow['isExport'],
  required: PickedFlow['required'],
  say: ReturnType<typeof useSpeech>['say'],
): string {
  if (isExport === 'no') return say(words.stays);
  return say((required === null ? undefined : requiredWords[required]) ?? words.undecided);
}
