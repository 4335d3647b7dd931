import { describe, expect, it } from 'vitest';
import { growthOf, steepest } from '../html/fixtures/growth.ts';
import { render } from './fixtures/render.ts';

/** So long that what grows with the square of the length shows. */
const inputLength = 200_000;

/** Renders input of a growing length, and says by how much its time grows at most where the length doubles. */
function growth(source: (length: number) => string): Promise<number> {
  return growthOf(async (length) => {
    const rendered = await render(source(length), { math: true });
    expect(rendered.problems.length).toBeLessThan(200);
    expect(rendered.html.isWellFormed()).toBe(true);
  }, inputLength);
}

const units = [
  '字',
  'a',
  ' ',
  '\t',
  '\n',
  '\\',
  '[',
  ']',
  '(',
  '![',
  '![[',
  '](',
  '[a](',
  '[a][',
  '[^',
  '*',
  '_',
  '**a ',
  '*a_ ',
  '_www.a',
  '~',
  '~~a',
  '`',
  '`a``',
  '```\n',
  '|',
  '|a|\n',
  '-{',
  '}-',
  '-{a}-',
  '$',
  '$a ',
  '$$',
  '$$\n',
  '\\(',
  '\\[',
  '\\begin{align}\\label{a}',
  '\\eqref{a}',
  '$\\aa',
  '^[',
  '^[甲',
  '^aa\n',
  ':a',
  ':smile:',
  '{.a',
  '{a=b.c',
  '**（',
  '（**甲',
  '[[1,1]]',
  '!!! a\n    ',
  '=== "a"\n    ',
  '<div class="mermaid">',
  '<<<<<<< a\n',
  'https://a/北/',
  '{% a b, ',
  '{{< a b="color:red',
  '{%',
  '{% a %}',
  '{% note %}\n',
  '{% endnote %}',
  '{% highlight js %}',
  '{{',
  '{{<',
  '{{ a }}',
  '{{< a >}}',
  '{:',
  '{#',
  ':::note\n',
  '<',
  '<a ',
  '<a href="',
  "<a b='",
  '<div>',
  '</div>',
  '<b>',
  '<p>',
  '<h2>',
  '<T>',
  '<script>',
  '<svg>',
  '<!--',
  '<!',
  '<?',
  '&',
  '&amp;',
  '&#x524D;',
  '&#x',
  '> ',
  '>',
  '- ',
  '1. ',
  '> - ',
  '\n>',
  '# a\n',
  'https://',
  'https://a，',
  'www.',
  'a@',
  '文\n',
  '**文。**文',
  '“**',
  '%%',
  '%%\n',
  '%% a\n\n',
  '> %%\n%%\n',
  '%% `',
  '[[',
  '[[a]]',
  '[[a|',
  '![[a]]',
  '==',
  '==a ',
  '==a==',
  '|==a|',
  '==a `',
  '==a `%%` ',
  '| ==a | ==b |\n',
  '%%文 ',
  '](%%',
  '\ud800',
  '\ufffd',
  '\u200b',
  '\ufdd0',
];

describe('a great deal of one thing', () => {
  it.each(units)('%j', { timeout: 600_000 }, async (unit) => {
    expect(await growth((length) => unit.repeat(Math.ceil(length / unit.length)))).toBeLessThan(steepest);
  });
});

// Found by eslint-plugin-regexp: forty signs took longer than the world is old.
describe('a row of dashes that ends in a letter', () => {
  it.each(['-', '—', '-—', '- ', '|-', '-+', ':-'])('%j', { timeout: 600_000 }, async (unit) => {
    const { html } = await render(`|甲|乙|\n|${unit.repeat(400)}—|x|\n|丙|丁|\n`);
    expect(html).toContain('丙');
  });
});

it('a list of attributes of which none ends', { timeout: 600_000 }, async () => {
  const { html } = await render(`[甲](https://example.org/){${'.aaaa=b '.repeat(60)}"`);
  expect(html).toContain('甲');
});

describe('deep nesting', () => {
  it.each([
    ['nothing, a megabyte on one line,', '字'.repeat(1_000_000) + '甲'],
    ['lists', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth * 2)}- 甲`).join('\n')],
    ['quotations', `${'>'.repeat(50_000)}甲`],
    ['elements', `${'<div>'.repeat(50_000)}甲${'</div>'.repeat(50_000)}`],
    ['brackets', `${'['.repeat(50_000)}甲${']'.repeat(50_000)}`],
    ['variant markup', `${'-{'.repeat(50_000)}甲${'}-'.repeat(50_000)}`],
    ['containers of template tags', `${'{% note %}\n'.repeat(5000)}甲\n${'{% endnote %}\n'.repeat(5000)}`],
  ])('of %s keeps the text', { timeout: 600_000 }, async (_, source) => {
    expect((await render(source)).html).toContain('甲');
  });
});
