import { text } from '../../../../shared/lib/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';

const title = text('Saved and signed', '存档与签署');

export function SavedView() {
  const { say } = useSpeech();
  return <h2>{say(title)}</h2>;
}
