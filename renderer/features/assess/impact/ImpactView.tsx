import { text } from '../../../../shared/lib/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';

const title = text('Impact assessments', '影响评估');

export function ImpactView() {
  const { say } = useSpeech();
  return <h2>{say(title)}</h2>;
}
