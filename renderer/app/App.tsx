import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useEffect, useMemo, useState } from 'react';
import type { Preferences } from '../data/preferences/preferences.ts';
import { languageOf, readPreferences } from '../data/preferences/preferences.ts';
import { PreferencesContext } from '../data/preferences/preferencesContext.ts';
import { AboutScreen } from '../features/about/AboutScreen.tsx';
import { StartScreen } from '../features/start/StartScreen.tsx';
import { HostBanner } from '../features/workspace/HostBanner.tsx';
import type { Host } from '../host/host.ts';
import { HostContext } from '../host/hostContext.ts';
import { useRoute } from '../navigation/useRoute.ts';
import { CommandContext } from '../ui/commands/commandContext.ts';
import { createCommandRegistry } from '../ui/commands/commandRegistry.ts';
import { createSpeech } from '../ui/language/createSpeech.ts';
import { SpeechContext } from '../ui/language/languageContext.ts';
import { theme } from '../ui/theme.ts';
import { AppCommands } from './AppCommands.tsx';
import { OpenWorkspace } from './OpenWorkspace.tsx';
import { usePreferencesOnPage } from './usePreferencesOnPage.ts';

const storageKey = 'cartulary.preferences';

/** Everything around the screens: language, look, host, commands. */
export function App({ host }: { readonly host: Host }) {
  const [preferences, setAll] = useState<Preferences>(() =>
    readPreferences(localStorage.getItem(storageKey)),
  );
  const store = useMemo(
    () => ({
      preferences,
      setPreferences: (changes: Partial<Preferences>) =>
        setAll((before) => {
          const after = { ...before, ...changes };
          localStorage.setItem(storageKey, JSON.stringify(after));
          return after;
        }),
    }),
    [preferences],
  );
  const language = languageOf(preferences, navigator.languages);
  const speech = useMemo(() => createSpeech(language), [language]);
  const [registry] = useState(createCommandRegistry);
  const scheme = usePreferencesOnPage(preferences, language, host);

  useEffect(() => host.onMenu((command) => void registry.run(command)), [host, registry]);

  return (
    <HostContext value={host}>
      <PreferencesContext value={store}>
        <SpeechContext value={speech}>
          <CommandContext value={registry}>
            <MantineProvider
              theme={theme}
              forceColorScheme={scheme}
              withCssVariables={false}
              withGlobalClasses={false}
            >
              <Notifications position="bottom-right" limit={4} />
              <HostBanner />
              <Screen />
            </MantineProvider>
          </CommandContext>
        </SpeechContext>
      </PreferencesContext>
    </HostContext>
  );
}

function Screen() {
  const route = useRoute();
  switch (route.at) {
    case 'start':
      return (
        <>
          <AppCommands />
          <StartScreen />
        </>
      );
    case 'about':
      return (
        <>
          <AppCommands />
          <AboutScreen />
        </>
      );
    case 'workspace':
      return <OpenWorkspace key={route.workspace} id={route.workspace} />;
  }
}
