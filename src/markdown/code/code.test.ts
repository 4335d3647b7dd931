import { describe, expect, it } from 'vitest';
import { html, problems, render } from '../fixtures/render.ts';
import { createMarkdownRenderer } from '../renderer.ts';

const textOf = (markup: string) =>
  (/<code[^>]*>([^]*)<\/code>/.exec(markup)?.[1] ?? '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe('code blocks', () => {
  it('are coloured for light and dark', async () => {
    expect(await html('```ts title="a.ts"\nlet a = 1\n```')).toMatchInlineSnapshot(
      `"<figure class="code" data-language="ts" data-code><figcaption translate="no">a.ts</figcaption><pre tabindex="0" translate="no"><code translate="no"><span style="--shiki-light:#cf222e;--shiki-dark:#ff7b72">let </span>a <span style="--shiki-light:#cf222e;--shiki-dark:#ff7b72">= </span><span style="--shiki-light:#0550ae;--shiki-dark:#79c0ff">1</span></code></pre></figure>"`,
    );
  });

  it.each([
    ['of several lines', '```js\nif (a < b) {\n\n  f("&amp;");\n}\n```', 'if (a < b) {\n\n  f("&amp;");\n}'],
    ['without language', '```\n<b> & "c"\n```', '<b> & "c"'],
    ['indented', '    a  b\n\n    c', 'a  b\n\nc'],
    ['in a list', '- 甲\n\n  ```sh\n  ls\n  ```', 'ls'],
    ['right below a list item', '- 甲\n```sh\nls **。**文\n```', 'ls **。**文'],
    ['in a quotation', '> ```sh\n> ls\n> ```', 'ls'],
    ['with waves', '~~~sh\nls `x`\n~~~', 'ls `x`'],
    [
      'with all that is special elsewhere',
      '```\n**。**文 -{x}- $a$ {% if %} {{ b }} https://a，b 3~5 :::\n```',
      '**。**文 -{x}- $a$ {% if %} {{ b }} https://a，b 3~5 :::',
    ],
  ])('%s keep their text', async (_, source, text) => {
    const rendered = await render(source, { math: true });
    expect(textOf(rendered.html)).toBe(text);
    expect(rendered.hasCode).toBe(true);
    expect(rendered.problems).toEqual([]);
  });

  it.each([
    ['C#', 'csharp'],
    ['C++', 'cpp'],
    ['Markdown', 'markdown'],
    ['{r, echo=FALSE}', 'r'],
  ])('in %s are known', async (name, language) => {
    expect(await html(`\`\`\` ${name}\nx\n\`\`\``)).toContain(`data-language="${language}"`);
    expect(await problems(`\`\`\` ${name}\nx\n\`\`\``)).toEqual([]);
  });

  it('in an unknown language are plain and reported', async () => {
    const source = '甲\n\n```quux a.b\n<x>\n```';
    expect(await html(source)).toContain('<code translate="no">&lt;x&gt;</code>');
    expect(await html(source)).toContain('<figcaption translate="no">a.b</figcaption>');
    expect(await problems(source)).toEqual(['3:4 code-language-unknown']);
  });

  it('keep raw HTML inside <pre> as its author wrote it', async () => {
    expect(await html('<pre><b>x</b>\n\n*y*</pre>')).toBe('<pre translate="no"><b>x</b>\n\n*y*</pre>');
  });

  it('stay plain when colours are not wanted', async () => {
    const plain = await createMarkdownRenderer({ highlight: false });
    const rendered = plain.render('```js\nlet a\n```', { file: 'a.md', firstLine: 1, math: false });
    expect(rendered).not.toBeInstanceOf(Promise);
    expect((await rendered).html).toContain('<code translate="no">let a</code>');
  });

  it('come at once when their language is loaded', async () => {
    const renderer = await createMarkdownRenderer();
    const options = { file: 'a.md', firstLine: 1, math: false };
    const first = await renderer.render('```css\na {}\n```', options);
    expect(renderer.render('```css\na {}\n```', options)).toEqual(first);
  });
});

describe('inline code', () => {
  it('is not translated', async () => {
    expect(await html('用 `npm ci` 装')).toBe('<p>用 <code translate="no">npm ci</code> 装</p>');
  });
});
