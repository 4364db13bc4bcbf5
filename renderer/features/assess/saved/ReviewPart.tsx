import { Button } from '@mantine/core';
import { useState } from 'react';
import type { SavedAssessment } from '../../../../shared/assessment/index.ts';
import { deleteDraft } from '../../../data/commands/assessments/deleteDraft.ts';
import { reviewAssessment } from '../../../data/commands/assessments/reviewAssessment.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import { goTo } from '../../../navigation/useRoute.ts';
import { ConfirmDialog } from '../../../ui/feedback/ConfirmDialog.tsx';
import { notify } from '../../../ui/feedback/notify.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import type { SavedOutline } from '../../../workers/savedWork.ts';
import { SignDialog } from './SignDialog.tsx';
import { stateWords, words } from './savedWords.ts';

interface ReviewPartProps {
  readonly row: SavedAssessment;
  readonly outline: SavedOutline | undefined;
  /** It was checked and is as it was sealed. */
  readonly isSound: boolean;
}

/** Where the review stands, who signed, and the next step. */
export function ReviewPart({ row, outline, isSound }: ReviewPartProps) {
  const { say, moment } = useSpeech();
  const { steps, signatures } = row;
  return (
    <section className="screen-section">
      <h2>{say(words.review)}</h2>
      {steps.length === 0 ? (
        <p className="quiet">{say(words.noSteps)}</p>
      ) : (
        <ol className="saved-steps" aria-label={say(words.steps)}>
          {steps.map(({ state, by, at }, i) => (
            <li key={`${i} ${at}`}>
              {say(stateWords[state])}{' '}
              <span className="quiet">{say(words.byAt, { by, at: moment(at) })}</span>
            </li>
          ))}
        </ol>
      )}
      {signatures.length === 0 ? null : (
        <>
          <h3>{say(words.signatures)}</h3>
          <ul className="saved-signatures">
            {signatures.map(({ by, role, at, of }) => (
              <li key={of}>
                <span className="saved-stamp" aria-hidden="true">
                  {say(words.sealed)}
                </span>{' '}
                {say(words.signedLine, { by, role, at: moment(at) })}{' '}
                <span className="saved-digest quiet">{of.slice(0, 8).toUpperCase()}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Steps row={row} outline={outline} isSound={isSound} />
    </section>
  );
}

function Steps({ row, outline, isSound }: ReviewPartProps) {
  const { say } = useSpeech();
  const session = useSession();
  const [dialog, setDialog] = useState<'sign' | 'remove'>();
  const { id, code, state } = row;
  const move = async (to: 'draft' | 'in-review') => {
    const moved = await session.run(reviewAssessment, { id, state: to });
    if (!moved.ok) notify({ kind: 'problem', message: say(moved.error.message) });
  };
  const remove = async () => {
    const removed = await session.run(deleteDraft, { id });
    setDialog(undefined);
    if (!removed.ok) {
      notify({ kind: 'problem', message: say(removed.error.message) });
      return;
    }
    notify({ kind: 'done', message: say(words.removed, { code }) });
    goTo({ at: 'workspace', workspace: session.id, place: 'assess', part: 'saved' }, 'replace');
  };
  const canSign = isSound && outline !== undefined;
  return (
    <div className="saved-buttons">
      {state === 'draft' ? (
        <>
          <Button disabled={!isSound} onClick={() => void move('in-review')}>
            {say(words.toReview)}
          </Button>
          <Button variant="default" onClick={() => setDialog('remove')}>
            {say(words.remove)}
          </Button>
        </>
      ) : null}
      {state === 'in-review' ? (
        <>
          <Button disabled={!canSign} onClick={() => setDialog('sign')}>
            {say(words.sign)}
          </Button>
          <Button variant="default" onClick={() => void move('draft')}>
            {say(words.toDraft)}
          </Button>
        </>
      ) : null}
      {state === 'signed' ? (
        <Button variant="default" disabled={!canSign} onClick={() => setDialog('sign')}>
          {say(words.signToo)}
        </Button>
      ) : null}
      {dialog === 'sign' && outline !== undefined ? (
        <SignDialog row={row} outline={outline} close={() => setDialog(undefined)} />
      ) : null}
      {dialog === 'remove' ? (
        <ConfirmDialog
          title={say(words.removeTitle, { code })}
          confirm={say(words.removeDo)}
          cancel={say(words.cancel)}
          isDangerous
          onConfirm={() => void remove()}
          onClose={() => setDialog(undefined)}
        >
          <p>{say(words.removeWhy)}</p>
        </ConfirmDialog>
      ) : null}
    </div>
  );
}
