import { Button } from '@mantine/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import type { WhatIf } from '../../../../shared/views/index.ts';
import { updateFields } from '../../../data/commands/updateFields.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import type { Judge } from '../../../data/verdicts/judge.ts';
import { useAsked } from '../../../data/verdicts/judgeContext.ts';
import type { DeskCard } from '../../../data/verdicts/views.ts';
import { notify } from '../../../ui/feedback/notify.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import type { ChangeForm } from './readChange.ts';
import { hasUnwritable, isChange, noChange, readChange } from './readChange.ts';
import { WhatIfForm } from './WhatIfForm.tsx';
import { WhatIfResult } from './WhatIfResult.tsx';

const words = {
  title: text('What if …', '假设分析'),
  lead: text(
    'Change a fact and see what the rules would ask. Nothing is written until you apply it.',
    '更改一项事实，查看规则的相应要求。应用之前不会写入任何内容。',
  ),
  apply: text('Apply to the record', '应用至记录'),
  reset: text('Reset', '重置'),
  working: text('Working it out …', '正在计算……'),
  partly: text(
    'Sensitivity and the day are not fields of the flow: they are not applied.',
    '敏感性与判定日期并非流转记录的字段，不会写入。',
  ),
  applied: text('Applied to {code}. Undo takes it back.', '已应用至{code}，可撤销。'),
};

/** Long enough for a number to be typed, short enough to follow the eye. */
const pauseMs = 250;

interface WhatIfPartProps {
  readonly card: DeskCard;
  readonly asOf: string;
}

/** Plays with the facts of one export on a copy of the map. */
export function WhatIfPart({ card, asOf }: WhatIfPartProps) {
  const { say } = useSpeech();
  const session = useSession();
  const { flow } = card.entry;
  const [form, setForm] = useState<ChangeForm>(noChange);
  const [settled, setSettled] = useState<ChangeForm>(noChange);
  const [isBusy, setBusy] = useState(false);
  const panel = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(form), pauseMs);
    return () => clearTimeout(timer);
  }, [form]);
  const reading = useMemo(() => readChange(form), [form]);
  const asked = useMemo(() => {
    const read = readChange(settled);
    return read.ok && isChange(read.value) ? read.value : undefined;
  }, [settled]);
  const found = useAsked(
    useCallback(
      (judge: Judge): Promise<WhatIf | null> =>
        asked === undefined
          ? Promise.resolve(null)
          : judge.view('what-if', { flow: flow.id, change: asked }),
      [asked, flow.id],
    ),
  );
  const hasChange = !reading.ok || isChange(reading.value);
  const isPending = hasChange && reading.ok && (form !== settled || found === undefined);
  const canApply =
    reading.ok && !isPending && found !== null && found !== undefined
      ? Object.keys(found.fields).length > 0
      : false;
  const apply = async () => {
    if (found === null || found === undefined) return;
    setBusy(true);
    const result = await session.run(updateFields, {
      register: 'flows',
      id: flow.id,
      fields: found.fields,
    });
    setBusy(false);
    if (!result.ok) {
      notify({ id: 'what-if', kind: 'problem', message: say(result.error.message) });
      return;
    }
    notify({ id: 'what-if', kind: 'done', message: say(words.applied, { code: flow.code }) });
    setForm(noChange);
    panel.current?.querySelector('input')?.focus();
  };
  return (
    <details
      ref={panel}
      className="what-if"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <h3>{say(words.title)}</h3>
      </summary>
      {isOpen ? (
        <>
          <p className="quiet small">{say(words.lead)}</p>
          <WhatIfForm
            card={card}
            asOf={asOf}
            form={form}
            problem={reading.ok ? undefined : reading.error}
            onChange={setForm}
          />
          <div role="status" className="what-if-result" data-pending={isPending}>
            {isPending && (found === null || found === undefined) ? (
              <p className="quiet">{say(words.working)}</p>
            ) : null}
            {!hasChange || found === null || found === undefined ? null : (
              <WhatIfResult found={found} />
            )}
          </div>
          {reading.ok && hasUnwritable(reading.value) ? (
            <p className="quiet small">{say(words.partly)}</p>
          ) : null}
          <div className="what-if-actions">
            <Button
              variant="default"
              disabled={!canApply}
              loading={isBusy}
              onClick={() => void apply()}
            >
              {say(words.apply)}
            </Button>
            <Button variant="subtle" disabled={!hasChange} onClick={() => setForm(noChange)}>
              {say(words.reset)}
            </Button>
          </div>
        </>
      ) : null}
    </details>
  );
}
