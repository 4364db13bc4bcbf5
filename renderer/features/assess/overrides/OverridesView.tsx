import { text } from '../../../../shared/lib/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';

const title = text('Overrides', '人工认定');

export function OverridesView() {
  const { say } = useSpeech();
  return <h2>{say(title)}</h2>;
}
