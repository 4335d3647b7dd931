import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { palettes } from '../config/palette.ts';
import { addAxe, faultsOf } from './axe.ts';
import { closeBrowser, openPage, phone } from './browser.ts';
import { kinds, scripts } from './kinds.ts';

afterAll(closeBrowser);

const schemes = ['light', 'dark'] as const;

/** Opens a page of every kind in turn, in one window; results are waited for where there is a query. */
async function visitAll(visit: (page: Page, path: string) => Promise<void>, window = phone): Promise<void> {
  // Without transitions, which show colours that are no one's choice.
  const page = await openPage('/404.html', { ...window, reducedMotion: 'reduce' });
  for (const script of scripts)
    for (const kind of kinds) {
      await page.goto(new URL(script + kind, inject('site')).href);
      if (kind.includes('?q=')) await page.locator('[data-result]').first().waitFor();
      await visit(page, script + kind);
    }
}

const isControl =
  /^(?:button|link|textbox|searchbox|combobox|checkbox|radio|switch|slider|option|DisclosureTriangle)$/;

/** What assistive technology is given of a page, in its order. */
async function accessibleNodes(page: Page): Promise<{ role: string; name: string; level: number }[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return inOrder(nodes)
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      level: Number(properties.find((property) => property.name === 'level')?.value.value ?? 0),
    }));
}

/** Puts the nodes of a tree, which come level by level, into the order of the page. */
function inOrder<Node extends { nodeId: string; parentId?: string; childIds?: string[] }>(
  nodes: Node[],
): Node[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (node: Node): Node[] => [node, ...(node.childIds ?? []).flatMap((id) => walkId(id))];
  const walkId = (id: string): Node[] => {
    const node = byId.get(id);
    return node === undefined ? [] : walk(node);
  };
  return nodes.filter(({ parentId }) => parentId === undefined).flatMap(walk);
}

describe('a page of every kind, in both scripts', () => {
  it('has nothing that axe objects to, light or dark, in any palette', async () => {
    const faults: string[] = [];
    await visitAll(async (page, path) => {
      await addAxe(page);
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        for (const palette of palettes) {
          await page.evaluate((name) => (document.documentElement.dataset['palette'] = name), palette);
          const isFirst = palette === palettes[0];
          if (!isFirst && path.startsWith('/zh-hant')) continue; // colours know no script
          const found = await faultsOf(page, isFirst ? undefined : ['color-contrast']);
          faults.push(...found.map((fault) => `${path} ${colorScheme} ${palette}: ${fault}`));
        }
      }
    });
    expect(faults).toEqual([]);
  }, 600_000);

  it('can be hit by a finger: 24 px each way, outside running text', async () => {
    const small: string[] = [];
    await visitAll(async (page, path) => {
      const found = await page
        .locator(':is(a[href], button, input, select, summary, [role="button"]):visible')
        .evaluateAll((targets) =>
          targets
            // WCAG 2.5.8 lets a link be as tall as its line of text.
            .filter(
              (target) => target.closest('.body :is(p, li, td, sup), .skip, [aria-hidden="true"]') === null,
            )
            .map((target) => ({ text: target.textContent, box: target.getBoundingClientRect() }))
            .filter(({ box }) => box.height < 23.5 || box.width < 23.5)
            .map(({ text, box }) => `${text.trim().slice(0, 12)} ${box.width} × ${box.height}`),
        );
      small.push(...found.map((target) => `${path} ${target}`));
    });
    expect(small).toEqual([]);
  }, 300_000);

  it('is read out in order: landmarks, one heading of the page, no level left out, a name for every control', async () => {
    const faults: string[] = [];
    await visitAll(async (page, path) => {
      const nodes = await accessibleNodes(page);
      const count = (role: string) => nodes.filter((node) => node.role === role).length;
      for (const landmark of ['banner', 'main', 'contentinfo'])
        if (count(landmark) !== 1) faults.push(`${path}: ${count(landmark)} × ${landmark}`);
      const levels = nodes.filter(({ role }) => role === 'heading').map(({ level }) => level);
      if (levels.filter((level) => level === 1).length !== 1)
        faults.push(`${path}: headings ${levels.join(' ')}`);
      if (levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1))
        faults.push(`${path}: ${levels.join(' ')}`);
      const nameless = nodes.filter(({ role, name }) => isControl.test(role) && name.trim() === '');
      faults.push(...nameless.map(({ role }) => `${path}: ${role} without a name`));
      const navigations = nodes.filter(({ role }) => role === 'navigation').map(({ name }) => name);
      if (new Set(navigations).size < navigations.length) faults.push(`${path}: ${navigations.join(', ')}`);
    });
    expect(faults).toEqual([]);
  }, 300_000);

  it('says what it is about, each in words of its own', async () => {
    const described = new Map<string, string>();
    const faults: string[] = [];
    await visitAll(async (page, path) => {
      const text = (await page.locator('meta[name="description"]').getAttribute('content')) ?? '';
      const other = described.get(text);
      if (text.length < 8) faults.push(`${path}: “${text}”`);
      if (other !== undefined && !path.includes('/search/')) faults.push(`${path}: as ${other}`);
      described.set(text, path);
    });
    expect(faults).toEqual([]);
  }, 300_000);
});
