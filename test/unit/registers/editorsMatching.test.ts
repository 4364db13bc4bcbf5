import { describe, expect, test } from 'vitest';
import { startMatching } from '../../../renderer/parts/editors/matchOptions.ts';
import {
  findAmong,
  pickable,
  wordsOfRecord,
} from '../../../renderer/parts/editors/recordOptions.ts';
import { optionSource } from '../../../renderer/parts/editors/optionSource.ts';
import { columnsOf, createRecordFinder } from '../../../shared/exchange/cells/index.ts';
import type { AnyRecord } from '../../../shared/map/index.ts';

const toEnd = () => false;

function best(options: readonly string[], query: string, most = 50): readonly string[] {
  const matching = startMatching(options, (option) => [option], query, most);
  matching.step(toEnd);
  return matching.best();
}

describe('matching options', () => {
  test('the whole comes before a beginning, a word, the middle and scattered words', () => {
    const options = ['unmailed', 'the mail', 'mailing list', 'mail', 'post'];
    expect(best(options, 'mail')).toEqual(['mail', 'mailing list', 'the mail', 'unmailed']);
    expect(best(['list of the mail', 'mail list'], 'mail list')).toEqual([
      'mail list',
      'list of the mail',
    ]);
  });

  test('without a query everything is there in its own order', () => {
    expect(best(['b', 'a'], '')).toEqual(['b', 'a']);
  });

  test('what does not hold the query is left out', () => {
    expect(best(['courier', 'bank'], 'xyz')).toEqual([]);
  });

  test('shows no more than asked for, and counts all', () => {
    const options = Array.from({ length: 300 }, (_, i) => `item ${i}`);
    const matching = startMatching(options, (option) => [option], 'item', 50);
    matching.step(toEnd);
    expect(matching.best()).toHaveLength(50);
    expect(matching.total()).toBe(300);
  });

  test('stops when told to and finds the same in slices', () => {
    const options = Array.from({ length: 2000 }, (_, i) => `item ${i}`);
    const matching = startMatching(options, (option) => [option], '199', 50);
    let slices = 0;
    while (!matching.step(() => true)) slices += 1;
    expect(slices).toBeGreaterThan(3);
    expect(matching.isDone()).toBe(true);
    expect(matching.best()).toEqual(best(options, '199'));
  });
});

function record(code: string, name: AnyRecord['name'], archived = false): AnyRecord {
  return { id: code.toLowerCase(), code, name, ...(archived ? { archived } : {}) };
}

const partners = [
  record('PAR-001', { en: 'Courier', 'zh-CN': '快递公司' }),
  record('PAR-002', 'Bank'),
  record('PAR-003', 'BANK'),
  record('PAR-004', 'Old courier', true),
];

describe('records to pick from', () => {
  test('are found by code and by name in either language', () => {
    const find = (query: string) => {
      const matching = startMatching(partners, wordsOfRecord, query, 50);
      matching.step(toEnd);
      return matching.best().map(({ code }) => code);
    };
    expect(find('par-002')).toEqual(['PAR-002']);
    expect(find('快递')).toEqual(['PAR-001']);
    expect(find('courier')).toEqual(['PAR-001', 'PAR-004']);
  });

  test('leave out archived ones unless picked already', () => {
    expect(pickable(partners, []).map(({ code }) => code)).not.toContain('PAR-004');
    expect(pickable(partners, ['par-004']).map(({ code }) => code)).toContain('PAR-004');
  });

  test('the finder without an index answers as the indexed one', () => {
    const indexed = createRecordFinder(() => partners);
    const direct = findAmong(partners);
    for (const said of ['PAR-001', 'par-001', ' courier ', '快递公司', 'Bank', 'bank', 'nobody']) {
      expect(direct('partners', said), said).toEqual(indexed('partners', said));
    }
    expect(direct('partners', 'bank')).toBe('ambiguous');
  });
});

describe('options of a field', () => {
  const channel = columnsOf('flows').find(({ key }) => key === 'channel')?.field;
  if (channel === undefined) throw new Error('flows have a channel');

  test('are found by their label in both languages whatever is shown', () => {
    const source = optionSource(channel, 'zh-CN');
    const matching = source.start('e-mail', []);
    matching.step(toEnd);
    expect(matching.best().map(({ value, label }) => [value, label])).toEqual([
      ['email', '电子邮件'],
    ]);
    expect(source.show('email').label).toBe('电子邮件');
  });

  test('places are found by code and name', () => {
    const country = columnsOf('partners').find(({ key }) => key === 'country')?.field;
    if (country === undefined) throw new Error('partners have a country');
    for (const query of ['fr', 'france', '法国']) {
      const matching = optionSource(country, 'en').start(query, []);
      matching.step(toEnd);
      expect(matching.best()[0]?.value, query).toBe('FR');
    }
  });
});
