import { Button } from '@mantine/core';
import { useState } from 'react';
import type { SavedAssessment } from '../../../../shared/assessment/index.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import { writeRoute } from '../../../navigation/routes.ts';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { RangeBar } from '../../../ui/figures/RangeBar.tsx';
import { sayScore } from '../../../ui/figures/sayScore.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { SaveForm } from './SaveForm.tsx';
import { CheckWord, StateMark } from './StateMark.tsx';
import { words } from './savedWords.ts';
import type { Checked } from './useSavedList.ts';
import { useChecks } from './useSavedList.ts';
import type { useSavedWorker } from './useSavedWorker.ts';

interface SavedListProps {
  readonly list: readonly SavedAssessment[];
  readonly ask: ReturnType<typeof useSavedWorker>;
}

/** Every saved assessment, whether it verifies, and the way to save the present state. */
export function SavedList({ list, ask }: SavedListProps) {
  const { say } = useSpeech();
  const [isSaving, setIsSaving] = useState(false);
  const checks = useChecks(list, ask, 0);
  const save = <Button onClick={() => setIsSaving(true)}>{say(words.save)}</Button>;
  return (
    <div className="screen saved">
      <header className="screen-head saved-head">
        <div>
          <h2>{say(words.title)}</h2>
          <p className="quiet saved-lead">{say(words.lead)}</p>
        </div>
        {list.length === 0 || isSaving ? null : save}
      </header>
      {isSaving ? <SaveForm ask={ask} close={() => setIsSaving(false)} /> : null}
      {list.length === 0 ? (
        isSaving ? null : (
          <EmptyState title={say(words.none)} actions={save}>
            <p>{say(words.noneWhy)}</p>
          </EmptyState>
        )
      ) : (
        <table className="plain-table" aria-label={say(words.list)}>
          <thead>
            <tr>
              <th scope="col">{say(words.assessment)}</th>
              <th scope="col">{say(words.asOf)}</th>
              <th scope="col">{say(words.savedBy)}</th>
              <th scope="col">{say(words.state)}</th>
              <th scope="col">{say(words.overall)}</th>
              <th scope="col">{say(words.seal)}</th>
            </tr>
          </thead>
          <tbody>
            {list.map((row) => (
              <Line key={row.id} row={row} checked={checks.get(row.id)} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function Line({
  row,
  checked,
}: {
  readonly row: SavedAssessment;
  readonly checked: Checked | undefined;
}) {
  const speech = useSpeech();
  const { say, read, moment } = speech;
  const { id: workspace } = useSession();
  const { id, code, title, asOf, savedBy, savedAt, overall, seal } = row;
  const { figure } = sayScore(overall.promise, [], speech);
  const href = writeRoute({ at: 'workspace', workspace, place: 'assess', part: `saved:${id}` });
  return (
    <tr>
      <th scope="row">
        <a href={href}>{read(title)}</a> <span className="quiet small">{code}</span>
      </th>
      <td>{asOf}</td>
      <td>{say(words.byAt, { by: savedBy, at: moment(savedAt) })}</td>
      <td>
        <StateMark row={row} />
      </td>
      <td>
        <span className="saved-overall">
          <RangeBar score={overall.promise} bandEdges={[]} width={96} height={8} />
          {figure}
        </span>
      </td>
      <td>
        <span className="saved-digest">{seal.digest.slice(0, 8).toUpperCase()}</span>{' '}
        <CheckWord checked={checked} />
      </td>
    </tr>
  );
}
