import { Select, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import type { RegisterId } from '../../../../shared/map/index.ts';
import { registerOf } from '../../../../shared/map/index.ts';
import { useRecords } from '../../../data/session/sessionContext.ts';
import type { DeskCard } from '../../../data/verdicts/views.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { words as deskWords } from '../words.ts';
import type { ChangeForm, ChangeProblem } from './readChange.ts';
import { nobody } from './readChange.ts';

const words = {
  people: text('People without sensitive data', '不含敏感个人信息的人数'),
  sensitivePeople: text('People with sensitive data', '敏感个人信息的人数'),
  isSensitive: text('Sensitivity', '敏感性'),
  exportGround: text('Exemption claimed', '豁免情形'),
  recipient: text('Recipient', '境外接收方'),
  toLocation: text('Location it goes to', '接收位置'),
  mechanism: text('Mechanism', '出境机制'),
  asOf: text('Looked at on', '判定日期'),
  asRecorded: text('as recorded: {value}', '与记录一致：{value}'),
  now: text('now {value}', '现为{value}'),
  noneSensitive: text('nothing sensitive goes along', '不含敏感个人信息'),
  allSensitive: text('everyone’s data is sensitive', '全部按敏感个人信息'),
  nobody: text('nobody: it stays with us', '无接收方（仅在本单位内）'),
};

const mostOptions = 60;

interface WhatIfFormProps {
  readonly card: DeskCard;
  readonly asOf: string;
  readonly form: ChangeForm;
  readonly problem: ChangeProblem | undefined;
  readonly onChange: (form: ChangeForm) => void;
}

/** What might be otherwise about one export. Left empty, a field stays as recorded. */
export function WhatIfForm({ card, asOf, form, problem, onChange }: WhatIfFormProps) {
  const { say, read, number } = useSpeech();
  const { entry, now } = card;
  const { generalPeople, sensitivePeople, isSensitive, recipient, mechanism } = entry;
  const unknown = say(deskWords.unknown);
  const set = (part: Partial<ChangeForm>) => onChange({ ...form, ...part });
  const count = (value: number | null) =>
    say(words.now, { value: value === null ? unknown : number(value) });
  const stays = (value: string) => ({ value: '', label: say(words.asRecorded, { value }) });
  const named = (record: { readonly name: Parameters<typeof read>[0] } | null) =>
    record === null ? say(deskWords.none) : read(record.name);
  const problemOf = (field: ChangeProblem['field']) =>
    problem?.field === field ? say(problem.text) : undefined;
  const sensitivity = {
    yes: say(deskWords.sensitive),
    no: say(words.noneSensitive),
    unknown,
  }[isSensitive];
  return (
    <div className="what-if-form">
      <TextInput
        label={say(words.people)}
        placeholder={count(generalPeople)}
        inputMode="numeric"
        value={form.people}
        error={problemOf('people')}
        onChange={(event) => set({ people: event.currentTarget.value })}
      />
      <TextInput
        label={say(words.sensitivePeople)}
        placeholder={count(sensitivePeople)}
        inputMode="numeric"
        value={form.sensitivePeople}
        error={problemOf('sensitivePeople')}
        onChange={(event) => set({ sensitivePeople: event.currentTarget.value })}
      />
      <Select
        label={say(words.isSensitive)}
        data={[
          stays(sensitivity),
          { value: 'no', label: say(words.noneSensitive) },
          { value: 'yes', label: say(words.allSensitive) },
        ]}
        value={form.isSensitive}
        // The values are those three.
        onChange={(value) => set({ isSensitive: (value ?? '') as ChangeForm['isSensitive'] })}
      />
      <Select
        label={say(words.exportGround)}
        data={[
          stays(now.exportGround === null ? unknown : say(now.exportGround)),
          ...groundOptions().map(({ value, label }) => ({ value, label: say(label) })),
        ]}
        value={form.exportGround}
        // The values are the grounds of the field and "".
        onChange={(value) => set({ exportGround: (value ?? '') as ChangeForm['exportGround'] })}
      />
      <PickRecord
        register="partners"
        label={say(words.recipient)}
        first={[stays(named(recipient)), { value: nobody, label: say(words.nobody) }]}
        value={form.recipient}
        onPick={(value) => set({ recipient: value })}
      />
      <PickRecord
        register="locations"
        label={say(words.toLocation)}
        first={[stays(named(now.location))]}
        value={form.toLocation}
        onPick={(value) => set({ toLocation: value })}
      />
      <PickRecord
        register="mechanisms"
        label={say(words.mechanism)}
        first={[stays(named(mechanism?.record ?? null))]}
        value={form.mechanism}
        onPick={(value) => set({ mechanism: value })}
      />
      <TextInput
        label={say(words.asOf)}
        type="date"
        min={asOf}
        max="9999-12-31"
        value={form.asOf}
        onChange={(event) => set({ asOf: event.currentTarget.value })}
      />
    </div>
  );
}

function groundOptions() {
  const field = registerOf('flows').fields['exportGround'];
  return field?.kind === 'choice'
    ? Object.entries(field.options).map(([value, label]) => ({ value, label }))
    : [];
}

interface PickRecordProps {
  readonly register: RegisterId;
  readonly label: string;
  /** What can be chosen besides records. */
  readonly first: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onPick: (value: string) => void;
}

function PickRecord({ register, label, first, value, onPick }: PickRecordProps) {
  const { read } = useSpeech();
  const records = useRecords(register);
  const options = useMemo(
    () =>
      (records ?? [])
        .filter(({ archived }) => archived !== true)
        .map(({ id, code, name }) => ({ value: id, label: `${code} ${read(name)}` })),
    [records, read],
  );
  return (
    <Select
      label={label}
      data={[...first, ...options]}
      searchable
      limit={mostOptions}
      value={value}
      onChange={(next) => onPick(next ?? '')}
    />
  );
}
