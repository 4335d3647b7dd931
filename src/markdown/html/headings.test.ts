import { describe, expect, it } from 'vitest';
import { html, render } from '../fixtures/render.ts';

describe('headings', () => {
  it.each([
    ['have an id of their text', '## 第一节：开始', '<h2 id="第一节开始">第一节：开始</h2>'],
    [
      'keep markup out of it',
      '## 用 `npm` **装**',
      '<h2 id="用-npm-装">用 <code translate="no">npm</code> <strong>装</strong></h2>',
    ],
    ['keep footnote marks out of it', '## 节[^1]\n\n[^1]: 注', '<h2 id="节">节'],
    ['take an id of Hugo', '## 节 {#sec-1}', '<h2 id="sec-1">节</h2>'],
    ['take an id of kramdown', '## 节 {: #sec-1}', '<h2 id="sec-1">节</h2>'],
    ['take an id in underlined form', '节 {#sec-1}\n---', '<h2 id="sec-1">节</h2>'],
    ['take an id of HTML', '<h2 id="sec-1" class="x">节</h2>', '<h2 class="x" id="sec-1">节</h2>'],
    ['without text have none', '##', '<h2></h2>'],
    [
      'have an id of the first form of variant markup',
      '## -{zh-hans:软件;zh-hant:軟體}-',
      '<h2 id="软件">-{zh-hans:软件;zh-hant:軟體}-</h2>',
    ],
  ])('%s', async (_, source, expected) => expect(await html(source)).toContain(expected));

  it('are listed in order with unique ids', async () => {
    expect((await render('## 甲\n\n### 乙\n\n## 甲\n\n<h3>丙 & 丁</h3>')).headings).toEqual([
      { depth: 2, id: '甲', text: '甲' },
      { depth: 3, id: '乙', text: '乙' },
      { depth: 2, id: '甲-1', text: '甲' },
      { depth: 3, id: '丙--丁', text: '丙 & 丁' },
    ]);
  });

  it('all move down when the body has an H1, and no further than six', async () => {
    const source = '正文\n\n# 甲\n\n## 乙\n\n##### 丙\n\n###### 丁';
    expect((await render(source)).headings.map(({ depth }) => depth)).toEqual([2, 3, 6, 6]);
    expect(await html(source)).toContain('<h6 id="丁">丁</h6>');
  });

  it('stay when an H1 is in code alone', async () => {
    expect((await render('```html\n<h1>x</h1>\n# y\n```\n\n## 乙')).headings[0]?.depth).toBe(2);
  });
});

describe('an H1 that begins the body', () => {
  it('is the first heading, and stays unless nothing else is a title', async () => {
    const rendered = await render('# 题 *目*\n\n## 节');
    expect(rendered.firstHeading).toBe('题 目');
    expect(rendered.html).toContain('<h2 id="题-目">');
  });

  it('leaves a body without a title, whose other headings then stay', async () => {
    const rendered = await render('<!-- x -->\n# 题\n\n## 节', { untitled: true });
    expect(rendered.firstHeading).toBe('题');
    expect(rendered.html).toBe('<h2 id="节">节</h2>');
  });

  it('is not one that stands further down', async () => {
    expect((await render('正文\n\n# 题', { untitled: true })).firstHeading).toBeUndefined();
  });
});
