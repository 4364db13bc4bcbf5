import { Button, Group, Modal } from '@mantine/core';
import { useSpeech } from '../../../../ui/language/languageContext.ts';
import { gridWords as words } from '../gridWords.ts';
import type { PastePlan } from '../model/planPaste.ts';

interface PasteDialogProps {
  readonly plan: PastePlan;
  readonly onPaste: () => void;
  readonly onClose: () => void;
}

/** So many rejected cells are listed; a table of thousands would help nobody. */
const mostListed = 200;

/** What of a paste cannot be taken, cell by cell, with the reason; nothing has been changed yet. */
export function PasteDialog({ plan, onPaste, onClose }: PasteDialogProps) {
  const { say, read } = useSpeech();
  const { rejected, accepted } = plan;
  const more = rejected.length - mostListed;
  return (
    <Modal opened onClose={onClose} withCloseButton={false} size="xl" title={say(words.pasteTitle)}>
      <p>{say(words.pasteLead, { rejected: rejected.length, accepted })}</p>
      <div className="grid-rejected" role="region" aria-label={say(words.pasteTitle)} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(words.pasteLine)}</th>
              <th scope="col">{say(words.pasteColumn)}</th>
              <th scope="col">{say(words.pasteFound)}</th>
              <th scope="col">{say(words.pasteExpected)}</th>
              <th scope="col">{say(words.pasteFix)}</th>
            </tr>
          </thead>
          <tbody>
            {rejected.slice(0, mostListed).map(({ line, code, column, problem }, i) => (
              // The list never changes while it is shown.
              <tr key={i}>
                <td className="code">
                  {line} · {code ?? say(words.pasteNew)}
                </td>
                <td>{read(column)}</td>
                <td>{read(problem.found)}</td>
                <td>{read(problem.expected)}</td>
                <td>{read(problem.fix)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 ? <p className="quiet small">{say(words.pasteMore, { more })}</p> : null}
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" onClick={onClose} data-autofocus>
          {say(words.cancel)}
        </Button>
        <Button disabled={accepted === 0} onClick={onPaste}>
          {say(words.pasteRest)}
        </Button>
      </Group>
    </Modal>
  );
}
