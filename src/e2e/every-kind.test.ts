import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { palettes } from '../config/palette.ts';
import { addAxe, faultsOf } from './axe.ts';
import { closeBrowser, goTo, openPage, phone } from './browser.ts';
import { kinds, scripts } from './kinds.ts';

afterAll(closeBrowser);

const schemes = ['light', 'dark'] as const;

/** The rules of axe that look at colours: its tag cat.color. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What is wrong with pages, by what was looked for. One pass, since opening pages is what takes the time. */
const faults = { axe: [] as string[], small: [] as string[], order: [] as string[], words: [] as string[] };
const described = new Map<string, string>();
const desktop = { width: 1280, height: 800 };

beforeAll(async () => {
  // Without transitions, which show colours that are no one's choice.
  const page = await openPage('/404.html', { ...phone, reducedMotion: 'reduce' });
  const narrow = page.viewportSize() ?? desktop;
  for (const script of scripts)
    for (const kind of kinds) {
      await page.setViewportSize(narrow);
      await goTo(page, script + kind);
      if (kind.includes('?q=')) await page.locator('[data-result]').first().waitFor();
      faults.small.push(...(await smallTargets(page)).map((target) => `${script}${kind} ${target}`));
      faults.order.push(...(await disorder(page)).map((fault) => `${script}${kind}: ${fault}`));
      await noteDescription(page, script + kind);
      if (script !== '') await page.setViewportSize(desktop);
      await audit(page, script + kind);
    }
});

const isControl =
  /^(?:button|link|textbox|searchbox|combobox|checkbox|radio|switch|slider|option|DisclosureTriangle)$/;

/** What lists say after a title. */
const marks = /(?: (?:置[顶頂]|[转轉][载載]))+$/;

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

/** Runs axe by day: all its rules once, those of colours by night too, and in each palette. Colours know no script. */
async function audit(page: Page, path: string): Promise<void> {
  await addAxe(page);
  const isOther = path.startsWith('/zh-hant');
  for (const colorScheme of isOther ? schemes.slice(0, 1) : schemes) {
    await page.emulateMedia({ colorScheme });
    for (const palette of isOther ? palettes.slice(0, 1) : palettes) {
      await page.evaluate((name) => (document.documentElement.dataset['palette'] = name), palette);
      const isFirst = colorScheme === schemes[0] && palette === palettes[0];
      const found = await faultsOf(page, isFirst ? undefined : colourRules);
      faults.axe.push(...found.map((fault) => `${path} ${colorScheme} ${palette}: ${fault}`));
    }
  }
}

/** A font of a reader's whose letters are no taller than 1.15 of their size: how tall a link in a line is, its font decides. */
const lowFont = `
  @font-face {
    font-family: Low;
    src: local('Noto Sans CJK SC'), local('DejaVu Sans');
    ascent-override: 95%;
    descent-override: 20%;
    line-gap-override: 0%;
  }
  * { font-family: Low !important; }
`;

async function smallTargets(page: Page): Promise<string[]> {
  const style = await page.addStyleTag({ content: lowFont });
  const found = await targetsBelow24(page);
  await style.evaluate((element) => (element as Element).remove());
  return found;
}

function targetsBelow24(page: Page): Promise<string[]> {
  return page
    .locator(':is(a[href], button, input, select, summary, [role="button"]):visible')
    .evaluateAll((targets) =>
      targets
        // WCAG 2.5.8 lets a link be as tall as its line of text.
        .filter((target) => target.closest('.body :is(p, li, td, sup), .skip, [aria-hidden="true"]') === null)
        .map((target) => ({ text: target.textContent, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 23.5 || box.width < 23.5)
        .map(({ text, box }) => `${text.trim().slice(0, 12)} ${box.width} × ${box.height}`),
    );
}

/** Says what assistive technology would be told out of order, or without a name. */
async function disorder(page: Page): Promise<string[]> {
  const nodes = await accessibleNodes(page);
  const found: string[] = [];
  const count = (role: string) => nodes.filter((node) => node.role === role).length;
  for (const landmark of ['banner', 'main', 'contentinfo'])
    if (count(landmark) !== 1) found.push(`${count(landmark)} × ${landmark}`);
  const levels = nodes.filter(({ role }) => role === 'heading').map(({ level }) => level);
  if (levels.filter((level) => level === 1).length !== 1) found.push(`headings ${levels.join(' ')}`);
  if (levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1)) found.push(`levels ${levels.join(' ')}`);
  const nameless = nodes.filter(({ role, name }) => isControl.test(role) && name.trim() === '');
  found.push(...nameless.map(({ role }) => `${role} without a name`));
  // A break between phrases is no space to the ear (views/phrases.ts); a clause may end with one, and marks follow.
  const titles = nodes.filter(({ role }) => role === 'heading' || role === 'link');
  const cut = titles.filter(({ name }) => /\p{sc=Han} \p{sc=Han}/u.test(name.replace(marks, '')));
  found.push(...cut.map(({ role, name }) => `${role} “${name}”`));
  const navigations = nodes.filter(({ role }) => role === 'navigation').map(({ name }) => name);
  if (new Set(navigations).size < navigations.length) found.push(navigations.join(', '));
  return found;
}

async function noteDescription(page: Page, path: string): Promise<void> {
  const text = (await page.locator('meta[name="description"]').getAttribute('content')) ?? '';
  const other = described.get(text);
  if (text.length < 8) faults.words.push(`${path}: “${text}”`);
  if (other !== undefined && !path.includes('/search/')) faults.words.push(`${path}: as ${other}`);
  described.set(text, path);
}

describe('a page of every kind, in both scripts', () => {
  it('was looked at', () => {
    expect(described.size).toBeGreaterThan(kinds.length);
  });

  it('has nothing that axe objects to, light or dark, in any palette', () => {
    expect(faults.axe).toEqual([]);
  });

  it('can be hit by a finger: 24 px each way, outside running text', () => {
    expect(faults.small).toEqual([]);
  });

  it('is read out in order: landmarks, one heading of the page, no level left out, a name for every control', () => {
    expect(faults.order).toEqual([]);
  });

  it('says what it is about, each in words of its own', () => {
    expect(faults.words).toEqual([]);
  });
});
