import { useSession } from '../../data/session/sessionContext.ts';
import type { ActionRow } from '../../data/verdicts/actionViews.ts';
import { writeRoute } from '../../navigation/routes.ts';
import { outcomeWords } from '../../../shared/report/words.ts';
import { RecordLink } from '../../parts/RecordLink.tsx';
import { VerdictMark } from '../../ui/figures/VerdictMark.tsx';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { aboutWords } from './actionWords.ts';

/** What an action hangs on, as it is now, with the way to it. */
export function ActionAbout({ about }: { readonly about: ActionRow['about'] }) {
  const { say } = useSpeech();
  const { id: workspace } = useSession();
  const said = useAbout(about);
  const { link, rule, record, outcome } = about;
  if (rule === null || record === null || outcome === null) {
    const isLost = link !== 'unlinked' && link !== 'archived';
    return <p className={`small ${isLost ? 'actions-lost' : 'quiet'}`}>{said}</p>;
  }
  const part = `browse:${rule.id}:${record.id}`;
  return (
    <p className="actions-about small">
      <VerdictMark outcome={outcome} word={say(outcomeWords[outcome])} />
      <span>
        <a href={writeRoute({ at: 'workspace', workspace, place: 'assess', part })}>{said}</a>
        <span className="actions-record">
          <RecordLink record={record} isShort />
        </span>
      </span>
    </p>
  );
}

function useAbout({ link, rule, record, verdict, outcome, named }: ActionRow['about']): string {
  const { say, language } = useSpeech();
  const title = rule === null ? '' : say(rule.title);
  switch (link) {
    case 'finding':
    case 'promise': {
      if (outcome === 'met') return say(aboutWords.met, { rule: title });
      if (outcome === 'not-applicable') return say(aboutWords.notApplicable, { rule: title });
      const says = verdict?.says?.[language] ?? verdict?.problem ?? title;
      return link === 'promise' ? say(aboutWords.promise, { says }) : says;
    }
    case 'archived':
      return say(aboutWords.archived, { code: record?.code ?? '', rule: title });
    case 'unlinked':
      return say(aboutWords.unlinked);
    case 'lost-criterion':
    case 'lost-record':
    case 'mismatch':
      return say(aboutWords[link], { named: named ?? '', rule: title });
  }
}
