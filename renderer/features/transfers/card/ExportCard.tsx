import { useCallback, useDeferredValue, useEffect, useId, useRef } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import { requiredWords } from '../../../../shared/report/words.ts';
import { placeName } from '../../../../shared/standards/placeName.ts';
import type { Judge } from '../../../data/verdicts/judge.ts';
import { useAsked } from '../../../data/verdicts/judgeContext.ts';
import type { DeskCard, DeskFact } from '../../../data/verdicts/views.ts';
import { RecordLink } from '../../../parts/RecordLink.tsx';
import { VerdictWord } from '../../../parts/VerdictWord.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { Day } from '../calendar/Calendar.tsx';
import { Carries } from '../list/ExportRow.tsx';
import { WhatIfPart } from '../whatif/WhatIfPart.tsx';
import { words } from '../words.ts';
import { PaperList } from './PaperList.tsx';

const cardWords = {
  close: text('Close the card', '关闭卡片'),
  gone: text(
    'This flow is no export any more, or has been removed.',
    '该流转已不构成出境，或已删除。',
  ),
  reading: text('Reading …', '正在读取……'),
  required: text('What is required', '要求'),
  missing: text('Would be decided by', '待补充'),
  also: text('Also', '另请注意'),
  papers: text('Papers', '文件'),
  mechanism: text('Mechanism', '出境机制'),
  equivalence: text('Equal protection', '同等保护认定'),
  noEquivalence: text(
    'No finding about the recipient or its place is recorded.',
    '未录入有关接收方或其所在地的认定。',
  ),
  dates: text('Dates', '时点'),
  noDates: text('Nothing dated hangs on it.', '无相关时点。'),
  carries: text('What it carries', '内容'),
  purpose: text('Purpose: ', '目的：'),
};

interface ExportCardProps {
  readonly flow: string;
  readonly asOf: string;
  /** Rises with each time a card is asked for: it then takes the focus. */
  readonly focusTurn: number;
  readonly onClose: () => void;
}

/** Less than this of it in sight is as good as nothing. */
const seenHeight = 140;

/** Everything the desk knows of one export, and what if. */
export function ExportCard({ flow, asOf, focusTurn, onClose }: ExportCardProps) {
  const { say, read } = useSpeech();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const card = useDeferredValue(
    useAsked(useCallback((judge: Judge) => judge.view('desk-card', flow), [flow])),
  );
  const isThere = card !== undefined;
  useEffect(() => {
    if (isThere && focusTurn > 0) heading.current?.focus({ preventScroll: true });
  }, [isThere, focusTurn]);
  return (
    <section
      className="export-card"
      aria-labelledby={headingId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className="export-card-head">
        <h2 id={headingId} ref={heading} tabIndex={-1}>
          {card === undefined
            ? say(cardWords.reading)
            : card === null
              ? say(cardWords.gone)
              : read(card.entry.flow.name)}
        </h2>
        <button type="button" className="figure-button" onClick={onClose}>
          {say(cardWords.close)}
        </button>
      </div>
      {card === undefined || card === null ? null : <CardBody key={flow} card={card} asOf={asOf} />}
    </section>
  );
}

function CardBody({ card, asOf }: { readonly card: DeskCard; readonly asOf: string }) {
  const { say, language } = useSpeech();
  const start = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const top = start.current?.getBoundingClientRect().top ?? 0;
    // Below the list it would open out of sight.
    if (top > window.innerHeight - seenHeight) start.current?.closest('section')?.scrollIntoView();
  }, []);
  const { entry, papers, purpose, equivalences, dates, mechanismFacts } = card;
  const { flow, recipient, from, to, kind, promise, law, mechanism, isCertain } = entry;
  const places = (codes: readonly string[]) =>
    codes.length === 0
      ? say(words.unknown)
      : codes.map((code) => placeName(code, language)).join(say(words.comma));
  return (
    <>
      <p ref={start}>
        <RecordLink record={flow} isShort />
        <span aria-hidden="true"> → </span>
        {recipient === null ? say(words.unknown) : <RecordLink record={recipient} />}
      </p>
      <p className="quiet small">
        {places(from)} → {places(to)}
        {kind === null ? null : ` · ${say(kind)}`}
        {isCertain ? null : ` · ${say(words.mayLeave)}`}
      </p>
      <p className="export-card-verdicts">
        <span>
          <span className="quiet">{say(words.promise)}</span> <VerdictWord outcome={promise} />
        </span>
        <span>
          <span className="quiet">{say(words.law)}</span> <VerdictWord outcome={law} />
        </span>
      </p>
      <Rule card={card} />
      <WhatIfPart card={card} asOf={asOf} />
      <h3>{say(cardWords.papers)}</h3>
      <PaperList papers={papers} />
      <h3>{say(cardWords.mechanism)}</h3>
      {mechanism === null ? (
        <p className="quiet">{say(words.noMechanism)}</p>
      ) : (
        <>
          <p>
            <RecordLink record={mechanism.record} />
          </p>
          <Facts
            facts={[
              { label: labels.kind, value: mechanism.kind },
              { label: labels.reference, value: plain(mechanism.reference) },
              { label: labels.validUntil, value: plain(mechanism.validUntil) },
              ...mechanismFacts,
            ]}
          />
        </>
      )}
      <h3>{say(cardWords.equivalence)}</h3>
      {equivalences.length === 0 ? (
        <p className="quiet">{say(cardWords.noEquivalence)}</p>
      ) : (
        equivalences.slice(0, mostEquivalences).map(({ record, facts }) => (
          <div key={record.id}>
            <p>
              <RecordLink record={record} />
            </p>
            <Facts facts={facts} />
          </div>
        ))
      )}
      <h3>{say(cardWords.dates)}</h3>
      {dates.length === 0 ? <p className="quiet">{say(cardWords.noDates)}</p> : null}
      <ul className="calendar-days">
        {dates.map((day) => (
          <Day key={`${day.due} ${day.record.id} ${day.text.en}`} day={{ ...day, exports: 0 }} />
        ))}
      </ul>
      <h3>{say(cardWords.carries)}</h3>
      <p className="export-carries">
        <Carries entry={entry} most={Infinity} />
      </p>
      {purpose === null ? null : (
        <p className="small">
          {say(cardWords.purpose)}
          <RecordLink record={purpose} />
        </p>
      )}
    </>
  );
}

