import { useCallback } from 'react';
import type { StatedStatus } from '../../../shared/views/index.ts';
import { today } from '../../data/clock/now.ts';
import { updateFields } from '../../data/commands/updateFields.ts';
import { useSession } from '../../data/session/sessionContext.ts';
import type { ActionRow } from '../../data/verdicts/actionViews.ts';
import { notify } from '../../ui/feedback/notify.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { statusWords, words } from './actionWords.ts';
import { fieldsFor, overruledBy } from './moveAction.ts';

export type MoveAction = (row: ActionRow, status: StatedStatus) => void;

/** Says of an action where it stands, and tells what the map makes of it. */
export function useMoveAction(): MoveAction {
  const session = useSession();
  const { say } = useSpeech();
  return useCallback(
    (row, status) => {
      const { id, code } = row.record;
      const move = async () => {
        const fields = fieldsFor(status, today());
        const result = await session.run(updateFields, { register: 'actions', id, fields });
        if (!result.ok) {
          notify({ id: 'actions', kind: 'problem', message: say(result.error.message) });
          return;
        }
        const overruled = overruledBy(row, status);
        const message =
          overruled === null
            ? say(words.moved, { code, status: say(statusWords[status]) })
            : say(overruled === 'gone' ? words.staysClosed : words.staysReopened, { code });
        notify({ id: 'actions', kind: 'done', message });
      };
      void move();
    },
    [session, say],
  );
}
