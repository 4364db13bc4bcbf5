import { describe, expect, it } from 'vitest';
import { createLinkedRecord } from '../../../renderer/data/commands/createLinkedRecord.ts';
import { undo } from '../../../renderer/data/commands/undo.ts';
import { verifyChain } from '../../../renderer/data/queries/verifyChain.ts';
import { none } from '../../../shared/map/index.ts';
import { sampleWorkspace } from '../../../shared/samples/index.ts';
import { later, must, openWith, refusalOf } from '../db/testDatabase.ts';

const [flow] =
  sampleWorkspace.registers.flows?.filter(({ assessments }) => Array.isArray(assessments)) ?? [];
const [use] = sampleWorkspace.registers.uses ?? [];
if (flow === undefined || use === undefined) throw new Error('Expected a flow and a use.');

const begun = {
  register: 'impact-assessments',
  id: 'asm-new',
  name: 'Assessment begun',
  fields: { kind: 'pipia', completed: none, triggers: ['export', 'sensitive'] },
  links: [
    { register: 'flows', id: flow.id, field: 'assessments' },
    { register: 'uses', id: use.id, field: 'assessment' },
  ],
} as const;

describe('createLinkedRecord', () => {
  it('adds the record and its links in one step, undone in one', async () => {
    const database = await openWith(sampleWorkspace);
    const before = await database.history.count();
    const { code } = must(await createLinkedRecord(database, begun, later));
    expect(code).toMatch(/^ASM-/);
    expect(await database.history.count()).toBe(before + 1);
    expect(await database.rowsOf('flows').get(flow.id)).toMatchObject({
      assessments: [...(flow.assessments as readonly string[]), 'asm-new'],
    });
    expect(await database.rowsOf('uses').get(use.id)).toMatchObject({ assessment: 'asm-new' });
    must(await undo(database, later));
    expect(await database.rowsOf('impact-assessments').get('asm-new')).toBeUndefined();
    expect(await database.rowsOf('flows').get(flow.id)).toEqual(flow);
    expect(await database.rowsOf('uses').get(use.id)).toEqual(use);
    expect((await verifyChain(database)).ok).toBe(true);
    database.close();
  });

  it('leaves nothing behind where one link is refused', async () => {
    const database = await openWith(sampleWorkspace);
    const before = await database.history.count();
    const refusal = refusalOf(
      await createLinkedRecord(
        database,
        { ...begun, links: [{ register: 'flows', id: 'gone', field: 'assessments' }] },
        later,
      ),
    );
    expect(refusal.kind).toBe('missing');
    expect(await database.rowsOf('impact-assessments').get('asm-new')).toBeUndefined();
    expect(await database.history.count()).toBe(before);
    database.close();
  });
});
