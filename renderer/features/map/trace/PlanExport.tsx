import { useState } from 'react';
import type { FileKind } from '../../../../shared/ipc/channels.ts';
import type { Day } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import type { ErasurePlan } from '../../../../shared/views/index.ts';
import { useHost } from '../../../host/hostContext.ts';
import { notify } from '../../../ui/feedback/notify.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { startTable } from '../../../workers/startTable.ts';
import type { TraceAnswer } from './askTrace.ts';
import { planCsv } from './planCsv.ts';
import { planColumns, planHeads, planLines } from './planLines.ts';
import { planWorkbook } from './planWorkbook.ts';

const words = {
  print: text('Print the plan', '打印方案'),
  csv: text('Save as CSV', '保存为 CSV'),
  xlsx: text('Save as Excel workbook', '保存为 Excel 工作簿'),
  saved: text('Saved as {name}.', '已保存为{name}。'),
  failed: text('{message} ({detail})', '{message}（{detail}）'),
  name: text('{day} deletion plan {what}', '{day} 删除方案 {what}'),
};

interface PlanExportProps {
  readonly answer: TraceAnswer;
  readonly plan: ErasurePlan;
  /** What is traced, in words. */
  readonly what: string;
  readonly organisation: string;
  readonly asOf: Day;
  readonly onPrint: () => void;
}

/** The plan to take along: on paper, as CSV, as a workbook. */
export function PlanExport({ answer, plan, what, organisation, asOf, onPrint }: PlanExportProps) {
  const speech = useSpeech();
  const { say, language } = speech;
  const host = useHost();
  const [isBusy, setBusy] = useState(false);
  const complain = (message: string) => notify({ id: 'plan', kind: 'problem', message });
  const lines = () => planLines(plan, answer.trace, answer.names, speech);

  const save = async (kind: FileKind & ('csv' | 'xlsx'), bytes: Uint8Array) => {
    const suggestedName = say(words.name, { day: asOf, what });
    const saved = await host.saveFile({ kind, suggestedName, bytes });
    if (saved.ok) {
      notify({ id: 'plan', kind: 'done', message: say(words.saved, { name: saved.value.name }) });
    } else if (saved.error.code !== 'cancelled') complain(say(saved.error.text));
  };
  const saveCsv = () => {
    const heads = planColumns.map((column) => say(planHeads[column]));
    const rows = lines().map((line) => planColumns.map((column) => line[column]));
    return save('csv', planCsv([heads, ...rows]));
  };
  const saveXlsx = async () => {
    if (isBusy) return;
    setBusy(true);
    const table = startTable();
    try {
      const model = planWorkbook(lines(), { what, organisation, asOf, language }, speech);
      const written = await table.ask((work) => work.write(model));
      if (written.ok) await save('xlsx', written.value);
      else {
        const { message, detail } = written.error;
        complain(say(words.failed, { message: say(message), detail }));
      }
    } finally {
      table.close();
      setBusy(false);
    }
  };

  return (
    <div className="trace-tools">
      <button type="button" className="figure-button" onClick={onPrint}>
        {say(words.print)}
      </button>
      <button type="button" className="figure-button" onClick={() => void saveCsv()}>
        {say(words.csv)}
      </button>
      <button
        type="button"
        className="figure-button"
        aria-disabled={isBusy}
        onClick={() => void saveXlsx()}
      >
        {say(words.xlsx)}
      </button>
    </div>
  );
}
