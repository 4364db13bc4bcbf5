import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { text } from '../../../shared/lib/index.ts';
import type { Setting, SettingValue } from '../../../shared/map/index.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { readSetting } from './readSetting.ts';

interface SettingFieldProps {
  readonly setting: Setting;
  /** Undefined: nothing was chosen, the default stands. */
  readonly value: SettingValue | undefined;
  /** Undefined goes back to the default. */
  readonly onChange: (value: SettingValue | undefined) => void;
}

const words = {
  yes: text('Yes', '是'),
  no: text('No', '否'),
  isDefault: text('Default', '默认'),
  reset: text('Back to the default: {value}', '恢复默认：{value}'),
  resetOf: text('{setting}: back to the default, {value}', '{setting}：恢复默认（{value}）'),
  range: text(
    'Expected a whole number from {least} to {most}; found “{found}”.',
    '应为{least}至{most}之间的整数，实为“{found}”。',
  ),
};

/** One setting with what it means, and whether it stands as delivered. */
export function SettingField({ setting, value, onChange }: SettingFieldProps) {
  const speech = useSpeech();
  const { say } = speech;
  const shown = (of: SettingValue) => showValue(setting, of, speech);
  const current = value ?? setting.default;
  return (
    <div className="workspace-setting">
      <SettingEntry setting={setting} current={current} onChange={onChange} />
      {value === undefined || value === setting.default ? (
        <p className="quiet small">{say(words.isDefault)}</p>
      ) : (
        <button
          type="button"
          className="link small"
          aria-label={say(words.resetOf, {
            setting: say(setting.label),
            value: shown(setting.default),
          })}
          onClick={() => onChange(undefined)}
        >
          {say(words.reset, { value: shown(setting.default) })}
        </button>
      )}
    </div>
  );
}

interface SettingEntryProps {
  readonly setting: Setting;
  readonly current: SettingValue;
  readonly onChange: (value: SettingValue) => void;
}

function SettingEntry({ setting, current, onChange }: SettingEntryProps) {
  const { say } = useSpeech();
  const common = { label: say(setting.label), description: say(setting.help) };
  switch (setting.kind) {
    case 'yes-no':
      return (
        <Select
          {...common}
          value={current === true ? 'yes' : 'no'}
          data={[
            { value: 'yes', label: say(words.yes) },
            { value: 'no', label: say(words.no) },
          ]}
          onChange={(chosen) => onChange(chosen === 'yes')}
        />
      );
    case 'choice':
      return (
        <Select
          {...common}
          value={String(current)}
          data={Object.entries(setting.options).map(([id, label]) => ({
            value: id,
            label: say(label),
          }))}
          onChange={(chosen) => chosen !== null && onChange(chosen)}
        />
      );
    case 'integer':
      return <IntegerEntry setting={setting} current={Number(current)} onChange={onChange} />;
  }
}

interface IntegerEntryProps {
  readonly setting: Extract<Setting, { kind: 'integer' }>;
  readonly current: number;
  readonly onChange: (value: number) => void;
}

function IntegerEntry({ setting, current, onChange }: IntegerEntryProps) {
  const { say } = useSpeech();
  const [entered, setEntered] = useState(String(current));
  const [before, setBefore] = useState(current);
  if (current !== before) {
    // Undo, or the way back to the default, changed it.
    setBefore(current);
    setEntered(String(current));
  }
  const { least, most } = setting;
  const read = readSetting(entered, least, most);
  const commit = () => {
    if (read !== undefined && read !== current) onChange(read);
  };
  return (
    <TextInput
      label={`${say(setting.label)} (${say(setting.unit)})`}
      description={say(setting.help)}
      value={entered}
      inputMode="numeric"
      error={read === undefined ? say(words.range, { least, most, found: entered }) : undefined}
      onChange={(event) => setEntered(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        else if (event.key === 'Escape') setEntered(String(current));
      }}
    />
  );
}

function showValue(
  setting: Setting,
  value: SettingValue,
  { say, number }: ReturnType<typeof useSpeech>,
): string {
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
