import { Button, Group, Textarea, TextInput } from '@mantine/core';
import { useEffect, useId, useState } from 'react';
import { inLanguage, text } from '../../../../../shared/lib/index.ts';
import type { Words } from '../../../../../shared/lib/index.ts';
import type { RecordIn } from '../../../../../shared/map/index.ts';
import type { Answer, AnswerValue } from '../../../../../shared/policy/index.ts';
import { isEvidenceInForce } from '../../../../../shared/scoring/workspaceAnswers.ts';
import { today } from '../../../../data/clock/now.ts';
import { answerQuestion } from '../../../../data/commands/answerQuestion.ts';
import { usePreferences } from '../../../../data/preferences/preferencesContext.ts';
import { readPackRules } from '../../../../data/queries/readPackRules.ts';
import { useRecords, useSession } from '../../../../data/session/sessionContext.ts';
import { EvidenceField } from '../../../../parts/evidence/EvidenceField.tsx';
import { notify } from '../../../../ui/feedback/notify.ts';
import { useSpeech } from '../../../../ui/language/languageContext.ts';
import type { AnswerEditorProps } from './AnswerEditor.tsx';
import { answerValues, answerWords } from './answerWords.ts';

interface AnswerFormProps extends AnswerEditorProps {
  /** Id of the record asked about. */
  readonly about: string | undefined;
  /** What is answered so far. */
  readonly answer: Answer | undefined;
}

interface Draft {
  readonly value: AnswerValue | undefined;
  readonly note: string;
  readonly by: string;
  readonly on: string;
  readonly validUntil: string;
  readonly evidence: readonly string[];
}

/** The answer, its note, who and when, until when, and what proves it. */
export function AnswerForm(props: AnswerFormProps) {
  const { question, answer, about, hasKeys = false, onAnswered } = props;
  const { say, language } = useSpeech();
  const session = useSession();
  const { preferences } = usePreferences();
  const groupName = useId();
  const start = (): Draft => ({
    value: answer?.value,
    note: inLanguage(answer?.note, language),
    by: preferences.actor || inLanguage(answer?.by, language),
    on: today(),
    // An answer given anew does not inherit an end that is past: it would be open again at once.
    validUntil:
      answer?.validUntil !== undefined && answer.validUntil >= today() ? answer.validUntil : '',
    evidence: answer?.evidence ?? [],
  });
  const [draft, setDraft] = useState(start);
  const stored = JSON.stringify(answer ?? null);
  const [shown, setShown] = useState(stored);
  if (stored !== shown) {
    // Undo, or another screen, changed what is stored: the form follows and keeps the focus.
    setShown(stored);
    setDraft(start());
  }
  const { value, note, by, on, validUntil, evidence } = draft;
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const isProven = useIsProven(evidence);
  const choose = (chosen: AnswerValue) => {
    set({ value: chosen });
    setProblem(undefined);
  };
  useAnswerKeys(hasKeys, choose);

  const store = async (next: Omit<Answer, 'question' | 'record'> | undefined) => {
    setBusy(true);
    const pack = await readPackRules(session.database);
    if (pack === undefined) {
      setBusy(false);
      return setProblem(say(words.noPack));
    }
    const result = await session.run(answerQuestion, {
      question: question.id,
      ...(about === undefined ? {} : { record: about }),
      answer: next,
      pack,
    });
    setBusy(false);
    if (!result.ok) return setProblem(say(result.error.message));
    if (onAnswered !== undefined) return onAnswered();
    notify({
      id: 'answer',
      kind: 'done',
      message: say(next === undefined ? words.takenBack : words.saved),
    });
  };
  const save = () => {
    if (value === undefined) return setProblem(say(words.valueMissing));
    void store({
      value,
      ...keepWords('note', answer?.note, note),
      ...keepWords('by', answer?.by, by),
      ...(on === '' ? {} : { on }),
      ...(validUntil === '' ? {} : { validUntil }),
      ...(evidence.length === 0 ? {} : { evidence }),
    });
  };
  /** What is not touched keeps the language it was written in. */
  const keepWords = <N extends 'note' | 'by'>(name: N, before: Words | undefined, now: string) => {
    if (now.trim() === '') return {};
    const isSame = before !== undefined && inLanguage(before, language) === now;
    return { [name]: isSame ? before : now.trim() } as { readonly [K in N]: Words };
  };
  const needsProof = question.needsEvidence && value !== 'no';

  return (
    <form
      className="answer-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          save();
        }
      }}
    >
      <fieldset className="answer-values">
        <legend className="evidence-label">{say(words.answer)}</legend>
        {answerValues.map((each, i) => (
          <label key={each} className={value === each ? 'answer-chosen' : undefined}>
            <input
              type="radio"
              name={groupName}
              value={each}
              checked={value === each}
              onChange={() => choose(each)}
            />
            {say(answerWords[each])}
            {hasKeys ? <kbd>{i + 1}</kbd> : null}
          </label>
        ))}
      </fieldset>
      <div aria-live="polite">
        {needsProof && value !== undefined && !isProven ? (
          <p className="answer-unproven">{say(words.countsOnly)}</p>
        ) : null}
      </div>
      <Textarea
        label={say(words.note)}
        maxLength={20_000}
        value={note}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
      <EvidenceField
        chosen={evidence}
        onChange={(chosen) => setDraft((before) => ({ ...before, evidence: chosen }))}
      />
      <div className="answer-who">
        <TextInput
          label={say(words.by)}
          maxLength={200}
          value={by}
          onChange={(event) => set({ by: event.currentTarget.value })}
        />
        <TextInput
          label={say(words.on)}
          type="date"
          max="9999-12-31"
          value={on}
          onChange={(event) => set({ on: event.currentTarget.value })}
        />
        <TextInput
          label={say(words.validUntil)}
          type="date"
          max="9999-12-31"
          value={validUntil}
          onChange={(event) => set({ validUntil: event.currentTarget.value })}
        />
      </div>
      <p className="quiet small">{say(words.validHelp)}</p>
      {problem === undefined ? null : (
        <p role="alert" className="field-problem">
          {problem}
        </p>
      )}
      <Group gap="xs">
        <Button type="submit" loading={isBusy}>
          {say(words.save)}
        </Button>
        {answer === undefined ? null : (
          <Button variant="subtle" disabled={isBusy} onClick={() => void store(undefined)}>
            {say(words.takeBack)}
          </Button>
        )}
      </Group>
    </form>
  );
}

