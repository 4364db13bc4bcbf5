import { answerQuestion } from '../../../renderer/data/commands/answerQuestion.ts';
import { createRecord } from '../../../renderer/data/commands/createRecord.ts';
import { updateFields } from '../../../renderer/data/commands/updateFields.ts';
import type { WorkspaceDatabase } from '../../../renderer/db/workspaceDatabase.ts';
import type { RegisterId } from '../../../shared/map/index.ts';
import type { FixStep } from '../../../shared/scoring/index.ts';
import { evidenceOf } from '../../../shared/scoring/index.ts';
import { firstRules, must, stamp } from '../db/testDatabase.ts';
import { asOf } from './randomFindings.ts';

/** Does through the commands what a user would do to carry a fix out. */
export async function carryOut(
  database: WorkspaceDatabase,
  steps: readonly FixStep[],
): Promise<void> {
  for (const step of joined(steps)) {
    switch (step.kind) {
      case 'set': {
        const { register, id, fields } = step;
        must(await updateFields(database, { register, id, fields }, stamp));
        break;
      }
      case 'create':
        await put(database, step.register, step.id, step.fields);
        break;
      case 'answer': {
        const { question, record, to: value } = step;
        const evidence = evidenceOf(question);
        await put(database, 'evidence', evidence, { dated: asOf });
        const about = record === undefined ? {} : { record };
        const answer = { value, evidence: [evidence] };
        const pack = firstRules();
        must(await answerQuestion(database, { question, ...about, answer, pack }, stamp));
      }
    }
  }
}

async function put(
  database: WorkspaceDatabase,
  register: RegisterId,
  id: string,
  { name, ...fields }: { readonly [field: string]: unknown },
): Promise<void> {
  const exists = (await database.rowsOf(register).get(id)) !== undefined;
  if (exists) must(await updateFields(database, { register, id, fields }, stamp));
  else {
    const called = typeof name === 'string' ? name : id;
    must(await createRecord(database, { register, id, name: called, fields }, stamp));
  }
}

type Joined =
  | Exclude<FixStep, { kind: 'set' }>
  | {
      readonly kind: 'set';
      readonly register: RegisterId;
      readonly id: string;
      readonly fields: { [field: string]: unknown };
    };

/** Fields of one record that change together are saved together, as a form does. */
function joined(steps: readonly FixStep[]): readonly Joined[] {
  const all: Joined[] = [];
  for (const step of steps) {
    const last = all.at(-1);
    if (step.kind !== 'set') all.push(step);
    else if (last?.kind === 'set' && last.register === step.register && last.id === step.id) {
      last.fields[step.field] = step.to;
    } else {
      const { register, id, field, to } = step;
      all.push({ kind: 'set', register, id, fields: { [field]: to } });
    }
  }
  return all;
}
