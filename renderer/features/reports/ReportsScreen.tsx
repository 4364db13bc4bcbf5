import { text } from '../../../shared/lib/index.ts';
import { useSession } from '../../data/session/sessionContext.ts';
import { useOpenHeader } from '../../data/workspaces/useOpenHeader.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { ExportForm } from './ExportForm.tsx';
import { ExportList } from './ExportList.tsx';
import { useExport } from './useExport.ts';
import './reports.css';

const words = {
  title: text('Reports', '报告'),
  lead: text(
    'Documents made from this workspace as it stands now. The same facts and the same date give the same content; the digest printed in each ties it to its assessment.',
    '依据本工作区现状生成的文档。事实与日期相同，内容即相同；各文档所载摘要值与其评估结果一一对应。',
  ),
  sample: text(
    'This is the sample company: every document says that its data is invented.',
    '此为示例企业，所有文档均注明数据系虚构。',
  ),
};

/** Exporting documents, and what was exported before. */
export function ReportsScreen() {
  const { say, read } = useSpeech();
  const { id } = useSession();
  const header = useOpenHeader();
  const exporting = useExport(id, read(header?.name));
  return (
    <div className="reports-screen">
      <h1>{say(words.title)}</h1>
      <p className="quiet reports-lead">{say(words.lead)}</p>
      {header?.isSample === true ? <p className="quiet reports-lead">{say(words.sample)}</p> : null}
      <ExportForm exporting={exporting} />
      <ExportList exports={exporting.exports} />
    </div>
  );
}
