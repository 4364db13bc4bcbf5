import type { Page } from 'playwright-core';

/** What one view of the map took, in milliseconds, and the longest task of the page meanwhile. */
export interface ViewTime {
  readonly what: string;
  readonly times: readonly number[];
  readonly longestTask: number;
  /** The longest a task held the page while a graph was laid out; null where none was. */
  readonly duringLayout: number | null;
  readonly goal: number;
}

const expandGoal = 500;
/** The issue speaks of a group of so many. */
const groupSize = 200;

/**
 * The four views of a large map, clicked to as a person does it once the scores stand: from the click
 * to the painted drawing.
 */
export async function measureMap(page: Page): Promise<readonly ViewTime[]> {
  const tab = (name: string) => page.getByRole('tab', { name, exact: true });
  const measured: ViewTime[] = [];
  const measure = async (what: string, goal: number, ready: string, click: () => Promise<void>) => {
    await page.waitForTimeout(500);
    await page.evaluate(() => {
      globalThis.longTasks.length = 0;
      globalThis.longSpans.length = 0;
      globalThis.layouts.length = 0;
    });
    const painted = page.evaluate(untilShown, ready);
    // Told by what failed first, which closes the page under this.
    painted.catch(() => undefined);
    await click();
    const time = await painted;
    await page.waitForTimeout(300);
    const longestTask = await page.evaluate(() => Math.max(0, ...globalThis.longTasks));
    const duringLayout = await page.evaluate(longestDuringLayout);
    measured.push({ what, times: [time], longestTask, duringLayout, goal });
  };

  await measure('graph, grouped, first drawn', 2000, '.graph-node', () =>
    page.getByRole('link', { name: 'Map', exact: true }).click(),
  );
  await page.waitForTimeout(1000);
  const members = await findGroup(page);
  const shown = `× ${members.toLocaleString('en')}`;
  await measure(
    `expanding a group of ${members}`,
    expandGoal,
    // The closed group makes way for its members; only those in sight are drawn.
    `gone: ${shown}`,
    async () => {
      const group = page.locator('.graph-node-group').filter({ hasText: shown }).first();
      await group.locator('.graph-toggle').click({ force: true });
    },
  );
  await measure('geography', 500, '.geo-item', () => tab('Geography').click());
  await measure('matrix recipients × principles', 500, '.matrix-shape', () =>
    tab('Matrix').click(),
  );
  const kinds = page.getByRole('combobox', { name: 'Matrix', exact: true });
  const labels = await kinds.locator('option').allInnerTexts();
  for (const label of labels.slice(1)) {
    await measure(`matrix ${label}`, 500, `.matrix-corner >> ${label}`, async () => {
      await kinds.selectOption({ label });
    });
  }
  return measured;
}

/** In the page: the longest stretch of one task between the question for a graph and its answer. */
function longestDuringLayout(): number | null {
  const { layouts, longSpans } = globalThis;
  if (layouts.length === 0) return null;
  const stretches = layouts.flatMap(({ start, end }) =>
    longSpans.map((task) => Math.min(end, task.end) - Math.max(start, task.start)),
  );
  return Math.max(0, ...stretches);
}

/** How many the closed group holds that is nearest to the wanted size. */
function findGroup(page: Page): Promise<number> {
  return page.evaluate((wanted) => {
    const sizes = [...document.querySelectorAll('.graph-node-group .graph-code')].flatMap((at) => {
      const found = /×\s*([\d,]+)/.exec(at.textContent ?? '')?.[1];
      return found === undefined ? [] : [Number(found.replaceAll(',', ''))];
    });
    sizes.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
    const [nearest] = sizes;
    if (nearest === undefined) throw new Error('Expected groups in a large map.');
    return nearest;
  }, groupSize);
}

/** In the page: from the next click or choice until what is waited for has been painted. */
function untilShown(ready: string): Promise<number> {
  return new Promise((resolve) => {
    const gone = /^gone: (.*)$/.exec(ready)?.[1];
    const [selector = '', wanted] = ready.split(' >> ');
    const isThere = () => {
      if (gone !== undefined) {
        return ![...document.querySelectorAll('.graph-code')].some((at) => at.textContent === gone);
      }
      const found = document.querySelector(selector);
      return found !== null && (wanted === undefined || found.textContent?.includes(wanted));
    };
    let start = 0;
    for (const kind of ['pointerdown', 'input']) {
      addEventListener(kind, () => (start = start === 0 ? performance.now() : start), {
        once: true,
        capture: true,
      });
    }
    const look = () => {
      if (start > 0 && isThere()) {
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start), 0));
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
