import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, goTo, openPage } from './browser.ts';
import { ask, openDialog, results } from './search-steps.ts';

afterAll(closeBrowser);

const dialog = 'dialog[open]';

describe('the search dialog', () => {
  it('opens with Ctrl-K, Command-K, / and the button, closes with Esc, and leaves / in a field alone', async () => {
    const page = await openPage('/');
    for (const keys of ['Control+k', 'Meta+k', '/']) {
      await page.keyboard.press(keys);
      await page.locator(`${dialog} input`).waitFor();
      await page.keyboard.press('Escape');
      await page.locator(dialog).waitFor({ state: 'detached' });
    }
    await page.locator('[data-search-open]').first().click();
    await page.locator(`${dialog} input`).pressSequentially('a/b');
    expect(await page.locator(`${dialog} input`).inputValue()).toBe('a/b');
  });

  it('loads nothing of the index before it is wanted', async () => {
    const page = await openPage('/');
    await page.waitForLoadState('networkidle');
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map((entry) => entry.name),
    );
    expect(loaded.filter((name) => name.includes('/pagefind/'))).toEqual([]);
  });

  it.each([
    ['/', '客户服务', '全部标签'],
    ['/zh-hant/', '客戶服務', '全部標籤'],
  ])(
    'offers tags at rest on %s, as the search page does, and tells of keys once they choose',
    async (path, tag, all) => {
      const page = await openPage(path);
      const field = await openDialog(page);
      const start = page.locator(`${dialog} .search-start`);
      await start.getByRole('link', { name: tag }).waitFor();
      expect(await start.getByRole('link', { name: all }).count()).toBe(1);
      const hint = page.locator('.search-hint');
      expect(await hint.isVisible()).toBe(false);
      await field.fill('便利店');
      await results(page).first().waitFor();
      expect(await start.getByRole('link').count()).toBe(0);
      expect(await hint.isVisible()).toBe(true);
      await field.fill('');
      await page.keyboard.press('Tab');
      await start.getByRole('link', { name: tag }).click();
      await page.waitForURL(/\/tags\//);
    },
  );

  it('is a combobox: the field keeps the focus, arrows move the active option around, Enter opens it', async () => {
    const page = await openPage('/');
    await ask(page, '便利店');
    const field = page.locator(`${dialog} input`);
    expect(await field.getAttribute('role')).toBe('combobox');
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    const list = page.locator(`#${await field.getAttribute('aria-controls')}`);
    expect(await list.getAttribute('role')).toBe('listbox');
    const options = list.getByRole('option');
    const number = await options.count();
    expect(number).toBeGreaterThan(2);
    const active = async () => {
      const id = await field.getAttribute('aria-activedescendant');
      const selected = await list
        .locator('[aria-selected="true"]')
        .evaluateAll((all) => all.map(({ id }) => id));
      expect(selected).toEqual(id === null ? [] : [id]);
      return id === null
        ? -1
        : (await options.evaluateAll((all) => all.map((option) => option.id))).indexOf(id);
    };
    const moves: number[] = [await active()];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowDown']) {
      await page.keyboard.press(key);
      moves.push(await active());
    }
    expect(moves).toEqual([-1, 0, 1, 0, number - 1, 0]);
    expect(await field.evaluate((input) => document.activeElement === input)).toBe(true);
    const href = await options.first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === href?.replace(/#.*/, ''));
  });

  it('goes to the search page on Enter when no option is active', async () => {
    const page = await openPage('/');
    await ask(page, '便利店');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    await results(page).first().waitFor();
  });

  it('tells a screen reader how many were found', async () => {
    const page = await openPage('/');
    await ask(page, '便利店');
    const status = page.locator(`${dialog} [role="status"]`);
    const shown = await status.locator('[data-result-count]').getAttribute('data-result-count');
    expect(await status.innerText()).toBe(`找到 ${shown} 篇`);
  });

  it.each([
    ['/', '正在搜索…'],
    ['/zh-hant/', '正在搜尋…'],
  ])('says on %s that it is searching when no answer comes, on the search page too', async (path, said) => {
    const page = await openPage(path);
    const hold = () => {
      const held = Promise.withResolvers<void>();
      const holding = page.context().route(/\.pf_index$/, async (route) => {
        await held.promise;
        await route.fallback();
      });
      return { holding, go: () => held.resolve() };
    };
    const first = hold();
    await first.holding;
    const field = await openDialog(page);
    await field.fill('便利店');
    const status = page.locator('.search-status');
    await expect.poll(() => status.innerText()).toBe(said);
    first.go();
    await expect.poll(() => status.innerText()).toMatch(/^找到 \d+ 篇$/);
    const second = hold();
    await second.holding;
    await goTo(page, `${path}search/?q=投诉`);
    await expect.poll(() => status.innerText()).toBe(said);
    const box = () => page.locator('.search-head').boundingBox();
    const before = await box();
    second.go();
    await expect.poll(() => status.innerText()).toMatch(/^找到 \d+ 篇$/);
    expect((await box())?.height).toBe(before?.height);
  });

  it('searches nothing while an input method is composing, whatever keys are pressed, and then at once', async () => {
    const page = await openPage('/');
    await page.waitForLoadState('networkidle');
    const field = await openDialog(page);
    const typing = await page.context().newCDPSession(page);
    const compose = (text: string) =>
      typing.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    for (const letters of ['k', 'ke', 'ke h', 'ke hu']) await compose(letters);
    // Enter and arrows belong to the input method's own list.
    await field.evaluate((input) => {
      for (const key of ['Enter', 'ArrowDown'])
        input.dispatchEvent(
          new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }),
        );
    });
    await page.waitForTimeout(500);
    expect(await field.inputValue()).toBe('ke hu');
    expect(await results(page).count()).toBe(0);
    expect(await page.locator(`${dialog} [role="status"]`).innerText()).toBe('');
    expect(new URL(page.url()).pathname).toBe('/');
    await typing.send('Input.insertText', { text: '客户' });
    await results(page).first().waitFor();
    expect(await field.inputValue()).toBe('客户');
  });

  it('never shows an older answer after a newer one', async () => {
    const page = await openPage('/');
    await ask(page, '便利店');
    const truth = await page.locator(`${dialog} [data-result-count]`).getAttribute('data-result-count');
    const late = await openPage('/');
    await ask(late, '投诉');
    let held = 0;
    // Everything that 客户服务 asks for comes long after what 便利店 asks for.
    await late.context().route(/\.pf_(?:index|fragment)$/, async (route) => {
      if (held++ < 2) await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    const field = late.locator(`${dialog} input`);
    await field.fill('客户服务');
    await expect.poll(() => held).toBeGreaterThan(0);
    await field.fill('便利店');
    await late.waitForTimeout(2500);
    expect(await late.locator(`${dialog} [data-result-count]`).getAttribute('data-result-count')).toBe(truth);
    expect(await results(late).first().innerText()).toContain('便利店');
  });

  it('remembers searches that led somewhere on the device, and forgets one or all', async () => {
    const page = await openPage('/');
    for (const query of ['便利店', '退货']) {
      await ask(page, query);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/(?:posts|threads)\//);
      await goTo(page, '/');
    }
    await openDialog(page);
    const recent = page.locator(`${dialog} .search-recent-query`);
    expect(await recent.allInnerTexts()).toEqual(['退货', '便利店']);
    await page.getByRole('button', { name: '不再记住“退货”' }).click();
    expect(await recent.allInnerTexts()).toEqual(['便利店']);
    await recent.first().click();
    await results(page).first().waitFor();
    await page.locator(`${dialog} input`).fill('');
    await page.getByRole('button', { name: '清除' }).click();
    expect(await recent.count()).toBe(0);
    expect(await page.evaluate(() => Object.values(localStorage).join())).not.toContain('便利店');
  });
});
