import { useMemo } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import type { AnyRecord, RegisterId } from '../../../../shared/map/index.ts';
import { registerOf } from '../../../../shared/map/index.ts';
import { archiveRecords } from '../../../data/commands/archiveRecords.ts';
import { createRecord } from '../../../data/commands/createRecord.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import { goTo, useRoute } from '../../../navigation/useRoute.ts';
import { useCommands } from '../../../ui/commands/commandContext.ts';
import { notify } from '../../../ui/feedback/notify.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { duplicateOf } from './recordFields.ts';
import { sayRefusal } from './RecordForm.tsx';

export interface RecordActions {
  readonly copyCode: () => void;
  readonly duplicate: () => void;
  readonly toggleArchived: () => void;
}

/** What can be done with a record as a whole, from its menu and from the command palette. */
export function useRecordActions(
  register: RegisterId,
  record: AnyRecord,
  askDelete: () => void,
): RecordActions {
  const session = useSession();
  const route = useRoute();
  const { say, language } = useSpeech();
  const actions = useMemo<RecordActions>(() => {
    const { code } = record;
    return {
      copyCode() {
        navigator.clipboard.writeText(code).then(
          () => notify({ kind: 'done', message: say(words.copied, { code }) }),
          () => notify({ kind: 'problem', message: say(words.notCopied, { code }) }),
        );
      },
      async duplicate() {
        const id = crypto.randomUUID();
        const result = await session.run(createRecord, {
          register,
          id,
          ...duplicateOf(register, record, language),
        });
        if (!result.ok) {
          notify({ kind: 'problem', message: sayRefusal(result.error, say) });
          return;
        }
        notify({ kind: 'done', message: say(words.duplicated, { code: result.value.code }) });
        if (route.at === 'workspace') goTo({ ...route, record: { register, id } });
      },
      async toggleArchived() {
        const isArchived = record.archived !== true;
        const result = await session.run(archiveRecords, {
          register,
          ids: [record.id],
          isArchived,
        });
        notify(
          result.ok
            ? { kind: 'done', message: say(isArchived ? words.archived : words.back, { code }) }
            : { kind: 'problem', message: sayRefusal(result.error, say) },
        );
      },
    };
  }, [session, route, say, language, register, record]);
  const { isSingle } = registerOf(register);
  const isArchived = record.archived === true;
  useCommands(
    useMemo(() => {
      const group = words.group;
      const copy = { id: 'panel-copy-code', label: words.copy, group, run: actions.copyCode };
      if (isSingle) return [copy];
      return [
        copy,
        { id: 'panel-duplicate', label: words.duplicate, group, run: actions.duplicate },
        {
          id: 'panel-archive',
          label: isArchived ? words.bringBack : words.archive,
          group,
          run: actions.toggleArchived,
        },
        { id: 'panel-delete', label: words.delete, group, run: askDelete },
      ];
      // oxlint-disable-next-line react-hooks/exhaustive-deps -- opening the dialog is the same whenever it was made
    }, [actions, isSingle, isArchived]),
  );
  return actions;
}

const words = {
  group: text('Record in the details', '详情中的记录'),
  copy: text('Copy the code of the record in the details', '复制详情中记录的编号'),
  duplicate: text('Duplicate the record in the details', '为详情中的记录创建副本'),
  archive: text('Archive the record in the details', '归档详情中的记录'),
  bringBack: text('Bring the record in the details back into use', '恢复使用详情中的记录'),
  delete: text('Delete the record in the details …', '删除详情中的记录……'),
  copied: text('{code} is on the clipboard.', '已复制{code}。'),
  notCopied: text(
    'The clipboard could not be written to. The code is {code}: select it and copy it by hand.',
    '无法写入剪贴板。编号为{code}，请选中后手动复制。',
  ),
  duplicated: text('Added {code}, shown here now.', '已新增{code}，当前显示该记录。'),
  archived: text(
    '{code} is archived: kept, and left out of every judgement.',
    '{code}已归档：予以保留，不参与判定。',
  ),
  back: text('{code} is back in use.', '{code}已恢复使用。'),
};
