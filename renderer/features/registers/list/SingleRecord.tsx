import { Button } from '@mantine/core';
import { text } from '../../../../shared/lib/index.ts';
import type { RegisterId } from '../../../../shared/map/index.ts';
import { registerOf } from '../../../../shared/map/index.ts';
import { createRecord } from '../../../data/commands/createRecord.ts';
import { usePreferences } from '../../../data/preferences/preferencesContext.ts';
import { useRecords, useSession } from '../../../data/session/sessionContext.ts';
import { goTo } from '../../../navigation/useRoute.ts';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { notify } from '../../../ui/feedback/notify.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { RecordForm } from '../record/RecordForm.tsx';
import './list.css';

const words = {
  panel: text('Verdicts, users and history', '判定、引用与历史'),
  emptyTitle: text('Nothing is known of the organisation yet', '尚未填写本组织信息'),
  begin: text('Fill it in', '开始填写'),
};

/** The register with one record: its form takes the whole place. */
export function SingleRecord({ register }: { readonly register: RegisterId }) {
  const { say, read } = useSpeech();
  const session = useSession();
  const { setPreferences } = usePreferences();
  const records = useRecords(register);
  const record = records?.[0];
  const { one, many, help } = registerOf(register);
  const begin = async () => {
    const name = read(one);
    const id = crypto.randomUUID();
    const result = await session.run(createRecord, { register, id, name, fields: {} });
    if (!result.ok) notify({ kind: 'problem', message: say(result.error.message) });
  };
  if (records === undefined) return null;
  if (record === undefined) {
    return (
      <EmptyState
        title={say(words.emptyTitle)}
        actions={<Button onClick={() => void begin()}>{say(words.begin)}</Button>}
      >
        <p>{read(help)}</p>
      </EmptyState>
    );
  }
  return (
    <div className="single-record">
      <header>
        <h1>{read(many)}</h1>
        <p className="quiet">{read(help)}</p>
        <button
          type="button"
          className="link small"
          onClick={() => {
            setPreferences({ hasDetails: true });
            goTo({
              at: 'workspace',
              workspace: session.id,
              place: 'registers',
              register,
              record: { register, id: record.id },
            });
          }}
        >
          {say(words.panel)}
        </button>
      </header>
      <RecordForm register={register} id={record.id} />
    </div>
  );
}
