import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, openPage, phone } from './browser.ts';
import { scripts } from './kinds.ts';
import { ask, results } from './search-steps.ts';

afterAll(closeBrowser);

/** Pages that between them have every part that a screen reader comes across, by the name of their file. */
const readPages = {
  home: '/',
  post: '/posts/sorry-as-a-comma/',
  thread: '/threads/new-years-eve-roster/',
  threads: '/threads/',
  tag: '/tags/customer-service/',
  tags: '/tags/',
  archive: '/archive/2021/',
  authors: '/authors/',
  section: '/sections/零售現場/',
  search: '/search/?q=客户',
  missing: '/404.html',
} as const;

/** What is read out of a part of a page: roles, names, levels and states, without addresses. */
async function readOut(page: Page, selector: string): Promise<string> {
  const snapshot = await page.locator(selector).ariaSnapshot();
  const lines = snapshot.split('\n').filter((line) => !line.trimStart().startsWith('- /url:'));
  const depth = (line = '') => line.search(/\S/);
  const isParent = (at: number) => depth(lines[at + 1]) > depth(lines[at]);
  return `${lines.map((line, at) => (isParent(at) ? line : line.replace(/:$/, ''))).join('\n')}\n`;
}

describe.each(scripts)('what a screen reader reads of pages at %s/', (root) => {
  const folder = root === '' ? 'hans' : 'hant';

  it.each(Object.entries(readPages))('%s', async (name, path) => {
    const page = await openPage(root + path);
    if (name === 'search') await page.locator('[data-result]').first().waitFor();
    await expect(await readOut(page, 'main')).toMatchFileSnapshot(
      `./__snapshots__/screen-reader/${folder}/${name}.txt`,
    );
  });

  it('header and footer, the same on every page', async () => {
    const page = await openPage(`${root}/posts/sorry-as-a-comma/`);
    const around = await Promise.all(
      ['.skip', '.site-header', '.site-footer'].map((at) => readOut(page, at)),
    );
    await expect(around.join('')).toMatchFileSnapshot(`./__snapshots__/screen-reader/${folder}/around.txt`);
  });

  it('the search dialog, when it has found something', async () => {
    const page = await openPage(`${root}/`);
    await ask(page, '排班');
    await results(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await expect(await readOut(page, 'dialog')).toMatchFileSnapshot(
      `./__snapshots__/screen-reader/${folder}/dialog.txt`,
    );
  });

  it('the bar that comes back, on a phone', async () => {
    const page = await openPage(`${root}/posts/sorry-as-a-comma/`, phone);
    await page.evaluate(() => scrollTo({ top: 2400, behavior: 'instant' }));
    await page.locator('.reading-bar').waitFor({ state: 'attached' });
    await page.evaluate(() => scrollTo({ top: 2000, behavior: 'instant' }));
    await page.locator('.reading-bar.shown').waitFor();
    await expect(await readOut(page, '.reading-bar')).toMatchFileSnapshot(
      `./__snapshots__/screen-reader/${folder}/bar.txt`,
    );
  });
});

it('a change of colours is told', async () => {
  const page = await openPage('/', { colorScheme: 'light' });
  const told = page.locator('.site-header').getByRole('status');
  expect(await told.textContent()).toBe('');
  await page.locator('[data-theme-switch]').click();
  expect(await told.textContent()).toBe('外观：深色');
});

it('each text says in which language it is to be read', async () => {
  for (const root of scripts) {
    const page = await openPage(`${root}/posts/sorry-as-a-comma/`);
    const languages = await page.evaluate(() =>
      ['html', '.script-switch a:first-child', '.script-switch a:last-child', '.other-scripts a'].map(
        (selector) => document.querySelector(selector)?.closest('[lang]')?.getAttribute('lang'),
      ),
    );
    const [own, other] = root === '' ? ['zh-Hans', 'zh-Hant'] : ['zh-Hant', 'zh-Hans'];
    expect(languages).toEqual([own, 'zh-Hans', 'zh-Hant', other]);
  }
});
