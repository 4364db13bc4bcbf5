import { expect, it, vi } from 'vitest';

import { buildReportPdf } from '../../../shared/documents/pdf/buildReportPdf.ts';
import { loadFonts } from '../../helpers/loadFonts.ts';
import { sampleReport } from '../../helpers/sampleReport.ts';

const browserFiles = {
  pdfkit: new URL('../../../node_modules/pdfkit/js/pdfkit.browser.mjs', import.meta.url).href,
  fontkit: new URL('../../../node_modules/fontkit/dist/browser-module.mjs', import.meta.url).href,
};

it('gives the bytes in a browser that it gives in Node', async () => {
  const inNode = await buildReportPdf(sampleReport('zh-CN'), loadFonts());
  const used: string[] = [];
  vi.resetModules();
  for (const [name, file] of Object.entries(browserFiles)) {
    vi.doMock(name, () => {
      used.push(name);
      return import(file);
    });
  }
  const browser = await import('../../../shared/documents/pdf/buildReportPdf.ts');
  expect(browser.buildReportPdf).not.toBe(buildReportPdf);
  expect(used.toSorted()).toEqual(['fontkit', 'pdfkit']);
  const inBrowser = await browser.buildReportPdf(sampleReport('zh-CN'), loadFonts());
  expect(Buffer.compare(Buffer.from(inBrowser), Buffer.from(inNode))).toBe(0);
});
