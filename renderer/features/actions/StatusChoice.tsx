import { statedStatuses } from '../../../shared/views/index.ts';
import type { StatedStatus } from '../../../shared/views/index.ts';
import type { ActionRow } from '../../data/verdicts/actionViews.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { statusWords, words } from './actionWords.ts';
import type { MoveAction } from './useMoveAction.ts';

interface StatusChoiceProps {
  readonly row: ActionRow;
  /** What was said of it; undefined while nobody has. */
  readonly stated: unknown;
  readonly move: MoveAction;
}

/** What a person says of an action; where it stands is derived from that and from its finding. */
export function StatusChoice({ row, stated, move }: StatusChoiceProps) {
  const { say } = useSpeech();
  const said = statedStatuses.find((each) => each === stated);
  return (
    <select
      className="actions-select"
      aria-label={say(words.statusOf, { code: row.record.code })}
      value={said ?? ''}
      onChange={(event) => move(row, event.currentTarget.value as StatedStatus)} // one of the options
    >
      {said === undefined ? (
        <option value="" disabled>
          {say(words.notSaid)}
        </option>
      ) : null}
      {statedStatuses.map((status) => (
        <option key={status} value={status}>
          {say(statusWords[status])}
        </option>
      ))}
    </select>
  );
}
