import { text } from '../../../../shared/lib/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';

const title = text('Policy pack', '政策规则包');

export function StudioView() {
  const { say } = useSpeech();
  return <h2>{say(title)}</h2>;
}
