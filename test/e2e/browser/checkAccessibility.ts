import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Something axe calls serious or critical, at one place of a page. */
export interface Violation {
  readonly rule: string;
  readonly target: string;
  readonly summary: string;
}

/** What axe finds serious or critical in a part of the page as it is; none when all is well. */
export async function checkAccessibility(page: Page, part = 'html'): Promise<readonly Violation[]> {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  // Evaluated by the debugger: the content policy, rightly, lets no script in.
  if (!isThere) await page.evaluate(axe.source);
  return page.evaluate(async (selector) => {
    const { axe: runner } = globalThis as unknown as { axe: typeof axe }; // put there just now
    const { violations } = await runner.run(selector, {
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => ({
          rule: id,
          target: target.join(' '),
          summary: (failureSummary ?? '').replaceAll(/\s+/g, ' '),
        })),
      );
  }, part);
}
