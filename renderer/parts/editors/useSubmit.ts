import { useRef, useState } from 'react';
import type { CellProblem } from '../../../shared/exchange/cells/index.ts';
import { expectedIn } from '../../../shared/exchange/cells/index.ts';
import { text } from '../../../shared/lib/index.ts';
import { isSameValue } from './fieldText.ts';
import type { KindEditorProps, Move } from './editing.ts';

export interface Submit {
  readonly problem: CellProblem | undefined;
  readonly setProblem: (problem: CellProblem | undefined) => void;
  /** True while a commit is under way: losing the focus then means nothing. */
  readonly isBusy: () => boolean;
  /** Commits a value; resolves to whether it was taken. */
  readonly submit: (value: unknown, move: Move) => Promise<boolean>;
}

/** The commit shared by every editor: one at a time, required fields refused in words. */
export function useSubmit({ field, value, variant, onCommit }: KindEditorProps): Submit {
  const [problem, setProblem] = useState<CellProblem>();
  const busy = useRef(false);
  return {
    problem,
    setProblem,
    isBusy: () => busy.current,
    async submit(next, move) {
      if (busy.current) return false;
      if (next === undefined && field.required) {
        setProblem({ expected: expectedIn(field), found: words.nothing, fix: words.required });
        return false;
      }
      setProblem(undefined);
      // A grid moves on all the same; a form has nothing to do.
      if (variant === 'form' && isSameValue(next, value)) return true;
      busy.current = true;
      try {
        return await onCommit(next, move);
      } finally {
        busy.current = false;
      }
    },
  };
}

const words = {
  nothing: text('nothing', '空缺'),
  required: text(
    'It must be filled in: every record needs it.',
    '此项为必填项，每条记录均须填写。',
  ),
};
