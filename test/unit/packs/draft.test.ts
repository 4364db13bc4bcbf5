import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  forPreview,
  nextAddedId,
  packIdFor,
  tidy,
  withAdded,
  withBand,
  withCap,
  withCommitmentWeight,
  withCriterionWeight,
  withPrinciple,
  withReason,
  withSwitchedOff,
} from '../../../renderer/features/assess/studio/draft.ts';
import { adjustPack } from '../../../shared/policy/adjust/index.ts';
import type { AddedCommitment } from '../../../shared/policy/adjust/index.ts';
import { tinyPack } from '../../helpers/tinyPack.ts';
import { copy, withQuestion } from './randomPacks.ts';

const [first, second] = tinyPack.commitments;
if (first === undefined || second === undefined) throw new Error('Expected commitments.');

describe('a draft', () => {
  it('holds what differs from the base, and nothing once that is taken back', () => {
    let draft = withPrinciple(copy, tinyPack, 'care', 5);
    draft = withBand(draft, tinyPack, 'good', { from: 0.9 });
    draft = withCap(draft, tinyPack, 'poor');
    draft = withCommitmentWeight(draft, first, 'care', 2);
    draft = withCriterionWeight(draft, second, 'law-rule', 7);
    draft = withSwitchedOff(draft, 'K4', 'not ours');
    draft = withReason(withReason(draft, 'weights', 'w'), 'bands', 'b');
    expect(tidy(draft)).toEqual({
      ...copy,
      principles: { care: 5 },
      bands: { good: { from: 0.9 } },
      bestBandWhenCritical: 'poor',
      commitments: {
        K1: { weights: { care: 2 }, criteria: {} },
        K2: { weights: {}, criteria: { 'law-rule': 7 } },
      },
      switchedOff: { K4: 'not ours' },
      reasons: { weights: 'w', bands: 'b' },
    });
    expect(adjustPack(tinyPack, tidy(draft)).ok).toBe(true);
    draft = withPrinciple(draft, tinyPack, 'care', 1);
    draft = withBand(draft, tinyPack, 'good', { from: 0.8 });
    draft = withCap(draft, tinyPack, 'fair');
    draft = withCommitmentWeight(draft, first, 'care', 0);
    draft = withCriterionWeight(draft, second, 'law-rule', 2);
    draft = withSwitchedOff(draft, 'K4', undefined);
    expect(tidy(draft)).toEqual(copy);
  });

  it('can be tried out before its reasons and words are written', () => {
    const [added] = withQuestion(true).added ?? [];
    if (added === undefined) throw new Error('Expected a commitment.');
    const bare: AddedCommitment = { ...added, promise: { en: '', 'zh-CN': '' } };
    const draft = withSwitchedOff(withAdded(copy, [bare]), 'K4', '');
    expect(adjustPack(tinyPack, tidy(draft)).ok).toBe(false);
    expect(adjustPack(tinyPack, forPreview(tidy(draft))).ok).toBe(true);
    expect(nextAddedId(draft)).toBe('X02');
  });

  it('gets an id that a file may have and no other pack has', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (title, others) => {
        const once = packIdFor(title, new Set(others));
        const again = packIdFor(title, new Set([...others, once]));
        expect(once).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(once.length).toBeLessThanOrEqual(60);
        expect(again).not.toBe(once);
      }),
    );
    expect(packIdFor('本公司政策', new Set())).toBe('own-pack');
  });
});
