import { Checkbox, Select } from '@mantine/core';
import { text } from '../../../shared/lib/index.ts';
import { zoomSteps } from '../../data/preferences/preferences.ts';
import { usePreferences } from '../../data/preferences/preferencesContext.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { LanguageChoice } from '../../ui/preferences/LanguageChoice.tsx';
import { ThemeChoice } from '../../ui/preferences/ThemeChoice.tsx';
import { Section } from './Section.tsx';

const words = {
  title: text('Appearance', '外观'),
  help: text('For this machine, whatever the workspace.', '适用于本机，与具体工作区无关。'),
  language: text('Language', '语言'),
  theme: text('Theme', '主题'),
  zoom: text('Zoom', '缩放'),
  compact: text('Compact rows', '紧凑行高'),
  compactHelp: text('More records on the screen at once.', '同屏显示更多记录。'),
};

export function PreferencesSection() {
  const { say, language } = useSpeech();
  const { preferences, setPreferences } = usePreferences();
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  return (
    <Section title={say(words.title)} help={say(words.help)}>
      <div className="workspace-row">
        <span aria-hidden="true">{say(words.language)}</span>
        <LanguageChoice
          value={language}
          onChange={(chosen) => setPreferences({ language: chosen })}
        />
      </div>
      <div className="workspace-row">
        <span aria-hidden="true">{say(words.theme)}</span>
        <ThemeChoice value={preferences.theme} onChange={(theme) => setPreferences({ theme })} />
      </div>
      <div className="workspace-row">
        <span aria-hidden="true">{say(words.zoom)}</span>
        <Select
          aria-label={say(words.zoom)}
          w={120}
          value={String(preferences.zoom)}
          data={zoomSteps.map((step) => ({ value: String(step), label: percent.format(step) }))}
          onChange={(value) => setPreferences({ zoom: Number(value) })}
        />
      </div>
      <Checkbox
        label={say(words.compact)}
        description={say(words.compactHelp)}
        checked={preferences.isCompact}
        onChange={(event) => setPreferences({ isCompact: event.currentTarget.checked })}
      />
    </Section>
  );
}
