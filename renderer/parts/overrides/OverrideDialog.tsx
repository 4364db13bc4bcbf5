import { Button, Group, Modal, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useCallback, useState } from 'react';
import { inLanguage, text } from '../../../shared/lib/index.ts';
import type { Override, RecordPointer } from '../../../shared/policy/index.ts';
import { outcomeWords } from '../../../shared/report/words.ts';
import { today } from '../../data/clock/now.ts';
import { setOverride } from '../../data/commands/setOverride.ts';
import { usePreferences } from '../../data/preferences/preferencesContext.ts';
import { readPackRules } from '../../data/queries/readPackRules.ts';
import { useSession } from '../../data/session/sessionContext.ts';
import type { Judge } from '../../data/verdicts/judge.ts';
import { useAsked } from '../../data/verdicts/judgeContext.ts';
import type { Overrulable } from '../../data/verdicts/overrideViews.ts';
import { notify } from '../../ui/feedback/notify.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { AwaitVerdicts } from '../AwaitVerdicts.tsx';
import { EvidenceField } from '../evidence/EvidenceField.tsx';
import { VerdictWord } from '../VerdictWord.tsx';
import { useLiftOverride } from './useLiftOverride.ts';
import '../parts.css';
import './overrides.css';

export interface OverrideDialogProps {
  /** Id of the criterion whose verdict is overruled. */
  readonly criterion: string;
  readonly record: RecordPointer;
  readonly onClose: () => void;
}

/** Overrules what a rule says of a record, confirms anew what was overruled, or lifts it. Rendered while open. */
export function OverrideDialog({ criterion, record, onClose }: OverrideDialogProps) {
  const { say } = useSpeech();
  const { register, id } = record;
  const ask = useCallback(
    (judge: Judge) => judge.view('overrulable', { criterion, record: { register, id } }),
    [criterion, register, id],
  );
  const found = useAsked(ask);
  return (
    <Modal
      opened
      onClose={onClose}
      size={640}
      title={say(words.title)}
      withCloseButton={false}
      // Escape belongs to what is open inside first; the library would close all at once.
      closeOnEscape={false}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <AwaitVerdicts>
        {() =>
          found === undefined ? (
            <p className="quiet" role="status">
              {say(words.reading)}
            </p>
          ) : found === null ? (
            <p role="alert">{say(words.notInUse)}</p>
          ) : (
            <OverrideForm key={`${criterion}/${id}`} found={found} onClose={onClose} />
          )
        }
      </AwaitVerdicts>
      {found === undefined || found === null ? (
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            {say(words.cancel)}
          </Button>
        </Group>
      ) : null}
    </Modal>
  );
}

type Overruled = Override['outcome'];

