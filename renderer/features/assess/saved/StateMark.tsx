import type { SavedAssessment } from '../../../../shared/assessment/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { stateWords, words } from './savedWords.ts';
import type { Checked } from './useSavedList.ts';

/** The state in words; the seal for what is signed, and for nothing else. */
export function StateMark({ row }: { readonly row: SavedAssessment }) {
  const { say } = useSpeech();
  if (row.state !== 'signed') return <span>{say(stateWords[row.state])}</span>;
  return (
    <span className="saved-signed">
      <span className="saved-stamp">{say(words.sealed)}</span> {say(stateWords.signed)}
    </span>
  );
}

/** Whether it verifies, in a word. */
export function CheckWord({ checked }: { readonly checked: Checked | undefined }) {
  const { say } = useSpeech();
  if (checked === undefined || checked.kind === 'reading') {
    return <span className="quiet">{say(words.checking)}</span>;
  }
  if (checked.kind === 'failed') return <span className="saved-bad">{say(words.checkFailed)}</span>;
  const count = checked.value.length;
  return count === 0 ? (
    <span>{say(words.verifies)}</span>
  ) : (
    <span className="saved-bad">{say(words.alteredCount, { count })}</span>
  );
}
