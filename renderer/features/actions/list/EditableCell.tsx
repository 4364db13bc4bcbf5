import { useEffect, useRef, useState } from 'react';
import { columnsOf, showCell } from '../../../../shared/exchange/cells/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import type { AnyRecord } from '../../../../shared/map/index.ts';
import { updateFields } from '../../../data/commands/updateFields.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import type { Move } from '../../../parts/editors/editing.ts';
import { FieldEditor } from '../../../parts/editors/FieldEditor.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';

const words = {
  unknown: text('not known', '未填写'),
  overdue: text('overdue', '已逾期'),
  name: text('{field} of {code}: {value}', '{code}的{field}：{value}'),
};

const columns = new Map(columnsOf('actions').map((column) => [column.key, column]));

const classOf = {
  owner: undefined,
  due: 'actions-day',
  effort: 'number',
  cost: 'number',
} as const;

interface EditableCellProps {
  readonly record: AnyRecord;
  readonly field: 'owner' | 'due' | 'effort' | 'cost';
  /** Past its day. */
  readonly isMarked?: boolean;
}

/** A value that turns into its field when pressed. */
export function EditableCell({ record, field, isMarked = false }: EditableCellProps) {
  const { say, language } = useSpeech();
  const session = useSession();
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<string>();
  const button = useRef<HTMLButtonElement>(null);
  const cell = useRef<HTMLTableCellElement>(null);
  /** Where the focus goes once the field is closed; undefined where it is somewhere else already. */
  const after = useRef<Move>(undefined);
  useEffect(() => {
    const move = after.current;
    if (isOpen || move === undefined) return;
    after.current = undefined;
    placeAfter(button.current, move)?.focus();
  }, [isOpen]);
  const column = columns.get(field);
  if (column?.field === undefined) return null;
  const value = record[field];
  const shown = showCell(column.field, value, language, () => undefined);
  const className = classOf[field];
  const label = say(column.label);
  const close = (move: Move | undefined) => {
    after.current = move;
    setProblem(undefined);
    setOpen(false);
  };
  if (isOpen) {
    return (
      <td className={className} ref={cell}>
        <FieldEditor
          column={column}
          value={value}
          variant="cell"
          autoFocus
          label={`${label}, ${record.code}`}
          // Left for another place, or given up on the spot.
          onCancel={() => close(holdsFocus(cell.current) ? 'stay' : undefined)}
          onCommit={async (next, move) => {
            if (next !== value) {
              const { id } = record;
              const fields = { [field]: next };
              const result = await session.run(updateFields, { register: 'actions', id, fields });
              if (!result.ok) {
                setProblem(say(result.error.message));
                return false;
              }
            }
            close(holdsFocus(cell.current) ? move : undefined);
            return true;
          }}
        />
        {problem === undefined ? null : (
          <p className="actions-problem small" role="alert">
            {problem}
          </p>
        )}
      </td>
    );
  }
  const written = shown === '' ? say(words.unknown) : shown;
  const said = isMarked ? `${written} ${say(words.overdue)}` : written;
  return (
    <td className={className}>
      <button
        ref={button}
        type="button"
        className={`actions-cell${shown === '' ? ' quiet' : ''}${isMarked ? ' actions-overdue' : ''}`}
        aria-label={say(words.name, { field: label, code: record.code, value: said })}
        onClick={() => setOpen(true)}
      >
        {said}
      </button>
    </td>
  );
}

function holdsFocus(cell: HTMLElement | null): boolean {
  return cell?.contains(document.activeElement) === true;
}

function placeAfter(from: HTMLElement | null, move: Move): HTMLElement | null {
  if (from === null) return null;
  const table = from.closest('table');
  const all = [...(table?.querySelectorAll<HTMLElement>('.actions-cell') ?? [])];
  const at = all.indexOf(from);
  const perRow = from.closest('tr')?.querySelectorAll('.actions-cell').length ?? 1;
  const step = { stay: 0, down: perRow, next: 1, previous: -1 }[move];
  return all[at + step] ?? from;
}
