import { memo } from 'react';
import type { AnyRecord } from '../../../../shared/map/index.ts';
import { severityWords } from '../../../../shared/report/words.ts';
import type { ActionRow } from '../../../data/verdicts/actionViews.ts';
import { RecordLink } from '../../../parts/RecordLink.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { ActionAbout } from '../ActionAbout.tsx';
import { statusWords } from '../actionWords.ts';
import { severityOf } from '../filterActions.ts';
import { StatusChoice } from '../StatusChoice.tsx';
import type { MoveAction } from '../useMoveAction.ts';
import { EditableCell } from './EditableCell.tsx';

interface ListRowProps {
  readonly row: ActionRow;
  /** Undefined for the moment between its removal and the next answer. */
  readonly record: AnyRecord | undefined;
  readonly move: MoveAction;
}

export const ListRow = memo(function ListRow({ row, record, move }: ListRowProps) {
  const { say, read } = useSpeech();
  const severity = severityOf(row);
  const gain = row.about.verdict?.gain ?? 0;
  const stated = record?.['status'];
  if (record === undefined) return null;
  return (
    <tr data-action={row.record.id} data-status={row.status}>
      <td>
        <RecordLink record={row.record} isShort />
      </td>
      <td className="actions-name">
        <span>{read(row.record.name)}</span>
        <ActionAbout about={row.about} />
      </td>
      <td>
        <StatusChoice row={row} stated={stated} move={move} />
        {row.status === stated ? null : (
          <span className="actions-derived small">{say(statusWords[row.status])}</span>
        )}
      </td>
      <EditableCell record={record} field="owner" />
      <EditableCell record={record} field="due" isMarked={row.isOverdue} />
      <td>{severity === null ? '' : say(severityWords[severity])}</td>
      <td className="number">{gain < 0.05 ? '' : gain.toFixed(1)}</td>
      <EditableCell record={record} field="effort" />
      <EditableCell record={record} field="cost" />
    </tr>
  );
});
