import { Button, Group, Modal, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useSpeech } from '../../../../ui/language/languageContext.ts';
import { FieldEditor } from '../../../../parts/editors/FieldEditor.tsx';
import type { GridModel } from '../gridModel.ts';
import { gridWords as words } from '../gridWords.ts';
import type { GridActions } from '../useGridActions.ts';

interface SetFieldDialogProps {
  readonly grid: GridModel;
  readonly ids: readonly string[];
  readonly actions: GridActions;
  readonly onClose: () => void;
}

/** Gives one field the same value in all selected records. */
export function SetFieldDialog({ grid, ids, actions, onClose }: SetFieldDialogProps) {
  const { say, read } = useSpeech();
  const fields = grid.all.filter(({ field, key }) => field !== undefined && key !== 'name');
  const [key, setKey] = useState(fields[0]?.key ?? '');
  const [value, setValue] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);
  const column = fields.find((each) => each.key === key);
  const label = column === undefined ? '' : read(column.label);
  const set = async () => {
    setBusy(true);
    const isDone = await actions.setField(ids, key, value);
    setBusy(false);
    if (isDone) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      title={say(words.setFieldTitle, { rows: ids.length })}
    >
      <div className="grid-panel">
        <NativeSelect
          label={say(words.field)}
          data-autofocus
          value={key}
          onChange={(event) => {
            setKey(event.currentTarget.value);
            setValue(undefined);
          }}
          data={fields.map((each) => ({ value: each.key, label: read(each.label) }))}
        />
        {column?.column === undefined ? null : (
          <div>
            <div className="grid-field-label">{say(words.newValue)}</div>
            <FieldEditor
              key={key}
              column={column.column}
              value={value}
              variant="form"
              label={label}
              onCommit={(next) => {
                setValue(next);
                return Promise.resolve(true);
              }}
              onCancel={() => undefined}
            />
            <p className="quiet small">{read(column.help)}</p>
          </div>
        )}
      </div>
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" onClick={onClose}>
          {say(words.cancel)}
        </Button>
        <Button
          loading={isBusy}
          disabled={column?.isRequired === true && value === undefined}
          onClick={() => void set()}
        >
          {say(words.setIt)}
        </Button>
      </Group>
    </Modal>
  );
}
