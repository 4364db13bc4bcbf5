import { useState } from 'react';
import { text } from '../../../shared/lib/index.ts';
import { formatClauses } from '../../../shared/standards/clause.ts';
import { splitNotice } from '../../../shared/transfers/splitWarnings.ts';
import type { DeskSplit } from '../../data/verdicts/views.ts';
import { RecordLink } from '../../parts/RecordLink.tsx';
import { useSpeech } from '../../ui/language/languageContext.ts';

const words = {
  title: text('Exports that look split', '疑似拆分的出境'),
  general: text(
    '{count, number} exports, up to {together, number} people together: threshold {threshold, number}',
    '{count, number}条出境流转合计最多{together, number}人，门槛为{threshold, number}人',
  ),
  sensitive: text(
    '{count, number} exports, up to {together, number} people with sensitive data together: threshold {threshold, number}',
    '{count, number}条出境流转合计最多{together, number}人（敏感个人信息），门槛为{threshold, number}人',
  ),
  group: text('Recipients: {group}', '接收方集团：{group}'),
  recipient: text('Recipient: ', '接收方：'),
  purpose: text('Purpose: ', '目的：'),
  flows: text('Flows: ', '流转：'),
  more: text('and {count, number} more', '等'),
  all: text('Show all {count, number}', '显示全部{count, number}项'),
};

const shownAtFirst = 3;

/** Exports to one group for one purpose that each stay below a threshold and together may not. */
export function SplitWarnings({ splits }: { readonly splits: readonly DeskSplit[] }) {
  const { say, language } = useSpeech();
  const [isWhole, setWhole] = useState(false);
  if (splits.length === 0) return null;
  const shown = isWhole ? splits : splits.slice(0, shownAtFirst);
  return (
    <section className="screen-section desk-splits" aria-labelledby="desk-splits">
      <h2 id="desk-splits">{say(words.title)}</h2>
      <p className="small">
        {say(splitNotice.text)}{' '}
        <span className="quiet">{formatClauses(splitNotice.basis, language)}</span>
      </p>
      <ul>
        {shown.map((split) => (
          <Split key={`${split.counter} ${split.flows.map(({ id }) => id).join()}`} split={split} />
        ))}
      </ul>
      {shown.length < splits.length ? (
        <button type="button" className="link" onClick={() => setWhole(true)}>
          {say(words.all, { count: splits.length })}
        </button>
      ) : null}
    </section>
  );
}

function Split({ split }: { readonly split: DeskSplit }) {
  const { say } = useSpeech();
  const { group, recipient, purpose, counter, threshold, together, flows, count } = split;
  return (
    <li className="desk-split">
      <p>
        <b>{say(words[counter], { count, together, threshold })}</b>
      </p>
      <p className="small">
        {group !== null ? (
          <span>{say(words.group, { group })}</span>
        ) : recipient === null ? null : (
          <span>
            {say(words.recipient)}
            <RecordLink record={recipient} />
          </span>
        )}
        {purpose === null ? null : (
          <span>
            {say(words.purpose)}
            <RecordLink record={purpose} />
          </span>
        )}
        <span>
          {say(words.flows)}
          {flows.map((flow) => (
            <RecordLink key={flow.id} record={flow} isShort />
          ))}
          {count > flows.length ? say(words.more, { count: count - flows.length }) : null}
        </span>
      </p>
    </li>
  );
}
