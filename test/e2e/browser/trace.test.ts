import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { snapshotOf } from '../../../shared/assessment/index.ts';
import type { Workspace } from '../../../shared/assessment/index.ts';
import { readTable } from '../../../shared/exchange/cells/index.ts';
import { readWorkbookFile } from '../../../shared/exchange/spreadsheet/readWorkbookFile.ts';
import type { Language } from '../../../shared/lib/index.ts';
import { inLanguage } from '../../../shared/lib/index.ts';
import { terraMaestro as pack } from '../../../shared/policy/terra-maestro-2024-08/policy.ts';
import { outcomeWords } from '../../../shared/report/words.ts';
import { sampleWorkspace } from '../../../shared/samples/index.ts';
import { evaluate } from '../../../shared/scoring/index.ts';
import type { TraceStart } from '../../../shared/views/index.ts';
import { flowFacts, planErasure, traceData } from '../../../shared/views/index.ts';
import { checkAccessibility } from './checkAccessibility.ts';
import { inBrowser } from './inBrowser.ts';
import type { Hand } from './steps.ts';
import { createHand, goByPalette, means, savedFile, scoresOf, startSample } from './steps.ts';

const category = { kind: 'category', id: 'cat-001' } as const;

inBrowser('the trace', ({ open }) => {
  for (const by of means) {
    const begin = async (): Promise<Hand> => {
      const hand = createHand((await open()).page, by);
      await startSample(hand);
      await goByPalette(hand, 'Map');
      await hand.press(hand.page.getByRole('tab', { name: 'Trace' }));
      return hand;
    };

    it(`by ${by}: a user asks for deletion: who must be told?`, async () => {
      const hand = await begin();
      const { page } = hand;
      // By clicks alone: a group of people from the list of what to begin with.
      await hand.press(page.getByRole('button', { name: 'Customers of the shop' }));
      await expectPlan(page, { kind: 'subject', id: 'sub-002' }, 'en');
      // By typing: a category.
      await pick(hand, 'mobile num');
      await expectPlan(page, category, 'en');
      // What the picture and the steps show is the same trace.
      const { trace } = answerTo(category);
      expect((await stepsOn(page)).map(({ code }) => code)).toEqual(
        trace.steps.map(({ fact }) => fact.code),
      );
      await expectReach(page, category);
    });

    it(`by ${by}: what breaks if a partner has no agreement, and back again`, async () => {
      const hand = await begin();
      const { page, keys } = hand;
      await pick(hand, 'CAT-001');
      const before = await stepsOn(page);
      expect(before).toEqual(stepsOf(sampleWorkspace));
      await hand.press(page.getByRole('link', { name: /PAR-008/ }).first());
      const panel = page.getByRole('complementary');
      await hand.press(panel.getByRole('tab', { name: /^Used by/ }));
      await hand.press(panel.getByRole('link', { name: /^AGR-008/ }));
      await panel.getByRole('heading', { name: /Text message agreement/ }).waitFor();
      await hand.press(panel.getByRole('button', { name: 'Actions on this record' }));
      await hand.press(page.getByRole('menuitem', { name: 'Archive' }));
      await panel.getByText('archived', { exact: true }).waitFor();
      await scoresOf(page);
      const broken = stepsOf(withoutAgreements('par-008'));
      await expect.poll(() => stepsOn(page)).toEqual(broken);
      const lost = broken.filter(({ promise }, at) => promise !== before[at]?.promise);
      expect(lost.map(({ code }) => code)).toEqual(['FLW-022', 'FLW-070']);
      expect(lost.every(({ agreement }) => agreement === 'none')).toBe(true);
      // Why, beside it: the flow's own verdicts name the promise.
      await hand.press(page.getByRole('link', { name: /FLW-022/ }).first());
      await hand.press(panel.getByRole('tab', { name: /^Verdicts/ }));
      await panel.getByText('Confidentiality agreement with every recipient').first().waitFor();
      await keys('Control+z');
      await scoresOf(page);
      await expect.poll(() => stepsOn(page)).toEqual(before);
    });

    it(`by ${by}: the checklist is taken along as CSV and as a workbook`, async () => {
      const hand = await begin();
      const { page } = hand;
      await pick(hand, 'CAT-001');
      const { plan, snapshot } = answerTo(category);
      const told = plan.recipients
        .filter(({ duty }) => duty === 'tell')
        .map(({ partner }) => snapshot.get('partners', partner)?.code ?? '');
      await hand.press(page.getByRole('button', { name: 'Deletion plan' }));
      const csv = await savedFile(page, () =>
        hand.press(page.getByRole('button', { name: 'Save as CSV' })),
      );
      expect(csv.name).toMatch(/deletion plan.*\.csv$/);
      expect(new Uint8Array(csv.bytes.slice(0, 3))).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
      const [head, ...rows] = readTable(new TextDecoder().decode(csv.bytes), ',');
      expect(head?.slice(0, 3)).toEqual(['Part of the plan', 'Code', 'Name']);
      const { locations, backups, recipients, published, refusals, gaps } = plan;
      const parts = [locations, backups, recipients, published, refusals, gaps];
      expect(rows.length).toBe(parts.reduce((sum, { length }) => sum + length, 0));
      const inFile = rows.filter(([part]) => part === 'Recipient: must be told');
      expect(inFile.map(([, code]) => code)).toEqual(told);
      const xlsx = await savedFile(page, () =>
        hand.press(page.getByRole('button', { name: 'Save as Excel workbook' })),
      );
      const [sheet] = readWorkbookFile(new Uint8Array(xlsx.bytes));
      const inSheet = (sheet?.rows ?? []).filter(([part]) => part === 'Recipient: must be told');
      expect(inSheet.map(([, code]) => code)).toEqual(told);
    });
  }

  it.each(['en', 'zh-CN'] as const)('prints the plan alone, whole: %s', async (language) => {
    const { page } = await open({ language, theme: 'dark' });
    const hand = createHand(page, 'mouse');
    await startSample(hand);
    await goToTrace(page);
    await pick(hand, 'SUB-001');
    await planOf(page).waitFor();
    // The browser's own dialog cannot be driven.
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => {
      const [plan] = [...document.querySelectorAll<HTMLButtonElement>('.trace-plan button')];
      plan?.click();
    });
    const start = { kind: 'subject', id: 'sub-001' } as const;
    const names = recipientNames(start, language);
    const onPaper = await page.evaluate(() => document.body.innerText);
    for (const name of names) expect(onPaper).toContain(name);
    for (const screenOnly of ['Step by step', '逐步追踪', 'Overview', '概览', 'CSV']) {
      expect(onPaper).not.toContain(screenOnly);
    }
    expect(await clippedIn(page)).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    const pdf = await page.pdf({ format: 'A4' });
    if (spawnSync('pdftotext', ['-v']).error !== undefined) return;
    const text = textOf(pdf).replaceAll(/\s+/g, '');
    for (const name of names) expect(text).toContain(name.replaceAll(/\s+/g, ''));
    expect(text).not.toContain(language === 'en' ? 'Stepbystep' : '逐步追踪');
  });

  it.each([{ language: 'en' }, { language: 'zh-CN' }] as const)(
    'has nothing axe objects to: $language, light and dark',
    async (face) => {
      const { page } = await open(face);
      const hand = createHand(page, 'mouse');
      await startSample(hand);
      await goToTrace(page);
      expect(await checkAccessibility(page)).toEqual([]);
      await page.getByRole('combobox').last().click();
      await page.getByRole('option').first().waitFor();
      expect(await checkAccessibility(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await pick(hand, 'SUB-001');
      await planOf(page).waitFor();
      expect(await checkAccessibility(page)).toEqual([]);
    },
  );

  it('says when what was picked is gone, and picks from an address', async () => {
    const { page } = await open();
    const hand = createHand(page, 'mouse');
    await startSample(hand);
    await page.evaluate(() => {
      const [, , workspace] = window.location.hash.split('/');
      window.location.hash = `#/w/${workspace}/map/trace:flow:flw-072`;
    });
    await page
      .getByRole('heading', { level: 2, name: /FLW-072/ })
      .first()
      .waitFor();
    await hand.press(page.getByRole('link', { name: /^FLW-072/ }).first());
    const panel = page.getByRole('complementary');
    await hand.press(panel.getByRole('button', { name: 'Actions on this record' }));
    await hand.press(page.getByRole('menuitem', { name: 'Archive' }));
    await page.getByText('What was picked is no longer in the map').waitFor();
  });
});

/** What is worked out from the sample company on the day the browser has. */
function answerTo(start: TraceStart, workspace: Workspace = sampleWorkspace) {
  const day = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
  const snapshot = snapshotOf(workspace, pack, day);
  const evaluation = evaluate(pack, snapshot, workspace.answers, workspace.overrides);
  const facts = flowFacts(snapshot, evaluation);
  const trace = traceData(start, facts, snapshot);
  return { snapshot, trace, plan: planErasure(trace.categories ?? [], facts, snapshot, pack) };
}

function withoutAgreements(partner: string): Workspace {
  const { registers } = sampleWorkspace;
  const agreements = (registers.agreements ?? []).map((each) =>
    each.partner === partner ? { ...each, archived: true } : each,
  );
  return { ...sampleWorkspace, registers: { ...registers, agreements } };
}

interface StepLine {
  readonly code: string;
  readonly promise: string;
  readonly law: string;
  readonly agreement: string | null;
}

function stepsOf(workspace: Workspace): readonly StepLine[] {
  return answerTo(category, workspace).trace.steps.map(({ fact, agreement }) => ({
    code: fact.code,
    promise: outcomeWords[fact.verdicts.promise].en,
    law: outcomeWords[fact.verdicts.law].en,
    agreement: agreement === null ? null : sayState(agreement.state, agreement.expires),
  }));
}

function sayState(state: string, expires: string | null): string {
  if (state === 'in-force')
    return expires === null ? 'in force, no end' : `in force until ${expires}`;
  if (state === 'expired') return `expired on ${expires}`;
  if (state === 'unsigned') return 'not signed';
  return state === 'none' ? 'none' : 'undecided: signature or end not entered';
}

function stepsOn(page: Page): Promise<readonly StepLine[]> {
  return page.locator('.trace-step').evaluateAll((steps) =>
    steps.map((step) => {
      const facts = new Map(
        [...step.querySelectorAll('dt')].map((label) => [
          label.textContent,
          label.nextElementSibling?.textContent?.trim() ?? '',
        ]),
      );
      return {
        code: step.querySelector('.code')?.textContent ?? '',
        promise: facts.get('Promise') ?? '',
        law: facts.get('Law') ?? '',
        agreement: facts.get('Agreement') ?? null,
      };
    }),
  );
}

function planOf(page: Page) {
  return page.getByRole('article', { name: /^(Deletion plan|删除方案)/ });
}

/** Names of those who have to be told or to act, as the plan of the sample company has them. */
function recipientNames(
  start: TraceStart,
  language: Language,
  duty?: 'act' | 'tell',
): readonly string[] {
  const { plan, snapshot } = answerTo(start);
  return plan.recipients
    .filter((each) => duty === undefined || each.duty === duty)
    .map(({ partner }) => inLanguage(snapshot.get('partners', partner)?.name, language));
}

async function expectPlan(page: Page, start: TraceStart, language: Language): Promise<void> {
  const { plan, snapshot } = answerTo(start);
  const record = snapshot.get(start.kind === 'category' ? 'categories' : 'subjects', start.id);
  await page
    .getByRole('article', { name: `Deletion plan: ${inLanguage(record?.name, language)}` })
    .waitFor();
  const namesUnder = async (head: string) => {
    const part = planOf(page)
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: new RegExp(`^${head}`) }) });
    const names = await part.locator('tbody th[scope=row] a').allInnerTexts();
    return names.map((name) => name.replace(/^\S+ /, '')).toSorted();
  };
  const sorted = (duty: 'act' | 'tell') => recipientNames(start, language, duty).toSorted();
  expect(await namesUnder('Recipients that must be told')).toEqual(sorted('tell'));
  expect(await namesUnder('Recipients that must act')).toEqual(sorted('act'));
  const places = (tasks: readonly { readonly location: string }[]) =>
    tasks
      .map(({ location }) => inLanguage(snapshot.get('locations', location)?.name, language))
      .toSorted();
  expect(await namesUnder('Places to clear')).toEqual(places(plan.locations));
  expect(await namesUnder('Backups')).toEqual(places(plan.backups));
}

