import { Button } from '@mantine/core';
import { useState } from 'react';
import type { NameRecord } from '../../../../../shared/exchange/index.ts';
import { useOpenHeader } from '../../../../data/workspaces/useOpenHeader.ts';
import { useHost } from '../../../../host/hostContext.ts';
import { notify } from '../../../../ui/feedback/notify.ts';
import { useSpeech } from '../../../../ui/language/languageContext.ts';
import type { Compared } from '../../../../workers/compareWork.ts';
import { startTable } from '../../../../workers/startTable.ts';
import { compareWorkbook } from './compareWorkbook.ts';
import { words } from './words.ts';

interface CompareExportProps {
  readonly compared: Compared;
  readonly nameRecord: NameRecord;
  /** What both sides are, a line each. */
  readonly sides: readonly string[];
}

/** The comparison to take along, as a workbook. */
export function CompareExport({ compared, nameRecord, sides }: CompareExportProps) {
  const speech = useSpeech();
  const { say } = speech;
  const host = useHost();
  const header = useOpenHeader();
  const [isBusy, setBusy] = useState(false);
  const complain = (message: string) => notify({ id: 'compare', kind: 'problem', message });
  const save = async () => {
    if (isBusy) return;
    setBusy(true);
    const table = startTable();
    try {
      const { comparison } = compared;
      const organisation = header === undefined ? '' : speech.read(header.name);
      const about = { title: say(words.title), organisation, sides };
      const model = compareWorkbook(comparison, about, speech, nameRecord);
      const written = await table.ask((work) => work.write(model));
      if (!written.ok) {
        const { message, detail } = written.error;
        complain(say(words.exportFailed, { message: say(message), detail }));
        return;
      }
      const names = { before: comparison.before.asOf, after: comparison.after.asOf };
      const suggestedName = say(words.fileName, names);
      const saved = await host.saveFile({ kind: 'xlsx', suggestedName, bytes: written.value });
      if (saved.ok) {
        const message = say(words.exported, { name: saved.value.name });
        notify({ id: 'compare', kind: 'done', message });
      } else if (saved.error.code !== 'cancelled') complain(say(saved.error.text));
    } finally {
      table.close();
      setBusy(false);
    }
  };
  return (
    <Button variant="default" aria-disabled={isBusy} onClick={() => void save()}>
      {say(words.export)}
    </Button>
  );
}
