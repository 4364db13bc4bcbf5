import { expect, it } from 'vitest';
import { splitWarnings } from '../../../shared/transfers/index.ts';
import { host, look } from './exportMap.ts';

const partners = [
  { ...host, id: 'east', recipientGroup: 'Host Group' },
  { ...host, id: 'west', recipientGroup: 'Host Group ' },
  { ...host, id: 'other' },
];
const warn = (first: object, second: object) =>
  look({
    partners,
    flows: [
      { id: 'one', toPartner: 'east', ...first },
      { id: 'two', toPartner: 'west', ...second },
    ],
  }).derived(splitWarnings);

it('two exports to one group for one purpose that together reach 100,000', () => {
  expect(warn({ peopleThisYear: 50_000 }, { peopleThisYear: 50_000 })).toEqual([
    {
      group: 'Host Group',
      purpose: 'hosting',
      counter: 'general',
      threshold: 100_000,
      together: 100_000,
      flows: ['one', 'two'],
    },
  ]);
});

it('one person fewer is no warning', () => {
  expect(warn({ peopleThisYear: 50_000 }, { peopleThisYear: 49_999 })).toEqual([]);
});

it.each([
  ['another purpose', { purpose: 'support' }],
  ['another recipient', { toPartner: 'other' }],
  ['an exempt export', { exportGround: 'contract' }],
  ['no head-count', { peopleThisYear: undefined }],
])('%s does not add up', (_, fields) => {
  expect(warn({ peopleThisYear: 60_000 }, { peopleThisYear: 60_000, ...fields })).toEqual([]);
});

it('an export over the threshold by itself hides nothing', () => {
  expect(warn({ peopleThisYear: 100_000 }, { peopleThisYear: 50_000 })).toEqual([]);
});

it('names the highest threshold reached', () => {
  const [warning] = warn({ peopleThisYear: 600_000 }, { peopleThisYear: 400_000 });
  expect(warning).toMatchObject({ threshold: 1_000_000, together: 1_000_000 });
});

it('watches sensitive data apart', () => {
  const [warning] = warn({ sensitivePeopleThisYear: 9_999 }, { sensitivePeopleThisYear: 1 });
  expect(warning).toMatchObject({ counter: 'sensitive', threshold: 10_000 });
});

it('a group that bears the id of another recipient is not that recipient', () => {
  const found = look({
    partners: [{ ...host, id: 'east', recipientGroup: 'host' }],
    flows: [
      { id: 'one', toPartner: 'east', peopleThisYear: 60_000 },
      { id: 'two', toPartner: 'host', peopleThisYear: 60_000 },
    ],
  }).derived(splitWarnings);
  expect(found).toEqual([]);
});
