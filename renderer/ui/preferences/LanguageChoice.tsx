import { SegmentedControl } from '@mantine/core';
import type { Language } from '../../../shared/lib/index.ts';
import { text } from '../../../shared/lib/index.ts';
import { useSpeech } from '../language/languageContext.ts';

const label = text('Language', '语言');

interface LanguageChoiceProps {
  readonly value: Language;
  /** What the language is for, where it is not that of the screen. */
  readonly label?: string;
  readonly onChange: (value: Language) => void;
}

/** The languages by their own names, so that whoever reads one of them finds it. */
export function LanguageChoice({ value, label: ownLabel, onChange }: LanguageChoiceProps) {
  const { say } = useSpeech();
  return (
    <SegmentedControl
      aria-label={ownLabel ?? say(label)}
      value={value}
      onChange={onChange}
      data={[
        { value: 'en', label: <span lang="en">English</span> },
        { value: 'zh-CN', label: <span lang="zh-CN">简体中文</span> },
      ]}
    />
  );
}
