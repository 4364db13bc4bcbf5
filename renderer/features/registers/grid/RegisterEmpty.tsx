import { Button } from '@mantine/core';
import { registerOf } from '../../../../shared/map/index.ts';
import type { RegisterId } from '../../../../shared/map/index.ts';
import type { Judge } from '../../../data/verdicts/judge.ts';
import { useAsked, useVerdictState } from '../../../data/verdicts/judgeContext.ts';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { gridWords as words } from './gridWords.ts';
import { ImportButton } from './parts/Toolbar.tsx';

interface RegisterEmptyProps {
  readonly register: RegisterId;
  readonly onNew: () => void;
}

/** A register without records: what belongs here, what for, and the first step. */
export function RegisterEmpty({ register, onNew }: RegisterEmptyProps) {
  const { say, read } = useSpeech();
  const { many, help } = registerOf(register);
  const principles = usePrinciplesServed(register);
  return (
    <EmptyState
      title={say(words.emptyTitle, { many: read(many) })}
      actions={
        <>
          <Button onClick={onNew}>{say(words.newFirst)}</Button>
          <ImportButton />
        </>
      }
    >
      <p>{read(help)}</p>
      {principles.length === 0 ? null : (
        <p>{say(words.serves, { principles: principles.join(say(separator)) })}</p>
      )}
    </EmptyState>
  );
}

const separator = { en: ', ', 'zh-CN': '、' };

const askCommitments = (judge: Judge) => judge.commitments();

/** The principles whose rules judge records of the register; none until the judge has said. */
function usePrinciplesServed(register: RegisterId): readonly string[] {
  const { read } = useSpeech();
  const state = useVerdictState();
  const commitments = useAsked(askCommitments);
  if (commitments === undefined || (state.kind !== 'current' && state.kind !== 'stale')) return [];
  const served = new Set(
    commitments
      .filter(({ criteria }) => criteria.some(({ judges }) => judges === register))
      .map(({ principle }) => principle),
  );
  return state.scores.principles
    .filter(({ id }) => served.has(id))
    .map(({ code, title }) => `${code} ${read(title)}`);
}
