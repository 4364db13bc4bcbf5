import { text } from '../../../shared/lib/index.ts';
import type { CountBounds } from '../../../shared/assessment/index.ts';
import { placeName } from '../../../shared/standards/placeName.ts';
import type { Judge } from '../../data/verdicts/judge.ts';
import { useAsked } from '../../data/verdicts/judgeContext.ts';
import type { ExportDesk, ExportLine } from '../../data/verdicts/verdicts.ts';
import { AwaitVerdicts } from '../../parts/AwaitVerdicts.tsx';
import { RecordLink } from '../../parts/RecordLink.tsx';
import { VerdictWord } from '../../parts/VerdictWord.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { useSpeech } from '../../ui/language/languageContext.ts';
import './transfers.css';

const words = {
  title: text('Cross-border', '数据出境'),
  lead: text(
    'Every flow that leaves the mainland: what the rules ask of it, and whether promise and law are kept. Hong Kong, Macao and Taiwan count as outside the mainland.',
    '所有离开境内的流转：规则的要求，以及承诺与法律两项结论。香港、澳门、台湾地区按境外处理。',
  ),
  people: text('People counted in {year}', '{year}年累计人数'),
  general: text('without sensitive information', '不含敏感个人信息'),
  sensitive: text('with sensitive information', '敏感个人信息'),
  atLeast: text('at least {count, number}', '至少{count, number}人'),
  between: text('{lower, number} to {upper, number}', '{lower, number}至{upper, number}人'),
  exactly: text('{count, number}', '{count, number}人'),
  flow: text('Flow', '流转'),
  to: text('To', '境外接收方'),
  volume: text('People this year', '本年度人数'),
  rule: text('What the rules ask', '规则要求'),
  promise: text('Promise', '承诺'),
  law: text('Law', '法律'),
  standard: text('Standard', '标准'),
  unknown: text('unknown', '未知'),
  row: text('row {row}', '第{row}行'),
  undecided: text('Cannot be told yet. Missing: {facts}', '尚无法判定。缺失：{facts}'),
  counsel: text('Confirm with counsel: {why}', '请与律师确认：{why}'),
  mechanism: text('Mechanism: {kind} {reference}', '出境机制：{kind} {reference}'),
  validUntil: text('valid until {day}', '有效期至{day}'),
  separator: text('; ', '；'),
  emptyTitle: text('No flow leaves the mainland', '没有出境流转'),
  empty: text(
    'An export appears here once a flow leads from the mainland to a partner or a location abroad, or is read from abroad. Record it in the register of flows; the promise on transfers (principle of security and of openness) is judged from it.',
    '当流转由境内传输至境外合作方、境外存储位置，或由境外远程访问时，将列示于此。请在“数据流转”登记册中录入；有关出境的承诺据此判定。',
  ),
};

const askExports = (judge: Judge) => judge.exports();

/** The cross-border list: each export with what the rules ask and its verdicts, apart. */
export function TransfersScreen() {
  const { say } = useSpeech();
  const desk = useAsked(askExports);
  return (
    <div className="screen-wide">
      <header className="screen-head">
        <h1>{say(words.title)}</h1>
        <p className="quiet transfers-lead">{say(words.lead)}</p>
      </header>
      <AwaitVerdicts>{() => (desk === undefined ? null : <Desk desk={desk} />)}</AwaitVerdicts>
    </div>
  );
}

