import { describe, expect, it } from 'vitest';
import { html, render } from '../fixtures/render.ts';

describe('marks', () => {
  it.each([
    ['甲==重點==乙', '甲<mark>重點</mark>乙'],
    ['==「重點」==，乙', '<mark>「重點」</mark>，乙'],
    ['see ==this one== now', 'see <mark>this one</mark> now'],
    ['==甲== ==乙==', '<mark>甲</mark> <mark>乙</mark>'],
    ['==NPS==2024 年', '<mark>NPS</mark>2024 年'],
    ['==甲 **乙** `c`==', '<mark>甲 <strong>乙</strong> <code translate="no">c</code></mark>'],
    ['看**==重點==**吧', '看<strong><mark>重點</mark></strong>吧'],
    ['==甲「**乙**」==丙', '<mark>甲「<strong>乙</strong>」</mark>丙'],
    ['[==甲==](a.md)', '<a href="link:a.md"><mark>甲</mark></a>'],
    ['==[甲](a.md?x=Yg==)==', '<mark><a href="link:a.md?x=Yg==">甲</a></mark>'],
    ['==甲 `==` 乙==', '<mark>甲 <code translate="no">==</code> 乙</mark>'],
    ['==甲%%私==密%%乙==丙', '<mark>甲乙</mark>丙'],
    [
      '請看==https://e.com/a==後文。',
      '請看<mark><a href="https://e.com/a" rel="noopener">https://e.com/a</a></mark>後文。',
    ],
    ['==甲%%==', '<mark>甲%%</mark>'],
    ['甲\n==乙\n丙==\n丁', '甲<mark>乙丙</mark>丁'],
    ['==-{软件}-==', '<mark>-{软件}-</mark>'],
  ])('%j', async (source, expected) => expect(await html(source)).toBe(`<p>${expected}</p>`));

  it('stand in headings, lists and cells', async () => {
    const heading = await render('## 甲==重==');
    expect(heading.html).toBe('<h2 id="甲重">甲<mark>重</mark></h2>');
    expect(heading.headings).toEqual([{ depth: 2, id: '甲重', text: '甲重' }]);
    expect(await html('- ==甲==')).toBe('<ul><li><mark>甲</mark></li></ul>');
    expect(await html('| ==甲== | ==乙== |\n|-|-|')).toContain(
      '<th><mark>甲</mark></th><th><mark>乙</mark></th>',
    );
  });

  it('are read as their text', async () => {
    expect(await render('甲==重點==乙。')).toMatchObject({ lead: '甲重點乙。', length: 4 });
  });
});

describe('signs that mark nothing', () => {
  it.each([
    'a == b，c == d',
    '若 a==b 且 c==d',
    '若 f(x)==1 且 g(x)==2',
    '==甲',
    '== 甲 ==',
    '===甲===',
    '\\==甲==',
    '令牌 YQ== 与 Yg==。',
    '「==」和「==」的差別',
    '運算子有：==、!=、== 五個',
    '等號（==）與（==）',
    '若 x==「甲」||y==「乙」',
  ])('%j', async (source) => expect(await html(source)).toBe(`<p>${source.replace('\\', '')}</p>`));

  it.each([
    ['==甲\n\n乙==', '<p>==甲</p><p>乙==</p>'],
    ['- ==甲\n- 乙==', '<ul><li>==甲</li><li>乙==</li></ul>'],
    ['`==甲==`', '<p><code translate="no">==甲==</code></p>'],
    ['<div>==甲==</div>', '<div>==甲==</div>'],
    ['甲\n==', '<h2 id="甲">甲</h2>'],
    ['甲==>乙==>丙', '<p>甲==&gt;乙==&gt;丙</p>'],
    ['甲<==乙<==丙', '<p>甲&lt;==乙&lt;==丙</p>'],
    ['[a](b?c==) [d](e?f==)', '<p><a href="link:b?c==">a</a> <a href="link:e?f==">d</a></p>'],
    ['[x](u "==t==")', '<p><a href="link:u" title="==t==">x</a></p>'],
    ['[甲]\n\n[甲]: b.md "==題=="', '<p><a href="link:b.md" title="==題==">甲</a></p>'],
    ['https://a.b/?c== 和 https://a.b/?d==', undefined],
  ])('%j', async (source, expected) => {
    const shown = await html(source);
    expect(shown).not.toContain('<mark>');
    if (expected !== undefined) expect(shown).toBe(expected);
  });

  it('in formulas', async () => {
    const { html: shown } = await render('==當 $x==1$ 時==', { math: true });
    expect(shown).toMatch(/^<p><mark>當 .*<math.* 時<\/mark><\/p>$/s);
  });

  it('in code blocks and between cells', async () => {
    expect(await html('```\n==甲==\n```')).toContain('==甲==</code>');
    expect(await html('| ==甲 | 乙== |\n|-|-|')).toContain('<th>==甲</th><th>乙==</th>');
  });
});
