import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { registerOf } from '../../../../../shared/map/index.ts';
import { createRecord } from '../../../../data/commands/createRecord.ts';
import { notify } from '../../../../ui/feedback/notify.ts';
import { useSpeech } from '../../../../ui/language/languageContext.ts';
import { FieldEditor } from '../../../../parts/editors/FieldEditor.tsx';
import type { GridModel } from '../gridModel.ts';
import { gridWords as words } from '../gridWords.ts';
import { sayRefusal } from '../sayRefusal.ts';

interface NewRecordDialogProps {
  readonly grid: GridModel;
  readonly onCreated: (id: string) => void;
  readonly onClose: () => void;
}

/** Asks for the name and for what a record cannot be without; the rest is filled in beside the grid. */
export function NewRecordDialog({ grid, onCreated, onClose }: NewRecordDialogProps) {
  const speech = useSpeech();
  const { say, read } = speech;
  const { register, session, all } = grid;
  const required = all.filter(
    ({ isRequired, key, field }) => isRequired && key !== 'name' && field !== undefined,
  );
  const [name, setName] = useState('');
  const [fields, setFields] = useState<{ readonly [key: string]: unknown }>({});
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const create = async () => {
    const missing = required.find(({ key }) => fields[key] === undefined);
    if (name.trim() === '') {
      setProblem(say(words.nameMissing));
      return;
    }
    if (missing !== undefined) {
      setProblem(say(words.fieldMissing, { field: read(missing.label) }));
      return;
    }
    setBusy(true);
    const id = crypto.randomUUID();
    const result = await session.run(createRecord, { register, id, name: name.trim(), fields });
    setBusy(false);
    if (!result.ok) {
      setProblem(sayRefusal(result.error, speech));
      return;
    }
    notify({
      id: 'register-grid',
      kind: 'done',
      message: say(words.created, { code: result.value.code }),
    });
    onCreated(result.value.id);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      title={say(words.createOne, { one: read(registerOf(register).one) })}
    >
      <form
        className="grid-panel"
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
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
        {required.map(({ key, label, help, column }) =>
          column === undefined ? null : (
            <div key={key}>
              <div className="grid-field-label">{read(label)}</div>
              <FieldEditor
                column={column}
                value={fields[key]}
                variant="form"
                label={read(label)}
                onCommit={(value) => {
                  setFields((before) => ({ ...before, [key]: value }));
                  setProblem(undefined);
                  return Promise.resolve(true);
                }}
                onCancel={() => undefined}
              />
              <p className="quiet small">{read(help)}</p>
            </div>
          ),
        )}
        <p className="quiet small">{say(words.newHelp)}</p>
        {problem === undefined ? null : (
          <p className="grid-problem" role="alert">
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
