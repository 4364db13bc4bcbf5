import type { SavedAssessment } from '../../../shared/assessment/index.ts';
import type { LiveScores } from '../../data/verdicts/verdicts.ts';
import { useSession } from '../../data/session/sessionContext.ts';
import { writeRoute } from '../../navigation/routes.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { words } from './words.ts';

interface SinceSavedProps {
  readonly last: SavedAssessment | null | undefined;
  readonly scores: LiveScores;
}

/** What the changes beside the principles are measured from, and where they are explained. */
export function SinceSaved({ last, scores }: SinceSavedProps) {
  const { say, read } = useSpeech();
  const { id: workspace } = useSession();
  if (last === undefined) return null;
  if (last === null) {
    return (
      <p className="quiet small overview-since">
        {say(words.noneSaved)}{' '}
        <a href={writeRoute({ at: 'workspace', workspace, place: 'assess', part: 'saved' })}>
          {say(words.saveOne)}
        </a>
      </p>
    );
  }
  return (
    <p className="quiet small overview-since">
      {say(words.sinceSaved, { title: `${last.code} ${read(last.title)}`, day: last.asOf })}{' '}
      {last.pack.id === scores.pack.id ? '' : `${say(words.otherPack)} `}
      <a
        href={writeRoute({
          at: 'workspace',
          workspace,
          place: 'assess',
          part: `saved:compare:${last.id}:now`,
        })}
      >
        {say(words.whatMoved)}
      </a>
    </p>
  );
}
