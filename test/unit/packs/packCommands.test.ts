import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../renderer/data/commands/answerQuestion.ts';
import { choosePack } from '../../../renderer/data/commands/packs/choosePack.ts';
import { deletePack } from '../../../renderer/data/commands/packs/deletePack.ts';
import { savePack } from '../../../renderer/data/commands/packs/savePack.ts';
import { undo } from '../../../renderer/data/commands/undo.ts';
import { readPacks } from '../../../renderer/data/queries/readPacks.ts';
import { readWorkspace } from '../../../renderer/data/queries/readWorkspace.ts';
import { verifyChain } from '../../../renderer/data/queries/verifyChain.ts';
import { digestOfMap } from '../../../shared/assessment/digests.ts';
import { checkConsistency, rulesOfPack } from '../../../shared/exchange/index.ts';
import { text } from '../../../shared/lib/index.ts';
import type { AdjustedPack } from '../../../shared/policy/adjust/index.ts';
import { copyPack, packOf } from '../../../shared/policy/adjust/index.ts';
import { packs } from '../../../shared/policy/packs.ts';
import { must, openWith, refusalOf, rules, stamp, tiny } from '../db/testDatabase.ts';

const [shipped] = packs;
if (shipped === undefined) throw new Error('Expected a policy pack.');
const copy = copyPack(shipped, 'our-policy', 'Our policy');
const heavier: AdjustedPack = {
  ...copy,
  principles: { security: 3 },
  reasons: { weights: 'what we stand for' },
};
const asking: AdjustedPack = {
  ...copy,
  added: [
    {
      id: 'X01',
      section: text('Ours', '自有'),
      promise: text('We look twice.', '我们复核两次。'),
      mainPrinciple: 'security',
      weights: { security: 1 },
      criteria: [
        {
          question: {
            id: 'own-twice',
            ask: text('Was it looked at twice?', '是否复核两次？'),
            per: 'organisation',
            needsEvidence: false,
            severity: 'minor',
          },
          weight: 1,
        },
      ],
    },
  ],
  reasons: { added: 'we promised it' },
};

describe('packs of a workspace', () => {
  it('rise in revision with each change, and not without one', async () => {
    const database = await openWith(tiny);
    expect(must(await savePack(database, copy, stamp))).toEqual({ hasChanged: true, revision: 1 });
    expect(must(await savePack(database, copy, stamp))).toEqual({ hasChanged: false, revision: 1 });
    expect(must(await savePack(database, heavier, stamp)).revision).toBe(2);
    expect(must(await savePack(database, { ...heavier, revision: 2 }, stamp)).revision).toBe(2);
    expect((await readPacks(database))?.packs?.[0]?.revision).toBe(2);
    database.close();
  });

  it('are chosen in a step of its own, which leaves the facts alone and can be undone', async () => {
    const database = await openWith(tiny);
    const before = digestOfMap(there(await readWorkspace(database)).registers);
    must(await savePack(database, heavier, stamp));
    must(await choosePack(database, 'our-policy', stamp));
    const entry = await database.history.orderBy('sequence').last();
    expect(entry?.changes.map(({ register }) => register)).toEqual(['meta']);
    const workspace = there(await readWorkspace(database));
    expect(digestOfMap(workspace.registers)).toBe(before);
    const pack = must(packOf(workspace));
    expect(pack.principles.find(({ id }) => id === 'security')?.weight).toBe(3);
    expect((await verifyChain(database)).ok).toBe(true);
    must(await undo(database, stamp));
    expect(there(await readWorkspace(database)).pack).toBe(shipped.id);
    must(await undo(database, stamp));
    expect(there(await readWorkspace(database)).packs).toBeUndefined();
    database.close();
  });

  it('cannot be deleted in use, nor chosen when nobody has them', async () => {
    const database = await openWith(tiny);
    must(await savePack(database, copy, stamp));
    must(await choosePack(database, 'our-policy', stamp));
    expect(refusalOf(await deletePack(database, 'our-policy', stamp)).kind).toBe('forbidden');
    expect(refusalOf(await choosePack(database, 'nowhere', stamp)).kind).toBe('forbidden');
    must(await choosePack(database, shipped.id, stamp));
    must(await deletePack(database, 'our-policy', stamp));
    expect((await readPacks(database))?.packs).toEqual([]);
    database.close();
  });

  it('keep their questions while those are answered, under whatever pack is in use', async () => {
    const database = await openWith(tiny);
    must(await savePack(database, asking, stamp));
    must(await choosePack(database, 'our-policy', stamp));
    const pack = rulesOfPack(must(packOf(there(await readWorkspace(database)))));
    const answer = { question: 'own-twice', answer: { value: 'yes' }, pack } as const;
    must(await answerQuestion(database, answer, stamp));
    expect(checkConsistency(there(await readWorkspace(database)), rules)).toEqual([]);
    expect(refusalOf(await savePack(database, copy, stamp)).kind).toBe('forbidden');
    must(await choosePack(database, shipped.id, stamp));
    expect(checkConsistency(there(await readWorkspace(database)), rules)).toEqual([]);
    expect(refusalOf(await deletePack(database, 'our-policy', stamp)).kind).toBe('forbidden');
    must(await answerQuestion(database, { ...answer, answer: undefined }, stamp));
    must(await deletePack(database, 'our-policy', stamp));
    database.close();
  });

  it('are refused when they do not fit, and nothing is written', async () => {
    const database = await openWith(tiny);
    const odd = { ...copy, principles: { luck: 1 }, reasons: { weights: 'x' } };
    const refusal = refusalOf(await savePack(database, odd, stamp));
    expect(refusal.kind === 'invalid' && refusal.problems[0]?.path).toBe(
      'packs[0].principles.luck',
    );
    expect(refusalOf(await savePack(database, { ...copy, id: shipped.id }, stamp)).kind).toBe(
      'invalid',
    );
    expect(await database.packs.count()).toBe(0);
    database.close();
  });
});

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Expected a value.');
  return value;
}
