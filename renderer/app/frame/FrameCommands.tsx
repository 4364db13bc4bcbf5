import { useMemo } from 'react';
import type { Result, Text } from '../../../shared/lib/index.ts';
import { text } from '../../../shared/lib/index.ts';
import { registerIds, registerOf } from '../../../shared/map/index.ts';
import type { Refusal } from '../../data/refusal.ts';
import type { Session } from '../../data/session/session.ts';
import { places } from '../../navigation/routes.ts';
import { goTo } from '../../navigation/useRoute.ts';
import { useCommands } from '../../ui/commands/commandContext.ts';
import { notify } from '../../ui/feedback/notify.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { groups } from '../AppCommands.tsx';
import { placeWords } from './placeWords.ts';

const words = {
  undo: text('Undo', '撤销'),
  redo: text('Redo', '重做'),
  undone: text('Undone: {action}', '已撤销：{action}'),
  redone: text('Done again: {action}', '已重做：{action}'),
};

/**
 * Undo, redo, and a way to every place and register. Undo is never shut off: what is known of it here
 * may be one step behind what was just typed, and the command itself says when nothing is left.
 */
export function FrameCommands({ session }: { readonly session: Session }) {
  const { say, read } = useSpeech();
  const commands = useMemo(() => {
    const tell = (message: Text) => (result: Result<Text, Refusal>) =>
      result.ok
        ? notify({
            id: 'undo',
            kind: 'done',
            message: say(message, { action: read(result.value) }),
          })
        : notify({ id: 'undo', kind: 'problem', message: say(result.error.message) });
    const { id: workspace } = session;
    return [
      {
        id: 'undo',
        label: words.undo,
        group: groups.edit,
        keys: ['mod+z'],
        run: () => void session.undo().then(tell(words.undone)),
      },
      {
        id: 'redo',
        label: words.redo,
        group: groups.edit,
        keys: ['mod+y', 'mod+shift+z'],
        run: () => void session.redo().then(tell(words.redone)),
      },
      ...places.map((place, i) => ({
        id: `go-${place}`,
        label: placeWords[place],
        group: groups.go,
        keys: [`mod+${i + 1}`],
        worksInFields: true,
        run: () => goTo({ at: 'workspace', workspace, place }),
      })),
      ...registerIds.map((register) => ({
        id: `go-register-${register}`,
        label: registerOf(register).many,
        group: groups.go,
        run: () => goTo({ at: 'workspace', workspace, place: 'registers', register }),
      })),
    ];
  }, [session, say, read]);
  useCommands(commands);
  return null;
}
