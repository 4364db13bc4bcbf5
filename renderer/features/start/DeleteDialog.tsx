import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import type { Text } from '../../../shared/lib/index.ts';
import { text } from '../../../shared/lib/index.ts';
import { backUp } from '../../parts/workspaces/backUp.ts';
import { removeWorkspace } from '../../data/workspaces/removeWorkspace.ts';
import type { Extent } from '../../data/workspaces/shelf.ts';
import type { WorkspaceListing } from '../../db/rows.ts';
import { useHost } from '../../host/hostContext.ts';
import { notify } from '../../ui/feedback/notify.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';

interface DeleteDialogProps {
  readonly listing: WorkspaceListing;
  readonly extent: Extent | undefined;
  readonly onDeleted: () => void;
  readonly onClose: () => void;
}

const words = {
  title: text('Delete “{name}”?', '删除“{name}”？'),
  goes: text(
    '{records, plural, one {# record} other {# records}} and {steps, plural, one {# step} other {# steps}} of history go from this machine, with everything answered and decided in it. This cannot be undone.',
    '{records, number}条记录、{steps, number}步历史记录，以及其中的全部回答和裁量将从本机删除，且无法撤销。',
  ),
  goesUnknown: text(
    'Everything stored of this workspace goes from this machine, with its history. This cannot be undone.',
    '该工作区存储的全部内容连同历史记录将从本机删除，且无法撤销。',
  ),
  first: text(
    'A backup is made first. From it the workspace can be restored on the start screen.',
    '删除前先行备份，日后可在开始页面从备份恢复。',
  ),
  cancel: text('Cancel', '取消'),
  confirm: text('Back up and delete', '备份后删除'),
  notBackedUp: text(
    'The backup could not be made, so nothing was deleted.',
    '备份未成功，因此未作删除。',
  ),
  again: text('Try again', '重试'),
  without: text('Delete without a backup', '不备份，直接删除'),
  deleted: text('“{name}” was deleted. Its backups are kept.', '已删除“{name}”，其备份仍予保留。'),
};

type State =
  | { readonly kind: 'asking' | 'working' }
  | { readonly kind: 'unsafe' | 'failed'; readonly message: Text };

/** Says what goes, backs it up, then deletes it. */
export function DeleteDialog({ listing, extent, onDeleted, onClose }: DeleteDialogProps) {
  const { say, read } = useSpeech();
  const host = useHost();
  const [state, setState] = useState<State>({ kind: 'asking' });
  const name = read(listing.name);

  const remove = async (isBackedUpFirst: boolean) => {
    setState({ kind: 'working' });
    if (isBackedUpFirst) {
      const made = await backUp(host, { id: listing.id, name, isSilent: true });
      if (!made.ok) return setState({ kind: 'unsafe', message: made.error.message });
    }
    const removed = await removeWorkspace(listing.id);
    if (!removed.ok) return setState({ kind: 'failed', message: removed.error.message });
    notify({ kind: 'done', message: say(words.deleted, { name }) });
    onDeleted();
  };

  const isBusy = state.kind === 'working';
  return (
    <Modal
      opened
      onClose={() => !isBusy && onClose()}
      title={say(words.title, { name })}
      withCloseButton={false}
    >
      {state.kind === 'unsafe' || state.kind === 'failed' ? (
        <p role="alert">
          {state.kind === 'unsafe' ? `${say(words.notBackedUp)} ` : ''}
          {say(state.message)}
        </p>
      ) : (
        <>
          <p>{extent === undefined ? say(words.goesUnknown) : say(words.goes, { ...extent })}</p>
          <p className="start-paragraph">{say(words.first)}</p>
        </>
      )}
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" onClick={onClose} disabled={isBusy} data-autofocus>
          {say(words.cancel)}
        </Button>
        {state.kind === 'unsafe' ? (
          <Button color="red" variant="outline" onClick={() => void remove(false)}>
            {say(words.without)}
          </Button>
        ) : null}
        <Button color="red" loading={isBusy} onClick={() => void remove(true)}>
          {say(state.kind === 'unsafe' ? words.again : words.confirm)}
        </Button>
      </Group>
    </Modal>
  );
}
