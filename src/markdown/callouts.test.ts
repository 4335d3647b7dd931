import { describe, expect, it } from 'vitest';
import { html, problems, render } from './fixtures/render.ts';

const callout = (kind: string, content: string, title = '') => {
  const head =
    title === ''
      ? `<p class="callout-title" data-message="callout.${kind}"></p>`
      : `<p class="callout-title">${title}</p>`;
  return `<aside class="callout callout-${kind}" data-callout="${kind}">${head}${content}</aside>`;
};

const folded = (kind: string, content: string, title: string, open = '') =>
  `<details class="callout callout-${kind}" data-callout="${kind}"${open}>${
    title === ''
      ? `<summary class="callout-title" data-message="callout.${kind}"></summary>`
      : `<summary class="callout-title">${title}</summary>`
  }${content}</details>`;

it.each([
  ['<<< @/snippets/a.js{2}', '<p><a href="link:/snippets/a.js">a.js</a></p>'],
  ['<!--@include: ./parts/common.md-->', '<p><a href="link:./parts/common.md">common.md</a></p>'],
])('VitePress’s %s is a link, which is told', async (source, expected) => {
  expect(await html(source)).toBe(expected);
  expect(await problems(source)).toEqual(['1:1 template-syntax']);
});

describe('callouts', () => {
  it.each([
    ['GitHub', '> [!NOTE]\n> 内容', callout('note', '<p>内容</p>')],
    ['GitHub in lower case', '> [!tip]\n> 内容', callout('tip', '<p>内容</p>')],
    ['GitHub, apart', '> [!IMPORTANT]\n>\n> 内容', callout('important', '<p>内容</p>')],
    ['with a title', '> [!WARNING] 小 *心*\n> 内容', callout('warning', '<p>内容</p>', '小 <em>心</em>')],
    ['a title alone', '> [!CAUTION] 危险', callout('caution', '', '危险')],
    ['with a list', '> [!NOTE]\n> - 甲', callout('note', '<ul><li>甲</li></ul>')],
    ['Obsidian, folded', '> [!info]- 标题\n> 内容', folded('note', '<p>内容</p>', '标题')],
    ['Obsidian, unfolded', '> [!faq]+\n> 内容', folded('note', '<p>内容</p>', '', ' open')],
    ['Obsidian with metadata', '> [!tip|left] 题\n> 内容', callout('tip', '<p>内容</p>', '题')],
    [
      'LoveIt, folded',
      '{{< admonition tip "题" false >}}\n内\n{{< /admonition >}}',
      folded('tip', '<p>内</p>', '题'),
    ],
    [
      'MkDocs, below a paragraph',
      '前文\n!!! note\n    內容\n',
      `<p>前文</p>${callout('note', '<p>內容</p>')}`,
    ],
    ['VuePress, to the right', '::: right\n內容\n:::', '<div align="right"><p>內容</p></div>'],
    ['VuePress’s group of code', '::: code-group\n內容\n:::', '<p>內容</p>'],
    ['Docusaurus', ':::tip\n内容\n:::', callout('tip', '<p>内容</p>')],
    [
      'Fuwari with a title',
      ':::caution[**慎**重]\n内容\n:::',
      callout('caution', '<p>内容</p>', '<strong>慎</strong>重'),
    ],
    ['VitePress with a title', '::: danger 停\n内容\n:::', callout('caution', '<p>内容</p>', '停')],
    ['Docusaurus, nested', '::::note\n:::tip\n内\n:::\n::::', callout('note', callout('tip', '<p>内</p>'))],
    [
      'Docusaurus in a list',
      '- 甲\n\n  :::note\n  乙\n  :::',
      `<ul><li><p>甲</p>${callout('note', '<p>乙</p>')}</li></ul>`,
    ],
    ['Quarto', '::: {.callout-note}\n内容\n:::', callout('note', '<p>内容</p>')],
    [
      'VitePress details',
      '::: details 更多\n内容\n:::',
      '<details><summary>更多</summary><p>内容</p></details>',
    ],
    [
      'VitePress details without a title',
      '::: details\n内容\n:::',
      '<details><summary data-message="unfold"></summary><p>内容</p></details>',
    ],
    ['of a name of one’s own', '> [!配方]\n> 内容', callout('note', '<p>内容</p>', '配方')],
    [
      'MkDocs',
      '!!! warning "停"\n    内容\n\n    - 甲\n外',
      `${callout('warning', '<p>内容</p><ul><li>甲</li></ul>', '停')}<p>外</p>`,
    ],
    ['MkDocs without a title', '!!! note ""\n    内容', callout('note', '<p>内容</p>')],
    ['MkDocs, folded', '??? tip\n\n    内容', folded('tip', '<p>内容</p>', '')],
    ['MkDocs, unfolded', '???+ tip "题"\n\t内容', folded('tip', '<p>内容</p>', '题', ' open')],
    [
      'MkDocs, nested',
      '!!! note\n    甲\n\n    ??? tip\n        乙\n\n    丙',
      callout('note', `<p>甲</p>${folded('tip', '<p>乙</p>', '')}<p>丙</p>`),
    ],
    [
      'MkDocs in a list',
      '1. 甲\n\n   !!! tip\n       乙\n\n2. 丙',
      `<ol><li><p>甲</p>${callout('tip', '<p>乙</p>')}</li><li><p>丙</p></li></ol>`,
    ],
    [
      'MkDocs around code that is left open',
      '!!! note\n    ```text\n    a\n外',
      callout(
        'note',
        '<figure class="code" data-code><pre tabindex="0" translate="no"><code translate="no">a</code></pre></figure>',
      ) + '<p>外</p>',
    ],
    ['MkDocs around a formula', '!!! note\n    $$\n    x^2\n    $$ 甲\n\n    乙\n外', null],
    ['exclamation marks', '!!! 真的\n\n不是', '<p>!!! 真的</p><p>不是</p>'],
    ['MkDocs without content', '!!! note\n不是', '<p>!!! note\n不是</p>'],
    ['no end', ':::note\n内容', '<p>:::note\n内容</p>'],
    [
      'in code',
      '```\n:::note\n:::\n```',
      '<figure class="code" data-code><pre tabindex="0" translate="no"><code translate="no">:::note\n:::</code></pre></figure>',
    ],
  ])('%s', async (_, source, expected) => {
    if (expected === null) expect(await html(source)).toMatch(/甲<\/p><p>乙<\/p><\/aside><p>外<\/p>$/);
    else expect(await html(source)).toBe(expected);
  });

  it('of an unknown name leave their content and are reported', async () => {
    expect(await html(':::tabset\n内容\n:::')).toBe('<p>内容</p>');
    expect(await problems('甲\n\n:::tabset\n内容\n:::')).toEqual(['3:1 template-syntax']);
  });

  it('of MkDocs may be tabs', async () => {
    const tab = (name: string, content: string) =>
      `<section class="tab"><p class="tab-title"><strong>${name}</strong></p>${content}</section>`;
    const source = '=== "一"\n\n    甲\n\n=== "二"\n    乙\n\n丙\n\n=== "三"\n    丁';
    expect(await html(source)).toBe(
      `<div class="tabs">${tab('一', '<p>甲</p>')}${tab('二', '<p>乙</p>')}</div><p>丙</p><div class="tabs">${tab('三', '<p>丁</p>')}</div>`,
    );
  });

  it('of Obsidian with an unknown name are told', async () => {
    expect(await problems('甲\n\n> [!配方]\n> 乙')).toEqual(['3:3 callout-unknown']);
  });

  it('keep their titles out of the excerpt', async () => {
    for (const source of ['> [!tip] 题\n> 内', ':::tip[题]\n内\n:::', '??? tip "题"\n    内'])
      expect((await render(source)).lead).toBe('内');
  });

  it.each([
    ['::github{repo="a/b"}', '<p><a href="https://github.com/a/b" rel="noopener">a/b</a></p>'],
    ['::url{href="https://a.b"}', '<p><a href="https://a.b" rel="noopener">https://a.b</a></p>'],
  ])('of one line: %s', async (source, expected) => expect(await html(source)).toBe(expected));
});
