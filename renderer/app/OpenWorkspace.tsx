import { Button, Loader } from '@mantine/core';
import { Activity, useEffect, useMemo, useRef, useState } from 'react';
import { text } from '../../shared/lib/index.ts';
import { usePreferences } from '../data/preferences/preferencesContext.ts';
import type { Session } from '../data/session/session.ts';
import { SessionContext } from '../data/session/sessionContext.ts';
import type { SessionRefusal } from '../data/session/openSession.ts';
import { openSession } from '../data/session/openSession.ts';
import type { Judge } from '../data/verdicts/judge.ts';
import { JudgeContext } from '../data/verdicts/judgeContext.ts';
import { currentRoute, goTo } from '../navigation/useRoute.ts';
import { EmptyState } from '../ui/feedback/EmptyState.tsx';
import { useSpeech } from '../ui/language/languageContext.ts';
import { startJudge } from '../workers/startJudge.ts';
import { AppCommands } from './AppCommands.tsx';
import { Frame } from './frame/Frame.tsx';
import { now } from '../data/clock/now.ts';

interface Work {
  readonly session: Session;
  readonly judge: Judge;
}

type Opening =
  | { readonly kind: 'opening'; readonly work?: Work }
  | { readonly kind: 'open'; readonly work: Work }
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
    let isOpen = false;
    const locks = 'locks' in navigator ? navigator.locks : undefined;
    const opening = openSession(id, { now, actor: () => actor.current, locks });
    const { session } = opening;
    const work = { session, judge: startJudge(opening) };
    setOpening({ kind: 'opening', work });
    void opening.opened.then((result) => {
      isOpen = result.ok;
      if (!isWanted) {
        if (isOpen) session.close();
      } else if (result.ok) {
        readFirst(session);
        setOpening({ kind: 'open', work });
      } else {
        work.judge.close();
        setOpening({ kind: 'refused', refusal: result.error });
      }
    });
    return () => {
      isWanted = false;
      work.judge.close();
      if (isOpen) session.close();
    };
  }, [id]);

  switch (opening.kind) {
    case 'opening':
    case 'open': {
      const isOpen = opening.kind === 'open';
      return (
        <>
          {isOpen ? null : (
            <main className="opening">
              <Loader size="sm" aria-hidden />
              <p role="status">{say(words.opening)}</p>
            </main>
          )}
          {opening.work === undefined ? null : (
            <HiddenUntilOpen work={opening.work} isOpen={isOpen} />
          )}
        </>
      );
    }
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
  }
}

/** The register of the address is read while the frame comes into sight. */
function readFirst({ records }: Session): void {
  const route = currentRoute();
  const register = route.at === 'workspace' ? route.register : undefined;
  // A store that fails shows on the next command.
  if (register !== undefined) records.load(register).catch(() => undefined);
}

/** The frame, drawn out of sight while the store is being opened, which takes as long as drawing it. */
function HiddenUntilOpen({ work, isOpen }: { readonly work: Work; readonly isOpen: boolean }) {
  const { session, judge } = work;
  const frame = useMemo(
    () => (
      <SessionContext value={session}>
        <JudgeContext value={judge}>
          <AppCommands />
          <Frame />
        </JudgeContext>
      </SessionContext>
    ),
    [session, judge],
  );
  return <Activity mode={isOpen ? 'visible' : 'hidden'}>{frame}</Activity>;
}

const unnamed = text('Local user', '本机用户');
