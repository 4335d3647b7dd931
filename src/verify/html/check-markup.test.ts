import { describe, expect, it } from 'vitest';
import { readPage } from '../read-page.ts';
import { MarkupCheck } from './check-markup.ts';
import { pagePieces } from './page-pieces.ts';
import { validateHtml } from './validator.ts';

/** A page as ours are, with a text in it. */
function pageOf(body: string, main = ''): string {
  return `<!DOCTYPE html><html lang="zh-Hans"><head><meta charset="utf-8"><title>題</title></head><body class="kind-post"><main id="main" tabindex="-1">${main}<article><div class="body" data-body>${body}</div></article></main></body></html>`;
}

function found(html: string): string[] {
  return new MarkupCheck().check(readPage('a.html', html), html).map(({ severity, position, values }) => {
    const at = html.split('\n')[(position?.line ?? 1) - 1]?.slice((position?.column ?? 1) - 1);
    return `${severity} ${String(values?.['rule'] ?? 'doctype')}: ${at?.slice(0, 12)}`;
  });
}

/** Mistakes in a text, each as it is where all is validated at once. */
const mistakes: [name: string, html: string][] = [
  ['an element where none may be', '<ul><p>字</p></ul>'],
  ['a block in a paragraph', '<p>字<div>塊</div></p>'],
  ['a link in a link', '<p><a href="/a/">字<a href="/b/">字</a></a></p>'],
  ['a picture without an address', '<p>字<img alt="圖"></p>'],
  ['an attribute twice', '<p class="a" class="b">字</p>'],
  ['an id with a space', '<h2 id="a b">字</h2>'],
  ['an id of nothing', '<h2 id="">字</h2>'],
  ['a value that there is not', '<p dir="up">字</p>'],
  ['no space between attributes', '<p class="a"lang="zh">字</p>'],
  ['a row outside of a table', '<div><tr><td>字</td></tr></div>'],
  [
    'two captions',
    '<table><caption>一</caption><caption>二</caption><tbody><tr><td>字</td></tr></tbody></table>',
  ],
  ['an item outside of a list', '<div><li>字</li></div>'],
  ['an element that closes itself', '<div/>'],
  ['a reference that there is not', '<p>&nosuch;</p>'],
  ['content of a void element', '<p>字</br></p>'],
  ['a button in a link', '<p><a href="/a/"><button type="button">字</button></a></p>'],
  ['a summary in the middle', '<details><p>字</p><summary>字</summary></details>'],
  [
    'an element after many',
    `<p>${'字<code>c</code>'.repeat(50)}</p><ul>${'<li>字</li>'.repeat(50)}<p>字</p></ul>`,
  ],
  ['a tag that is never closed', '<p>字</p><section><p>字</p>'],
  ['a tag that closes nothing', '<p>字</p></section>'],
];

describe('a mistake in a text', () => {
  it.each(mistakes)('is told as a warning at its place: %s', (_, html) => {
    expect(found(pageOf(html))).toMatchSnapshot();
  });

  it.each(mistakes)('is told when all is validated at once: %s', (_, html) => {
    const rules = (complaints: { rule: string }[]) => [...new Set(complaints.map(({ rule }) => rule))].sort();
    const whole = rules(validateHtml(pageOf(html)));
    expect(whole).not.toEqual([]);
    const cut = pagePieces(pageOf(html)).flatMap(({ opening, shape, closing }) =>
      validateHtml(opening + shape + closing),
    );
    expect(rules(cut)).toEqual(whole);
  });

  it('is an error where the site itself makes it', () => {
    expect(found(pageOf('<p>字</p>', '<ul><p>字</p></ul>'))).toEqual([
      'error element-permitted-content: <p>字</p></ul',
    ]);
  });
});

describe('valid HTML', () => {
  it.each([
    ['emphasis, links, code', '<p>字<em>字</em><a href="/a/?b&amp;c">字 <code>a</code></a><br>字</p>'],
    [
      'a table',
      '<table><thead><tr><th scope="col">一</th></tr></thead><tbody><tr><td>二</td></tr></tbody></table>',
    ],
    ['ends left out', '<ul><li>一<li>二</ul><p>字'],
    ['a drawing', '<svg viewBox="0 0 1 1" aria-hidden="true"><path d="M0 0"/></svg>'],
    ['sizes as they were in the nineties', '<p><img src="a.png" alt="" width="50%"></p>'],
    ['ruby', '<p><ruby>漢<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby></p>'],
    [
      'code in colours',
      `<pre tabindex="0"><code>${'<span style="color:red">a</span> '.repeat(9)}</code></pre>`,
    ],
  ])('is left alone: %s', (_, html) => {
    expect(found(pageOf(html))).toEqual([]);
  });

  it('is validated once for all that is alike', () => {
    const check = new MarkupCheck();
    for (let i = 0; i < 50; i++) {
      const html = pageOf(`<h2 id="h${i}">第 ${i} 節</h2><p>${'字'.repeat(i)}<em>${i}</em>字</p>`);
      expect(check.check(readPage(`${i}.html`, html), html)).toEqual([]);
    }
    expect(check.validated).toBeLessThan(6);
  });
});

it('tells a page that begins with no doctype', () => {
  expect(found('<p>字</p>')).toEqual(['error doctype: <p>字</p>']);
});
