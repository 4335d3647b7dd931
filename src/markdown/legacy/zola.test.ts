import { describe, expect, it } from 'vitest';
import { html, problems } from '../fixtures/render.ts';

describe('shortcodes of Zola', () => {
  it.each([
    [
      '{{ image(src="a.png", alt="圖") }}',
      '<p><img src="asset:a.png" alt="圖" loading="lazy" decoding="async"></p>',
    ],
    [
      '{% quote(author="甲") %}\n**話**\n{% end %}\n\n後',
      '<blockquote><p><strong>話</strong></p><footer><cite>甲</cite></footer></blockquote><p>後</p>',
    ],
  ])('%j', async (source, expected) => {
    expect(await html(source)).toBe(expected);
    expect(await problems(source)).toEqual([]);
  });

  it.each([
    ['前 {{ katex(body="a_1") }} 後', /前 <span class="math" [^]*a_1/],
    [
      String.raw`前 {{ katex(body="\frac{1}{\sqrt{2}}", block=false) }} 後`,
      /前 <span class="math" [^]*frac\{1\}\{\\sqrt\{2\}\}[^]* 後/,
    ],
    [
      '前\n{% katex(block=true) %}\na\n\n= b\n{% end %}\n後',
      /<span class="math math-display" [^]*<\/span>\s*(?:<\/p><p>)?後/,
    ],
  ])('set formulas: %j', async (source, expected) => expect(await html(source)).toMatch(expected));

  it('are read by the site’s own templates', async () => {
    const templates = {
      box: {
        language: 'tera',
        text: '<div class="{{ kind }}">{% if title %}<p>{{ title }}</p>{% endif %}{{ body | markdown | safe }}</div>',
      },
    } as const;
    expect(await html('{% box(kind="a", title="題") %}\n- 甲\n{% end %}', { templates })).toBe(
      '<div class="a"><p>題</p><ul><li>甲</li></ul></div>',
    );
  });
});
