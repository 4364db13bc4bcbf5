import { Button } from '@mantine/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { text } from '../../../shared/lib/index.ts';
import type { AnyRecord, RegisterId } from '../../../shared/map/index.ts';
import { registerOf } from '../../../shared/map/index.ts';
import type { RowHistory } from '../../data/queries/historyOf.ts';
import { useRecord, useSession, useUndoState } from '../../data/session/sessionContext.ts';
import { useVerdictState } from '../../data/verdicts/judgeContext.ts';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { notify } from '../../ui/feedback/notify.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { HistoryPart, useHistory } from './record/HistoryPart.tsx';
import type { PanelPart } from './record/PanelTabs.tsx';
import { PanelTabs } from './record/PanelTabs.tsx';
import { RecordForm } from './record/RecordForm.tsx';
import { RecordHeader } from './record/RecordHeader.tsx';
import { UsedByPart } from './record/UsedByPart.tsx';
import { useRecordVerdicts } from './record/useRecordVerdicts.ts';
import { decidedBy, worstPromise } from './record/verdictGroups.ts';
import { VerdictsPart } from './record/VerdictsPart.tsx';
import './record/record.css';

interface RecordPanelProps {
  readonly register: RegisterId;
  readonly id: string;
  readonly onClose: () => void;
}

/** The details beside whatever is worked on: one record's facts, verdicts, uses and history. */
export function RecordPanel({ register, id, onClose }: RecordPanelProps) {
  const { say } = useSpeech();
  const record = useRecord(register, id);
  const panel = useRef<HTMLDivElement>(null);
  useFocusOnRequest(panel);
  return (
    <div className="record-panel" ref={panel}>
      {record === undefined ? (
        <p className="record-quiet" role="status">
          {say(words.reading)}
        </p>
      ) : record === null ? (
        <GoneRecord register={register} id={id} onClose={onClose} />
      ) : (
        <LoadedPanel register={register} record={record} onClose={onClose} />
      )}
    </div>
  );
}

interface LoadedPanelProps {
  readonly register: RegisterId;
  readonly record: AnyRecord;
  readonly onClose: () => void;
}

function LoadedPanel({ register, record, onClose }: LoadedPanelProps) {
  const { id } = record;
  const found = useRecordVerdicts(register, id);
  const state = useVerdictState();
  const [part, setPart] = useState<PanelPart>(lastPart);
  const [goToField, setGoToField] = useState<{ readonly key: string }>();
  const choose = useCallback((next: PanelPart) => {
    sessionStorage.setItem(partKey, next);
    setPart(next);
    setGoToField(undefined);
  }, []);
  const toField = useCallback((key: string) => {
    setPart('facts');
    setGoToField({ key });
  }, []);
  const decided = useMemo(
    () =>
      found === undefined || record.archived === true
        ? undefined
        : decidedBy(found.verdicts, register, id),
    [found, register, id, record.archived],
  );
  const outcome = found === undefined ? undefined : worstPromise(found.verdicts);
  const findings = found?.verdicts.filter(({ outcome: each }) =>
    ['error', 'not-met', 'partly-met', 'undetermined'].includes(each),
  ).length;
  return (
    <>
      <RecordHeader register={register} record={record} outcome={outcome} onClose={onClose} />
      <PanelTabs
        part={part}
        onChoose={choose}
        counts={
          findings === undefined || findings === 0 || record.archived === true
            ? {}
            : { verdicts: findings }
        }
        isStale={state.kind === 'stale'}
      >
        {part === 'facts' ? (
          <RecordForm
            register={register}
            id={id}
            {...(decided === undefined ? {} : { decided })}
            {...(goToField === undefined ? {} : { goToField })}
          />
        ) : part === 'verdicts' ? (
          <VerdictsPart register={register} record={record} found={found} onGoToField={toField} />
        ) : part === 'uses' ? (
          <UsedByPart register={register} id={id} />
        ) : (
          <HistoryPart register={register} id={id} record={record} />
        )}
      </PanelTabs>
    </>
  );
}

/** Deleted, or its creation undone: what is left is its history and, if that was the last step, the way back. */
function GoneRecord({ register, id, onClose }: RecordPanelProps) {
  const { say } = useSpeech();
  const session = useSession();
  const { undo, redo } = useUndoState();
  const steps = useHistory(register, id);
  const last = Array.isArray(steps) ? (steps as readonly RowHistory[])[0] : undefined; // an array is the steps
  const wayBack =
    last === undefined
      ? undefined
      : last.kind === 'undo'
        ? redo === undefined
          ? undefined
          : { run: session.redo, label: say(words.redo, { action: say(redo) }) }
        : undo?.en === last.action.en
          ? { run: session.undo, label: say(words.undo, { action: say(undo) }) }
          : undefined;
  const takeBack = async () => {
    const result = await wayBack?.run();
    if (result?.ok === false) notify({ kind: 'problem', message: say(result.error.message) });
  };
  return (
    <div className="record-gone">
      <EmptyState
        title={say(words.gone)}
        actions={
          <>
            {wayBack === undefined ? null : (
              <Button variant="default" onClick={() => void takeBack()}>
                {wayBack.label}
              </Button>
            )}
            <Button onClick={onClose}>{say(words.close)}</Button>
          </>
        }
      >
        <p>{say(words.whyGone, { many: say(registerOf(register).many) })}</p>
      </EmptyState>
      <section className="record-body">
        <h3>{say(words.history)}</h3>
        <HistoryPart register={register} id={id} record={undefined} />
      </section>
    </div>
  );
}

/** The grid asks for the focus when someone wants to go on here; opening alone does not take it. */
function useFocusOnRequest(panel: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const focus = () => {
      const name = panel.current?.querySelector<HTMLElement>('#record-name');
      (name ?? panel.current?.querySelector('button'))?.focus();
    };
    window.addEventListener('cartulary:focus-details', focus);
    return () => window.removeEventListener('cartulary:focus-details', focus);
  }, [panel]);
}

const partKey = 'cartulary.record-part';

function lastPart(): PanelPart {
  const stored = sessionStorage.getItem(partKey);
  return stored === 'verdicts' || stored === 'uses' || stored === 'history' ? stored : 'facts';
}

const words = {
  reading: text('Reading the record …', '正在读取记录……'),
  gone: text('This record is not there', '该记录不存在'),
  whyGone: text(
    'It is not in “{many}” any more: it was deleted, or the step that added it was undone. While that is the last step, it can be taken back here.',
    '“{many}”中已无该记录：可能已被删除，或新增该记录的步骤已被撤销。如为最近一步操作，可在此恢复。',
  ),
  undo: text('Undo: {action}', '撤销：{action}'),
  redo: text('Redo: {action}', '重做：{action}'),
  close: text('Close the details', '关闭详情'),
  history: text('What happened to it', '该记录的历史'),
};
