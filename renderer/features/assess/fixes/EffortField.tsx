import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import { updateFields } from '../../../data/commands/updateFields.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import type { FixLine } from '../../../data/verdicts/fixViews.ts';
import { notify } from '../../../ui/feedback/notify.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';

const words = {
  label: text('Effort for {code} in person-days', '{code}的工作量（人日）'),
  wrong: text(
    'Effort is a number of person-days from 0 to 9,999, such as 0.5 or 3; “{found}” is none. The old value stands.',
    '工作量应为0至9999之间的人日数，例如0.5或3；“{found}”无法识别，仍保留原值。',
  ),
  whole: text(
    'The effort of an action is kept in whole person-days; “{found}” is none. The old value stands.',
    '整改事项的工作量以整数人日登记；“{found}”不是整数，仍保留原值。',
  ),
};

interface EffortFieldProps {
  readonly line: FixLine;
  /** Keeps the estimate in the view, where no action holds it. */
  readonly keep: (days: number | undefined) => void;
}

/** The user's estimate of a fix; that of its action, where there is one. */
export function EffortField({ line, keep }: EffortFieldProps) {
  const { say } = useSpeech();
  const session = useSession();
  const [written, setWritten] = useState<string>();
  const { action, effort, code } = line;
  const problem = (found: string, message: typeof words.wrong) =>
    notify({ id: 'fix-effort', kind: 'problem', message: say(message, { found }) });
  const commit = async () => {
    if (written === undefined) return;
    setWritten(undefined);
    const found = written.trim().normalize('NFKC');
    if (found === '' || Number(found) === effort) return;
    const days = /^\d{1,4}(\.\d+)?$/.test(found) ? Number(found) : Number.NaN;
    if (Number.isNaN(days)) problem(written, words.wrong);
    else if (action === null) keep(days);
    else if (!Number.isInteger(days)) problem(written, words.whole);
    else {
      const done = await session.run(updateFields, {
        register: 'actions',
        id: action.id,
        fields: { effort: days },
      });
      if (done.ok) keep(undefined);
      else notify({ kind: 'problem', message: say(done.error.message) });
    }
  };
  return (
    <TextInput
      className="fix-effort"
      size="xs"
      inputMode="decimal"
      aria-label={say(words.label, { code })}
      value={written ?? String(effort)}
      onChange={(event) => setWritten(event.currentTarget.value)}
      onBlur={() => void commit()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void commit();
        if (event.key === 'Escape') setWritten(undefined);
      }}
    />
  );
}
