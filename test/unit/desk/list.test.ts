import { describe, expect, it } from 'vitest';
import {
  concernsExports,
  groupDays,
} from '../../../renderer/features/transfers/calendar/groupDays.ts';
import {
  filterEntries,
  isFiltering,
  noFilter,
} from '../../../renderer/features/transfers/list/filterEntries.ts';
import { entryOrders, sortEntries } from '../../../renderer/features/transfers/list/sortEntries.ts';
import { groupOthers } from '../../../renderer/features/transfers/whatif/groupOthers.ts';
import { answerDesk } from '../../../renderer/workers/judge/views/answerDesk.ts';
import { answerDeskCard } from '../../../renderer/workers/judge/views/answerDeskCard.ts';
import { inLanguage } from '../../../shared/lib/index.ts';
import { flw } from '../../../shared/samples/company/ids.ts';
import { deskRows } from '../../../shared/views/index.ts';
import { sample } from '../views/lookAt.ts';

const desk = answerDesk(sample);
const { entries } = desk;
const find = (part: Partial<typeof noFilter>) => filterEntries(entries, { ...noFilter, ...part });

describe('filter of exports', () => {
  it('narrows nothing while it is empty', () => {
    expect(isFiltering(noFilter)).toBe(false);
    expect(filterEntries(entries, noFilter)).toBe(entries);
  });
  it('finds words in both languages, all of them, in any order', () => {
    const entry = entries[3];
    if (entry === undefined) throw new Error('Expected exports.');
    const { flow } = entry;
    for (const language of ['en', 'zh-CN'] as const) {
      expect(find({ text: inLanguage(flow.name, language).toUpperCase() })).toContain(entry);
    }
    expect(find({ text: `singapore ${flow.code}` })).toEqual([entry]);
    expect(find({ text: 'nothing has this name' })).toEqual([]);
  });
  it('narrows to recipient, place, verdict and what is required', () => {
    const recipient = entries.find((entry) => entry.recipient !== null)?.recipient?.id ?? '';
    for (const entry of find({ recipient })) expect(entry.recipient?.id).toBe(recipient);
    for (const entry of find({ place: 'SG' })) expect(entry.to).toContain('SG');
    expect(find({ place: 'SG' }).length).toBeGreaterThan(0);
    const broken = find({ outcome: 'not-met' });
    expect(broken).toEqual(
      entries.filter(({ promise, law }) => promise === 'not-met' || law === 'not-met'),
    );
    const undecided = find({ required: 'undecided' });
    expect(undecided.length).toBeGreaterThan(0);
    for (const { required } of undecided) expect(required).toBeNull();
    for (const { required } of find({ required: 'exempt' })) expect(required).toBe('exempt');
  });
});

describe('order of exports', () => {
  const sorted = (order: (typeof entryOrders)[number]) =>
    sortEntries(
      entries,
      order,
      ({ recipient }) => (recipient === null ? '' : inLanguage(recipient.name, 'en')),
      (one, other) => one.localeCompare(other, 'en'),
    );
  it.each(entryOrders)('%s keeps every export once', (order) => {
    expect(new Set(sorted(order))).toEqual(new Set(entries));
    expect(sorted(order)).toHaveLength(entries.length);
  });
  it('puts what breaks promise or law first', () => {
    const isBroken = sorted('worst').map(
      ({ promise, law }) => promise === 'not-met' || law === 'not-met',
    );
    expect(isBroken.lastIndexOf(true)).toBe(isBroken.filter(Boolean).length - 1);
  });
  it('puts most people first, and dates nobody knows last', () => {
    const people = sorted('people').map(
      ({ generalPeople, sensitivePeople }) => (generalPeople ?? 0) + (sensitivePeople ?? 0),
    );
    expect(people).toEqual(people.toSorted((one, other) => other - one));
    const days = sorted('next').map(({ next }) => next?.due ?? '9999');
    expect(days).toEqual(days.toSorted());
  });
  it('puts exports without a recipient last', () => {
    const names = sorted('recipient').map(({ recipient }) => recipient?.code ?? '');
    const firstWithout = names.indexOf('');
    if (firstWithout !== -1)
      expect(names.slice(firstWithout).every((name) => name === '')).toBe(true);
  });
});

describe('calendar', () => {
  const months = groupDays(desk.calendar);
  it('keeps every date once, what is past first, then month after month', () => {
    expect(months.flatMap(({ days }) => days)).toHaveLength(desk.calendar.length);
    const [first, ...rest] = months;
    expect(first?.id).toBe('overdue');
    for (const { daysLeft } of first?.days ?? []) expect(daysLeft).toBeLessThan(0);
    const ids = rest.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
    for (const { id, days } of rest) {
      for (const { due, daysLeft } of days) {
        expect(due.startsWith(id)).toBe(true);
        expect(daysLeft).toBeGreaterThanOrEqual(0);
      }
    }
  });
  it('tells what exports hang on', () => {
    const concerned = desk.calendar.filter(concernsExports);
    expect(concerned.length).toBeGreaterThan(0);
    expect(concerned.length).toBeLessThan(desk.calendar.length);
    for (const { exports, record } of concerned) {
      expect(exports > 0 || ['mechanisms', 'equivalences'].includes(record.register)).toBe(true);
    }
  });
});

describe('card', () => {
  it('holds what the list and the rows hold, with the rules in words', () => {
    const rows = deskRows(sample.facts, sample.snapshot, sample.evaluation);
    rows.forEach((row, at) => {
      const card = answerDeskCard(sample, row.fact.id);
      expect(card?.entry).toEqual(entries[at]);
      expect(card?.papers.map(({ kind, state }) => [kind, state])).toEqual(
        row.documents.map(({ kind, state }) => [kind, state]),
      );
      expect(card?.missing).toHaveLength(row.decision.missing.length);
      expect(card?.equivalences.map(({ record }) => record.id)).toEqual(row.equivalences);
      if (row.next !== null) expect(card?.dates[0]?.due).toBe(row.next.due);
      for (const { judgement, kind } of row.documents) {
        const paper = card?.papers.find((each) => each.kind === kind);
        if (judgement?.outcome === 'not-met') {
          expect(paper?.says?.en.length, row.fact.code).toBeGreaterThan(10);
          expect(paper?.fix?.['zh-CN'].length).toBeGreaterThan(4);
        }
      }
    });
  });
  it('is null for what is no export, or is gone', () => {
    const other = sample.facts.find((fact) => fact.export === null);
    expect(answerDeskCard(sample, other?.id ?? '')).toBeNull();
    expect(answerDeskCard(sample, 'gone')).toBeNull();
    expect(answerDeskCard(sample, flw.telemetrySg)).not.toBeNull();
  });
});

describe('others that change alike', () => {
  it('stand together, the largest group first', () => {
    const before = { required: null, row: null };
    const stop = { required: 'stop', row: 'restricted-recipient' } as const;
    const exempt = { required: 'exempt', row: 'contract' } as const;
    const groups = groupOthers([
      { flow: 'a', before, after: stop },
      { flow: 'b', before, after: exempt },
      { flow: 'c', before, after: exempt },
    ]);
    expect(groups.map(({ flows }) => flows)).toEqual([['b', 'c'], ['a']]);
    expect(groupOthers([])).toEqual([]);
  });
});
