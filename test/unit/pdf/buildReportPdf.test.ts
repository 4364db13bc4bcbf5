import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { buildReportPdf, PdfCancelled } from '../../../shared/documents/pdf/buildReportPdf.ts';
import type { Language } from '../../../shared/lib/index.ts';
import type { ReportModel } from '../../../shared/report/reportModel.ts';
import { loadFonts } from '../../helpers/loadFonts.ts';
import { sampleReport, sampleTable } from '../../helpers/sampleReport.ts';

function hasProgram(name: string): boolean {
  return spawnSync(name, ['--version']).error === undefined;
}

const fonts = loadFonts();
const languages: readonly Language[] = ['en', 'zh-CN'];
const folder = mkdtempSync(join(tmpdir(), 'cartulary-pdf-'));
const built = new Map<Language, Uint8Array>();

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function save(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

function readText(path: string, ...options: string[]): string {
  const output = execFileSync('pdftotext', [...options, path, '-'], { maxBuffer: 1e8 });
  return output.toString('utf8');
}

/** Without white space: line ends and gaps between columns are the page's, not the text's. */
function squash(text: string): string {
  return text.replace(/\s/gu, '');
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

beforeAll(async () => {
  for (const language of languages) {
    built.set(language, await buildReportPdf(sampleReport(language), fonts));
  }
});

function bytesOf(language: Language): Uint8Array {
  const bytes = built.get(language);
  if (!bytes) throw new Error(`No document in ${language}.`);
  return bytes;
}

describe('buildReportPdf', () => {
  for (const language of languages) {
    it(`gives the same bytes for the same report (${language})`, async () => {
      const again = await buildReportPdf(sampleReport(language), fonts);
      expect(Buffer.compare(Buffer.from(again), Buffer.from(bytesOf(language)))).toBe(0);
    });
  }

  it('keeps the metadata well formed when the words hold mark-up', async () => {
    const model = sampleReport('en');
    const cover = { ...model.cover, title: 'Terms & <conditions>' };
    const text = latin1(await buildReportPdf({ ...model, cover }, fonts));
    expect(text).toContain('Terms &amp; &lt;conditions&gt;');
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(text).toContain('<xmp:CreateDate>2025-09-30T00:00:00Z</xmp:CreateDate>');
  });

  it('reports progress that ends near the whole, and lets the loop turn', async () => {
    const seen: number[] = [];
    let pauses = 0;
    const pause = async (): Promise<void> => {
      pauses += 1;
    };
    const onProgress = (done: number, total: number): void => {
      seen.push(done / total);
    };
    await buildReportPdf(sampleReport('en'), fonts, { onProgress, pause });
    expect(pauses).toBeGreaterThan(0);
    expect([...seen].toSorted((a, b) => a - b)).toEqual(seen);
    expect(Math.max(...seen)).toBeLessThanOrEqual(1);
  });

  it('stops when asked', async () => {
    const stopped = buildReportPdf(sampleReport('en'), fonts, { isCancelled: () => true });
    await expect(stopped).rejects.toBeInstanceOf(PdfCancelled);
  });
});

describe.skipIf(!hasProgram('qpdf'))('checked by qpdf (skipped where it is not installed)', () => {
  for (const language of languages) {
    it(`finds no fault (${language})`, () => {
      const path = save(`check-${language}.pdf`, bytesOf(language));
      const { status, stdout, stderr } = spawnSync('qpdf', ['--check', path]);
      expect(`${stdout}${stderr}`).not.toMatch(/WARNING|error:/i);
      expect(status).toBe(0);
    });
  }
});

describe.skipIf(!hasProgram('pdftotext'))(
  'read back by pdftotext (skipped where it is not installed)',
  () => {
    for (const language of languages) {
      it(`says what the model says (${language})`, () => {
        const model = sampleReport(language);
        const text = squash(readText(save(`text-${language}.pdf`, bytesOf(language)), '-raw'));
        const said: string[] = [
          model.cover.title,
          model.cover.organisation,
          model.cover.digest,
          model.cover.disclaimer,
          ...model.sections.map((section) => section.title),
        ];
        for (const section of model.sections) {
          for (const block of section.blocks) {
            if (block.kind === 'paragraph' || block.kind === 'note') said.push(block.text);
            if (block.kind === 'list') said.push(...block.items);
            if (block.kind === 'commitment') said.push(block.promise, ...block.references);
          }
        }
        for (const words of said) expect(text.includes(squash(words)), words).toBe(true);
      });

      it(`numbers every page but the cover, with the count (${language})`, () => {
        const path = save(`folio-${language}.pdf`, bytesOf(language));
        const pages = readText(path).split('\f').slice(0, -1);
        const { folio } = sampleReport(language);
        pages.forEach((page, index) => {
          const words = folio
            .replace('{page}', `${index + 1}`)
            .replace('{pages}', `${pages.length}`);
          if (index === 0) expect(squash(page).includes(squash(words)), words).toBe(false);
          else expect(squash(page).includes(squash(words)), words).toBe(true);
        });
      });

      it(`repeats the head of a table on each of its pages, every row once (${language})`, () => {
        const path = save(`table-${language}.pdf`, bytesOf(language));
        const pages = readText(path, '-layout').split('\f');
        const table = sampleTable(language, 200);
        const rowPages = pages.filter((page) => /FLW-\d{3}/.test(page));
        expect(rowPages.length).toBeGreaterThan(5);
        for (const page of rowPages) {
          for (const column of table.columns) {
            expect(squash(page).includes(squash(column.head)), column.head).toBe(true);
          }
        }
        const codes = pages.join('').match(/FLW-\d{3}/g) ?? [];
        expect(codes).toEqual(table.rows.map((row) => row[0]));
      });
    }

    it('splits a row taller than a page and loses none of it', async () => {
      const words = Array.from({ length: 3000 }, (_, index) => `word${index}`);
      const bytes = await buildReportPdf(withTable(words.join(' ')), fonts);
      const path = save('tall.pdf', bytes);
      const found = readText(path).match(/word\d+/g) ?? [];
      expect(found).toEqual(words);
    });

    it('clips nothing: no text beyond the margins, in A4 or Letter', async () => {
      const model = withTable(
        `https://example.org/${'very-long-path-'.repeat(20)} ${'W'.repeat(200)}`,
      );
      for (const paper of ['A4', 'Letter'] as const) {
        const path = save(`${paper}.pdf`, await buildReportPdf(model, fonts, { paper }));
        const output = readText(path, '-bbox');
        const width = paper === 'A4' ? 595.28 : 612;
        const margin = (22 / 25.4) * 72;
        for (const [, left, right] of output.matchAll(/<word xMin="([\d.]+)".*?xMax="([\d.]+)"/g)) {
          expect(Number(left)).toBeGreaterThan(margin - 6);
          expect(Number(right)).toBeLessThan(width - margin + 6);
        }
      }
    });
  },
);

function withTable(text: string): ReportModel {
  const model = sampleReport('en');
  const table = sampleTable('en', 3);
  const rows = table.rows.map((row, index) =>
    index === 1 ? row.map((cell, column) => (column === 2 ? text : cell)) : row,
  );
  const blocks = [{ ...table, rows }];
  return { ...model, sections: [{ id: 'one', title: 'One', blocks }] };
}

describe.skipIf(!hasProgram('pdfinfo'))('structure, read by pdfinfo (skipped without it)', () => {
  it('holds headings, table cells with scope, figure, lists and links', () => {
    const path = save('structure.pdf', bytesOf('en'));
    const tree = execFileSync('pdfinfo', ['-struct', path]).toString();
    for (const type of ['Document', 'Sect', 'H1', 'H2', 'H3', 'Table', 'TR', 'TD', 'Figure', 'L']) {
      expect(tree, type).toMatch(new RegExp(`^ *${type}\\b`, 'm'));
    }
    expect(tree).toContain('/Scope /Column');
    expect(tree).toContain('/Scope /Row');
    expect(tree).toMatch(/TOCI\n *Link/);
    const info = execFileSync('pdfinfo', [path]).toString();
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toMatch(/PDF version: +1\.7/);
  });
});
