import { expect, it } from 'vitest';
import { handlerSize } from '../../../shared/transfers/index.ts';

const sizeOf = (totalPeople: number | undefined) =>
  handlerSize({
    id: 'company',
    code: 'ORG-001',
    name: 'Company',
    ...(totalPeople === undefined ? {} : { totalPeople }),
  });

it.each([
  [0, 'small'],
  [99_999, 'small'],
  [100_000, 'ordinary'],
  [999_999, 'ordinary'],
  [1_000_000, 'officer'],
  [10_000_000, 'officer'],
  [10_000_001, 'large'],
])('%i people: %s', (people, handlerClass) => {
  expect(sizeOf(people)).toMatchObject({ handlerClass, people });
});

it('is unknown, with no duties, while nobody has said', () => {
  for (const size of [sizeOf(undefined), handlerSize(undefined)]) {
    expect(size).toEqual({ handlerClass: 'unknown', people: undefined, duties: [] });
  }
});

it('says of the easements for small handlers that they are second-hand', () => {
  expect(sizeOf(1).duties.map(({ certainty }) => certainty)).toContain('second-hand');
});

it('brings the duties of important-data handlers at ten million, the audit cycle above', () => {
  const articles = (people: number) =>
    sizeOf(people).duties.flatMap(({ clauses }) => clauses.map(({ instrument }) => instrument));
  expect(articles(9_999_999)).not.toContain('ndsmr');
  expect(articles(10_000_000)).toContain('ndsmr');
  expect(sizeOf(10_000_001).duties.length).toBe(sizeOf(10_000_000).duties.length);
});
