import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSession } from '../../../data/session/sessionContext.ts';
import type { GuidedStanding } from '../../../data/verdicts/assessViews.ts';
import type { Judge } from '../../../data/verdicts/judge.ts';
import { useJudge, useJudgedSequence } from '../../../data/verdicts/judgeContext.ts';
import { useLastAsked } from '../parts/useLastAsked.ts';
import { isNumber, isTextList, useStored } from '../parts/useStored.ts';

/** One question about one record, as the worker names both. */
export interface StepPlace {
  readonly key: string;
  readonly item: string;
}

export interface Guided {
  readonly standing: GuidedStanding | undefined;
  /** Null at the end; undefined while the first is being found. */
  readonly place: StepPlace | null | undefined;
  /** Rises with each question that is put, also where the same one is put again. */
  readonly turn: number;
  /** True between saving and the verdicts that follow from it. */
  readonly isJudging: boolean;
  /** What the last answer did. */
  readonly told: 'saved' | 'still-open' | undefined;
  readonly passed: number;
  readonly tried: number;
  readonly canGoBack: boolean;
  /** To be called when something was stored; `waiting` is how many verdicts waited for it. */
  readonly onSaved: (waiting: number) => void;
  readonly skip: () => void;
  readonly skipGroup: () => void;
  readonly back: () => void;
  /** Goes on without storing anything, from what is decided already. */
  readonly goOn: () => void;
  /** Asks again what was put off or stayed open. */
  readonly startAgain: () => void;
}

const nothing: readonly string[] = [];

/** Where one is among the open questions: what was asked, what was put off, what comes next. */
export function useGuided(): Guided {
  const session = useSession();
  const judge = useJudge();
  const judged = useJudgedSequence();
  const [passed, setPassed] = useStored('guided.passed', nothing, isTextList);
  const [tried, setTried] = useStored('guided.tried', nothing, isTextList);
  const [trail, setTrail] = useStored('guided.trail', nothing, isTextList);
  const [at, setAt] = useStored('guided.at', 0, isNumber);
  const [isAtEnd, setAtEnd] = useState(false);
  const [turn, setTurn] = useState(0);
  const [told, setTold] = useState<Guided['told']>();
  const [pending, setPending] = useState<{ readonly sequence: number; readonly waiting: number }>();
  const leftOut = useMemo(() => [...passed, ...tried], [passed, tried]);
  const ask = useCallback((one: Judge) => one.view('guided', leftOut), [leftOut]);
  const standing = useLastAsked(ask);
  const isFinding = useRef(false);
  const here = isAtEnd ? undefined : trail[at];
  const place = useMemo(() => (here === undefined ? undefined : readPlace(here)), [here]);

  /** Finds the question to ask after one: the same of another record, else what decides most. */
  const moveOn = useCallback(
    async (from: StepPlace | undefined, without: readonly string[]) => {
      const { groups } = await judge.view('guided', without);
      const group = groups.find(({ key }) => key === from?.key) ?? groups[0];
      const item = group?.items[0];
      if (group === undefined || item === undefined) {
        setAtEnd(true);
        return;
      }
      setAtEnd(false);
      setTurn((before) => before + 1);
      const next = writePlace({ key: group.key, item });
      setTrail((before) => {
        const kept = from === undefined ? [] : before.slice(0, at + 1);
        return [...kept, next].slice(-mostRemembered);
      });
      setAt(from === undefined ? 0 : Math.min(at + 1, mostRemembered - 1));
    },
    [judge, at, setAt, setTrail],
  );

  useEffect(() => {
    // The first question, and the first after the end once something is open again.
    if (place !== undefined || judged === undefined || isFinding.current) return;
    if (isAtEnd && (standing?.groups.length ?? 0) === 0) return;
    isFinding.current = true;
    const find = async () => moveOn(undefined, leftOut);
    void find().finally(() => {
      isFinding.current = false;
    });
  }, [place, judged, isAtEnd, standing, moveOn, leftOut]);

  useEffect(() => {
    if (pending === undefined || judged === undefined || judged < pending.sequence) return;
    if (place === undefined || isFinding.current) return;
    isFinding.current = true;
    const settle = async () => {
      const after = await judge.view('guided-step', place);
      // Entered, and as many verdicts wait as before: asking at once again would lead nowhere.
      const isStill = after !== null && after.total > 0 && after.total >= pending.waiting;
      const without = isStill ? [...leftOut, leftOutKey(place)] : leftOut;
      if (isStill) setTried((before) => [...before, leftOutKey(place)]);
      setTold(isStill ? 'still-open' : 'saved');
      setPending(undefined);
      await moveOn(place, without);
    };
    void settle().finally(() => {
      isFinding.current = false;
    });
  }, [pending, judged, place, judge, leftOut, moveOn, setTried]);

  const leave = (key: string) => {
    if (place === undefined || isFinding.current) return;
    setPassed((before) => [...before, key]);
    setTold(undefined);
    void moveOn(place, [...leftOut, key]);
  };
  return {
    standing,
    place: isAtEnd ? null : place,
    turn,
    isJudging: pending !== undefined,
    told,
    passed: passed.length,
    tried: tried.length,
    canGoBack: at > 0 || isAtEnd,
    onSaved: (waiting) => setPending({ sequence: session.sequence(), waiting }),
    skip: () => leave(place === undefined ? '' : leftOutKey(place)),
    skipGroup: () => leave(place?.key ?? ''),
    back: () => {
      setTold(undefined);
      if (isAtEnd) setAtEnd(false);
      else if (at > 0) setAt(at - 1);
    },
    goOn: () => {
      setTold(undefined);
      void moveOn(place, leftOut);
    },
    startAgain: () => {
      setPassed(nothing);
      setTried(nothing);
      setTold(undefined);
      setTrail(nothing);
      setAt(0);
      setAtEnd(false);
    },
  };
}

/** So far back one can go. */
const mostRemembered = 200;

/** What the worker leaves out for one record. */
function leftOutKey({ key, item }: StepPlace): string {
  return `${key}|${item}`;
}

function writePlace(place: StepPlace): string {
  return leftOutKey(place);
}

function readPlace(written: string): StepPlace {
  const bar = written.indexOf('|');
  return { key: written.slice(0, bar), item: written.slice(bar + 1) };
}
