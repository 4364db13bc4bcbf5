import { useEffect, useMemo, useState } from 'react';
import type { RegisterId } from '../../../../shared/map/index.ts';
import { useCommands } from '../../../ui/commands/commandContext.ts';
import { BringDialog } from './BringDialog.tsx';
import { words } from './words.ts';
import './bring.css';

/** The event by which the frame hands over a spreadsheet that was dropped on the window. */
const spreadsheetEvent = 'cartulary:spreadsheet';

/** Brings rows of a spreadsheet into a register: by command, or by dropping a file on it. */
export function BringSpreadsheet({ register }: { readonly register: RegisterId }) {
  const [opened, setOpened] = useState<{ readonly file?: File }>();
  useCommands(
    useMemo(
      () => [
        {
          id: 'import-spreadsheet',
          label: words.command,
          group: words.group,
          run: () => setOpened({}),
        },
      ],
      [],
    ),
  );
  useEffect(() => {
    const onSpreadsheet = (event: Event) => {
      const { detail } = event as CustomEvent<{ readonly file: File }>; // by its name
      // One at a time: what is being brought in is not dropped for another file.
      setOpened((before) => before ?? detail);
    };
    window.addEventListener(spreadsheetEvent, onSpreadsheet);
    return () => window.removeEventListener(spreadsheetEvent, onSpreadsheet);
  }, []);
  if (opened === undefined) return null;
  return (
    <BringDialog register={register} file={opened.file} onClose={() => setOpened(undefined)} />
  );
}