const mostEquivalences = 10;

const labels = {
  kind: text('Kind', '类型'),
  reference: text('Reference', '文号'),
  validUntil: text('Valid until', '有效期至'),
};

function plain(value: string | null) {
  return value === null ? null : text(value, value);
}

/** The row of the decision table in words, or what would decide it. */
function Rule({ card }: { readonly card: DeskCard }) {
  const { say } = useSpeech();
  const { required, rule, flags } = card.entry;
  const asked = required === null ? undefined : requiredWords[required];
  return (
    <>
      <h3>{say(cardWords.required)}</h3>
      <p>
        <b>{asked === undefined ? say(words.undecided) : say(asked)}</b>
      </p>
      {rule === null ? null : (
        <>
          <p>{say(rule.condition)}</p>
          <p>{say(rule.consequence)}</p>
          <p className="quiet small">
            {say(words.row, { row: rule.number })} · {say(rule.basis)}
          </p>
          {rule.confirmWithCounsel === null ? null : (
            <p className="small">{say(words.counselWhy, { why: say(rule.confirmWithCounsel) })}</p>
          )}
        </>
      )}
      {card.missing.length === 0 ? null : (
        <>
          <p className="quiet small">{say(cardWords.missing)}</p>
          <ul className="export-card-missing small">
            {card.missing.slice(0, mostMissing).map(({ label, record }) => (
              <li key={`${label.en} ${record?.id ?? ''}`}>
                {say(label)} {record === null ? null : <RecordLink record={record} />}
              </li>
            ))}
          </ul>
        </>
      )}
      {flags.map((flag) => (
        <p key={flag.en} className="small">
          <span className="quiet">{say(cardWords.also)}</span> {say(flag)}
        </p>
      ))}
    </>
  );
}

const mostMissing = 10;

function Facts({ facts }: { readonly facts: readonly DeskFact[] }) {
  const { say } = useSpeech();
  return (
    <dl className="export-card-facts small">
      {facts.map(({ label, value }) => (
        <div key={label.en}>
          <dt className="quiet">{say(label)}</dt>
          <dd>
            {value === null ? <span className="quiet">{say(words.unknown)}</span> : say(value)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
