import { describe, expect, it } from 'vitest';
import {
  fillPlaceholders,
  imagePlaceholder,
  linkPlaceholder,
  splitFragment,
  toTarget,
} from './placeholders.ts';

const resolvers = {
  link: (target: string) =>
    target === 'a.md#头' ? '/posts/a/#頭' : /^$|#|无/.test(target) ? target : `/posts/${encodeURI(target)}/`,
  image: (target: string) =>
    target === 'known.png'
      ? { src: '/i/1.avif', srcset: '/i/1.avif 1x', width: 640, height: 480 }
      : undefined,
};

describe('fillPlaceholders', () => {
  it.each([
    ['<p><a href="link:a.md">a</a></p>', '<p><a href="/posts/a.md/">a</a></p>'],
    ['<a href="link:a.md#二">a</a>', '<a href="/posts/a.md/#二">a</a>'],
    ['<a href="link:a.md#头">a</a>', '<a href="/posts/a/#頭">a</a>'],
    ['<a href="link:a.md#%E5%A4%B4">a</a>', '<a href="/posts/a/#頭">a</a>'],
    ['<a href="link:#二">a</a>', '<a href="#二">a</a>'],
    ['<a href="link:a&amp;b.md" title="t">a</a>', '<a href="/posts/a&amp;b.md/" title="t">a</a>'],
    ['<a href="https://a.b/">a</a>', '<a href="https://a.b/">a</a>'],
    [
      '<img src="asset:known.png" alt="x" loading="lazy">',
      '<img src="/i/1.avif" srcset="/i/1.avif 1x" width="640" height="480" alt="x" loading="lazy">',
    ],
    [
      '<img src="asset:known.png" alt="x" width="100">',
      '<img src="/i/1.avif" srcset="/i/1.avif 1x" height="75" alt="x" width="100">',
    ],
    ['<img src="asset:图 1.png" alt="">', '<img src="%E5%9B%BE%201.png" alt="">'],
    ['<code>href="link:a" src="asset:b"</code>', '<code>href="link:a" src="asset:b"</code>'],
    ['甲<a href="link:[[a]]">乙</a>丙', '甲<a href="/posts/%5B%5Ba%5D%5D/">乙</a>丙'],
    ['甲<a href="link:[[无]]">乙</a>丙<a href="link:a.md">a</a>', '甲乙丙<a href="/posts/a.md/">a</a>'],
    ['甲<a href="link:[[无]]#头">乙</a>', '甲乙'],
    ['<a href="link:[[无]]">无</a>', '[[无]]'],
    ['<a href="link:[[无]]#头">无 &gt; 头</a>', '[[无#头]]'],
    ['<a href="link:[[无]]"><b>乙</b></a>', '<a href="[[无]]"><b>乙</b></a>'],
    ['没有占位符', '没有占位符'],
  ])('%s', (html, filled) => expect(fillPlaceholders(html, resolvers)).toBe(filled));

  it('offers AVIF where there is one, but not within sources of the author’s own', () => {
    const image = { src: '/a.webp', srcset: '/a.webp 800w', avif: '/a.avif 800w', sizes: '41rem' };
    const filled = (html: string) => fillPlaceholders(html, { link: String, image: () => image });
    const plain = '<img src="/a.webp" srcset="/a.webp 800w" sizes="41rem"';
    const source = '<source type="image/avif" srcset="/a.avif 800w" sizes="41rem">';
    expect(filled('<p><img src="asset:a.jpg" alt="x"></p>')).toBe(
      `<p><picture>${source}${plain} alt="x"></picture></p>`,
    );
    const own = '<picture><source srcset="b.webp"><img src="asset:a.jpg" alt="x"></picture>';
    expect(filled(own)).toBe(`<picture><source srcset="b.webp">${plain} alt="x"></picture>`);
    expect(filled('<video src="asset:a.mp4"></video>')).not.toContain('<picture');
  });

  it('keeps small pictures in their line, and shows one on end whole', () => {
    const filled = (width: number, height: number, rest = '') =>
      fillPlaceholders(`<img src="asset:a.png"${rest}>`, {
        link: String,
        image: () => ({ src: '/a.png', width, height, placeholder: 'data:x' }),
      });
    const blurred = 'background:url(data:x) 0/cover';
    expect(filled(24, 24)).toContain(` style="${blurred};display:inline" width="24"`);
    expect(filled(900, 1600)).toContain(` style="${blurred};max-width:min(100%,48svh)" width="900"`);
    // A whole chat is read by scrolling.
    expect(filled(900, 2600)).toContain('max-width:min(100%,29svh)');
    expect(filled(900, 16_000)).toContain(` style="${blurred}" width="900" height="16000"`);
    expect(filled(1600, 900)).toContain(` style="${blurred}" width="1600"`);
    expect(filled(900, 1600, ' width="300"')).toContain(` style="${blurred}" height="533"`);
    expect(filled(200, 200, ' width="20"')).toContain('display:inline');
    expect(filled(900, 1600, ' style="float:right"')).not.toContain('svh');
  });

  it.each([
    [
      '/i/tea.mp4',
      '<video src="/i/tea.mp4" controls preload="metadata" aria-label="水" width="300"></video>',
    ],
    [
      '/i/tea.MP3',
      '<audio src="/i/tea.MP3" controls preload="metadata" aria-label="水" width="300"></audio>',
    ],
    ['', '水'],
  ])('shows what is no picture by what plays it, or by its text: %s', (src, shown) => {
    const html = '<img src="asset:a" alt="水" loading="lazy" width="300">';
    expect(fillPlaceholders(html, { link: String, image: () => ({ src }) })).toBe(shown);
  });

  it('asks for each target as it was written', () => {
    const asked: string[] = [];
    const note = (target: string) => {
      asked.push(target);
      return target;
    };
    const html = `<a${linkPlaceholder('a "b" <c>.md', '#d')}>x</a><img${imagePlaceholder('e&f.png')}>`;
    fillPlaceholders(html, { link: note, image: (target) => ({ src: note(target) }) });
    expect(asked).toEqual(['a "b" <c>.md#d', 'a "b" <c>.md', 'e&f.png']);
  });
});

