import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { html, render } from '../fixtures/render.ts';
import { pageIds } from '../page-ids.ts';

describe('ids that the page has itself', () => {
  it.each([
    ['on an element of a text', '<p id="main">甲</p>', '<p id="text-main">甲</p>'],
    ['on a heading with such a name', '## Comments', '<h2 id="text-comments">Comments</h2>'],
    ['on a heading that is given one', '## 甲 {#top}', '<h2 id="text-top">甲</h2>'],
    [
      'with a link that leads there',
      '[甲](#main)\n\n<p id="main">乙</p>',
      '<p><a href="link:#text-main">甲</a></p><p id="text-main">乙</p>',
    ],
    [
      'with a label',
      '<label for="series">甲</label><input id="series">',
      '<p><label for="text-series">甲</label><input id="text-series"></p>',
    ],
    [
      'in a drawing',
      '<svg><symbol id="main"></symbol><use href="#main"></use></svg>',
      '<p><svg><symbol id="text-main"></symbol><use href="#text-main"></use></svg></p>',
    ],
  ])('are renamed %s', async (_, source, expected) => {
    expect(await html(source)).toBe(expected);
  });

  it.each([
    ['a link to the page’s own', '[甲](#comments)', '<p><a href="link:#comments">甲</a></p>'],
    [
      'a link to the top',
      '[甲](#top)\n\n<p id="main">乙</p>',
      '<p><a href="link:#top">甲</a></p><p id="text-main">乙</p>',
    ],
    ['another id', '<p id="maine">甲</p>', '<p id="maine">甲</p>'],
    ['code', '`<p id="main">`', '<p><code translate="no">&lt;p id="main"&gt;</code></p>'],
  ])('leave alone %s', async (_, source, expected) => {
    expect(await html(source)).toBe(expected);
  });

  it('are renamed for the table of contents as well', async () => {
    const { headings, links } = await render('[甲](#main)\n\n## Main');
    expect([headings.map(({ id }) => id), links]).toEqual([['text-main'], ['#text-main']]);
  });

  it('are all that templates have', () => {
    const templates = globSync('src/{components,layouts}/**/*.astro').map((file) =>
      readFileSync(file, 'utf8'),
    );
    const ids = templates.flatMap((text) => [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    expect(ids.length).toBeGreaterThan(3);
    expect(ids.filter((id) => !pageIds.has(id ?? ''))).toEqual([]);
  });
});
