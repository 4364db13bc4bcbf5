import type { Answer, Override } from '../policy/index.ts';
import type { Row } from './rows.ts';

// Ids hold no slash, so that these keys cannot be mistaken for one another.

export function answerKey(question: string, record: string | undefined): string {
  return record === undefined ? question : `${question}/${record}`;
}

export function overrideKey(criterion: string, record: string): string {
  return `${criterion}/${record}`;
}

export function answerRow(answer: Answer): Row {
  return { ...answer, id: answerKey(answer.question, answer.record) };
}

export function overrideRow(override: Override): Row {
  return { ...override, id: overrideKey(override.criterion, override.record) };
}

/** The answer a row was made from. */
export function toAnswer({ id: _key, ...answer }: Row): Answer {
  return answer as unknown as Answer; // made by answerRow
}

/** The override a row was made from. */
export function toOverride({ id: _key, ...override }: Row): Override {
  return override as unknown as Override; // made by overrideRow
}
