import { Textarea } from '@mantine/core';
import { inLanguage, text } from '../../../../shared/lib/index.ts';
import type { AdjustedPack, AdjustmentKind } from '../../../../shared/policy/adjust/index.ts';
import { kindsOfChange } from '../../../../shared/policy/adjust/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { withReason } from './draft.ts';

const words = {
  weights: text('Why these weights', '调整权重的理由'),
  bands: text('Why these bands', '调整等级的理由'),
  settings: text('Why these readings', '调整默认设置的理由'),
  added: text('Why these commitments were added', '新增承诺的理由'),
  needed: text('Needed before the pack can be saved.', '保存前须填写。'),
};

interface ReasonFieldProps {
  readonly kind: AdjustmentKind;
  readonly draft: AdjustedPack;
  readonly onChange: (draft: AdjustedPack) => void;
}

/** The reason for one kind of change; asked for as soon as there is such a change. */
export function ReasonField({ kind, draft, onChange }: ReasonFieldProps) {
  const { say, language } = useSpeech();
  if (!kindsOfChange(draft).has(kind)) return null;
  const reason = draft.reasons[kind];
  return (
    <Textarea
      className="studio-reason"
      label={say(words[kind])}
      value={inLanguage(reason, language)}
      autosize
      minRows={2}
      error={reason === undefined ? say(words.needed) : undefined}
      onChange={(event) => onChange(withReason(draft, kind, event.currentTarget.value))}
    />
  );
}
