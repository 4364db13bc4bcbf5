import { SegmentedControl } from '@mantine/core';
import { text } from '../../../shared/lib/index.ts';
import type { Theme } from '../../../shared/ipc/channels.ts';
import { useSpeech } from '../language/languageContext.ts';

const words = {
  theme: text('Theme', '主题'),
  system: text('System', '跟随系统'),
  light: text('Light', '浅色'),
  dark: text('Dark', '深色'),
};

interface ThemeChoiceProps {
  readonly value: Theme;
  readonly onChange: (value: Theme) => void;
}

export function ThemeChoice({ value, onChange }: ThemeChoiceProps) {
  const { say } = useSpeech();
  return (
    <SegmentedControl
      aria-label={say(words.theme)}
      value={value}
      onChange={onChange}
      data={[
        { value: 'system', label: say(words.system) },
        { value: 'light', label: say(words.light) },
        { value: 'dark', label: say(words.dark) },
      ]}
    />
  );
}
