import { describe, expect, it } from 'vitest';
import { planCsv } from '../../../renderer/features/map/trace/planCsv.ts';
import { planColumns, planLines } from '../../../renderer/features/map/trace/planLines.ts';
import { planWorkbook } from '../../../renderer/features/map/trace/planWorkbook.ts';
import { createNames, pointersOf } from '../../../renderer/features/map/trace/traceNames.ts';
import {
  matchOptions,
  optionsOf,
  readTracePart,
} from '../../../renderer/features/map/trace/traceOptions.ts';
import { createSpeech } from '../../../renderer/ui/language/createSpeech.ts';
import { buildWorkbook } from '../../../shared/documents/xlsx/index.ts';
import { readTable } from '../../../shared/exchange/cells/index.ts';
import { readWorkbookFile } from '../../../shared/exchange/spreadsheet/readWorkbookFile.ts';
import { languages } from '../../../shared/lib/index.ts';
import type { AnyRecord, RecordBase } from '../../../shared/map/index.ts';
import type { TraceStart } from '../../../shared/views/index.ts';
import { planErasure, traceData } from '../../../shared/views/index.ts';
import { pack, sample } from '../views/lookAt.ts';

const { facts, snapshot } = sample;

function answerTo(start: TraceStart) {
  const trace = traceData(start, facts, snapshot);
  const plan = planErasure(trace.categories ?? [], facts, snapshot, pack);
  const names = createNames(
    pointersOf(trace, plan).flatMap(({ register, id }) => {
      const record = snapshot.get(register, id) as RecordBase | undefined; // what every record has
      return record === undefined ? [] : [{ register, id, code: record.code, name: record.name }];
    }),
  );
  return { trace, plan, names };
}

const starts: readonly TraceStart[] = [
  ...snapshot.all('categories').map(({ id }) => ({ kind: 'category', id }) as const),
  ...snapshot.all('subjects').map(({ id }) => ({ kind: 'subject', id }) as const),
];

describe('the checklist of a deletion plan', () => {
  it.each(languages)('has a line for each task, none without a name: %s', (language) => {
    const speech = createSpeech(language);
    for (const start of starts) {
      const { trace, plan, names } = answerTo(start);
      const lines = planLines(plan, trace, names, speech);
      const { locations, backups, recipients, published, refusals, gaps } = plan;
      const all = [locations, backups, recipients, published, refusals, gaps];
      expect(lines.length).toBe(all.reduce((sum, { length }) => sum + length, 0));
      for (const line of lines) {
        expect(line.part).not.toBe('');
        expect(line.name).not.toBe('');
        expect(`${line.because}${line.who}`, 'ids where codes should be').not.toMatch(
          /\b[a-z]{3}-\d{3}\b/,
        );
      }
    }
  });

  it('tells the same recipients as the plan, each with the promise and clauses it rests on', () => {
    const { trace, plan, names } = answerTo({ kind: 'category', id: 'cat-001' });
    const lines = planLines(plan, trace, names, createSpeech('en'));
    const told = lines.filter(({ part }) => part === 'Recipient: must be told');
    expect(told.map(({ code }) => code)).toEqual(
      plan.recipients
        .filter(({ duty }) => duty === 'tell')
        .map(({ partner }) => snapshot.get('partners', partner)?.code),
    );
    for (const { promise, clauses, what } of told) {
      expect(promise).toBe('C53');
      expect(clauses).toContain('PIPL Art. 47');
      expect(what).not.toBe('');
    }
    const backup = lines.find(({ code }) => code === 'LOC-013');
    expect(backup?.until).toContain('2026-08-28');
    expect(backup?.remark).toContain('not entered');
  });

  it('marks what a group of people is not shown to pass through', () => {
    const { trace, plan, names } = answerTo({ kind: 'subject', id: 'sub-005' });
    const lines = planLines(plan, trace, names, createSpeech('en'));
    const reached = new Set(
      trace.parties.map(({ partner }) => snapshot.get('partners', partner)?.code),
    );
    const recipients = lines.filter(({ part }) => part.startsWith('Recipient'));
    expect(recipients.length).toBeGreaterThan(reached.size);
    for (const { code, remark } of recipients) expect(remark === '').toBe(reached.has(code));
  });
});

describe('the checklist as a file', () => {
  it.each(languages)('CSV: UTF-8 with its mark, the same cells when read again: %s', (language) => {
    const { trace, plan, names } = answerTo({ kind: 'subject', id: 'sub-001' });
    const lines = planLines(plan, trace, names, createSpeech(language));
    const rows = lines.map((line) => planColumns.map((column) => line[column]));
    const bytes = planCsv(rows);
    expect(bytes.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
    expect(readTable(new TextDecoder().decode(bytes), ',')).toEqual(rows);
  });

  it.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', ' =1', '＝1'])(
    'CSV: %j is no formula',
    (cell) => {
      const written = new TextDecoder().decode(planCsv([[cell, 'x']]));
      expect(readTable(written, ',')[0]?.[0]).toBe(`'${cell}`);
    },
  );

  it.each(languages)('workbook: fits a spreadsheet and holds every line: %s', async (language) => {
    const speech = createSpeech(language);
    const { trace, plan, names } = answerTo({ kind: 'category', id: 'cat-012' });
    const lines = planLines(plan, trace, names, speech);
    const about = { what: 'x', organisation: 'y', asOf: snapshot.asOf, language } as const;
    const [sheet] = readWorkbookFile(await buildWorkbook(planWorkbook(lines, about, speech)));
    const cells = (sheet?.rows ?? []).slice(-lines.length).map(([, code, name]) => [code, name]);
    expect(cells).toEqual(lines.map(({ code, name }) => [code === '' ? null : code, name]));
  });
});

describe('what can be traced', () => {
  const categories = optionsOf('category', snapshot.all('categories') as readonly AnyRecord[]);

  it('is found by code and by words of either language', () => {
    const [, second] = categories;
    expect(matchOptions(categories, 'cat-002', 5).options).toEqual([second]);
    expect(matchOptions(categories, 'MAIL', 5).options).toContain(second);
    expect(matchOptions(categories, '手机', 5).options[0]?.code).toBe('CAT-001');
    expect(matchOptions(categories, 'no such thing', 5)).toEqual({ options: [], total: 0 });
    expect(matchOptions(categories, '', 5).total).toBe(categories.length);
    expect(matchOptions(categories, '', 5).options.length).toBe(5);
  });

  it('is not what was archived', () => {
    const [first] = snapshot.all('categories');
    const archived = { ...first, archived: true } as AnyRecord; // any record can be archived
    expect(optionsOf('category', [archived])).toEqual([]);
  });

  it('can be named by an address', () => {
    expect(readTracePart('trace:category:cat-001')).toEqual({ kind: 'category', id: 'cat-001' });
    expect(readTracePart('trace:flow:a:b')).toEqual({ kind: 'flow', id: 'a:b' });
    for (const part of [undefined, 'trace', 'trace:partner:x', 'trace:flow:', 'graph']) {
      expect(readTracePart(part)).toBeUndefined();
    }
  });
});
