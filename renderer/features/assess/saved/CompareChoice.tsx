import { useState } from 'react';
import type { SavedAssessment } from '../../../../shared/assessment/index.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import { writeRoute } from '../../../navigation/routes.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { words } from './savedWords.ts';

interface CompareChoiceProps {
  readonly row: SavedAssessment;
  readonly list: readonly SavedAssessment[];
}

/** The way to the comparison of this assessment with another one, or with the present state. */
export function CompareChoice({ row, list }: CompareChoiceProps) {
  const { say, read } = useSpeech();
  const { id: workspace } = useSession();
  const [other, setOther] = useState('now');
  const others = list.filter(({ id }) => id !== row.id);
  const part = `saved:compare:${row.id}:${other}`;
  return (
    <p className="saved-compare">
      <label>
        {say(words.compare)}{' '}
        <select value={other} onChange={(event) => setOther(event.currentTarget.value)}>
          <option value="now">{say(words.compareNow)}</option>
          {others.map(({ id, code, title, asOf }) => (
            <option key={id} value={id}>
              {code} {read(title)} ({asOf})
            </option>
          ))}
        </select>
      </label>{' '}
      <a href={writeRoute({ at: 'workspace', workspace, place: 'assess', part })}>
        {say(words.compareGo)}
      </a>
    </p>
  );
}
