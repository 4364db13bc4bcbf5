import { createContext, useContext } from 'react';
import type { Preferences } from './preferences.ts';
import { defaultPreferences } from './preferences.ts';

export interface PreferencesStore {
  readonly preferences: Preferences;
  readonly setPreferences: (changes: Partial<Preferences>) => void;
}

export const PreferencesContext = createContext<PreferencesStore>({
  preferences: defaultPreferences,
  setPreferences: () => undefined,
});

export function usePreferences(): PreferencesStore {
  return useContext(PreferencesContext);
}