async function expectReach(page: Page, start: TraceStart): Promise<void> {
  const { trace, snapshot } = answerTo(start);
  const rows = async (head: string) => {
    const part = page
      .locator('section.trace-part')
      .filter({ has: page.getByRole('heading', { level: 2, name: new RegExp(`^${head}`) }) });
    return (await part.locator('tbody th .code').allInnerTexts()).toSorted();
  };
  expect(await rows('Where it rests')).toEqual(
    trace.resting.map(({ location }) => snapshot.get('locations', location)?.code).toSorted(),
  );
  expect(await rows('Whom it reaches')).toEqual(
    trace.parties.map(({ partner }) => snapshot.get('partners', partner)?.code).toSorted(),
  );
}

/** Types into the box and takes what is found first. */
async function pick(hand: Hand, typed: string): Promise<void> {
  const { page, keys } = hand;
  const box = page.getByRole('tabpanel').getByRole('combobox').first();
  await hand.write(box, typed);
  await page.getByRole('option').first().waitFor();
  await keys('Enter');
  await page.locator('.trace-body').waitFor();
}

async function goToTrace(page: Page): Promise<void> {
  await page.evaluate(() => {
    const [, , workspace] = window.location.hash.split('/');
    window.location.hash = `#/w/${workspace}/map/trace`;
  });
  await page.getByRole('tabpanel').getByRole('combobox').waitFor();
}

/** Elements of the plan that hold more text than they show. */
function clippedIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.trace-plan, .trace-plan *')]
      .filter((element) => {
        const { overflowX, overflowY, display } = getComputedStyle(element);
        if (display === 'none' || display === 'inline') return false;
        const isWider = element.scrollWidth > element.clientWidth + 1;
        const isHigher = element.scrollHeight > element.clientHeight + 1;
        return (
          (isWider && element.clientWidth > 0) ||
          (isHigher && (overflowY !== 'visible' || overflowX !== 'visible'))
        );
      })
      .map(
        (element) => `${element.tagName} ${element.className} ${element.innerText.slice(0, 60)}`,
      ),
  );
}

function textOf(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'cartulary-print-'));
  try {
    const path = join(folder, 'plan.pdf');
    writeFileSync(path, pdf);
    return execFileSync('pdftotext', ['-raw', path, '-'], { maxBuffer: 1e8 }).toString();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
