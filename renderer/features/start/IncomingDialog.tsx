import { Button, Group, Loader, Modal } from '@mantine/core';
import { useCallback, useEffect, useRef } from 'react';
import { sayProblem } from '../../../shared/exchange/index.ts';
import type { Problem } from '../../../shared/exchange/index.ts';
import type { Result, Text } from '../../../shared/lib/index.ts';
import { text } from '../../../shared/lib/index.ts';
import type { WorkspaceListing } from '../../db/rows.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import type { FileSummary } from '../../workers/archiveWork.ts';
import type { IncomingSteps } from './useIncoming.ts';
import { useIncoming } from './useIncoming.ts';
import { useStamp } from './useStamp.ts';

interface IncomingDialogProps {
  readonly title: string;
  /** The file, or where the bytes come from. */
  readonly load: () => Promise<Result<Uint8Array, { readonly message: Text }>>;
  readonly onStored: (listing: WorkspaceListing) => Promise<void>;
  readonly onClose: () => void;
}

const words = {
  reading: text('Reading and checking the file …', '正在读取并核验文件……'),
  backingUp: text('Backing up the workspace that is here …', '正在备份现有工作区……'),
  storing: text('Storing the workspace …', '正在存储工作区……'),
  close: text('Close', '关闭'),
  cancel: text('Cancel', '取消'),
  refused: text(
    '{count, plural, one {This file was not opened: one thing in it is not as it should be.} other {This file was not opened: # things in it are not as they should be.}} Nothing was changed.',
    '文件未打开：其中有{count}处不符合要求。数据未作任何改动。',
  ),
  most: text(
    'Only the first hundred are listed; there may be more.',
    '仅列出前100处，可能尚有其他问题。',
  ),
  copy: text('Copy the list', '复制清单'),
  present: text(
    'A workspace of this origin is on this machine already. What should happen?',
    '本机已有同源工作区，应如何处理？',
  ),
  keepBoth: text('Keep both', '两者都保留'),
  keepBothHelp: text(
    'The file becomes a workspace of its own; the one that is here stays untouched.',
    '文件另存为独立的工作区，现有工作区保持不变。',
  ),
  replace: text('Replace what is here', '替换现有工作区'),
  replaceHelp: text(
    'A backup of what is here is made first; without it nothing is replaced.',
    '先备份现有工作区；备份不成功则不予替换。',
  ),
  unsafe: text(
    'The backup could not be made, so nothing was replaced.',
    '备份未成功，因此未作替换。',
  ),
  tryAgain: text('Try again', '重试'),
  withoutBackup: text('Replace without a backup', '不备份，直接替换'),
  records: text('{count, plural, one {# record} other {# records}}', '{count, number}条记录'),
  steps: text(
    '{count, plural, one {# step of history} other {# steps of history}}',
    '历史记录{count, number}步',
  ),
  noHistory: text(
    'no history (a workspace.json has none)',
    '无历史记录（workspace.json 不含历史）',
  ),
};

/** From a file to a workspace: reading, what is wrong with it, and what becomes of one that is here. */
export function IncomingDialog({ title, load, onStored, onClose }: IncomingDialogProps) {
  const stamp = useStamp();
  const steps = useIncoming(load, stamp, onStored);
  const { incoming } = steps;
  const isBusy = incoming.kind === 'storing' || incoming.kind === 'backing-up';
  return (
    <Modal
      opened
      onClose={isBusy ? keepOpen : onClose}
      title={title}
      size="lg"
      withCloseButton={false}
    >
      <Step steps={steps} onClose={onClose} />
    </Modal>
  );
}

/** What is half done is finished first; it takes seconds. */
const keepOpen = () => undefined;

