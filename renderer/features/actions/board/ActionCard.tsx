import { memo } from 'react';
import type { KeyboardEvent } from 'react';
import { severityWords } from '../../../../shared/report/words.ts';
import type { ActionRow } from '../../../data/verdicts/actionViews.ts';
import { RecordLink } from '../../../parts/RecordLink.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { ActionAbout } from '../ActionAbout.tsx';
import { words } from '../actionWords.ts';
import { DueWord } from '../DueWord.tsx';
import { ownerOf, severityOf } from '../filterActions.ts';
import { StatusChoice } from '../StatusChoice.tsx';
import type { MoveAction } from '../useMoveAction.ts';

interface ActionCardProps {
  readonly row: ActionRow;
  readonly stated: unknown;
  readonly move: MoveAction;
  readonly onKeyDown: (event: KeyboardEvent, row: ActionRow) => void;
  readonly onDrag: (id: string | undefined) => void;
}

/** One action on the board: opens in the details panel, leads to its finding, is moved. */
export const ActionCard = memo(function ActionCard(props: ActionCardProps) {
  const { row, stated, move, onKeyDown, onDrag } = props;
  const { say, read } = useSpeech();
  const { record, status, about } = row;
  const owner = ownerOf(row, read);
  const severity = severityOf(row);
  const gain = about.verdict?.gain ?? 0;
  return (
    // Keys and dragging are shortcuts of the field within, which does the same.
    <li
      className="actions-card"
      data-action={record.id}
      data-status={status}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', record.code);
        onDrag(record.id);
      }}
      onDragEnd={() => onDrag(undefined)}
      onKeyDown={(event) => onKeyDown(event, row)}
    >
      <p className="actions-title">
        <RecordLink record={record} />
      </p>
      <p className="small quiet actions-side">
        <DueWord row={row} />
        <span>{owner === '' ? say(words.noOwner) : owner}</span>
        {severity === null ? null : <span>{say(severityWords[severity])}</span>}
        {gain < 0.05 ? null : <span>{say(words.gain, { gain: gain.toFixed(1) })}</span>}
      </p>
      <ActionAbout about={about} />
      {status === 'reopened' ? <p className="small">{say(words.reopenedNote)}</p> : null}
      {status === 'closed-by-finding' ? (
        <p className="small">
          {say(words.unconfirmed)}{' '}
          <button type="button" className="link" onClick={() => move(row, 'done')}>
            {say(words.confirm)}
          </button>
        </p>
      ) : null}
      <StatusChoice row={row} stated={stated} move={move} />
    </li>
  );
});
