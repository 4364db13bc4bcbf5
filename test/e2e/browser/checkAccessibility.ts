import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Something axe calls serious or critical, at one place of a page. */
export interface Violation {
  readonly rule: string;
  readonly target: string;
  readonly summary: string;
}

/**
 * What axe finds serious or critical in a part of the page as it is, in light and in dark; none when all
 * is well. Only colours differ between the themes: the second is asked about them alone.
 */
export async function checkAccessibility(page: Page, part = 'html'): Promise<readonly Violation[]> {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  // Evaluated by the debugger: the content policy, rightly, lets no script in.
  if (!isThere) await page.evaluate(axe.source);
  const found = [...(await look(page, part, allRules))];
  for (const theme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await page.locator(`html[data-mantine-color-scheme=${theme}]`).waitFor({ state: 'attached' });
    if (theme === 'light') break; // As the page was.
    const dark = await look(page, part, colourRules);
    found.push(...dark.map((each) => ({ ...each, rule: `${each.rule} (dark)` })));
  }
  return found;
}

const colourRules = { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] };
const allRules = {
  type: 'tag' as const,
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

type RunOnly = typeof allRules | typeof colourRules;

function look(page: Page, part: string, runOnly: RunOnly): Promise<readonly Violation[]> {
  return page.evaluate(
    async ([selector, only]) => {
      const { axe: runner } = globalThis as unknown as { axe: typeof axe }; // put there just now
      const { violations } = await runner.run(selector, {
        resultTypes: ['violations'],
        runOnly: only,
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
    },
    [part, runOnly] as const,
  );
}
