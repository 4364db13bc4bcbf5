import type { Page } from 'playwright-core';
import type { Language } from '../../../shared/lib/index.ts';

/** Words of the screen that tests look for, in both languages. */
const words = {
  sample: { en: 'Look around the sample company', 'zh-CN': '浏览示例企业' },
  organisation: { en: 'Start with your organisation', 'zh-CN': '从本组织开始' },
  name: { en: 'Name of the organisation', 'zh-CN': '组织名称' },
  next: { en: 'Next', 'zh-CN': '下一步' },
  create: { en: 'Create the workspace', 'zh-CN': '创建工作区' },
};

/** Makes the sample company the way a first user does; gives the workspace's id. */
export async function createSample(page: Page, language: Language = 'en'): Promise<string> {
  await page.getByRole('button', { name: words.sample[language] }).click();
  return openedWorkspace(page);
}

/** Makes a workspace with nothing but its organisation; gives its id. */
export async function createEmpty(page: Page, language: Language = 'en'): Promise<string> {
  await page.getByRole('button', { name: words.organisation[language] }).click();
  await page.getByLabel(words.name[language]).fill('Empty Ltd');
  await page.getByRole('button', { name: words.next[language], exact: true }).click();
  await page.getByRole('button', { name: words.next[language], exact: true }).click();
  await page.getByRole('button', { name: words.create[language] }).click();
  return openedWorkspace(page);
}

async function openedWorkspace(page: Page): Promise<string> {
  await page.waitForURL(/#\/w\//);
  await page.locator('.frame').waitFor();
  const [, id] = /#\/w\/([^/?]+)/.exec(page.url()) ?? [];
  if (id === undefined)
    throw new Error(`Expected the address of a workspace, found ${page.url()}.`);
  return decodeURIComponent(id);
}

/** Waits until the seven principles have been judged and nothing is being judged again. */
export async function judged(page: Page): Promise<void> {
  await page.locator('.score-strip[data-state="current"]').waitFor();
}
