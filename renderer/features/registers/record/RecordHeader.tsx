import { Menu } from '@mantine/core';
import { useState } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import type { AnyRecord, RegisterId } from '../../../../shared/map/index.ts';
import { registerOf } from '../../../../shared/map/index.ts';
import type { Outcome } from '../../../../shared/policy/index.ts';
import { outcomeWords } from '../../../../shared/report/words.ts';
import { VerdictMark } from '../../../ui/figures/VerdictMark.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { DeleteDialog } from '../deletion/DeleteDialog.tsx';
import { useRecordActions } from './useRecordActions.ts';

interface RecordHeaderProps {
  readonly register: RegisterId;
  readonly record: AnyRecord;
  readonly outcome: Outcome | undefined;
  readonly onClose: () => void;
}

/** What the panel is about, and what can be done with it as a whole. */
export function RecordHeader({ register, record, outcome, onClose }: RecordHeaderProps) {
  const { say, read } = useSpeech();
  const [isDeleting, setDeleting] = useState(false);
  const actions = useRecordActions(register, record, () => setDeleting(true));
  const { one, isSingle } = registerOf(register);
  return (
    <header className="record-header">
      <div className="record-line">
        <span className="quiet small">{say(one)}</span>
        <span className="code quiet small">{record.code}</span>
        {record.archived === true ? (
          <span className="record-mark">{say(words.archived)}</span>
        ) : null}
        <span className="record-tools">
          <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
            <Menu.Target>
              <button type="button" className="field-button" aria-label={say(words.actions)}>
                ⋯
              </button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={actions.copyCode}>{say(words.copyCode)}</Menu.Item>
              {isSingle ? null : (
                <>
                  <Menu.Item onClick={actions.duplicate}>{say(words.duplicate)}</Menu.Item>
                  <Menu.Item onClick={actions.toggleArchived}>
                    {say(record.archived === true ? words.bringBack : words.archive)}
                  </Menu.Item>
                  <Menu.Divider />
                  <Menu.Item onClick={() => setDeleting(true)}>{say(words.delete)}</Menu.Item>
                </>
              )}
            </Menu.Dropdown>
          </Menu>
          <button
            type="button"
            className="field-button"
            aria-label={say(words.close)}
            title={say(words.close)}
            onClick={onClose}
          >
            ×
          </button>
        </span>
      </div>
      <h2 className="record-name" id="record-name" tabIndex={-1}>
        {outcome === undefined || record.archived === true ? null : (
          <VerdictMark
            outcome={outcome}
            word={say(words.worst, { outcome: say(outcomeWords[outcome]) })}
          />
        )}{' '}
        {read(record.name)}
      </h2>
      {isDeleting ? (
        <DeleteDialog
          register={register}
          ids={[record.id]}
          onClose={() => setDeleting(false)}
          onDeleted={onClose}
        />
      ) : null}
    </header>
  );
}

const words = {
  archived: text('archived', '已归档'),
  actions: text('Actions on this record', '对该记录的操作'),
  copyCode: text('Copy the code', '复制编号'),
  duplicate: text('Duplicate', '创建副本'),
  archive: text('Archive', '归档'),
  bringBack: text('Bring back into use', '恢复使用'),
  delete: text('Delete …', '删除……'),
  close: text('Close the details', '关闭详情'),
  worst: text('Promises: {outcome}', '政策承诺：{outcome}'),
};