/** Whether one of these pieces can be rested on today (SC-6). */
function useIsProven(evidence: readonly string[]): boolean {
  const records = useRecords('evidence') as readonly RecordIn<'evidence'>[] | undefined; // its register
  const chosen = new Set(evidence);
  return (records ?? []).some((one) => chosen.has(one.id) && isEvidenceInForce(one, today()));
}

/** The keys 1 to 4, unless something is being typed. */
function useAnswerKeys(hasKeys: boolean, choose: (value: AnswerValue) => void): void {
  useEffect(() => {
    if (!hasKeys) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || document.querySelector('[aria-modal="true"]') !== null) return;
      const value = answerValues[Number(event.key) - 1];
      if (value === undefined) return;
      event.preventDefault();
      choose(value);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return target.type !== 'radio' && target.type !== 'checkbox';
  return target.isContentEditable || target.matches('textarea, select, [role="grid"] *');
}

const words = {
  answer: text('Your answer', '您的答复'),
  countsOnly: text(
    'This counts only with dated evidence: until there is a piece that is in force, the verdict stays undetermined.',
    '该答复须有注明形成日期的有效证明材料才能计入；在此之前，结论仍为“无法判定”。',
  ),
  note: text('Note', '说明'),
  by: text('Answered by', '答复人'),
  on: text('On', '答复日期'),
  validUntil: text('Valid until', '有效期至'),
  validHelp: text(
    'After that day the question is open again. Leave it empty where the answer has no end.',
    '有效期届满后需重新答复；无期限的留空。',
  ),
  valueMissing: text('Choose one of the four answers first.', '请先选择四项答复之一。'),
  noPack: text(
    'The policy pack of this workspace is not known, so its questions cannot be answered. Choose a pack under “Policy pack”.',
    '无法识别本工作区的政策规则包，不能答复其问题。请在“政策规则包”中选择规则包。',
  ),
  save: text('Save the answer', '保存答复'),
  saved: text('Answer saved. Undo takes it back.', '答复已保存，可撤销。'),
  takeBack: text('Take the answer back', '撤回答复'),
  takenBack: text('Answer taken back: the question is open.', '答复已撤回，问题恢复为待答。'),
};
