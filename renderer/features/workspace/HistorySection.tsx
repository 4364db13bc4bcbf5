import { Button, Loader } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Result, Text } from '../../../shared/lib/index.ts';
import { digestInGroups, text } from '../../../shared/lib/index.ts';
import type { BrokenLink } from '../../../shared/history/index.ts';
import type { SoundChain } from '../../data/queries/verifyChain.ts';
import { useSession } from '../../data/session/sessionContext.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import type { ArchiveWork } from '../../workers/archiveWork.ts';
import type { RemoteWork } from '../../workers/openRemote.ts';
import { startArchive } from '../../workers/startArchive.ts';
import { Section } from './Section.tsx';

const words = {
  title: text('The history', '历史记录'),
  help: text(
    'Every change is chained to the one before it. Checking follows the chain from its first entry to its last and compares it with every stored record.',
    '每项更改均与前一项相链接。核验时从首条至末条逐一比对，并与全部已存储记录相对照。',
  ),
  check: text('Check the history', '核验历史记录'),
  checking: text('Checking …', '正在核验……'),
  sound: text(
    '{entries, plural, one {The history holds: # entry} other {The history holds: # entries}}, unbroken, and every stored record is as the history says.',
    '历史记录完整：共{entries, number}条，链接无断裂，全部已存储记录与历史相符。',
  ),
  hash: text('Hash of the last entry', '末条记录的哈希值'),
  hashHelp: text(
    'Note it somewhere else: later it shows that nothing before it was rewritten.',
    '请另行留存：日后可据以证明此前的记录未被改写。',
  ),
  broken: text(
    'The history does not hold, at entry {sequence}.',
    '历史记录在第{sequence}条处断裂。',
  ),
  advice: text(
    'Restore the newest backup made before this, or save a copy: it will hold the facts alone.',
    '请恢复此前最近的备份；也可另存副本，但其中仅含数据。',
  ),
};

type Check =
  | { readonly kind: 'idle' | 'checking' }
  | { readonly kind: 'checked'; readonly chain: Result<SoundChain, BrokenLink> }
  | { readonly kind: 'failed'; readonly message: Text };

/** Proves that the history was not tampered with, as far as it can be proved from inside. */
export function HistorySection() {
  const { say } = useSpeech();
  const { id } = useSession();
  const [check, setCheck] = useState<Check>({ kind: 'idle' });
  const worker = useRef<RemoteWork<ArchiveWork>>(null);
  useEffect(() => () => worker.current?.close(), []);

  const verify = async () => {
    setCheck({ kind: 'checking' });
    const archive = startArchive();
    worker.current = archive;
    const verified = await archive.ask((work) => work.verify(id));
    archive.close();
    setCheck(
      verified.ok
        ? { kind: 'checked', chain: verified.value }
        : { kind: 'failed', message: verified.error.message },
    );
  };
  return (
    <Section title={say(words.title)} help={say(words.help)}>
      <div>
        <Button
          variant="default"
          disabled={check.kind === 'checking'}
          onClick={() => void verify()}
        >
          {say(words.check)}
        </Button>
      </div>
      <div role="status">
        {check.kind === 'checking' ? (
          <p className="workspace-busy">
            <Loader size="xs" aria-hidden /> {say(words.checking)}
          </p>
        ) : null}
        {check.kind === 'failed' ? <p>{say(check.message)}</p> : null}
        {check.kind === 'checked' ? <Outcome chain={check.chain} /> : null}
      </div>
    </Section>
  );
}

function Outcome({ chain }: { readonly chain: Result<SoundChain, BrokenLink> }) {
  const { say } = useSpeech();
  if (!chain.ok) {
    return (
      <>
        <p className="workspace-broken">{say(words.broken, { sequence: chain.error.sequence })}</p>
        <p>
          {say(chain.error.message)} {say(words.advice)}
        </p>
      </>
    );
  }
  return (
    <>
      <p>{say(words.sound, { entries: chain.value.entries })}</p>
      <dl className="workspace-hash">
        <dt>{say(words.hash)}</dt>
        <dd>{digestInGroups(chain.value.hash)}</dd>
      </dl>
      <p className="quiet small">{say(words.hashHelp)}</p>
    </>
  );
}
