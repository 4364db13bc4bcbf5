import { Button, Loader } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { BrokenLink } from '../../../shared/history/index.ts';
import type { Result, Text } from '../../../shared/lib/index.ts';
import type { SoundChain } from '../../data/queries/verifyChain.ts';
import { useSession } from '../../data/session/sessionContext.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { notify } from '../../ui/feedback/notify.ts';
import { whenIdle } from '../../data/pace/nextTask.ts';
import { startArchive } from '../../workers/startArchive.ts';
import { groupsOfFour } from './groupsOfFour.ts';
import { words } from './words.ts';

/** The page is as good as idle after so long. */
const idleMillis = 5000;

/** Whether the history holds together, or why that could not be found out. */
type Verification = Result<Result<SoundChain, BrokenLink>, { readonly message: Text }>;

/** Asks whether the history holds together, and says what came of it. */
export function VerifyHistory() {
  const { say } = useSpeech();
  const session = useSession();
  const [answer, setAnswer] = useState<Verification>();
  const [isBusy, setBusy] = useState(false);
  const running = useRef<ReturnType<typeof startArchive>>(undefined);
  const cancel = () => {
    running.current?.close();
    running.current = undefined;
    setBusy(false);
  };
  const ready = useRef<ReturnType<typeof startArchive>>(undefined);
  useEffect(() => {
    // To load the worker takes a good part of what the answer takes: it is there before it is asked.
    let isShown = true;
    void whenIdle(idleMillis).then(() => {
      if (isShown) ready.current = startArchive();
    });
    return () => {
      isShown = false;
      ready.current?.close();
      running.current?.close();
    };
  }, []);
  // What was verified is the past once another step is taken.
  useEffect(() => session.onEntry(() => setAnswer(undefined)), [session]);
  const verify = async () => {
    // Away from the screen: the first entry of a large workspace alone takes seconds to hash.
    const archive = ready.current ?? startArchive();
    ready.current = undefined;
    running.current = archive;
    setBusy(true);
    setAnswer(undefined);
    const found = await archive.ask((work) => work.verify(session.id));
    archive.close();
    if (running.current !== archive) return;
    running.current = undefined;
    setBusy(false);
    setAnswer(found);
  };
  return (
    <>
      <div className="history-verify">
        {isBusy ? (
          <>
            <Loader size="xs" aria-hidden />
            <span className="quiet small">{say(words.verifying)}</span>
            <Button variant="default" onClick={cancel}>
              {say(words.cancel)}
            </Button>
          </>
        ) : (
          <Button variant="default" onClick={() => void verify()}>
            {say(words.verify)}
          </Button>
        )}
      </div>
      <div role="status" className="history-verified">
        {answer === undefined ? null : (
          <Verified answer={answer} onClose={() => setAnswer(undefined)} />
        )}
      </div>
    </>
  );
}

interface VerifiedProps {
  readonly answer: Verification;
  readonly onClose: () => void;
}

function Verified({ answer, onClose }: VerifiedProps) {
  const { say } = useSpeech();
  const close = (
    <Button variant="subtle" onClick={onClose}>
      {say(words.close)}
    </Button>
  );
  if (!answer.ok) {
    return (
      <p className="small history-broken">
        {say(words.verifyFailed, { detail: say(answer.error.message) })} {close}
      </p>
    );
  }
  if (!answer.value.ok) {
    return (
      <div className="small history-broken">
        <p>
          <strong>{say(words.broken)}</strong> {say(answer.value.error.message)}
        </p>
        <p>
          {say(words.brokenWay)} {close}
        </p>
      </div>
    );
  }
  const { entries, hash } = answer.value.value;
  const copy = () =>
    navigator.clipboard.writeText(hash).then(
      () => notify({ kind: 'done', message: say(words.copied) }),
      (error: unknown) => notify({ kind: 'problem', message: String(error) }),
    );
  return (
    <div className="small">
      <p>{say(words.sound, { count: entries })}</p>
      <p className="quiet">
        {say(words.hash)}: {say(words.hashUse)}
      </p>
      <p>
        <code className="history-hash">{groupsOfFour(hash)}</code>{' '}
        <Button variant="subtle" onClick={() => void copy()}>
          {say(words.copy)}
        </Button>
        {close}
      </p>
    </div>
  );
}
