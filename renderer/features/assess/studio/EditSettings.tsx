import { Select } from '@mantine/core';
import { text } from '../../../../shared/lib/index.ts';
import type { Setting, Settings, SettingValue } from '../../../../shared/map/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { withSetting } from './draft.ts';
import type { EditProps } from './editProps.ts';
import { NumberField } from './NumberField.tsx';
import { ReasonField } from './ReasonField.tsx';
import { SettingValueText } from './SettingValueText.tsx';

const words = {
  title: text('How open questions are read by default', '未决问题的默认理解'),
  help: text(
    'What this pack takes where the policy pulls two ways. A choice made in the workspace prevails over it.',
    '政策自相牵扯之处，本规则包采用的理解；工作区自身的设置优先。',
  ),
  yes: text('Yes', '是'),
  no: text('No', '否'),
  chosen: text(
    'This workspace chose for itself, so the default changes nothing here:',
    '本工作区已自行选择，默认值在此不起作用：',
  ),
};

export function EditSettings({
  draft,
  base,
  onChange,
  settings,
}: EditProps & { readonly settings: Settings }) {
  const { say } = useSpeech();
  return (
    <section aria-labelledby="studio-edit-settings">
      <h3 id="studio-edit-settings">{say(words.title)}</h3>
      <p className="quiet small">{say(words.help)}</p>
      {base.settings.map((setting) => (
        <div key={setting.id} className="studio-setting">
          <Field
            setting={setting}
            value={draft.settings?.[setting.id] ?? setting.default}
            onChange={(value) => onChange(withSetting(draft, base, setting.id, value))}
          />
          {settings[setting.id] === undefined ? null : (
            <p className="quiet small">
              {say(words.chosen)}{' '}
              <SettingValueText setting={setting} value={settings[setting.id] ?? setting.default} />
            </p>
          )}
        </div>
      ))}
      <ReasonField kind="settings" draft={draft} onChange={onChange} />
    </section>
  );
}

interface FieldProps {
  readonly setting: Setting;
  readonly value: SettingValue;
  readonly onChange: (value: SettingValue) => void;
}

function Field({ setting, value, onChange }: FieldProps) {
  const { say } = useSpeech();
  const common = { label: say(setting.label), description: say(setting.help) };
  switch (setting.kind) {
    case 'yes-no':
      return (
        <Select
          {...common}
          allowDeselect={false}
          value={value === true ? 'yes' : 'no'}
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
          allowDeselect={false}
          value={String(value)}
          data={Object.entries(setting.options).map(([id, label]) => ({
            value: id,
            label: say(label),
          }))}
          onChange={(chosen) => chosen !== null && onChange(chosen)}
        />
      );
    case 'integer':
      return (
        <>
          <p>{common.label}</p>
          <p className="quiet small">{common.description}</p>
          <NumberField
            label={`${common.label} (${say(setting.unit)})`}
            value={Number(value)}
            standard={setting.default}
            least={setting.least}
            most={setting.most}
            onChange={(next) => Number.isInteger(next) && onChange(next)}
          />
        </>
      );
  }
}
