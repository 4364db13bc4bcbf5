import { useMemo } from 'react';
import { text } from '../../../shared/lib/index.ts';
import type { AnyRecord, RegisterId } from '../../../shared/map/index.ts';
import { isRegisterId, registerOf } from '../../../shared/map/index.ts';
import { createRecord } from '../../data/commands/createRecord.ts';
import { useRecords, useSession } from '../../data/session/sessionContext.ts';
import { notify } from '../../ui/feedback/notify.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import type { KindEditorProps } from './editing.ts';
import { startMatching } from './matchOptions.ts';
import { PickMany } from './PickMany.tsx';
import { PickOne } from './PickOne.tsx';
import type { Choice, PickSource } from './pickSource.ts';
import { mostShown } from './pickSource.ts';
import { findAmong, pickable, wordsOfRecord } from './recordOptions.ts';

/** A field that points at records: found by code or name, made on the spot where there is none yet. */
export function ReferenceEditor(props: KindEditorProps) {
  const { field } = props;
  if (field.kind !== 'reference' && field.kind !== 'references') return null;
  if (!isRegisterId(field.target)) return null;
  return <TargetEditor {...props} target={field.target} />;
}

function TargetEditor(props: KindEditorProps & { readonly target: RegisterId }) {
  const { target, field } = props;
  const source = useRecordSource(target);
  return field.kind === 'references' ? (
    <PickMany {...props} source={source} />
  ) : (
    <PickOne {...props} source={source} />
  );
}

const noRecords: readonly AnyRecord[] = [];

function useRecordSource(target: RegisterId): PickSource {
  const session = useSession();
  const records = useRecords(target);
  const { say, read } = useSpeech();
  return useMemo(() => {
    const { one, isSingle } = registerOf(target);
    const all = records ?? noRecords;
    const toChoice = (record: AnyRecord): Choice => ({
      key: record.id,
      value: record.id,
      kind: 'value',
      label: read(record.name),
      code: record.code,
      ...(record.archived === true ? { aside: say(words.archived) } : {}),
    });
    return {
      isReady: records !== undefined,
      findRecord: findAmong(all),
      start(query, chosen) {
        const matching = startMatching(pickable(all, chosen), wordsOfRecord, query, mostShown);
        return {
          ...matching,
          best: () => matching.best().map(toChoice),
        };
      },
      show(value) {
        const id = String(value);
        const record = session.records.get(target, id);
        if (record === undefined) return { label: records === undefined ? '…' : id };
        const { label, code, aside } = toChoice(record);
        return {
          label,
          record: { register: target, id },
          ...(code === undefined ? {} : { code }),
          ...(aside === undefined ? {} : { aside }),
        };
      },
      ...(isSingle
        ? {}
        : {
            create: {
              label: (name) => say(words.create, { one: inSentence(say(one)), name }),
              async run(name) {
                const id = crypto.randomUUID();
                const result = await session.run(createRecord, {
                  register: target,
                  id,
                  name,
                  fields: {},
                });
                if (result.ok) return id;
                notify({ kind: 'problem', message: say(result.error.message) });
                return undefined;
              },
            },
          }),
    };
  }, [session, target, records, say, read]);
}

/** "Partner" within a sentence; an abbreviation keeps its capitals. */
function inSentence(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

const words = {
  archived: text('archived', '已归档'),
  create: text('New {one}: “{name}”', '新增{one}：“{name}”'),
};
