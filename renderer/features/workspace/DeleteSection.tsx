import { Button } from '@mantine/core';
import type { Words } from '../../../shared/lib/index.ts';
import { text } from '../../../shared/lib/index.ts';
import { useSession } from '../../data/session/sessionContext.ts';
import { leaveErrand } from '../../data/workspaces/errands.ts';
import { goTo } from '../../navigation/useRoute.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { Section } from './Section.tsx';

const words = {
  title: text('Delete', '删除'),
  help: text(
    'The workspace goes from this machine with its history. You are asked once more, and a backup is made first.',
    '该工作区连同历史记录将从本机删除。删除前会再次确认，并先行备份。',
  ),
  button: text('Delete “{name}”…', '删除“{name}”…'),
};

/** Leaves the workspace and asks on the start screen: it must not be deleted while it is open. */
export function DeleteSection({ name }: { readonly name: Words }) {
  const { say, read } = useSpeech();
  const { id } = useSession();
  const ask = () => {
    leaveErrand({ kind: 'delete', id, from: window.location.hash });
    goTo({ at: 'start' });
  };
  return (
    <Section title={say(words.title)} help={say(words.help)}>
      <div>
        <Button color="red" variant="outline" onClick={ask}>
          {say(words.button, { name: read(name) })}
        </Button>
      </div>
    </Section>
  );
}
