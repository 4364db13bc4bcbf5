import { text } from '../../../../shared/lib/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';

const title = text('Open questions', '待答问题');

export function GuidedView() {
  const { say } = useSpeech();
  return <h2>{say(title)}</h2>;
}
