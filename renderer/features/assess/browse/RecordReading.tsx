import { useCallback, useState } from 'react';
import { outcomeWords } from '../../../../shared/report/words.ts';
import { createActions } from '../../../data/commands/actions/createActions.ts';
import { useRecord, useSession } from '../../../data/session/sessionContext.ts';
import type { CriterionCard } from '../../../data/verdicts/assessViews.ts';
import type { Judge } from '../../../data/verdicts/judge.ts';
import { useAsked } from '../../../data/verdicts/judgeContext.ts';
import type { RecordVerdict } from '../../../data/verdicts/verdicts.ts';
import { goTo, useRoute } from '../../../navigation/useRoute.ts';
import { OverrideDialog } from '../../../parts/overrides/OverrideDialog.tsx';
import { RecordLink } from '../../../parts/RecordLink.tsx';
import { VerdictWord } from '../../../parts/VerdictWord.tsx';
import { notify } from '../../../ui/feedback/notify.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { words } from './words.ts';

interface RecordReadingProps {
  readonly card: CriterionCard;
  readonly record: string;
}

/** What the rule says of the record chosen, what is missing, and what one can do about it. */
export function RecordReading({ card, record }: RecordReadingProps) {
  const { say } = useSpeech();
  const { judges } = card;
  const ask = useCallback(
    async (judge: Judge) => {
      if (record === '') return null;
      const { verdicts } = await judge.verdictsOf(judges, record);
      return verdicts.find(({ criterion }) => criterion === card.id) ?? null;
    },
    [judges, record, card.id],
  );
  const verdict = useAsked(ask);
  return (
    <section className="browse-verdict" aria-live="polite">
      <h3>{say(words.record)}</h3>
      {record === '' ? (
        <p className="quiet">{say(words.chooseRecord)}</p>
      ) : verdict === undefined ? (
        <p className="quiet">{say(words.loading)}</p>
      ) : verdict === null ? (
        <p className="quiet">{say(words.gone)}</p>
      ) : (
        <>
          <Verdict card={card} record={record} verdict={verdict} />
          <VerdictActions
            card={card}
            record={record}
            isFinding={verdict.outcome !== 'met' && verdict.outcome !== 'not-applicable'}
          />
        </>
      )}
    </section>
  );
}

function Verdict({
  card,
  record,
  verdict,
}: RecordReadingProps & { readonly verdict: RecordVerdict }) {
  const { say, read } = useSpeech();
  const { outcome, says, fix, missing, problem, override, gain } = verdict;
  const named = useRecord(card.judges, record);
  const labels = [...new Set(missing.map(({ label }) => say(label)))];
  return (
    <>
      <p className="browse-verdict-line">
        <VerdictWord outcome={outcome} />
        {named === undefined || named === null ? null : (
          <RecordLink record={{ ...named, register: card.judges }} />
        )}
      </p>
      {says === null ? null : <p>{say(says)}</p>}
      {problem === undefined ? null : <p role="alert">{say(words.failed, { problem })}</p>}
      {override === undefined ? null : (
        <p>
          {say(words.override, {
            by: read(override.by),
            on: override.on,
            reason: read(override.reason),
            ruled: say(outcomeWords[override.ruled]),
          })}
        </p>
      )}
      {labels.length === 0 ? null : (
        <>
          <h4 className="browse-small-head">{say(words.missing)}</h4>
          <ul>
            {labels.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </>
      )}
      {fix === null ? null : (
        <>
          <h4 className="browse-small-head">{say(words.fix)}</h4>
          <p>{say(fix)}</p>
        </>
      )}
      {gain === null || gain < 0.05 ? null : (
        <p className="quiet small">{say(words.gain, { gain: gain.toFixed(1) })}</p>
      )}
    </>
  );
}

interface VerdictActionsProps extends RecordReadingProps {
  /** Whether there is something to be done about it. */
  readonly isFinding: boolean;
}

function VerdictActions({ card, record, isFinding }: VerdictActionsProps) {
  const { say } = useSpeech();
  const route = useRoute();
  const session = useSession();
  const [isOverruling, setOverruling] = useState(false);
  if (route.at !== 'workspace') return null;
  const pointer = { register: card.judges, id: record };
  const makeAction = async () => {
    const [commitment] = card.commitments;
    const result = await session.run(createActions, {
      findings: [
        {
          criterion: card.id,
          record: pointer,
          ...(commitment === undefined ? {} : { commitment: commitment.id }),
        },
      ],
    });
    if (!result.ok) {
      notify({ kind: 'problem', message: say(result.error.message) });
      return;
    }
    const [made] = result.value.created;
    notify({
      id: 'assess-action',
      kind: 'done',
      message:
        made === undefined ? say(words.hasAction) : say(words.actionMade, { code: made.code }),
    });
  };
  return (
    <p className="browse-actions">
      <button type="button" onClick={() => goTo({ ...route, record: pointer })}>
        {say(words.open)}
      </button>
      <button type="button" onClick={() => setOverruling(true)}>
        {say(words.overrule)}
      </button>
      <button type="button" onClick={() => goTo({ ...route, part: `fixes:${card.id}:${record}` })}>
        {say(words.whatIf)}
      </button>
      {isFinding ? (
        <button type="button" onClick={() => void makeAction()}>
          {say(words.makeAction)}
        </button>
      ) : null}
      {isOverruling ? (
        <OverrideDialog criterion={card.id} record={pointer} onClose={() => setOverruling(false)} />
      ) : null}
    </p>
  );
}