function Step({ steps, onClose }: { readonly steps: IncomingSteps; readonly onClose: () => void }) {
  const { say } = useSpeech();
  const { incoming } = steps;
  switch (incoming.kind) {
    case 'reading':
      return (
        <>
          <Busy label={say(words.reading)} />
          <Closing label={say(words.cancel)} onClose={onClose} />
        </>
      );
    case 'backing-up':
      return <Busy label={say(words.backingUp)} />;
    case 'storing':
      return <Busy label={say(words.storing)} />;
    case 'refused':
      return <Problems problems={incoming.problems} onClose={onClose} />;
    case 'failed':
      return (
        <>
          <p role="alert">{say(incoming.message)}</p>
          {incoming.detail === undefined ? null : <p className="quiet small">{incoming.detail}</p>}
          <Closing label={say(words.close)} onClose={onClose} />
        </>
      );
    case 'asking':
      return <Choice summary={incoming.summary} steps={steps} onClose={onClose} />;
    case 'unsafe':
      return (
        <>
          <p role="alert">
            {say(words.unsafe)} {say(incoming.message)}
          </p>
          <Group justify="flex-end" mt="lg" gap="xs">
            <Button variant="default" onClick={onClose}>
              {say(words.cancel)}
            </Button>
            <Button variant="default" onClick={() => void steps.replace(incoming.summary, true)}>
              {say(words.tryAgain)}
            </Button>
            <Button color="red" onClick={() => void steps.replace(incoming.summary, false)}>
              {say(words.withoutBackup)}
            </Button>
          </Group>
        </>
      );
  }
}

function Busy({ label }: { readonly label: string }) {
  return (
    <p className="start-busy" role="status">
      <Loader size="xs" aria-hidden /> {label}
    </p>
  );
}

function Closing({ label, onClose }: { readonly label: string; readonly onClose: () => void }) {
  return (
    <Group justify="flex-end" mt="lg">
      <Button variant="default" onClick={onClose}>
        {label}
      </Button>
    </Group>
  );
}

interface ProblemsProps {
  readonly problems: readonly Problem[];
  readonly onClose: () => void;
}

function Problems({ problems, onClose }: ProblemsProps) {
  const { say, language } = useSpeech();
  const closing = useRef<HTMLButtonElement>(null);
  useEffect(() => closing.current?.focus(), []);
  const lines = problems.map((problem) => sayProblem(problem, language));
  const copy = useCallback(
    // Where the clipboard is not to be had, the list can still be selected.
    () => void navigator.clipboard.writeText(lines.join('\n')).catch(() => undefined),
    [lines],
  );
  return (
    <>
      <p role="alert">{say(words.refused, { count: problems.length })}</p>
      <ol className="start-problems" tabIndex={0} aria-label={say(words.copy)}>
        {lines.map((line, i) => (
          <li key={`${i}:${line}`}>{line}</li>
        ))}
      </ol>
      {problems.length < 100 ? null : <p className="quiet small">{say(words.most)}</p>}
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" onClick={copy}>
          {say(words.copy)}
        </Button>
        <Button ref={closing} onClick={onClose}>
          {say(words.close)}
        </Button>
      </Group>
    </>
  );
}

interface ChoiceProps {
  readonly summary: FileSummary;
  readonly steps: IncomingSteps;
  readonly onClose: () => void;
}

function Choice({ summary, steps, onClose }: ChoiceProps) {
  const { say, read } = useSpeech();
  const { name, records, entries, writtenBy } = summary;
  const first = useRef<HTMLButtonElement>(null);
  // The dialog was open before this question came up in it.
  useEffect(() => first.current?.focus(), []);
  const facts = [
    say(words.records, { count: records }),
    entries === undefined ? say(words.noHistory) : say(words.steps, { count: entries }),
    ...(writtenBy === undefined ? [] : [writtenBy]),
  ];
  return (
    <>
      <p className="start-file-name">{read(name)}</p>
      <p className="quiet small">{facts.join(' · ')}</p>
      <p className="start-question">{say(words.present)}</p>
      <div className="start-choices">
        <button ref={first} type="button" onClick={() => void steps.keepBoth(summary)}>
          <span className="start-choice-title">{say(words.keepBoth)}</span>
          <span className="quiet small">{say(words.keepBothHelp)}</span>
        </button>
        <button type="button" onClick={() => void steps.replace(summary, true)}>
          <span className="start-choice-title">{say(words.replace)}</span>
          <span className="quiet small">{say(words.replaceHelp)}</span>
        </button>
      </div>
      <Closing label={say(words.cancel)} onClose={onClose} />
    </>
  );
}