function OverrideForm({
  found,
  onClose,
}: {
  readonly found: Overrulable;
  readonly onClose: () => void;
}) {
  const { say, read, language } = useSpeech();
  const session = useSession();
  const { preferences } = usePreferences();
  const { verdict, record, ruled, basis, override, isStale } = found;
  const [outcome, setOutcome] = useState<Overruled>(
    override?.outcome ?? (ruled === 'met' ? 'not-met' : 'met'),
  );
  const [reason, setReason] = useState(inLanguage(override?.reason, language));
  const [by, setBy] = useState(preferences.actor || inLanguage(override?.by, language));
  const [on, setOn] = useState(today());
  const [evidence, setEvidence] = useState<readonly string[]>(override?.evidence ?? []);
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const lift = useLiftOverride();

  const save = async () => {
    if (reason.trim() === '') return setProblem(say(words.reasonMissing));
    if (by.trim() === '') return setProblem(say(words.byMissing));
    if (on === '') return setProblem(say(words.onMissing));
    setBusy(true);
    const pack = await readPackRules(session.database);
    if (pack === undefined) {
      setBusy(false);
      return setProblem(say(words.noPack));
    }
    // What is not touched keeps the language it was written in.
    const keep = (before: Override['reason'] | undefined, now: string) =>
      before !== undefined && inLanguage(before, language) === now ? before : now.trim();
    const result = await session.run(setOverride, {
      criterion: verdict.criterion,
      record: record.id,
      pack,
      override: {
        outcome,
        reason: keep(override?.reason, reason),
        by: keep(override?.by, by),
        on,
        basis,
        ...(evidence.length === 0 ? {} : { evidence }),
      },
    });
    setBusy(false);
    if (!result.ok) return setProblem(say(result.error.message));
    notify({ kind: 'done', message: say(words.done, { code: record.code }) });
    onClose();
  };

  return (
    <form
      className="override-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          void save();
        }
      }}
    >
      <p>
        <span className="code">{record.code}</span> {read(record.name)} · {say(verdict.title)}
      </p>
      <div className="override-ruled">
        <span className="quiet small">{say(words.ruled)}</span>
        <VerdictWord outcome={ruled} />
        {verdict.says === null ? null : <p>{say(verdict.says)}</p>}
      </div>
      {override === null ? null : (
        <p className={isStale ? 'override-stale' : 'quiet'}>
          {say(isStale ? words.stale : words.before, {
            by: read(override.by),
            on: override.on,
            outcome: say(outcomeWords[override.outcome]),
          })}
        </p>
      )}
      <div>
        <div className="evidence-label">{say(words.instead)}</div>
        <SegmentedControl
          aria-label={say(words.instead)}
          value={outcome}
          onChange={(value) => setOutcome(value as Overruled)} // one of the three offered below
          data={(['met', 'not-met', 'not-applicable'] as const).map((value) => ({
            value,
            label: say(outcomeWords[value]),
          }))}
        />
      </div>
      <Textarea
        label={say(words.reason)}
        description={say(words.reasonHelp)}
        data-autofocus
        required
        withAsterisk={false}
        maxLength={20_000}
        value={reason}
        onChange={(event) => {
          setReason(event.currentTarget.value);
          setProblem(undefined);
        }}
      />
      <EvidenceField chosen={evidence} onChange={setEvidence} />
      <div className="override-who">
        <TextInput
          label={say(words.by)}
          maxLength={200}
          value={by}
          onChange={(event) => setBy(event.currentTarget.value)}
        />
        <TextInput
          label={say(words.on)}
          type="date"
          max="9999-12-31"
          value={on}
          onChange={(event) => setOn(event.currentTarget.value)}
        />
      </div>
      <p className="quiet small">{say(words.willGoStale)}</p>
      {problem === undefined ? null : (
        <p role="alert" className="field-problem">
          {problem}
        </p>
      )}
      <Group justify="flex-end" gap="xs">
        {override === null ? null : (
          <Button
            variant="subtle"
            color="red"
            mr="auto"
            onClick={() =>
              void lift(verdict.criterion, record).then((isLifted) => isLifted && onClose())
            }
          >
            {say(words.lift)}
          </Button>
        )}
        <Button variant="default" onClick={onClose}>
          {say(words.cancel)}
        </Button>
        <Button type="submit" loading={isBusy}>
          {say(override === null ? words.overrule : words.confirm)}
        </Button>
      </Group>
    </form>
  );
}

const words = {
  title: text('Overrule a verdict', '人工认定'),
  reading: text('Reading the verdict …', '正在读取结论……'),
  notInUse: text(
    'This rule does not judge this record now: the record is archived or gone, or the policy pack has no such rule.',
    '该规则目前不判定该记录：记录已归档或已删除，或者规则包中没有该规则。',
  ),
  ruled: text('The rule says', '规则结论'),
  stale: text(
    'Overruled as “{outcome}” by {by} on {on}, but the facts have changed since, so the rule counts. Look at it again, then confirm it anew or lift it.',
    '{by}曾于{on}认定为“{outcome}”，此后事实已变化，以规则结论为准。请重新核查后确认或者撤销。',
  ),
  before: text('Overruled as “{outcome}” by {by} on {on}.', '{by}于{on}认定为“{outcome}”。'),
  instead: text('What counts instead', '认定结论'),
  reason: text('Reason', '理由'),
  reasonHelp: text(
    'What the rule cannot see, in words a second person can check. It stands in every report.',
    '说明规则无法反映的情况，应足以供他人核查；理由将载入所有报告。',
  ),
  by: text('By (role)', '认定人（岗位）'),
  on: text('On', '认定日期'),
  willGoStale: text(
    'If the facts beneath change, this stops counting and asks to be looked at again.',
    '所依据的事实发生变化的，本认定不再生效，需重新核查。',
  ),
  reasonMissing: text(
    'A reason is needed: without one nobody can check the override.',
    '请填写理由；没有理由的认定无法核查。',
  ),
  byMissing: text('Say who overrules, by role.', '请填写认定人（岗位）。'),
  onMissing: text('Say on which day, such as 2026-11-22.', '请填写认定日期，例如2026-11-22。'),
  noPack: text(
    'The policy pack of this workspace is not known, so nothing can be overruled. Choose a pack under “Policy pack”.',
    '无法识别本工作区的政策规则包，不能作出认定。请在“政策规则包”中选择规则包。',
  ),
  done: text('Overruled for {code}. Undo takes it back.', '已对 {code} 作出认定，可撤销。'),
  lift: text('Lift the override', '撤销认定'),
  cancel: text('Cancel', '取消'),
  overrule: text('Overrule', '作出认定'),
  confirm: text('Confirm anew', '重新确认'),
};
