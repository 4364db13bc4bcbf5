import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { snapshotOf } from '../../../shared/assessment/index.ts';
import type { AnyRecord, RegisterId } from '../../../shared/map/index.ts';
import { terraMaestro as pack } from '../../../shared/policy/terra-maestro-2024-08/policy.ts';
import { sampleWorkspace } from '../../../shared/samples/index.ts';
import type { Evaluation } from '../../../shared/scoring/index.ts';
import { evaluate } from '../../../shared/scoring/index.ts';
import { checkAccessibility } from './checkAccessibility.ts';
import { createSample, judged } from './createWorkspaces.ts';
import { decideEverything } from './guidedSteps.ts';
import { inBrowser } from './inBrowser.ts';
import { dayOf } from './judgeSample.ts';
import type { Hand } from './steps.ts';
import { chooseFile, createHand, means, savedFile, scoresOf, startSample } from './steps.ts';

interface FactEdit {
  readonly register: RegisterId;
  readonly id: string;
  readonly code: string;
  readonly field: string;
  readonly typed: string;
  readonly value: string | number;
}

/** Five facts, each of which moves a verdict of its own. */
const edits: readonly FactEdit[] = [
  edit('locations', 'LOC-001', 'lastAccessReview', '2019-01-01'),
  edit('consents', 'CNS-001', 'stepsToWithdraw', 9),
  edit('flows', 'FLW-001', 'started', '2019-01-01'),
  edit('mechanisms', 'MEC-001', 'validUntil', '2025-01-01'),
  edit('retention-rules', 'RET-002', 'days', 90_000),
];

function edit(register: RegisterId, code: string, field: string, value: string | number): FactEdit {
  return { register, id: code.toLowerCase(), code, field, value, typed: String(value) };
}

/** A verdict nobody of the five edits touches. */
const overruled = { criterion: 'retention-length', id: 'ret-001', code: 'RET-001' };

const faces = [{ language: 'en' }, { language: 'zh-CN' }] as const;

inBrowser('assessing', ({ open }) => {
  it.each(means)(
    'from open questions to a signature, five edits, and what they moved: by %s',
    { timeout: 900_000 },
    async (by) => {
      const { page } = await open();
      const hand = createHand(page, by);
      await startSample(hand);
      // Asked one at a time for keys; the mouse would only repeat it.
      if (by === 'keyboard') await decideEverything(hand);
      await overruleWithFile(hand);
      await saveAndSign(hand);
      for (const each of edits) await enterFact(hand, each);
      await scoresOf(page);

      await goTo(page, '/assess/saved');
      await hand.press(page.getByRole('link', { name: 'Yearly assessment' }).first());
      await hand.press(page.getByRole('link', { name: 'Compare', exact: true }));
      await page.getByText('5 facts were edited').waitFor({ timeout: 60_000 });
      const named = page.locator('.compare-edits > li');
      const codes = await named.locator('.compare-edit').allInnerTexts();
      expect(codes.map((said) => /[A-Z]{3}-\d+/.exec(said)?.[0]).toSorted()).toEqual(
        edits.map(({ code }) => code).toSorted(),
      );
      const rows = page.locator('table:has(th:text("Because of")) tbody tr');
      for (const row of await rows.all()) {
        expect(await row.locator('.compare-causes li').count()).toBeGreaterThan(0);
      }
      const moved = await Promise.all((await rows.all()).map(readMove));
      if (by === 'mouse') expect(moved.toSorted()).toEqual(await expectedMoves(page));
      else expect(moved.length).toBeGreaterThan(4);
    },
  );

  it('a signed assessment is exported sealed, and shown as altered once its file was touched', async () => {
    const { page } = await open();
    const hand = createHand(page, 'mouse');
    await startSample(hand);
    await saveAndSign(hand);
    const sealed = await savedFile(page, () =>
      hand.press(page.getByRole('button', { name: /^Save as a sealed file/ })),
    );
    expect(sealed.name).toMatch(/\.assessment\.json$/);
    expect(new TextDecoder().decode(sealed.bytes.subarray(0, 400))).toContain(
      'cartulary-signed-assessment',
    );
    await flipOneByte(page);
    await hand.press(page.getByRole('button', { name: 'Check again' }));
    await page.getByText('This assessment is not as it was sealed:').waitFor();
  });

  it.each(faces)('has no serious violation: $language, light and dark', async (face) => {
    const { page } = await open(face);
    await createSample(page, face.language);
    await judged(page);
    const found: unknown[] = [];
    for (const part of ['browse:recipient-agreement', 'fixes', 'overrides', 'saved', 'studio']) {
      await goTo(page, `/assess/${part}`);
      await page.locator('.assess-panel h2, .assess-panel [role=treeitem]').first().waitFor();
      found.push(...(await checkAccessibility(page)).map((one) => ({ part, ...one })));
    }
    expect(found).toEqual([]);
  });
});

