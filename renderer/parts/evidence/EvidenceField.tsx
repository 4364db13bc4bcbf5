import { Button } from '@mantine/core';
import type { DragEvent } from 'react';
import { useId, useRef, useState } from 'react';
import { columnsOf } from '../../../shared/exchange/cells/index.ts';
import { text } from '../../../shared/lib/index.ts';
import type { RecordIn } from '../../../shared/map/index.ts';
import { today } from '../../data/clock/now.ts';
import { useRecords } from '../../data/session/sessionContext.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { FieldEditor } from '../editors/FieldEditor.tsx';
import { EvidenceDialog } from './EvidenceDialog.tsx';
import { evidenceState, evidenceStateWords } from './evidenceState.ts';
import { NewEvidenceForm } from './NewEvidenceForm.tsx';
import './evidence.css';

interface EvidenceFieldProps {
  /** Ids of evidence records. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

type Adding = { readonly file?: File };

// Any field that points at evidence: the picker asks it for the register alone.
const column = columnsOf('measures').find(({ key }) => key === 'evidence');

/** What proves a statement: pieces there are, found by typing; a file dropped or chosen; a reference. */
export function EvidenceField({ chosen, onChange }: EvidenceFieldProps) {
  const { say } = useSpeech();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [adding, setAdding] = useState<Adding>();
  const [isOver, setIsOver] = useState(false);
  const [shown, setShown] = useState<string>();
  const records = useRecords('evidence') as readonly RecordIn<'evidence'>[] | undefined; // its register
  const add = (ids: readonly string[]) => onChange([...new Set([...chosen, ...ids])]);
  const drag = {
    onDragOver(event: DragEvent) {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      setIsOver(true);
    },
    onDragLeave: () => setIsOver(false),
    onDrop(event: DragEvent) {
      const [file] = event.dataTransfer.files;
      setIsOver(false);
      if (file === undefined) return;
      event.preventDefault();
      setAdding({ file });
    },
  };
  return (
    <div
      className={`evidence-field${isOver ? ' evidence-over' : ''}`}
      role="group"
      aria-labelledby={id}
      onKeyDown={(event) => {
        // Pressed in the dialog shown over this: it is closed by that, and nothing else is.
        const { currentTarget, target } = event;
        if (event.key === 'Escape' && target instanceof Node && !currentTarget.contains(target)) {
          event.stopPropagation();
        }
      }}
      {...drag}
    >
      <div className="evidence-label" id={id}>
        {say(words.evidence)}
      </div>
      {chosen.length === 0 ? null : (
        <ul className="evidence-chosen">
          {chosen.map((each) => (
            <ChosenEvidence
              key={each}
              id={each}
              evidence={records?.find((record) => record.id === each)}
              isReading={records === undefined}
              onShow={() => setShown(each)}
              onRemove={() => onChange(chosen.filter((other) => other !== each))}
            />
          ))}
        </ul>
      )}
      <div className="quiet small" aria-hidden>
        {say(words.pick)}
      </div>
      {column === undefined ? null : (
        <FieldEditor
          column={column}
          value={undefined}
          variant="form"
          label={say(words.pick)}
          hasEmpties={false}
          onCommit={(value) => {
            if (Array.isArray(value)) add(value.map(String));
            return Promise.resolve(true);
          }}
          onCancel={() => undefined}
        />
      )}
      <div className="evidence-buttons">
        <Button variant="default" onClick={() => input.current?.click()}>
          {say(words.attach)}
        </Button>
        <Button variant="default" onClick={() => setAdding({})}>
          {say(words.refer)}
        </Button>
        <span className="quiet small">{say(isOver ? words.letGo : words.drop)}</span>
        <input
          ref={input}
          type="file"
          hidden
          aria-hidden
          tabIndex={-1}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (file !== undefined) setAdding({ file });
          }}
        />
      </div>
      {adding === undefined ? null : (
        <NewEvidenceForm
          key={adding.file?.name ?? ''}
          {...adding}
          onDone={(made) => {
            setAdding(undefined);
            add([made]);
          }}
          onCancel={() => setAdding(undefined)}
        />
      )}
      {shown === undefined ? null : (
        <EvidenceDialog evidence={shown} onClose={() => setShown(undefined)} />
      )}
    </div>
  );
}

interface ChosenEvidenceProps {
  readonly id: string;
  readonly evidence: RecordIn<'evidence'> | undefined;
  readonly isReading: boolean;
  readonly onShow: () => void;
  readonly onRemove: () => void;
}

function ChosenEvidence({ id, evidence, isReading, onShow, onRemove }: ChosenEvidenceProps) {
  const { say, read } = useSpeech();
  const state = evidence === undefined ? undefined : evidenceState(evidence, today());
  const label = evidence === undefined ? id : `${evidence.code} ${read(evidence.name)}`;
  return (
    <li>
      <button type="button" className="link evidence-name" onClick={onShow}>
        {isReading ? say(words.reading) : label}
      </button>
      <span className={state === 'in-force' ? 'quiet small' : 'evidence-warning small'}>
        {evidence === undefined || state === undefined
          ? isReading
            ? ''
            : say(words.gone)
          : state === 'in-force'
            ? say(words.datedOn, { day: evidence.dated ?? '' })
            : say(evidenceStateWords[state])}
      </span>
      <button
        type="button"
        className="field-button"
        aria-label={say(words.remove, { label })}
        onClick={onRemove}
      >
        ×
      </button>
    </li>
  );
}

const words = {
  evidence: text('Evidence', '证明材料'),
  pick: text(
    'Add evidence that is there: type its code or name',
    '输入编号或名称，引用已有证明材料',
  ),
  attach: text('Attach a file …', '添加文件……'),
  refer: text('Add by reference …', '以引用方式登记……'),
  drop: text('or drop a file here', '或将文件拖放至此'),
  letGo: text('Let go to attach the file', '松开即添加该文件'),
  reading: text('Reading …', '正在读取……'),
  gone: text('No longer there', '已不存在'),
  datedOn: text('dated {day}', '形成于{day}'),
  remove: text('Remove {label}', '移除{label}'),
};
