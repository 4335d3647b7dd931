import { describe, expect, it } from 'vitest';
import { render } from './fixtures/render.ts';
import { portableHtml, restoreFormulas } from './portable-html.ts';

const portable = async (source: string) => portableHtml((await render(source, { math: true })).html);

describe('a body for other programs', () => {
  it.each([
    [
      'code in one piece',
      '```js title="a.js"\nlet a; // [!code ++]\n```',
      '<p><strong>a.js</strong></p><pre class="language-js">let a;</pre>',
    ],
    ['a diagram as its source', '```mermaid\nA --> B\n```', '<pre class="language-mermaid">A --&gt; B</pre>'],
    [
      'a callout as a quotation',
      '> [!TIP] 先溫杯\n> 熱。',
      '<blockquote><p><strong>先溫杯</strong></p><p>熱。</p>\n</blockquote>',
    ],
    ['a formula between signs', '$a<b$', '<p><code>\ue000$a&lt;b\ue001</code></p>'],
    ['what is plain as it is', '## 甲\n\n*乙*', '<h2 id="甲">甲</h2>\n<p><em>乙</em></p>'],
  ])('has %s', async (_, source, html) => expect(await portable(source)).toBe(html));

  it('has the table of a chart, and footnotes without ways back', async () => {
    const chart = await portable('```chart title="退貨"\n|月|件|\n|-|-|\n|一|3|\n```');
    expect(chart).toMatch(/^<p><strong>退貨<\/strong><\/p><table>.*<td>3<\/td>.*<\/table>$/);
    const note = await portable('甲[^1]\n\n[^1]: 乙');
    expect(note).toContain('<p>甲<sup>1</sup></p>');
    expect(note).not.toContain('href');
  });

  it('has its formulas back as TeX, whatever a converter puts around them', () => {
    expect(restoreFormulas('見 `\ue000$E=mc^2\ue001`，\n\n`\ue000$$\\int\ue001`')).toBe(
      '見 $E=mc^2$，\n\n$$\n\\int\n$$',
    );
  });
});
