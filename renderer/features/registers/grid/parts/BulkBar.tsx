import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSpeech } from '../../../../ui/language/languageContext.ts';
import { DeleteDialog } from '../../deletion/DeleteDialog.tsx';
import type { GridModel } from '../gridModel.ts';
import { gridWords as words } from '../gridWords.ts';
import type { GridActions } from '../useGridActions.ts';
import { SetFieldDialog } from './SetFieldDialog.tsx';

interface BulkBarProps {
  readonly grid: GridModel;
  readonly actions: GridActions;
  readonly onDone: () => void;
}

/** What can be done with the selected rows; stands only while some are. */
export function BulkBar({ grid, actions, onDone }: BulkBarProps) {
  const { say } = useSpeech();
  const [dialog, setDialog] = useState<'set' | 'delete'>();
  const { checked, setChecked } = grid.selection;
  // Fixed when a dialog opens: what it says must be what it does.
  const [ids, setIds] = useState<readonly string[]>([]);
  if (checked.size === 0 && dialog === undefined) return null;
  const now = () => [...checked];
  const open = (which: 'set' | 'delete') => {
    setIds(now());
    setDialog(which);
  };
  const close = () => {
    setDialog(undefined);
    onDone();
  };
  const isAllArchived = now().every((id) => grid.get(id)?.archived === true);
  return (
    <div
      className="grid-bulk"
      role="toolbar"
      aria-label={say(words.selectedRows, { rows: checked.size })}
    >
      <strong aria-live="polite">{say(words.selectedRows, { rows: checked.size })}</strong>
      <Button variant="default" onClick={() => open('set')}>
        {say(words.setField)}
      </Button>
      <Button variant="default" onClick={() => void actions.duplicate(now()).then(onDone)}>
        {say(words.duplicate)}
      </Button>
      <Button
        variant="default"
        onClick={() => void actions.archive(now(), !isAllArchived).then(onDone)}
      >
        {say(isAllArchived ? words.bringBack : words.archive)}
      </Button>
      <Button variant="default" onClick={() => open('delete')}>
        {say(words.delete)}
      </Button>
      <Button
        variant="subtle"
        onClick={() => {
          setChecked(new Set());
          onDone();
        }}
      >
        {say(words.clearSelection)}
      </Button>
      {dialog === 'set' ? (
        <SetFieldDialog grid={grid} ids={ids} actions={actions} onClose={close} />
      ) : null}
      {dialog === 'delete' ? (
        <DeleteDialog register={grid.register} ids={ids} onClose={close} />
      ) : null}
    </div>
  );
}
