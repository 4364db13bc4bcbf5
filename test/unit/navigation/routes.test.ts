import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { registerIds } from '../../../shared/map/index.ts';
import { registerGroups } from '../../../renderer/navigation/registerGroups.ts';
import type { Route } from '../../../renderer/navigation/routes.ts';
import { places, readRoute, writeRoute } from '../../../renderer/navigation/routes.ts';

const word = fc.string({ minLength: 1, maxLength: 20 });
const register = fc.constantFrom(...registerIds);
const record = fc.option(fc.record({ register, id: word }), { nil: undefined });

const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constant<Route>({ at: 'start' }),
  fc.constant<Route>({ at: 'about' }),
  fc
    .tuple(word, fc.constantFrom(...places), record, fc.option(word, { nil: undefined }), register)
    .map(([workspace, place, shown, part, ofRegister]) => ({
      at: 'workspace' as const,
      workspace,
      place,
      ...(shown === undefined ? {} : { record: shown }),
      ...(part === undefined ? {} : place === 'registers' ? { register: ofRegister } : { part }),
    })),
);

describe('addresses', () => {
  it('say where one is and lead back there', () => {
    fc.assert(
      fc.property(route, (there) => {
        expect(readRoute(writeRoute(there))).toEqual(there);
      }),
    );
  });

  it('that make no sense lead to the start, and never throw', () => {
    for (const hash of [
      '',
      '#',
      '#/',
      '#/w',
      '#/w/',
      '#/nowhere',
      '#/%E0%A4%A',
      '#//',
      '#/w//map',
    ]) {
      expect(readRoute(hash)).toEqual({ at: 'start' });
    }
    fc.assert(
      fc.property(fc.string(), (hash) => {
        readRoute(`#${hash}`);
      }),
    );
  });

  it('of an unknown place or register fall back to what is above it', () => {
    expect(readRoute('#/w/one/attic')).toEqual({
      at: 'workspace',
      workspace: 'one',
      place: 'overview',
    });
    expect(readRoute('#/w/one/registers/attic?record=attic:1')).toEqual({
      at: 'workspace',
      workspace: 'one',
      place: 'registers',
    });
  });
});

describe('groups of registers', () => {
  it('hold every register once', () => {
    const grouped = registerGroups.flatMap(({ registers }) => registers);
    expect(grouped.toSorted()).toEqual(registerIds.toSorted());
  });
});
