import { describe, expect, it } from 'vitest';
import { html, problems } from './fixtures/render.ts';

const callout = (kind: string, content: string, title = '') => {
  const head =
    title === ''
      ? `<p class="callout-title" data-message="callout.${kind}"></p>`
      : `<p class="callout-title">${title}</p>`;
  return `<aside class="callout callout-${kind}" data-callout="${kind}">${head}${content}</aside>`;
};

describe('callouts', () => {
  it.each([
    ['GitHub', '> [!NOTE]\n> 内容', callout('note', '<p>内容</p>')],
    ['GitHub in lower case', '> [!tip]\n> 内容', callout('tip', '<p>内容</p>')],
    ['GitHub, apart', '> [!IMPORTANT]\n>\n> 内容', callout('important', '<p>内容</p>')],
    ['with a title', '> [!WARNING] 小 *心*\n> 内容', callout('warning', '<p>内容</p>', '小 <em>心</em>')],
    ['a title alone', '> [!CAUTION] 危险', callout('caution', '', '危险')],
    ['with a list', '> [!NOTE]\n> - 甲', callout('note', '<ul><li>甲</li></ul>')],
    ['Obsidian, folded', '> [!info]- 标题\n> 内容', callout('note', '<p>内容</p>', '标题')],
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
    ['no callout', '> [!FOO]\n> 内容', '<blockquote><p>[!FOO]\n内容</p></blockquote>'],
    ['no end', ':::note\n内容', '<p>:::note\n内容</p>'],
    [
      'in code',
      '```\n:::note\n:::\n```',
      '<figure class="code" data-code><pre tabindex="0" translate="no"><code translate="no">:::note\n:::</code></pre></figure>',
    ],
  ])('%s', async (_, source, expected) => expect(await html(source)).toBe(expected));

  it('of an unknown name leave their content and are reported', async () => {
    expect(await html(':::tabset\n内容\n:::')).toBe('<p>内容</p>');
    expect(await problems('甲\n\n:::tabset\n内容\n:::')).toEqual(['3:1 template-syntax']);
  });

  it.each([
    ['::github{repo="a/b"}', '<p><a href="https://github.com/a/b" rel="noopener">a/b</a></p>'],
    ['::url{href="https://a.b"}', '<p><a href="https://a.b" rel="noopener">https://a.b</a></p>'],
  ])('of one line: %s', async (source, expected) => expect(await html(source)).toBe(expected));
});
