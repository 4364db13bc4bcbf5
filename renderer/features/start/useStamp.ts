import { useCallback } from 'react';
import { text } from '../../../shared/lib/index.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { now } from '../../data/clock/now.ts';
import type { Stamp } from '../../data/history/transact.ts';
import { usePreferences } from '../../data/preferences/preferencesContext.ts';

const unnamed = text('Local user', '本机用户');

/** When, and by whom, for commands given outside of an open workspace. */
export function useStamp(): () => Stamp {
  const { say } = useSpeech();
  const { actor } = usePreferences().preferences;
  return useCallback(
    () => ({ at: now(), by: actor.trim().toWellFormed() || say(unnamed) }),
    [actor, say],
  );
}
