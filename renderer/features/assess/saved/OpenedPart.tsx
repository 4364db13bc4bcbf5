import { Button } from '@mantine/core';
import { useState } from 'react';
import type { SavedAssessment } from '../../../../shared/assessment/index.ts';
import { sayAlteration } from '../../../../shared/assessment/index.ts';
import { digestInGroups } from '../../../../shared/lib/index.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import { useHost } from '../../../host/hostContext.ts';
import { writeRoute } from '../../../navigation/routes.ts';
import { ScoreTable } from '../../../parts/ScoreTable.tsx';
import { sayStanding } from '../../../parts/sayStanding.ts';
import { Banner } from '../../../ui/feedback/Banner.tsx';
import { notify } from '../../../ui/feedback/notify.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import type { SavedOutline } from '../../../workers/savedWork.ts';
import { CompareChoice } from './CompareChoice.tsx';
import { CriteriaPart } from './CriteriaPart.tsx';
import { ReviewPart } from './ReviewPart.tsx';
import { StateMark } from './StateMark.tsx';
import { words } from './savedWords.ts';
import type { Checked } from './useSavedList.ts';
import { useChecks, useOutline } from './useSavedList.ts';
import type { useSavedWorker } from './useSavedWorker.ts';

interface OpenedPartProps {
  /** Undefined for an address that names none. */
  readonly row: SavedAssessment | undefined;
  readonly list: readonly SavedAssessment[];
  readonly ask: ReturnType<typeof useSavedWorker>;
}

/** One saved assessment: what it found, its review, and whether it is as it was sealed. */
export function OpenedPart({ row, list, ask }: OpenedPartProps) {
  const { say } = useSpeech();
  const { id: workspace } = useSession();
  const back = writeRoute({ at: 'workspace', workspace, place: 'assess', part: 'saved' });
  return (
    <div className="screen saved">
      <p>
        <a href={back}>← {say(words.back)}</a>
      </p>
      {row === undefined ? (
        <p role="alert">{say(words.gone)}</p>
      ) : (
        <Opened row={row} list={list} ask={ask} />
      )}
    </div>
  );
}

function Opened({ row, list, ask }: OpenedPartProps & { readonly row: SavedAssessment }) {
  const { say, read, moment } = useSpeech();
  const [round, setRound] = useState(0);
  const checked = useChecks([row], ask, round).get(row.id);
  const outline = useOutline(row, ask);
  const { title, code, asOf, savedBy, savedAt } = row;
  return (
    <>
      <header className="screen-head saved-head">
        <div>
          <h2>
            {read(title)} <span className="quiet">{code}</span>
          </h2>
          <p className="quiet">
            {say(words.asOf)} {asOf} · {say(words.savedByAt, { by: savedBy, at: moment(savedAt) })}{' '}
            · <StateMark row={row} />
          </p>
        </div>
        <ExportButton row={row} ask={ask} />
      </header>
      <CheckBanner checked={checked} again={() => setRound((before) => before + 1)} />
      <About row={row} outline={outline.kind === 'read' ? outline.value : undefined} />
      <CompareChoice row={row} list={list} />
      <ReviewPart
        row={row}
        outline={outline.kind === 'read' ? outline.value : undefined}
        isSound={checked?.kind === 'read' && checked.value.length === 0}
      />
      {outline.kind === 'reading' ? (
        <p className="quiet" role="status">
          {say(words.reading)}
        </p>
      ) : outline.kind === 'failed' ? (
        <Banner kind="problem">
          <p>{say(outline.message)}</p>
          <ul>
            {(outline.alterations ?? []).map((each) => (
              <li key={each.part}>{say(sayAlteration(each))}</li>
            ))}
          </ul>
        </Banner>
      ) : (
        <>
          <Principles outline={outline.value} />
          <CriteriaPart row={row} criteria={outline.value.criteria} />
        </>
      )}
    </>
  );
}

