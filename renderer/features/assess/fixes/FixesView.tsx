import { text } from '../../../../shared/lib/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';

const title = text('Fixes', '整改测算');

export function FixesView() {
  const { say } = useSpeech();
  return <h2>{say(title)}</h2>;
}
