import type { PackRules } from '../../../shared/exchange/index.ts';
import { answerKey, answerRow, changeOf } from '../../../shared/history/index.ts';
import type { Result } from '../../../shared/lib/index.ts';
import { text } from '../../../shared/lib/index.ts';
import { registerIds } from '../../../shared/map/index.ts';
import type { Answer } from '../../../shared/policy/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import { checkStatement } from '../checks/checkStatement.ts';
import type { Stamp } from '../history/transact.ts';
import { transact } from '../history/transact.ts';
import type { Refusal } from '../refusal.ts';

export interface Answering {
  readonly question: string;
  /** Absent for a question about the whole organisation. */
  readonly record?: string;
  /** Undefined takes the answer back: the question is open again. */
  readonly answer: Omit<Answer, 'question' | 'record'> | undefined;
  /** The rules of the workspace's pack: which questions there are. */
  readonly pack: PackRules;
}

/** Records what a person states in reply to a question, in place of an earlier answer. */
export function answerQuestion(
  database: WorkspaceDatabase,
  { question, record, answer, pack }: Answering,
  stamp: Stamp,
): Promise<Result<{ readonly hasChanged: boolean }, Refusal>> {
  return transact(database, [...registerIds, 'answers'], stamp, async () => {
    const before = await database.answers.get(answerKey(question, record));
    const whole: Answer | undefined = answer && {
      ...answer,
      question,
      ...(record === undefined ? {} : { record }),
    };
    if (whole !== undefined) await checkStatement(database, { answers: [whole] }, pack);
    const change = changeOf('answers', before, whole && answerRow(whole));
    return {
      value: { hasChanged: change !== undefined },
      action:
        whole === undefined
          ? text(`Took back the answer to "${question}"`, `撤回对“${question}”的回答`)
          : text(`Answered "${question}"`, `回答“${question}”`),
      changes: [change],
    };
  });
}
