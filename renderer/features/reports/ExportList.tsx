import { Button } from '@mantine/core';
import { digestInGroups, text } from '../../../shared/lib/index.ts';
import type { ExportNote } from '../../data/workspaces/exportLog.ts';
import { useHost } from '../../host/hostContext.ts';
import { notify } from '../../ui/feedback/notify.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { documentWords } from './exportWords.ts';

const words = {
  title: text('Exported from this machine', '本机导出记录'),
  none: text(
    'Nothing was exported from this workspace yet. Each document will be listed here with the digest it carries, so that you can tell later which state it shows.',
    '尚未从本工作区导出文档。导出后将在此列出各文档及其摘要值，便于日后查明其所反映的状态。',
  ),
  document: text('Document', '文档'),
  made: text('Exported', '导出时间'),
  asOf: text('As of', '截至日期'),
  digest: text('Digest of the assessment', '评估结果摘要值'),
  action: text('Action', '操作'),
  reveal: text('Show in folder', '在文件夹中显示'),
};

/** What was exported, newest first. */
export function ExportList({ exports }: { readonly exports: readonly ExportNote[] }) {
  const { say } = useSpeech();
  const { kind } = useHost();
  const canReveal = kind === 'desktop';
  return (
    <section className="reports-list">
      <h2>{say(words.title)}</h2>
      {exports.length === 0 ? (
        <p className="quiet">{say(words.none)}</p>
      ) : (
        <table aria-label={say(words.title)}>
          <thead>
            <tr>
              <th scope="col">{say(words.document)}</th>
              <th scope="col">{say(words.made)}</th>
              <th scope="col">{say(words.asOf)}</th>
              <th scope="col">{say(words.digest)}</th>
              {canReveal ? (
                <th scope="col">
                  <span className="unseen">{say(words.action)}</span>
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {exports.map((note) => (
              <Line
                key={`${note.at}:${note.fileDigest}:${note.name}`}
                note={note}
                canReveal={canReveal}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Line({ note, canReveal }: { readonly note: ExportNote; readonly canReveal: boolean }) {
  const { say, moment } = useSpeech();
  const host = useHost();
  const { kind, name, at, asOf, digest, token } = note;
  const reveal = async (file: string) => {
    const shown = await host.reveal({ what: 'file', token: file });
    if (!shown.ok) notify({ kind: 'problem', message: say(shown.error.text) });
  };
  return (
    <tr>
      <td>
        <span className="reports-file">{name}</span>
        <span className="quiet small">{say(documentWords[kind].title)}</span>
      </td>
      <td>{moment(at)}</td>
      <td>{asOf}</td>
      <td className="reports-digest">{digestInGroups(digest)}</td>
      {canReveal ? (
        <td>
          {token === undefined ? null : (
            <Button variant="subtle" onClick={() => void reveal(token)}>
              {say(words.reveal)}
            </Button>
          )}
        </td>
      ) : null}
    </tr>
  );
}
