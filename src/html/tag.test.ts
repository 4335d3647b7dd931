import { describe, expect, it } from 'vitest';
import { rawTextEnd } from './raw-text.ts';
import { stripTags } from './strip-tags.ts';
import { readTag, visitAttributes } from './tag.ts';
import { walkHtml } from './walk.ts';

describe('readTag', () => {
  it.each([
    ['a start tag', '<p>', 'p', '<p>'],
    ['an end tag with a space', '</DIV >', '/div', '</DIV >'],
    ['a > in quotes', '<a title="1 > 0">x', 'a', '<a title="1 > 0">'],
    ['a < in quotes', `<a title='a<b'>x`, 'a', `<a title='a<b'>`],
    ['a quotation mark in a name', '<a b"c>x', 'a', '<a b"c>'],
    ['an empty element of SVG', '<path d="M0"/>', 'path', '<path d="M0"/>'],
    ['lines between attributes', '<img\n src=a\n>', 'img', '<img\n src=a\n>'],
    ['no tag: a number', '<3>', undefined, ''],
    ['no tag: never closed', '<a href="x', undefined, ''],
    ['no tag: broken by another', '<a <b>', undefined, ''],
    ['no tag: a mark that reaches over lines of tags', '<a title=">\n<p class="x">', undefined, ''],
  ])('%s', (_case, html, name, text) => {
    const tag = readTag(html, 0);
    expect(tag && (tag.isEnd ? '/' : '') + tag.name).toBe(name);
    expect(html.slice(0, tag?.end ?? 0)).toBe(text);
  });
});

describe('visitAttributes', () => {
  const attributesOf = (attributes: string) => {
    const found: string[] = [];
    visitAttributes(`${attributes}>`, 0, attributes.length + 1, (name, from, to) =>
      found.push(from < 0 ? name : `${name}=${attributes.slice(from, to)}`),
    );
    return found;
  };

  it.each([
    ['in any quotes or none', ` a="1" b='2' c=3 d`, ['a=1', 'b=2', 'c=3', 'd']],
    ['with spaces around the sign', ' a = "1" b\n=2', ['a=1', 'b=2']],
    ['with an empty value', ' a="" b', ['a=', 'b']],
    ['with a slash in a value', ' href=/a/b/ x', ['href=/a/b/', 'x']],
    ['with a sign in a value', ' href=?a=1&b=2', ['href=?a=1&b=2']],
    ['parted by slashes', '/a/b=1/', ['a', 'b=1/']],
  ])('%s', (_case, attributes, found) => expect(attributesOf(attributes)).toEqual(found));
});

it('walks over text, tags and the content of scripts, and passes over comments', () => {
  const html = '甲<!-- <b> --><p>乙<br>1 < 2</p><script>if (a</b>/)</script><?x?><!-->丙';
  const seen: string[] = [];
  walkHtml(html, {
    text: (from, to) => seen.push(html.slice(from, to)),
    start: ({ name }) => seen.push(`<${name}`),
    end: ({ name }) => seen.push(`/${name}`),
  });
  expect(seen).toEqual(['甲', '<p', '乙', '<br', '1 < 2', '/p', '<script', 'if (a</b>/)', '/script', '丙']);
});

it.each([
  ['<script>a</script>', '</script>'],
  ['<script>a</scripts></SCRIPT >b</script>', '</SCRIPT >b</script>'],
  ['<script>a', undefined],
])('finds the end of raw text: %s', (html, rest) => {
  const end = rawTextEnd(html, '<script>'.length, 'script');
  expect(end < 0 ? undefined : html.slice(end)).toBe(rest);
});

it('takes out tags and comments, and leaves signs that are none', () => {
  expect(stripTags('1 < 2<!-- 甲 -->，<b title="a>b">乙</b> <3')).toBe('1 < 2，乙 <3');
});
