import type { Text } from '../../lib/index.ts';
import { text } from '../../lib/index.ts';
import type { PackProblem } from './packProblem.ts';

/** Gathers what does not fit, each said where it stands. */
export interface ProblemList {
  readonly problems: readonly PackProblem[];
  add(path: string, expected: Text, found: unknown, fix: Text): void;
}

/** An empty list of problems; a value found is shown shortened. */
export function createProblemList(): ProblemList {
  const problems: PackProblem[] = [];
  return {
    problems,
    add(path, expected, found, fix) {
      const shown = show(found);
      problems.push({ path, expected, found: shown, fix });
    },
  };
}

function show(value: unknown): Text {
  if (value === undefined) return text('nothing', '空缺');
  const written = JSON.stringify(value);
  const shown = (written.length > 60 ? `${written.slice(0, 57)}…` : written).toWellFormed();
  return text(shown, shown);
}

export const fixes = {
  remove: text('Remove this change, or correct its id.', '请删除该项调整，或更正其标识。'),
  weight: text('Enter a weight within these bounds.', '请填写该范围内的权重。'),
  words: text(
    'Write it in both languages, without curly brackets.',
    '请以两种语言填写，且不使用花括号。',
  ),
  plainWords: text('Write it, without curly brackets.', '请填写，且不使用花括号。'),
  reason: text('Say why this was changed.', '请说明调整理由。'),
} as const;
