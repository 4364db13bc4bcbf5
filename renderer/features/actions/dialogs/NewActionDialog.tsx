import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import { none } from '../../../../shared/map/index.ts';
import { createRecord } from '../../../data/commands/createRecord.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import { goTo, useRoute } from '../../../navigation/useRoute.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { OwnerAndDue, assignmentFields } from './OwnerAndDue.tsx';

const words = {
  title: text('New action', '新增整改事项'),
  lead: text(
    'An action of your own accord follows no finding: it is done when somebody says so. To have it close and reopen with a finding, make it from that finding.',
    '自行提出的整改事项不对应具体问题，以所填进展为准。如需随问题自动关闭或重新开启，请由该问题生成整改事项。',
  ),
  name: text('What is to be done', '整改内容'),
  missing: text('Say what is to be done.', '请填写整改内容。'),
  cancel: text('Cancel', '取消'),
  add: text('Add action', '新增整改事项'),
};

/** Asks what, who and when; the rest is filled in beside the board. */
export function NewActionDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useSpeech();
  const session = useSession();
  const route = useRoute();
  const [name, setName] = useState('');
  const [assignment, setAssignment] = useState({ owner: '', due: '' });
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const add = async () => {
    if (name.trim() === '') {
      setProblem(say(words.missing));
      return;
    }
    setBusy(true);
    const id = crypto.randomUUID();
    const result = await session.run(createRecord, {
      register: 'actions',
      id,
      name: name.trim(),
      fields: {
        criterion: none,
        status: 'open',
        closedOn: none,
        ...assignmentFields(assignment),
      },
    });
    setBusy(false);
    if (!result.ok) {
      setProblem(say(result.error.message));
      return;
    }
    onClose();
    if (route.at === 'workspace') goTo({ ...route, record: { register: 'actions', id } });
  };
  return (
    <Modal opened onClose={onClose} withCloseButton={false} title={say(words.title)}>
      <form
        className="actions-form"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <p className="quiet small">{say(words.lead)}</p>
        <TextInput
          label={say(words.name)}
          data-autofocus
          required
          withAsterisk={false}
          maxLength={2000}
          value={name}
          onChange={(event) => {
            setName(event.currentTarget.value);
            setProblem(undefined);
          }}
        />
        <OwnerAndDue value={assignment} onChange={setAssignment} />
        {problem === undefined ? null : (
          <p className="actions-problem" role="alert">
            {problem}
          </p>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {say(words.cancel)}
          </Button>
          <Button type="submit" loading={isBusy}>
            {say(words.add)}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
