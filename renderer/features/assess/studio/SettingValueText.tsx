import { text } from '../../../../shared/lib/index.ts';
import type { Setting, SettingValue } from '../../../../shared/map/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';

const words = { yes: text('Yes', '是'), no: text('No', '否') };

interface SettingValueTextProps {
  readonly setting: Setting;
  readonly value: SettingValue;
}

/** A setting's value as people call it. */
export function SettingValueText({ setting, value }: SettingValueTextProps) {
  const { say, number } = useSpeech();
  switch (setting.kind) {
    case 'yes-no':
      return say(value === true ? words.yes : words.no);
    case 'integer':
      return `${number(Number(value))} ${say(setting.unit)}`;
    case 'choice': {
      const option = setting.options[String(value)];
      return option === undefined ? String(value) : say(option);
    }
  }
}
