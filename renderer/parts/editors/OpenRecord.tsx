import { text } from '../../../shared/lib/index.ts';
import type { RecordAddress } from '../../navigation/routes.ts';
import { writeRoute } from '../../navigation/routes.ts';
import { useRoute } from '../../navigation/useRoute.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';

interface OpenRecordProps {
  readonly record: RecordAddress;
  readonly code: string;
  readonly label: string;
}

/** A link that shows a record in the details panel, without leaving the place. */
export function OpenRecord({ record, code, label }: OpenRecordProps) {
  const { say } = useSpeech();
  const route = useRoute();
  if (route.at !== 'workspace') return null;
  return (
    <a
      className="open-record code"
      href={writeRoute({ ...route, record })}
      aria-label={say(words.open, { code, label })}
    >
      {code}
    </a>
  );
}

const words = { open: text('{code}: open {label}', '{code}：打开{label}') };
