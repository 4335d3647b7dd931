import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser, goTo, openPage, phone } from './browser.ts';
import { kinds, scripts } from './kinds.ts';
import { ask, results } from './search-steps.ts';

afterAll(closeBrowser);

/** What a page of each kind lacks where a reader has asked for something, each page in one of the scripts by turns. */
const lacking = {
  fields: [] as string[],
  focus: [] as string[],
  told: [] as string[],
  drawn: [] as string[],
};
const moving: string[] = [];

beforeAll(async () => {
  const page = await openPage('/404.html', { ...phone, reducedMotion: 'reduce', forcedColors: 'active' });
  for (const [at, kind] of kinds.entries()) {
    const path = (scripts[at % scripts.length] ?? '') + kind;
    await page.emulateMedia({ colorScheme: at % 3 === 0 ? 'light' : 'dark' });
    await goTo(page, path);
    if (kind.includes('?q=')) await page.locator('[data-result]').first().waitFor();
    for (const [name, found] of Object.entries(await lackingIn(page)))
      lacking[name as keyof typeof lacking].push(...found.map((fault) => `${path}: ${fault}`));
    moving.push(...(await movingIn(page)).map((fault) => `${path}: ${fault}`));
  }
}, 300_000);

/** Looks at a page whose colours are the system's: grounds, shadows and the difference of two colours are gone there. */
function lackingIn(page: Page): Promise<typeof lacking> {
  return page.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
    const named = (element: Element) => element.outerHTML.slice(0, 120);
    const edges = (style: CSSStyleDeclaration) =>
      ['Top', 'Right', 'Bottom', 'Left'].map((side) => {
        const [kind, width] = [`border${side}Style`, `border${side}Width`] as const;
        return `${style[kind as 'borderTopStyle']} ${style[width as 'borderTopWidth']}`;
      });
    const hasEdge = (style: CSSStyleDeclaration) =>
      edges(style).some((edge) => !/^none|^hidden| 0px$/.test(edge));
    const hasOutline = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration) =>
      outlineStyle !== 'none' && outlineWidth !== '0px';
    /** All that is seen of an element beside its colours. */
    const shape = (element: Element) => {
      const style = getComputedStyle(element);
      const before = getComputedStyle(element.parentElement ?? element, '::before');
      return [
        ...edges(style),
        hasOutline(style),
        style.fontWeight,
        style.textDecorationLine,
        before.borderInlineStart,
      ].join();
    };
    const focusIsSeen = (element: HTMLElement) => {
      element.focus({ focusVisible: true } as FocusOptions);
      const isSeen = [element, element.closest('form')].some(
        (one) => one !== null && hasOutline(getComputedStyle(one)),
      );
      element.blur();
      return isSeen;
    };
    return {
      fields: shown('input:not([type=hidden]), select, textarea, button:not(:has(svg, img))')
        .filter(
          (field) => ![field, field.closest('form')].some((one) => one && hasEdge(getComputedStyle(one))),
        )
        .filter((field) => getComputedStyle(field).textDecorationLine !== 'underline')
        .map(named),
      focus: shown('a[href], button, input, select, summary, [tabindex="0"]')
        .filter((element) => !focusIsSeen(element))
        .map(named),
      told: shown('a[aria-current], [aria-selected="true"], [aria-pressed="true"]')
        .filter((chosen) => {
          const others = [
            ...(chosen.closest('ul, ol, nav, [role="listbox"]')?.querySelectorAll(chosen.localName) ?? []),
          ];
          const other = others.find(
            (one) => !one.matches('[aria-current], [aria-selected="true"], [aria-pressed="true"]'),
          );
          return other !== undefined && shape(other) === shape(chosen);
        })
        .map(named),
      drawn: shown('svg.icon, .slip, .cover-seal, .monogram, .trend rect')
        .filter((drawing) => {
          const { stroke, fill, color, backgroundColor } = getComputedStyle(drawing);
          const ground = getComputedStyle(document.body).backgroundColor;
          const paint = drawing.matches('svg.icon') ? (stroke === 'none' ? fill : stroke) : color;
          const isOnItself = drawing.matches('.slip, .cover-seal, .monogram') && paint === backgroundColor;
          return paint === ground || isOnItself;
        })
        .map(named),
    };
  });
}

/** Lists what moves by itself on a page of a reader who asked for less motion: what follows the reader's scrolling may. */
function movingIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const animated = document
      .getAnimations()
      .filter(({ timeline }) => timeline instanceof DocumentTimeline)
      .map((animation) => (animation as CSSAnimation).animationName);
    const gliding = [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, transitionProperty, scrollBehavior } = getComputedStyle(element);
      const takesTime = transitionDuration.split(',').some((time) => parseFloat(time) > 0);
      return (takesTime && !/^opacity$/.test(transitionProperty)) || scrollBehavior === 'smooth';
    });
    return [...animated, ...gliding.map(({ outerHTML }) => outerHTML.slice(0, 120))];
  });
}

describe('a page of every kind in the colours of the reader’s system', () => {
  it('shows where its fields and buttons are', () => {
    expect(lacking.fields).toEqual([]);
  });

  it('shows what has the focus', () => {
    expect(lacking.focus).toEqual([]);
  });

  it('tells what is current or chosen by more than a colour', () => {
    expect(lacking.told).toEqual([]);
  });

  it('shows icons, drawn covers and monograms', () => {
    expect(lacking.drawn).toEqual([]);
  });
});

it('nothing moves by itself for readers who asked for less motion', () => {
  expect(moving).toEqual([]);
});

describe('parts that come when they are asked for, in the colours of the reader’s system', () => {
  it('the search dialog shows its field, which option is chosen, and what matches', async () => {
    const page = await openPage('/', { forcedColors: 'active', reducedMotion: 'reduce' });
    await ask(page, '客户');
    await results(page).nth(1).waitFor();
    await page.keyboard.press('ArrowDown');
    const outlines = await page
      .locator('[role="option"]')
      .evaluateAll((options) => options.map((option) => getComputedStyle(option).outlineStyle));
    expect(outlines.filter((outline) => outline !== 'none')).toHaveLength(1);
    const mark = page.locator('[role="option"] mark').first();
    const [ground, around] = await mark.evaluate((element) =>
      [element, document.body].map((one) => getComputedStyle(one).backgroundColor),
    );
    expect(ground).not.toBe(around);
  });
});

describe('more contrast', () => {
  it('has every border of a control and every text as dark as the text around it', async () => {
    const page = await openPage('/', { ...phone, contrast: 'more' });
    const [soft, ink] = await page.evaluate(() =>
      ['--soft', '--ink'].map((name) => getComputedStyle(document.documentElement).getPropertyValue(name)),
    );
    expect(soft).toBe(ink);
  });
});

describe('from page to page', () => {
  it.each([
    ['fades', 'no-preference', true],
    ['does not, where less motion is asked for', 'reduce', false],
  ] as const)('a reader’s way %s', async (_, reducedMotion, fades) => {
    const page = await openPage('/', { reducedMotion });
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    await page.addInitScript(() => {
      addEventListener('pagereveal', ({ viewTransition }) => {
        Object.assign(globalThis, { hasFaded: viewTransition !== null });
      });
    });
    await page.locator('.story-title a').first().click();
    await page.locator('[data-post-id]').waitFor();
    const told = () => page.evaluate(() => (globalThis as { hasFaded?: boolean }).hasFaded);
    await expect.poll(told).toBe(fades);
    expect(complaints).toEqual([]);
  });
});