async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((next) => {
    window.location.hash = window.location.hash.replace(/^(#\/w\/[^/?]+).*$/, `$1${next}`);
  }, path);
}

/** Overrules one verdict, with a file as evidence, from the rule's own page. */
async function overruleWithFile(hand: Hand): Promise<void> {
  const { page } = hand;
  await goTo(page, `/assess/browse:${overruled.criterion}:${overruled.id}`);
  await hand.press(page.getByRole('button', { name: /^Overrule/ }));
  const dialog = page.getByRole('dialog', { name: 'Overrule a verdict' });
  await hand.press(
    dialog.getByText('not met', { exact: true }).or(dialog.getByLabel('not met')).first(),
  );
  await hand.write(dialog.getByLabel('Reason'), 'Seen on site: the store was not emptied.');
  const file = { name: 'visit.txt', bytes: new TextEncoder().encode('Visit report, page 1') };
  await chooseFile(page, file, () =>
    hand.press(dialog.getByRole('button', { name: /^Attach a file/ })),
  );
  const form = page.getByRole('group', { name: 'File to attach' });
  await hand.press(form.getByRole('button', { name: 'Attach', exact: true }));
  await dialog.locator('.evidence-chosen').getByText(/EVD-/).waitFor();
  await hand.write(dialog.getByLabel('By (role)'), 'Sample data protection officer');
  await hand.press(dialog.getByRole('button', { name: 'Overrule', exact: true }));
  await dialog.waitFor({ state: 'detached' });
  await scoresOf(page);
}

async function saveAndSign(hand: Hand): Promise<void> {
  const { page } = hand;
  await goTo(page, '/assess/saved');
  await hand.press(page.getByRole('button', { name: 'Save the present state' }).first());
  const title = page.getByLabel('Title', { exact: true });
  await hand.write(title, 'Yearly assessment');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /SAV-001/ }).waitFor({ timeout: 60_000 });
  await page.getByText(/^Checked: the assessment/).waitFor({ timeout: 60_000 });
  await hand.press(page.getByRole('button', { name: 'Send to review' }));
  await hand.press(page.getByRole('button', { name: 'Sign…' }));
  const dialog = page.getByRole('dialog', { name: 'Sign SAV-001' });
  await hand.write(dialog.getByLabel('Name'), 'Sample reviewer');
  await hand.write(dialog.getByLabel('Role'), 'Sample audit role');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await page
    .getByText(/^Sealed$/)
    .first()
    .waitFor();
}

/** Enters a fact in the form of its record, in the panel beside. */
async function enterFact(hand: Hand, { register, id, field, typed }: FactEdit): Promise<void> {
  const { page } = hand;
  await goTo(page, `/registers/${register}?record=${register}:${id}`);
  const panel = page.getByRole('complementary');
  await hand.press(panel.getByRole('tab', { name: /^Facts/ }));
  const input = panel.locator(`[data-field=${field}] input`).first();
  await hand.write(input, typed);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await input.inputValue()).replaceAll(',', '')).toBe(typed);
  await page.locator('.title-tools button').first().waitFor();
}

/** `record rule` of a row of verdicts that moved. */
async function readMove(row: Locator): Promise<string> {
  const code = await row.locator('td').first().innerText();
  const rule = await row.locator('td').nth(1).innerText();
  return `${/[A-Z]{3}-\d+/.exec(code)?.[0]} ${rule.replace(/\s+(Promise|Law|Standard)$/, '')}`;
}

/** What moved by evaluating the sample twice here: before the five edits and after. */
async function expectedMoves(page: Page): Promise<readonly string[]> {
  const day = await dayOf(page);
  const changed: Record<string, readonly AnyRecord[]> = {};
  for (const { register, id, field, value } of edits) {
    const records = (sampleWorkspace.registers[register] ?? []) as readonly AnyRecord[];
    changed[register] = records.map((one) => (one.id === id ? { ...one, [field]: value } : one));
  }
  const after = { ...sampleWorkspace, registers: { ...sampleWorkspace.registers, ...changed } };
  const judge = (workspace: typeof sampleWorkspace) =>
    verdictsOf(
      evaluate(pack, snapshotOf(workspace, pack, day), workspace.answers, workspace.overrides),
    );
  const [one, other] = [judge(sampleWorkspace), judge(after)];
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((key) => one.get(key) !== other.get(key))
    .toSorted();
}

/** Each finding as text, by record and rule; what is not found is in order. */
function verdictsOf(evaluation: Evaluation): ReadonlyMap<string, string> {
  return new Map(
    [...evaluation.criteria.values()].flatMap(({ criterion, findings, records }) =>
      findings.map(({ position, outcome, judgement }) => {
        const record = records[position] as AnyRecord; // in bounds
        const said = JSON.stringify([outcome, judgement?.code, judgement?.share]);
        return [`${record.code} ${criterion.title.en}`, said] as const;
      }),
    ),
  );
}

/** Spoils one byte of one kept file in the store, as a failing disk or a hand might. */
async function flipOneByte(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const id = /#\/w\/([^/?]+)/.exec(window.location.hash)?.[1] ?? '';
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open(`cartulary-workspace-${id}`);
      asked.addEventListener('success', () => resolve(asked.result));
      asked.addEventListener('error', () => reject(new Error('The store did not open.')));
    });
    await new Promise<void>((resolve, reject) => {
      const store = database.transaction('attachments', 'readwrite').objectStore('attachments');
      const asked = store.getAll();
      asked.addEventListener('success', () => {
        const [file] = asked.result as { sha256: string; bytes: Uint8Array }[];
        if (file === undefined) return reject(new Error('Nothing is kept.'));
        const middle = file.bytes.length >> 1;
        file.bytes[middle] = (file.bytes[middle] ?? 0) ^ 1;
        store.put(file).addEventListener('success', () => resolve());
      });
    });
    database.close();
  });
}
