import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { text } from '../../../shared/lib/index.ts';
import { renameStored } from '../../data/workspaces/renameStored.ts';
import type { WorkspaceListing } from '../../db/rows.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { renamed } from './copyName.ts';
import { useStamp } from './useStamp.ts';

interface RenameDialogProps {
  readonly listing: WorkspaceListing;
  readonly onClose: () => void;
}

const words = {
  title: text('Rename the workspace', '重命名工作区'),
  name: text('Name', '名称'),
  empty: text('Expected a name; found nothing. Write one.', '名称不能为空，请填写。'),
  cancel: text('Cancel', '取消'),
  confirm: text('Rename', '重命名'),
};

export function RenameDialog({ listing, onClose }: RenameDialogProps) {
  const { say, read, language } = useSpeech();
  const stamp = useStamp();
  const [name, setName] = useState(() => read(listing.name));
  const [problem, setProblem] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);

  const rename = async () => {
    const to = name.trim().toWellFormed();
    if (to === '') return setProblem(say(words.empty));
    setIsBusy(true);
    const done = await renameStored(listing.id, renamed(listing.name, language, to), stamp());
    setIsBusy(false);
    if (done.ok) onClose();
    else setProblem(say(done.error.message));
  };

  return (
    <Modal opened onClose={onClose} title={say(words.title)} withCloseButton={false}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void rename();
        }}
      >
        <TextInput
          label={say(words.name)}
          value={name}
          maxLength={200}
          error={problem}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
        />
        <Group justify="flex-end" mt="lg" gap="xs">
          <Button variant="default" onClick={onClose}>
            {say(words.cancel)}
          </Button>
          <Button type="submit" loading={isBusy}>
            {say(words.confirm)}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
