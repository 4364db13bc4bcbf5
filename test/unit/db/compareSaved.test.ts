import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../renderer/data/commands/answerQuestion.ts';
import { archiveRecords } from '../../../renderer/data/commands/archiveRecords.ts';
import { saveAssessment } from '../../../renderer/data/commands/assessments/saveAssessment.ts';
import { createRecord } from '../../../renderer/data/commands/createRecord.ts';
import { deleteRecords } from '../../../renderer/data/commands/deleteRecords.ts';
import { setOverride } from '../../../renderer/data/commands/setOverride.ts';
import { updateFields } from '../../../renderer/data/commands/updateFields.ts';
import type { WorkspaceDatabase } from '../../../renderer/db/workspaceDatabase.ts';
import { compareWork } from '../../../renderer/workers/compareWork.ts';
import { savedWork } from '../../../renderer/workers/savedWork.ts';
import type { Comparison } from '../../../shared/comparison/index.ts';
import { packs } from '../../../shared/policy/packs.ts';
import { sampleAsOf, sampleWorkspace } from '../../../shared/samples/index.ts';
import { criterionFor, firstRules, later, must, openWith, stamp } from './testDatabase.ts';

const engine = 'Cartulary 0.1.0';
const idOf = (database: WorkspaceDatabase) => database.name.replace('cartulary-workspace-', '');

async function save(database: WorkspaceDatabase, id: string): Promise<void> {
  const request = { workspaceId: idOf(database), id, title: id, asOf: sampleAsOf, engine };
  const built = must(await savedWork.build(request, () => undefined));
  must(await saveAssessment(database, built, stamp));
}

async function compare(
  database: WorkspaceDatabase,
  before: string,
  after: string,
): Promise<Comparison> {
  const request = { workspaceId: idOf(database), before, after, asOf: sampleAsOf, engine };
  return must(await compareWork.compare(request, () => undefined)).comparison;
}

const [measure] = sampleWorkspace.registers.measures ?? [];
const [request] = sampleWorkspace.registers['rights-requests'] ?? [];
const [partner] = sampleWorkspace.registers.partners ?? [];
if (measure === undefined || request === undefined || partner === undefined) {
  throw new Error('Expected the sample to hold these.');
}
const overriding = {
  criterion: criterionFor('partners'),
  record: partner.id,
  pack: firstRules(),
  override: { outcome: 'not-met', by: 'Ada', on: sampleAsOf, reason: 'Seen on site' },
} as const;

/** A record added, changed, archived and deleted each, and one verdict overruled. */
async function editFive(database: WorkspaceDatabase): Promise<void> {
  const fields = { kind: 'document' };
  const added = { register: 'evidence', id: 'new-evidence', name: 'New', fields } as const;
  must(await createRecord(database, added, later));
  const noted = { register: 'partners', id: partner?.id ?? '', fields: { note: 'Seen' } } as const;
  must(await updateFields(database, noted, later));
  const archived = { register: 'measures', ids: [measure?.id ?? ''], isArchived: true } as const;
  must(await archiveRecords(database, archived, later));
  const gone = { register: 'rights-requests', ids: [request?.id ?? ''] } as const;
  must(await deleteRecords(database, gone, later));
  must(await setOverride(database, overriding, later));
}

describe('comparing a saved assessment', () => {
  it('with now names exactly the five edits, and the verdicts they moved', async () => {
    const database = await openWith(sampleWorkspace);
    await save(database, 's-1');
    expect((await compare(database, 's-1', 'now')).edits).toEqual([]);
    await editFive(database);
    const { edits, moves, causes, pack } = await compare(database, 's-1', 'now');
    expect(pack).toBeNull();
    expect(
      edits.map(({ kind, change, record, fields }) => [
        kind,
        change,
        record?.id,
        fields.length > 0,
      ]),
    ).toEqual([
      ['record', 'changed', partner?.id, true],
      ['record', 'changed', measure?.id, true],
      ['record', 'gone', request?.id, true],
      ['record', 'added', 'new-evidence', true],
      ['override', 'added', partner?.id, true],
    ]);
    expect(causes.map(({ kind }) => kind)).toEqual(['edit', 'edit', 'edit', 'edit', 'edit']);
    const overruled = moves.find(
      ({ criterion, record }) =>
        criterion === overriding.criterion && record.id === overriding.record,
    );
    expect(overruled?.after).toMatchObject({ outcome: 'not-met', isOverridden: true });
    expect(overruled?.causes[0]).toBe(4);
    expect(moves.some(({ record }) => record.id === request?.id)).toBe(true);
    expect(moves.every(({ causes: by }) => by.length > 0)).toBe(true);
    // The same between two saved ones, whatever is done to the map later.
    await save(database, 's-2');
    const questions = packs.flatMap(({ criteria }) => criteria.flatMap((one) => one.questions));
    const organisation = questions.find(({ per }) => per === 'organisation');
    if (organisation === undefined) throw new Error('Expected a question for the organisation.');
    const answering = {
      question: organisation.id,
      answer: { value: 'no', by: 'Ada', on: sampleAsOf },
      pack: firstRules(),
    } as const;
    must(await answerQuestion(database, answering, later));
    expect(await compare(database, 's-1', 's-2')).toMatchObject({ edits, moves });
    database.close();
  });

  it('refuses one whose file was altered, and says what', async () => {
    const database = await openWith(sampleWorkspace);
    await save(database, 's-1');
    const [file] = await database.attachments.toArray();
    if (file === undefined) throw new Error('Expected a file.');
    const bytes = file.bytes.slice();
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    await database.attachments.put({ ...file, bytes });
    const asked = { workspaceId: idOf(database), before: 's-1', after: 'now', asOf: sampleAsOf };
    const found = await compareWork.compare({ ...asked, engine }, () => undefined);
    expect(found.ok ? [] : 'details' in found.error && found.error.details).not.toEqual([]);
    const missing = await compareWork.compare(
      { ...asked, before: 'nothing', engine },
      () => undefined,
    );
    expect(missing.ok).toBe(false);
    database.close();
  });
});
