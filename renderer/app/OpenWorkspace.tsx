import { Button, Loader } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { text } from '../../shared/lib/index.ts';
import { usePreferences } from '../data/preferences/preferencesContext.ts';
import type { Session } from '../data/session/session.ts';
import { SessionContext } from '../data/session/sessionContext.ts';
import type { SessionRefusal } from '../data/session/openSession.ts';
import { openSession } from '../data/session/openSession.ts';
import type { Judge } from '../data/verdicts/judge.ts';
import { JudgeContext } from '../data/verdicts/judgeContext.ts';
import { goTo } from '../navigation/useRoute.ts';
import { EmptyState } from '../ui/feedback/EmptyState.tsx';
import { useSpeech } from '../ui/language/languageContext.ts';
import { startJudge } from '../workers/startJudge.ts';
import { AppCommands } from './AppCommands.tsx';
import { Frame } from './frame/Frame.tsx';
import { now } from '../data/clock/now.ts';

type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly session: Session; readonly judge: Judge }
  | { readonly kind: 'refused'; readonly refusal: SessionRefusal };

const words = {
  opening: text('Opening the workspace …', '正在打开工作区……'),
  refused: text('This workspace could not be opened', '无法打开该工作区'),
  all: text('All workspaces', '全部工作区'),
  again: text('Try again', '重试'),
};

/** Opens the workspace of the address, in this window alone, and starts judging it. */
export function OpenWorkspace({ id }: { readonly id: string }) {
  const [attempt, setAttempt] = useState(0);
  return <Opened key={attempt} id={id} onAgain={() => setAttempt((before) => before + 1)} />;
}

interface OpenedProps {
  readonly id: string;
  readonly onAgain: () => void;
}

function Opened({ id, onAgain }: OpenedProps) {
  const { say } = useSpeech();
  const { preferences } = usePreferences();
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' });
  const actor = useRef('');
  useEffect(() => {
    actor.current = preferences.actor === '' ? say(unnamed) : preferences.actor;
  }, [preferences.actor, say]);

  useEffect(() => {
    let isWanted = true;
    let opened: { readonly session: Session; readonly judge: Judge } | undefined;
    const locks = 'locks' in navigator ? navigator.locks : undefined;
    void openSession(id, { now, actor: () => actor.current, locks }).then((result) => {
      if (!result.ok) {
        if (isWanted) setOpening({ kind: 'refused', refusal: result.error });
        return;
      }
      if (!isWanted) {
        result.value.close();
        return;
      }
      opened = { session: result.value, judge: startJudge(result.value) };
      setOpening({ kind: 'open', ...opened });
    });
    return () => {
      isWanted = false;
      opened?.judge.close();
      opened?.session.close();
    };
  }, [id]);

  switch (opening.kind) {
    case 'opening':
      return (
        <main className="opening">
          <Loader size="sm" aria-hidden />
          <p role="status">{say(words.opening)}</p>
        </main>
      );
    case 'refused':
      return (
        <main>
          <EmptyState
            title={say(words.refused)}
            actions={
              <>
                <Button onClick={() => goTo({ at: 'start' })}>{say(words.all)}</Button>
                <Button variant="default" onClick={onAgain}>
                  {say(words.again)}
                </Button>
              </>
            }
          >
            <p>{say(opening.refusal.message)}</p>
            {opening.refusal.detail === undefined ? null : (
              <p className="small">{opening.refusal.detail}</p>
            )}
          </EmptyState>
        </main>
      );
    case 'open':
      return (
        <SessionContext value={opening.session}>
          <JudgeContext value={opening.judge}>
            <AppCommands />
            <Frame />
          </JudgeContext>
        </SessionContext>
      );
  }
}

const unnamed = text('Local user', '本机用户');
