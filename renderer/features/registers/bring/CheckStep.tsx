import { Button, SegmentedControl } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { notify } from '../../../ui/feedback/notify.ts';
import type { ChangeLine, RejectedLine } from '../../../workers/importLines.ts';
import type { ImportWork, PlanSummary } from '../../../workers/importWork.ts';
import type { RemoteWork } from '../../../workers/openRemote.ts';
import { PagedTable } from './PagedTable.tsx';
import { words } from './words.ts';

interface CheckStepProps {
  readonly work: RemoteWork<ImportWork>;
  readonly plan: PlanSummary;
}

/** What bringing in would do, before it is done: the counts, what is not taken and why, what changes. */
export function CheckStep({ work, plan }: CheckStepProps) {
  const { say, number } = useSpeech();
  const { counts, rejected, personalRows } = plan;
  const changes = counts.creations + counts.updates;
  const [tab, setTab] = useState<'rejected' | 'changes'>(rejected > 0 ? 'rejected' : 'changes');
  const said = [
    say(words.created, { count: counts.creations }),
    say(words.changed, { count: counts.updates }),
    say(words.unchanged, { count: counts.unchanged }),
    say(words.rejectedRows, { count: counts.rejectedRows }),
    say(words.rejectedCells, { count: counts.rejectedCells }),
  ];
  const someRows = personalRows.slice(0, 5).map((row) => number(row));
  return (
    <div className="bring-check">
      <ul className="bring-counts" aria-label={say(words.will)}>
        {said.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      {changes === 0 ? (
        <p className="bring-warning" role="note">
          {say(words.nothing)}
        </p>
      ) : null}
      {counts.newCodes === 0 ? null : (
        <p className="quiet small">{say(words.newCodes, { count: counts.newCodes })}</p>
      )}
      {personalRows.length === 0 ? null : (
        <p className="bring-warning" role="note">
          {say(words.personal, {
            count: personalRows.length,
            rows: `${someRows.join(say(comma))}${personalRows.length > someRows.length ? ' …' : ''}`,
          })}
        </p>
      )}
      {rejected > 0 && changes > 0 ? (
        <SegmentedControl
          className="bring-tabs"
          aria-label={say(words.will)}
          value={tab}
          onChange={setTab}
          data={[
            { value: 'rejected' as const, label: say(words.tabRejected, { count: rejected }) },
            { value: 'changes' as const, label: say(words.tabChanges, { count: changes }) },
          ]}
        />
      ) : null}
      {tab === 'rejected' ? (
        <Rejected work={work} total={rejected} />
      ) : changes > 0 ? (
        <Changes work={work} total={changes} />
      ) : null}
    </div>
  );
}

const comma = { en: ', ', 'zh-CN': '、' };

interface ListProps {
  readonly work: RemoteWork<ImportWork>;
  readonly total: number;
}

function Rejected({ work, total }: ListProps) {
  const { say, language } = useSpeech();
  const fetch = useCallback(
    async (from: number, to: number) => {
      const lines = await work.ask((remote) => remote.rejected(from, to, language));
      return lines.ok ? lines.value : undefined;
    },
    [work, language],
  );
  const copy = async () => {
    const table = await work.ask((remote) => remote.rejectedTable(language));
    if (!table.ok) {
      notify({ kind: 'problem', message: say(table.error.message) });
      return;
    }
    await navigator.clipboard.writeText(table.value);
    notify({ kind: 'done', message: say(words.copied) });
  };
  return (
    <>
      <div className="bring-about">
        <p className="quiet small">{say(words.rejectedHelp)}</p>
        <Button variant="default" onClick={() => void copy()}>
          {say(words.copyTable)}
        </Button>
      </div>
      <PagedTable<RejectedLine>
        key={language}
        label={say(words.rejectedList)}
        className="bring-rejected"
        headings={[words.row, words.column, words.found, words.expected, words.fix].map((each) =>
          say(each),
        )}
        total={total}
        fetch={fetch}
      >
        {(line) => <RejectedCells line={line} />}
      </PagedTable>
    </>
  );
}

function Changes({ work, total }: ListProps) {
  const { say, language } = useSpeech();
  const fetch = useCallback(
    async (from: number, to: number) => {
      const lines = await work.ask((remote) => remote.changes(from, to, language));
      return lines.ok ? lines.value : undefined;
    },
    [work, language],
  );
  return (
    <PagedTable<ChangeLine>
      key={language}
      label={say(words.changesList)}
      className="bring-changes"
      headings={[words.row, words.record, words.fields].map((each) => say(each))}
      total={total}
      fetch={fetch}
    >
      {(line) => <ChangeCells line={line} />}
    </PagedTable>
  );
}

function RejectedCells({ line }: { readonly line: RejectedLine }) {
  const { say, number } = useSpeech();
  const { row, column, field, text, isWholeRow, expected, fix } = line;
  return (
    <>
      <span role="cell">
        {number(row)} {isWholeRow ? <Tag>{say(words.wholeRow)}</Tag> : null}
      </span>
      <span role="cell">{column === '' ? field : column}</span>
      <span role="cell">{text === '' ? <span className="quiet">–</span> : text}</span>
      <span role="cell">{expected}</span>
      <span role="cell">{fix}</span>
    </>
  );
}

function ChangeCells({ line }: { readonly line: ChangeLine }) {
  const { say, number } = useSpeech();
  const { row, isNew, code, name, fields } = line;
  const show = (value: string) =>
    value === '' ? <span className="quiet">{say(words.unknown)}</span> : value;
  return (
    <>
      <span role="cell">{number(row)}</span>
      <span role="cell">
        {isNew ? <Tag>{say(words.new)}</Tag> : `${code} `}
        {name}
      </span>
      <span role="cell" className="bring-fields">
        {fields.map(({ label, before, after }) => (
          <span key={label}>
            <span className="quiet">{label}: </span>
            {isNew ? null : (
              <>
                <del>{show(before)}</del>
                <span className="quiet" aria-hidden="true">
                  {' → '}
                </span>
                <span className="unseen">{say(words.becomes)}</span>
              </>
            )}
            {show(after)}
          </span>
        ))}
      </span>
    </>
  );
}

function Tag({ children }: { readonly children: string }) {
  return <span className="bring-tag">{children}</span>;
}