function Desk({ desk }: { readonly desk: ExportDesk }) {
  const { say } = useSpeech();
  const { exports, counters } = desk;
  if (exports.length === 0) {
    return (
      <EmptyState title={say(words.emptyTitle)}>
        <p>{say(words.empty)}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <h2>{say(words.people, { year: String(counters.year) })}</h2>
      <dl className="transfers-counters">
        <Counter label={say(words.general)} bounds={counters.general} />
        <Counter label={say(words.sensitive)} bounds={counters.sensitive} />
      </dl>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{say(words.flow)}</th>
            <th scope="col">{say(words.to)}</th>
            <th scope="col" className="number">
              {say(words.volume)}
            </th>
            <th scope="col">{say(words.rule)}</th>
            <th scope="col">{say(words.promise)}</th>
            <th scope="col">{say(words.law)}</th>
            <th scope="col">{say(words.standard)}</th>
          </tr>
        </thead>
        <tbody>
          {exports.slice(0, mostRows).map((line) => (
            <ExportRow key={line.flow.id} line={line} />
          ))}
        </tbody>
      </table>
      {exports.length > mostRows ? (
        <p className="quiet small">{say(more, { count: exports.length - mostRows })}</p>
      ) : null}
    </>
  );
}

/** A page holds so many rows; the register of flows holds them all. */
const mostRows = 200;
const more = text(
  '{count, number} more exports stand in the register of flows.',
  '另有{count, number}条出境流转，见“数据流转”登记册。',
);

function Counter({ label, bounds }: { readonly label: string; readonly bounds: CountBounds }) {
  const { say } = useSpeech();
  const { lower, upper } = bounds;
  const shown =
    upper === null
      ? say(words.atLeast, { count: lower })
      : lower === upper
        ? say(words.exactly, { count: lower })
        : say(words.between, { lower, upper });
  return (
    <div>
      <dt className="quiet">{label}</dt>
      <dd>{shown}</dd>
    </div>
  );
}

function ExportRow({ line }: { readonly line: ExportLine }) {
  const { say, number, language } = useSpeech();
  const { flow, recipient, to, kind, people, sensitivePeople, verdicts, mechanism } = line;
  const count = (value: number | null) => (value === null ? say(words.unknown) : number(value));
  return (
    <tr>
      <td>
        <RecordLink record={flow} />
        <br />
        <span className="quiet">{kind === null ? '' : say(kind)}</span>
      </td>
      <td>
        {recipient === null ? say(words.unknown) : <RecordLink record={recipient} />}
        <br />
        <span className="quiet">{to.map((place) => placeName(place, language)).join(', ')}</span>
      </td>
      <td className="number">
        {count(people)}
        <br />
        <span className="quiet" title={say(words.sensitive)}>
          {count(sensitivePeople)}
        </span>
      </td>
      <td className="transfers-rule">
        <Rule line={line} />
        {mechanism === null ? null : (
          <p>
            {say(words.mechanism, {
              kind: mechanism.kind === null ? '' : say(mechanism.kind),
              reference: mechanism.reference ?? '',
            })}{' '}
            <RecordLink record={mechanism.record} isShort />
            {mechanism.validUntil === null
              ? null
              : `, ${say(words.validUntil, { day: mechanism.validUntil })}`}
          </p>
        )}
      </td>
      <td>
        <VerdictWord outcome={verdicts.promise} />
      </td>
      <td>
        <VerdictWord outcome={verdicts.law} />
      </td>
      <td>
        <VerdictWord outcome={verdicts.standard} />
      </td>
    </tr>
  );
}

function Rule({ line }: { readonly line: ExportLine }) {
  const { say } = useSpeech();
  const { consequence, condition, rowNumber, basis, confirmWithCounsel, missing } = line;
  if (consequence === null) {
    const facts = missing
      .map(({ label, record }) => `${record === null ? '' : `${record.code} `}${say(label)}`)
      .join(say(words.separator));
    return <p>{say(words.undecided, { facts })}</p>;
  }
  return (
    <>
      <p>{say(consequence)}</p>
      <p className="quiet small">
        {condition === null ? null : `${say(condition)} · `}
        {rowNumber === null ? null : `${say(words.row, { row: rowNumber })} · `}
        {basis.map((clause) => say(clause)).join(say(words.separator))}
      </p>
      {confirmWithCounsel === null ? null : (
        <p className="small">{say(words.counsel, { why: say(confirmWithCounsel) })}</p>
      )}
    </>
  );
}