function CheckBanner({
  checked,
  again,
}: {
  readonly checked: Checked | undefined;
  readonly again: () => void;
}) {
  const { say } = useSpeech();
  const button = (
    <Button variant="default" size="compact-sm" onClick={again}>
      {say(words.check)}
    </Button>
  );
  if (checked === undefined || checked.kind === 'reading') {
    return (
      <p className="quiet saved-check" role="status">
        {say(words.checking)}
      </p>
    );
  }
  if (checked.kind === 'failed') {
    return (
      <Banner kind="problem" actions={button}>
        {say(checked.message)}
      </Banner>
    );
  }
  if (checked.value.length === 0) {
    return (
      <p className="saved-check" role="status">
        {say(words.verified)} {button}
      </p>
    );
  }
  return (
    <Banner kind="problem" actions={button}>
      <p>{say(words.altered)}</p>
      <ul className="saved-alterations">
        {checked.value.map((each) => (
          <li key={`${each.part} ${each.kind} ${each.what.en}`}>{say(sayAlteration(each))}</li>
        ))}
      </ul>
    </Banner>
  );
}

function About({
  row,
  outline,
}: {
  readonly row: SavedAssessment;
  readonly outline: SavedOutline | undefined;
}) {
  const { say, number } = useSpeech();
  const { seal, sequence, pack } = row;
  return (
    <section className="screen-section" aria-label={say(words.about)}>
      <dl className="saved-about">
        <dt>{say(words.pack)}</dt>
        <dd>
          {say(words.packRevision, {
            title: outline === undefined ? pack.id : say(outline.pack.title),
            revision: pack.revision,
          })}
        </dd>
        <dt>{say(words.history)}</dt>
        <dd>{say(words.historyStep, { sequence })}</dd>
        {outline === undefined ? null : (
          <>
            <dt>{say(words.overrides)}</dt>
            <dd>{number(outline.overrides)}</dd>
          </>
        )}
        <dt>{say(words.digest)}</dt>
        <dd>
          <span className="saved-digest saved-whole">{digestInGroups(seal.digest)}</span>
          <span className="quiet small saved-block">{say(words.digestUse)}</span>
        </dd>
      </dl>
    </section>
  );
}

function Principles({ outline }: { readonly outline: SavedOutline }) {
  const { say } = useSpeech();
  const { bands } = outline.pack;
  const named = bands.map(({ id, name, from }) => ({ id, label: name, from }));
  return (
    <section className="screen-section">
      <h2>{say(words.principles)}</h2>
      <ScoreTable
        caption={say(words.principles)}
        bandEdges={bands.map(({ from }) => from)}
        rows={outline.principles.map(({ id, code, name, scores, standing }) => ({
          id,
          code,
          title: say(name),
          score: scores.promise,
          standing: sayStanding(standing, named, say),
        }))}
      />
    </section>
  );
}

function ExportButton({
  row,
  ask,
}: {
  readonly row: SavedAssessment;
  readonly ask: ReturnType<typeof useSavedWorker>;
}) {
  const { say, read } = useSpeech();
  const host = useHost();
  const { id: workspace } = useSession();
  const [isBusy, setIsBusy] = useState(false);
  const save = async () => {
    setIsBusy(true);
    const sealed = await ask((work) => work.seal(workspace, row.id));
    setIsBusy(false);
    if (!sealed.ok) {
      notify({ kind: 'problem', message: say(sealed.error.message) });
      return;
    }
    const file = await host.saveFile({
      kind: 'assessment',
      suggestedName: `${row.asOf} ${row.code} ${read(row.title)}`,
      bytes: sealed.value,
    });
    if (file.ok) notify({ kind: 'done', message: say(words.exported, { name: file.value.name }) });
    else if (file.error.code !== 'cancelled')
      notify({ kind: 'problem', message: say(file.error.text) });
  };
  return (
    <Button variant="default" loading={isBusy} onClick={() => void save()}>
      {say(words.export)}
    </Button>
  );
}
