import type { Words } from '../../shared/lib/index.ts';
import type { RegisterId } from '../../shared/map/index.ts';
import { writeRoute } from '../navigation/routes.ts';
import { useRoute } from '../navigation/useRoute.ts';
import { useSpeech } from '../ui/language/languageContext.ts';

interface RecordLinkProps {
  readonly record: {
    readonly register: RegisterId;
    readonly id: string;
    readonly code: string;
    readonly name: Words;
  };
  /** The code alone, where the name stands beside it. */
  readonly isShort?: boolean;
}

/** Opens a record in the details panel without leaving the screen. */
export function RecordLink({ record, isShort }: RecordLinkProps) {
  const { read } = useSpeech();
  const route = useRoute();
  const { register, id, code, name } = record;
  const href =
    route.at === 'workspace'
      ? writeRoute({ ...route, record: { register, id } })
      : writeRoute(route);
  return (
    <a href={href} title={isShort === true ? read(name) : undefined}>
      <span className="code">{code}</span>
      {isShort === true ? null : ` ${read(name)}`}
    </a>
  );
}
