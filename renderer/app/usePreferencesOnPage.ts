import { useEffect, useSyncExternalStore } from 'react';
import type { Language } from '../../shared/lib/index.ts';
import type { Preferences } from '../data/preferences/preferences.ts';
import type { Host } from '../host/host.ts';

const darkQuery = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(listener: () => void): () => void {
  darkQuery.addEventListener('change', listener);
  return () => darkQuery.removeEventListener('change', listener);
}

/** Puts language, zoom and theme on the page and tells the host; gives the scheme in force. */
export function usePreferencesOnPage(
  { theme, zoom }: Preferences,
  language: Language,
  host: Host,
): 'light' | 'dark' {
  const isSystemDark = useSyncExternalStore(subscribe, () => darkQuery.matches);
  const scheme = theme === 'system' ? (isSystemDark ? 'dark' : 'light') : theme;
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.zoom = String(zoom);
    document.documentElement.style.setProperty('--zoom', String(zoom));
  }, [language, zoom]);
  useEffect(() => {
    // The native menu and the window's frame follow; where they cannot, the page is right all the same.
    void host.setAppearance({ language, theme });
  }, [host, language, theme]);
  return scheme;
}