describe('toTarget', () => {
  it.each([
    ['%E5%9B%BE%201.png', '图 1.png'],
    ['C%23.md', 'C%23.md'],
    ['a%2Fb.md', 'a%2Fb.md'],
    ['50%.png', '50%.png'],
    ['images%5Ca.png', 'images/a.png'],
    ['images\\a.png', 'images/a.png'],
    ['/%09/evil.test', '/%09/evil.test'],
    ['/\t/evil.test', '/evil.test'],
    ['/%0Aa', '/%0Aa'],
    ['/\\evil.test', '/evil.test'],
    ['/%5Cevil.test', '/evil.test'],
    [' a.md ', 'a.md'],
  ])('%s → %s', (reference, target) => expect(toTarget(reference)).toBe(target));
});

describe('splitFragment', () => {
  it.each([
    ['a.md#b', 'a.md', '#b'],
    ['a.md', 'a.md', ''],
    ['#b', '', '#b'],
  ])('%s', (reference, target, fragment) => expect(splitFragment(reference)).toEqual({ target, fragment }));
});

describe('what a target becomes', () => {
  it('never runs code', () => {
    const running = { link: () => 'java\tscript:x', image: () => undefined };
    expect(fillPlaceholders('<a href="link:a.md">a</a>', running)).toBe('<a>a</a>');
  });
});

it('dark ink on nothing has the paper of the day behind it, unless its author has a picture for the night', () => {
  const image = () => ({ src: '/i/1.webp', width: 800, height: 400, isDarkOnClear: true });
  const filled = (html: string) => fillPlaceholders(html, { link: String, image });
  expect(filled('<img src="asset:1.png" alt="">')).toContain(' style="background:var(--paper-day)"');
  const own =
    '<picture><source media="(prefers-color-scheme: dark)" srcset="/b.webp"><img src="asset:1.png"></picture>';
  expect(filled(own)).not.toContain('--paper-day');
});
