import { describe, expect, it } from 'vitest';
import { readWorkspace } from '../../../shared/exchange/index.ts';
import { canonicalJson } from '../../../shared/lib/index.ts';
import type { AnyRecord } from '../../../shared/map/index.ts';
import { registerIds } from '../../../shared/map/index.ts';
import { generateWorkspace, sizes } from '../../../shared/samples/index.ts';

const rules = [{ id: 'terra-maestro-2024-08', criteria: [], settings: [] }];
const large = generateWorkspace(sizes.large, 1);

describe('generateWorkspace', () => {
  it.each([1, 2, 3, 4, 0xffff_ffff])(
    'makes a sound file of the small size with seed %i',
    (seed) => {
      const workspace = generateWorkspace(sizes.small, seed);
      expect(readWorkspace(JSON.stringify(workspace), rules)).toEqual({
        ok: true,
        value: workspace,
      });
    },
  );

  it('makes a sound file of the large size', () => {
    const read = readWorkspace(JSON.stringify(large), rules);
    expect(read.ok ? [] : read.error).toEqual([]);
  });

  it('depends on nothing but counts and seed', () => {
    const once = canonicalJson(generateWorkspace(sizes.small, 7));
    expect(canonicalJson(generateWorkspace(sizes.small, 7))).toBe(once);
    expect(canonicalJson(generateWorkspace(sizes.small, 8))).not.toBe(once);
  });

  it('makes as many records as asked, sorted by id', () => {
    for (const register of registerIds) {
      const records = (large.registers[register] ?? []) as readonly AnyRecord[]; // handled alike
      expect(records.length, register).toBe(sizes.large[register]);
      const ids = records.map(({ id }) => id);
      expect(ids.toSorted(), register).toEqual(ids);
    }
  });

  it('has about fifty thousand records in the large size', () => {
    const total = Object.values(sizes.large).reduce((sum, count) => sum + count, 0);
    expect(total).toBeGreaterThan(48_000);
    expect(total).toBeLessThan(52_000);
    expect(sizes.large).toMatchObject({
      activities: 2_000,
      uses: 12_000,
      locations: 600,
      partners: 1_200,
      flows: 20_000,
    });
  });

  it('makes a map of nothing but an organisation', () => {
    const nothing = { ...sizes.small };
    for (const register of registerIds) nothing[register] = register === 'organisation' ? 1 : 0;
    const read = readWorkspace(JSON.stringify(generateWorkspace(nothing, 1)), rules);
    expect(read.ok).toBe(true);
  });

  it.each([
    [{ ...sizes.small, flows: 1.5 }, 'flows'],
    [{ ...sizes.small, flows: -1 }, 'flows'],
    [{ ...sizes.small, organisation: 0 }, 'organisation'],
    [{ ...sizes.small, organisation: 2 }, 'organisation'],
    [{ ...sizes.small, activities: 0 }, 'activities'],
    [{ ...sizes.small, partners: 0 }, 'partners'],
  ])('refuses counts no map can have (%#)', (counts, named) => {
    expect(() => generateWorkspace(counts, 1)).toThrow(named);
  });

  it('leaves some facts unknown', () => {
    const flows = large.registers.flows ?? [];
    const unknown = flows.filter(({ isEncryptedInTransit }) => isEncryptedInTransit === undefined);
    expect(unknown.length).toBeGreaterThan(flows.length * 0.02);
    expect(unknown.length).toBeLessThan(flows.length * 0.2);
  });
});
