import { useRoute } from '../../../navigation/useRoute.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { ComparePart } from './compare/ComparePart.tsx';
import { OpenedPart } from './OpenedPart.tsx';
import { SavedList } from './SavedList.tsx';
import { words } from './savedWords.ts';
import { useSavedList } from './useSavedList.ts';
import { useSavedWorker } from './useSavedWorker.ts';
import './saved.css';

/** Assessments kept as they were: the list of them, one of them, or two side by side. */
export function SavedView() {
  const { say } = useSpeech();
  const ask = useSavedWorker();
  const list = useSavedList();
  const route = useRoute();
  const part = route.at === 'workspace' ? (route.part ?? '') : '';
  const [, first = '', one, other] = part.split(':');
  if (first === 'compare' && one !== undefined && other !== undefined) {
    return <ComparePart key={`${one} ${other}`} before={one} after={other} />;
  }
  if (list.kind === 'reading') {
    return (
      <p className="quiet saved-note" role="status">
        {say(words.reading)}
      </p>
    );
  }
  if (list.kind === 'failed') {
    return (
      <div className="saved-note" role="alert">
        <p>{say(list.message)}</p>
        <p className="quiet small">{list.detail}</p>
      </div>
    );
  }
  if (first === '') return <SavedList list={list.value} ask={ask} />;
  const row = list.value.find(({ id }) => id === first);
  return <OpenedPart key={first} row={row} list={list.value} ask={ask} />;
}
