import { requiredWords } from '../../../../shared/report/words.ts';
import { text } from '../../../../shared/lib/index.ts';
import { placeName } from '../../../../shared/standards/placeName.ts';
import type { DeskEntry } from '../../../data/verdicts/views.ts';
import { VerdictWord } from '../../../parts/VerdictWord.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { words } from '../words.ts';
import { PaperChips } from './PaperChips.tsx';

const more = text('+{count, number}', '等{count, number}类');
const mostCategories = 4;

interface ExportRowProps {
  readonly entry: DeskEntry;
  readonly onOpenRecord: (entry: DeskEntry) => void;
}

/** The cells of one export. */
export function ExportRow({ entry, onOpenRecord }: ExportRowProps) {
  const { say, read, language } = useSpeech();
  const { flow, recipient, from, to, kind, isCertain, promise, law, papers } = entry;
  const places = (codes: readonly string[]) =>
    codes.length === 0
      ? say(words.unknown)
      : codes.map((code) => placeName(code, language)).join(say(words.comma));
  return (
    <>
      <span role="gridcell" className="export-flow">
        <span className="export-name">
          {/* By keyboard the card leads to the record: Enter opens the card. */}
          <button
            type="button"
            className="link code"
            tabIndex={-1}
            onClick={(event) => {
              event.stopPropagation();
              onOpenRecord(entry);
            }}
          >
            {flow.code}
          </button>{' '}
          <b>{read(flow.name)}</b>
        </span>
        <span>
          <span aria-hidden="true">→ </span>
          {recipient === null ? say(words.unknown) : read(recipient.name)}
        </span>
        <span className="quiet">
          {places(from)} → {places(to)}
          {kind === null ? null : ` · ${say(kind)}`}
        </span>
        {isCertain ? null : <span className="quiet">{say(words.mayLeave)}</span>}
      </span>
      <span role="gridcell" className="export-carries">
        <Carries entry={entry} />
      </span>
      <span role="gridcell" className="export-rule">
        <Requirement entry={entry} />
      </span>
      <span role="gridcell" className="export-verdicts">
        <span>
          <span className="quiet">{say(words.promise)}</span>
          <VerdictWord outcome={promise} />
        </span>
        <span>
          <span className="quiet">{say(words.law)}</span>
          <VerdictWord outcome={law} />
        </span>
      </span>
      <span role="gridcell" className="export-mechanism">
        <Mechanism entry={entry} />
      </span>
      <span role="gridcell" className="export-papers">
        <PaperChips papers={papers} />
      </span>
    </>
  );
}

/** Categories with what is sensitive among them, and the people of the year. */
export function Carries({
  entry,
  most = mostCategories,
}: {
  readonly entry: DeskEntry;
  readonly most?: number;
}) {
  const { say, read } = useSpeech();
  const { categories, isSensitive, generalPeople, sensitivePeople } = entry;
  const shown = categories?.slice(0, most) ?? [];
  return (
    <>
      <span>
        {categories === null || categories.length === 0
          ? say(words.unknown)
          : shown.map(({ record, isSensitive: of }, at) => (
              <span key={record.id}>
                {at === 0 ? '' : say(words.comma)}
                {read(record.name)}
                {of === 'no' ? null : (
                  <em className={`category-${of}`}>
                    {' '}
                    {say(of === 'yes' ? words.sensitive : words.sensitivityUnknown)}
                  </em>
                )}
              </span>
            ))}
        {categories !== null && categories.length > shown.length
          ? ` ${say(more, { count: categories.length - shown.length })}`
          : null}
      </span>
      <span className="quiet">
        {generalPeople === null
          ? say(words.generalUnknown)
          : say(words.general, { count: generalPeople })}
      </span>
      <span className={isSensitive === 'no' ? 'quiet' : undefined}>
        {sensitivePeople === null
          ? say(words.withSensitiveUnknown)
          : say(words.withSensitive, { count: sensitivePeople })}
      </span>
    </>
  );
}

function Requirement({ entry }: { readonly entry: DeskEntry }) {
  const { say } = useSpeech();
  const { required, rule } = entry;
  const asked = required === null ? undefined : requiredWords[required];
  return (
    <>
      <b>{asked === undefined ? say(words.undecided) : say(asked)}</b>
      {rule === null ? null : (
        <>
          <span>{say(rule.consequence)}</span>
          <span className="quiet">
            {say(words.row, { row: rule.number })} · {say(rule.basis)}
            {rule.confirmWithCounsel === null ? null : ` · ${say(words.counsel)}`}
          </span>
        </>
      )}
    </>
  );
}

function Mechanism({ entry }: { readonly entry: DeskEntry }) {
  const { say, read } = useSpeech();
  const { mechanism, next } = entry;
  return (
    <>
      {mechanism === null ? (
        <span className="quiet">{say(words.noMechanism)}</span>
      ) : (
        <>
          <span>{mechanism.kind === null ? read(mechanism.record.name) : say(mechanism.kind)}</span>
          <span className="quiet">
            {[
              mechanism.reference,
              mechanism.validUntil === null
                ? null
                : say(words.validUntil, { day: mechanism.validUntil }),
            ]
              .filter((part) => part !== null)
              .join(say(words.comma))}
          </span>
        </>
      )}
      {next === null ? null : (
        <span className="quiet" title={say(next.text)}>
          {say(words.next, { day: next.due })}
        </span>
      )}
    </>
  );
}
